import { defineMessages } from "@dauys/language";

/** What `dauys check` says. */
export const PROTOCOLS_CHECK = defineMessages({
  "bad-show": {
    kk: "--show {value}: 0 немесе одан үлкен бүтін сан емес",
    ru: "--show {value}: это не целое число от 0",
    en: "--show {value}: not a whole number, 0 or more",
  },
  "bad-show.remedy": { kk: "мысалы: --show 20", ru: "например: --show 20", en: "for example: --show 20" },
  "unknown-check": {
    kk: "бұл нысанда {value} нөмірлі бақылау арақатынасы жоқ",
    ru: "в этой форме нет контрольного соотношения {value}",
    en: "this form has no check {value}",
  },
  "unknown-check.remedy": {
    kk: "нысандағы нөмірлер: {known}",
    ru: "номера в форме: {known}",
    en: "the form's numbers are {known}",
  },
  "unknown-role": { kk: "{value} деген рөл жоқ", ru: "нет роли {value}", en: "there is no role {value}" },
  "unknown-role.remedy": { kk: "рөлдер: {known}", ru: "роли: {known}", en: "the roles are {known}" },
  number: { kk: "№", ru: "№", en: "No." },
  severity: { kk: "Түрі", ru: "Вид", en: "Kind" },
  fail: { kk: "Сәйкес емес", ru: "Не сходится", en: "Fail" },
  check: { kk: "Бақылау арақатынасы", ru: "Контрольное соотношение", en: "Check" },
  error: { kk: "қате", ru: "ошибка", en: "error" },
  warning: { kk: "ескерту", ru: "предупреждение", en: "warning" },
  missing: {
    kk: "Нысан талап ететін сан жоқ",
    ru: "Нет цифры, которой требует форма",
    en: "A figure that the form demands is missing",
  },
  "out-of-range": { kk: "Сан шектен тыс", ru: "Цифра вне пределов", en: "A figure is out of range" },
  twice: { kk: "Учаске екі рет кездеседі", ru: "Участок встречается дважды", en: "A station stands twice" },
  findings: {
    kk: "Тексеру нәтижелері, {of} ішінен алғашқы {shown}:",
    ru: "Результаты проверки, первые {shown} из {of}:",
    en: "Findings, the first {shown} of {of}:",
  },
  line: { kk: "{line}-жол", ru: "строка {line}", en: "line {line}" },
  advice: { kk: "Кеңес", ru: "Совет", en: "Advice" },
  consequence: { kk: "Салдары", ru: "Последствие", en: "Consequence" },
  derived: {
    kk: "бірнеше баптан шығады",
    ru: "следует из нескольких статей",
    en: "follows from several articles",
  },
  passed: {
    kk: "Қате түріндегі тексеру нәтижесі жоқ",
    ru: "Результатов вида «ошибка» нет",
    en: "No finding is an error",
  },
  failed: {
    kk: "Қате түріндегі нәтижесі бар бақылау арақатынасы: {n}",
    ru: "Контрольных соотношений вида «ошибка», которые не сошлись: {n}",
    en: "Checks of kind error that fail: {n}",
  },
  notFraud: {
    kk: "Сандардың сәйкес келмеуі қате теру немесе жазу болуы мүмкін: ол заң бұзудың дәлелі емес, ал сандардың сәйкестігі дауыстардың адал саналғанын білдірмейді",
    ru: "Расхождение цифр может быть опиской: оно не доказывает нарушения, а сошедшиеся цифры не доказывают честного подсчёта",
    en: "Figures that disagree may be a slip and prove no violation; figures that agree do not prove an honest count",
  },
});
