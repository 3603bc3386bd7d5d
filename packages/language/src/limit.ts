/**
 * What stands below every result and every verification, and is never left out: what arithmetic can show, and what it
 * cannot.
 */
export const LIMIT = {
  kk: "Есептеудегі қателік — бұрмалау емес, ал мінсіз есеп — адал санақ емес.",
  ru: "Арифметическая ошибка — ещё не подлог, а безупречная арифметика — ещё не честный подсчёт.",
  en: "Arithmetic slips are not fraud, and perfect arithmetic is not an honest count.",
} as const;
