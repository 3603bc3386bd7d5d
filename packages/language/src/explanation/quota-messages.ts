import { defineMessages } from "../messages.ts";

/** Sentences on the quota, the whole parts and the seats left over. */
export const QUOTA = defineMessages({
  title: { kk: "Квота және бүтін бөліктер", ru: "Квота и целые части", en: "Quota and whole parts" },
  leftTitle: { kk: "Бөлінбеген мандаттар", ru: "Нераспределённые мандаты", en: "Seats left over" },
  contested: { kk: "Теңдік", ru: "Равенство", en: "The tie" },
  ofQualified: {
    kk: "Бөлуге қатысатындардың дауыстары қосылады: {sum} = {votes}.",
    ru: "Сумма голосов участвующих в распределении: {sum} = {votes}.",
    en: "The votes of all that take part, added up: {sum} = {votes}.",
  },
  ofAll: {
    kk: "Квота барлық тізімге берілген дауыстардан есептеледі: {votes}.",
    ru: "Квота исчисляется от голосов, поданных за все списки: {votes}.",
    en: "The quota is taken of the votes for all lists: {votes}.",
  },
  quota: {
    kk: "{name}: {votes} ÷ {by} {value}.",
    ru: "{name}: {votes} ÷ {by} {value}.",
    en: "{name}: {votes} ÷ {by} {value}.",
  },
  hare: {
    kk: "Сайлау жеке саны, яғни бір мандатқа келетін дауыс саны (Хэр квотасы)",
    ru: "Избирательное частное, то есть число голосов на один мандат (квота Хэра)",
    en: "The quota, that is the number of votes for one seat (Hare quota)",
  },
  "hagenbach-bischoff": {
    kk: "Сайлау жеке саны (квота); Хагенбах-Бишоф бойынша мандаттар санына 1 қосылады",
    ru: "Избирательное частное (квота); по Хагенбаху-Бишофу к числу мандатов прибавляется 1",
    en: "The quota, after Hagenbach-Bischoff with 1 added to the number of seats",
  },
  droop: {
    kk: "Сайлау жеке саны (квота); Друп бойынша мандаттар санына 1 қосылады",
    ru: "Избирательное частное (квота); по Друпу к числу мандатов прибавляется 1",
    en: "The quota, after Droop with 1 added to the number of seats",
  },
  imperiali: {
    kk: "Сайлау жеке саны (квота); Империали бойынша мандаттар санына 2 қосылады",
    ru: "Избирательное частное (квота); по Империали к числу мандатов прибавляется 2",
    en: "The quota, after Imperiali with 2 added to the number of seats",
  },
  unrounded: {
    kk: "Квота дөңгелектенбейді: әрі қарай есеп мына дәл бөлшекпен жүргізіледі: {exact}.",
    ru: "Квота не округляется: дальше расчёт ведётся с точной дробью {exact}.",
    en: "The quota is not rounded: what follows uses the exact fraction {exact}.",
  },
  rounded: {
    kk: "Заңда белгіленген тәртіппен дөңгелектенген квота: {quota}.",
    ru: "После округления, установленного законом, квота равна {quota}.",
    en: "Rounded as the law says, the quota is {quota}.",
  },
  plusOne: {
    kk: "Бұл санның бүтін бөлігіне 1 қосылады: квота – {quota}.",
    ru: "К целой части этого числа прибавляется 1: квота равна {quota}.",
    en: "To the whole part of this number 1 is added: the quota is {quota}.",
  },
  whole: {
    kk: "Әр тізімнің дауыс саны квотаға бөлінеді. Бөліндінің бүтін бөлігі – тізім алатын мандаттар саны, бөлшек бөлігі – қалдық.",
    ru: "Число голосов каждого списка делится на квоту. Целая часть частного – число мандатов, которые получает список; дробная часть – остаток.",
    en: "The votes of each list are divided by the quota. The whole part is the number of seats it receives; the rest is its remainder.",
  },
  scaled: {
    kk: "Дөңгелектеу болмас үшін бүтін сандармен есептейміз: дауыс саны × {scale}, сосын {divisor} санына қалдықпен бөлеміз.",
    ru: "Чтобы обойтись без округления, считаем в целых числах: голоса × {scale}, затем делим с остатком на {divisor}.",
    en: "To avoid rounding, whole numbers are used: votes × {scale}, divided with remainder by {divisor}.",
  },
  unscaled: {
    kk: "Дауыс саны {divisor} санына қалдықпен бөлінеді.",
    ru: "Голоса делятся с остатком на {divisor}.",
    en: "The votes are divided with remainder by {divisor}.",
  },
  given: {
    kk: "Бүтін бөліктердің қосындысы: {sum} = {given}.",
    ru: "Сумма целых частей: {sum} = {given}.",
    en: "The whole parts add up: {sum} = {given}.",
  },
  left: {
    kk: "Бөлінбеген мандаттар: {seats} − {given} = {left}.",
    ru: "Нераспределённые мандаты: {seats} − {given} = {left}.",
    en: "Seats left over: {seats} − {given} = {left}.",
  },
  tooMany: {
    kk: "Бұл бар мандаттардан артық: {given} − {seats} = {over}.",
    ru: "Это больше, чем мандатов: {given} − {seats} = {over}.",
    en: "That is more than there are seats: {given} − {seats} = {over}.",
  },
  raised: {
    kk: "{list} бойынша бүтін бөлік – {floor}; кепілдік берілген ең аз сан қолданылды: {whole}.",
    ru: "Для {list} целая часть – {floor}; применён гарантированный минимум: {whole}.",
    en: "For {list} the whole part is {floor}; the guaranteed minimum applies: {whole}.",
  },
  limited: {
    kk: "{list} бойынша бүтін бөлік – {floor}, бірақ кандидаттар саны одан аз: {whole}.",
    ru: "Для {list} целая часть – {floor}, но кандидатов меньше: {whole}.",
    en: "For {list} the whole part is {floor}, but there are fewer candidates: {whole}.",
  },
  takenBack: {
    kk: "Артық мандаттар қалдығы ең кіші тізімдерден бір-бірден кері алынады: {lists}.",
    ru: "Лишние мандаты изымаются по одному у тех списков, у которых наименьшие остатки: {lists}.",
    en: "The seats too many are taken back, one each, from the smallest remainders: {lists}.",
  },
  remainders: {
    kk: "Бөлінбеген мандаттар ({seats}) ең үлкен қалдығы бар тізімдерге бір-бірден беріледі.",
    ru: "Нераспределённые мандаты ({seats}) передаются по одному тем спискам, у которых наибольшие остатки.",
    en: "The seats left over ({seats}) go one each to the largest remainders.",
  },
  eligible: {
    kk: "Бұған дауыс саны мынадан кем емес тізімдер ғана қатысады: {at} × {quota} {votes}.",
    ru: "В этом участвуют только списки, у которых голосов не меньше, чем {at} × {quota} {votes}.",
    en: "Only lists with at least {at} × {quota} {votes} votes take part in this.",
  },
  cut: {
    kk: "Мандат берген ең кіші қалдық – {last} ({winner}), мандат бермеген ең үлкен қалдық – {next} ({other}): {comparison}.",
    ru: "Наименьший остаток, давший мандат, – {last} ({winner}); наибольший остаток, не давший мандата, – {next} ({other}): {comparison}.",
    en: "The smallest remainder that wins a seat is {last} ({winner}), the largest that wins none {next} ({other}): {comparison}.",
  },
  largestLists: {
    kk: "Бөлінбеген мандаттар ({seats}) ең көп дауыс алған тізімдерге бір-бірден беріледі.",
    ru: "Нераспределённые мандаты ({seats}) передаются по одному тем спискам, у которых больше всего голосов.",
    en: "The seats left over ({seats}) go one each to the lists with the most votes.",
  },
  openRemainders: {
    kk: "Бөлінбеген мандаттар ({seats}) ең үлкен қалдығы бар тізімдерге берілуге тиіс. Қалдықтардың реті:",
    ru: "Нераспределённые мандаты ({seats}) должны передаваться спискам с наибольшими остатками. Порядок остатков:",
    en: "The seats left over ({seats}) have to go to the largest remainders. The order of remainders:",
  },
  openTakeBack: {
    kk: "Артық мандаттар ({seats}) қалдығы ең кіші тізімдерден кері алынуға тиіс. Қалдықтардың реті:",
    ru: "Лишние мандаты ({seats}) должны изыматься у списков с наименьшими остатками. Порядок остатков:",
    en: "The seats too many ({seats}) have to be taken back from the smallest remainders. The order of remainders:",
  },
  openLargestLists: {
    kk: "Бөлінбеген мандаттар ({seats}) ең көп дауыс алған тізімдерге берілуге тиіс. Тізімдердің реті:",
    ru: "Нераспределённые мандаты ({seats}) должны передаваться спискам с наибольшим числом голосов. Порядок списков:",
    en: "The seats left over ({seats}) have to go to the lists with the most votes. The order of the lists:",
  },
  place: { kk: "№", ru: "№", en: "No." },
  list: { kk: "Тізім", ru: "Список", en: "List" },
  votes: { kk: "Дауыс саны", ru: "Голоса", en: "Votes" },
  votesTimes: { kk: "Дауыс саны × {scale}", ru: "Голоса × {scale}", en: "Votes × {scale}" },
  quotient: { kk: "Бөлінді", ru: "Частное", en: "Quotient" },
  wholePart: { kk: "Бүтін бөлігі", ru: "Целая часть", en: "Whole part" },
  remainder: { kk: "Қалдық", ru: "Остаток", en: "Remainder" },
  fraction: { kk: "Бөлшек бөлігі", ru: "Дробная часть", en: "Fractional part" },
  seat: { kk: "Мандат", ru: "Мандат", en: "Seat" },
});
