import { defineMessages } from "@dauys/language";

/** Turnout and its bases. */
export const turnoutTexts = defineMessages({
  file: {
    kk: "сағат пен өңір бойынша жарияланған қатысу үлестері",
    ru: "опубликованная явка по часам и регионам",
    en: "turnout as published, by hour and region",
  },
  title: { kk: "Дауыс беруге қатысу", ru: "Явка", en: "Turnout" },
  intro: {
    kk: "Бюллетень алған сайлаушы мен жарамды дауыс — екі түрлі сан. Әр үлестің неден алынғаны жазылған.",
    ru: "Избиратель, получивший бюллетень, и действительный голос — не одно и то же. У каждой доли названо, от чего она взята.",
    en: "A voter given a ballot and a valid vote are two different things. Each share says what it is a share of.",
  },
  caption: {
    kk: "Тізімдегі сайлаушыдан жарамды дауысқа дейін",
    ru: "От избирателя в списке до действительного голоса",
    en: "From the registered voter to the valid vote",
  },
  step: { kk: "Не саналған", ru: "Что сосчитано", en: "What was counted" },
  number: { kk: "Саны", ru: "Число", en: "Number" },
  ofRegistered: { kk: "Тізімдегілерден", ru: "От включённых в списки", en: "Of registered" },
  ofReceived: { kk: "Бюллетень алғандардан", ru: "От получивших бюллетени", en: "Of those given a ballot" },
  registered: {
    kk: "Тізімдерге енгізілген сайлаушылар",
    ru: "Избиратели, включённые в списки",
    en: "Registered voters",
  },
  received: { kk: "Бюллетень алған сайлаушылар", ru: "Избиратели, получившие бюллетени", en: "Voters given a ballot" },
  valid: {
    kk: "Тізімдерге берілген жарамды дауыстар",
    ru: "Действительные голоса за списки",
    en: "Valid votes for lists",
  },
  validAndAgainstAll: {
    kk: "Тізімдерге және «Бәріне қарсымын» деп берілген дауыстар",
    ru: "Голоса за списки и «Против всех»",
    en: "Votes for lists and against all",
  },
  againstAll: { kk: "«Бәріне қарсымын» деген дауыстар", ru: "Голоса «Против всех»", en: "Votes against all" },
  invalid: { kk: "Жарамсыз бюллетеньдер", ru: "Недействительные бюллетени", en: "Invalid ballots" },
  gap: {
    kk: "Жарамсыз не жәшікке салынбаған бюллетеньдер",
    ru: "Недействительны или не опущены в урну",
    en: "Invalid, or not put in a box",
  },
  gapNote: {
    kk: "«Жарамсыз не жәшікке салынбаған» — алынған бюллетеньдер мен саналған дауыстардың айырмасы; оның бөлінісі оқылған дереккөздерде жоқ.",
    ru: "«Недействительны или не опущены» — разность полученных бюллетеней и сосчитанных голосов; как она делится, в прочитанных источниках не сказано.",
    en: "“Invalid, or not put in a box” is ballots received less votes counted; the sources read do not say how it divides.",
  },
  publishedOnly: {
    kk: "Жарияланған қатысу үлесі: тізімдегі сайлаушылардың {percent}; бюллетень алғандардың саны оқылған дереккөздерде жоқ.",
    ru: "Опубликованная явка: {percent} от включённых в списки; числа получивших бюллетень в прочитанных источниках нет.",
    en: "Turnout as published: {percent} of registered voters; the sources read do not give the number of ballots received.",
  },
  day: { kk: "Күн барысында", ru: "В течение дня", en: "Through the day" },
  dayCaption: {
    kk: "Бюллетень алғандар, тізімдегі сайлаушылардан, сағат бойынша",
    ru: "Получившие бюллетени, от включённых в списки, по часам",
    en: "Voters given a ballot, of registered voters, by the hour",
  },
  dayBase: {
    kk: "тізімдегі сайлаушылардан; елорда уақыты",
    ru: "от включённых в списки; время столицы",
    en: "of registered voters; the capital’s time",
  },
  time: { kk: "Уақыт", ru: "Время", en: "Time" },
  regions: { kk: "Өңірлер бойынша", ru: "По регионам", en: "By region" },
  regionsCaption: {
    kk: "Бюллетень алғандар, тізімдегі сайлаушылардан, өңірлер бойынша",
    ru: "Получившие бюллетени, от включённых в списки, по регионам",
    en: "Voters given a ballot, of registered voters, by region",
  },
  region: { kk: "Өңір", ru: "Регион", en: "Region" },
  regionsNote: {
    kk: "Пайыздар жарияланған күйінде берілді: өңірлердегі сайлаушылар мен дауыстардың саны оқылған дереккөздерде жоқ.",
    ru: "Проценты даны как опубликованы: чисел избирателей и голосов по регионам в прочитанных источниках нет.",
    en: "Percentages as published: the sources read give no numbers of voters or votes by region.",
  },
});
