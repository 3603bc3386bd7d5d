import { defineMessages } from "@dauys/language";

/** How the parts of a law that stand around the distribution are told. */
export const CHAMBER = defineMessages({
  law: { kk: "Заң", ru: "Закон", en: "The law" },
  inForce: { kk: "Күшінде: {from} – {until}", ru: "Действует: {from} – {until}", en: "In force: {from} – {until}" },
  open: { kk: "…", ru: "…", en: "…" },
  chamber: { kk: "Палата", ru: "Палата", en: "The house" },
  chamberSeats: { kk: "{name}: {seats} орын", ru: "{name}: мест {seats}", en: "{name}: seats {seats}" },
  chamberOpen: {
    kk: "{name}: орын саны заңда белгіленбеген",
    ru: "{name}: число мест законом не установлено",
    en: "{name}: the number of seats is not fixed here",
  },
  part: { kk: "{name}: {seats} орын", ru: "{name}: мест {seats}", en: "{name}: seats {seats}" },
  partOpen: { kk: "{name}", ru: "{name}", en: "{name}" },
  majorities: { kk: "Көпшілік дауыс", ru: "Большинство голосов", en: "Majorities" },
  majorityAtLeast: {
    kk: "{decision}: {of} кемінде {fraction} бөлігі",
    ru: "{decision}: не менее {fraction} {of}",
    en: "{decision}: at least {fraction} {of}",
  },
  majorityMore: {
    kk: "{decision}: {of} {fraction} бөлігінен көп",
    ru: "{decision}: более {fraction} {of}",
    en: "{decision}: more than {fraction} {of}",
  },
  ofChamber: { kk: "палата орындарының", ru: "мест палаты", en: "of the seats of the house" },
  ofLists: { kk: "тізімдер бойынша орындардың", ru: "мест по спискам", en: "of the list seats" },
  otherChamber: {
    kk: "{said}; басқа палатада да ({other})",
    ru: "{said}; то же и в другой палате ({other})",
    en: "{said}; in the other house too ({other})",
  },
  ballot: { kk: "Бюллетень", ru: "Бюллетень", en: "The ballot" },
  againstAll: {
    kk: "«Бәріне қарсымын» деген жолы бар",
    ru: "Есть строка «Против всех»",
    en: "It has a line against all",
  },
  noAgainstAll: {
    kk: "«Бәріне қарсымын» деген жолы жоқ",
    ru: "Строки «Против всех» нет",
    en: "It has no line against all",
  },
  protocol: { kk: "Хаттама нысаны: {form}", ru: "Форма протокола: {form}", en: "Form of the protocol: {form}" },
  lists: { kk: "Партиялық тізімдер", ru: "Партийные списки", en: "Party lists" },
  maximum: {
    kk: "Тізімде орындардан ең көбі {over} бөлікке артық адам",
    ru: "В списке людей не больше, чем мест, более чем на {over}",
    en: "A list has at most {over} more people than there are seats",
  },
  maximumWarning: {
    kk: "{said} (асса — ескерту)",
    ru: "{said} (превышение — предупреждение)",
    en: "{said} (more is a warning)",
  },
  age: { kk: "Кемінде {n} жас", ru: "Возраст не менее {n} лет", en: "At least {n} years old" },
  residence: {
    kk: "Елде кемінде {n} жыл тұру",
    ru: "Проживание не менее {n} лет",
    en: "Resident for at least {n} years",
  },
  ownParty: { kk: "Тек өз партиясының мүшелері", ru: "Только члены своей партии", en: "Members of the own party only" },
  anyParty: {
    kk: "Партия мүшелігі міндетті емес",
    ru: "Членство в партии не требуется",
    en: "Membership is not asked for",
  },
  quota: {
    kk: "{of}: {groups} бірге кемінде {at}",
    ru: "{of}: {groups} вместе не менее {at}",
    en: "{of}: {groups} together at least {at}",
  },
  quotaList: { kk: "Тізімде", ru: "В списке", en: "On the list" },
  quotaMandates: { kk: "Мандаттарда", ru: "Среди мандатов", en: "Among the mandates" },
  women: { kk: "әйелдер", ru: "женщины", en: "women" },
  "under-29": { kk: "29 жасқа толмағандар", ru: "лица до 29 лет", en: "people under 29" },
  "under-35": { kk: "35 жасқа толмағандар", ru: "лица до 35 лет", en: "people under 35" },
  disabled: { kk: "мүгедектігі бар адамдар", ru: "лица с инвалидностью", en: "people with disabilities" },
  youth: { kk: "жастар", ru: "молодёжь", en: "young people" },
  orderBefore: {
    kk: "Тізім ретін партия сайлауға дейін белгілейді",
    ru: "Очерёдность определяет партия до выборов",
    en: "The party sets the order before the election",
  },
  orderAfter: {
    kk: "Кім мандат алатынын партия сайлаудан кейін шешеді",
    ru: "Кто получит мандаты, решает партия после выборов",
    en: "The party decides after the election who gets the mandates",
  },
  orderVoters: {
    kk: "Ретті сайлаушылар белгілейді",
    ru: "Очерёдность определяют избиратели",
    en: "The voters set the order",
  },
  fallbackAlphabet: {
    kk: "{said}; шешпесе — мемлекеттік тілдің әліпбиі бойынша",
    ru: "{said}; иначе — по алфавиту государственного языка",
    en: "{said}; else by the alphabet of the state language",
  },
  fallbackList: {
    kk: "{said}; шешпесе — тізімдегі рет бойынша",
    ru: "{said}; иначе — по порядку списка",
    en: "{said}; else by the order of the list",
  },
  deposit: {
    kk: "Жарна: тізімдегі әр адамға {n} ең төменгі жалақы",
    ru: "Взнос: {n} минимальных зарплат за каждого в списке",
    en: "Deposit: {n} minimum wages for each person on the list",
  },
  refund: {
    kk: "{said}; {at} жинаса, қайтарылады",
    ru: "{said}; возвращается при {at}",
    en: "{said}; returned at {at}",
  },
  deadlines: { kk: "Мерзімдер", ru: "Сроки", en: "Deadlines" },
  deadline: { kk: "{what}: {when}", ru: "{what}: {when}", en: "{what}: {when}" },
});
