import { defineMessages } from "../../messages.ts";

/** How the rules for candidate lists are told. */
export const LISTS = defineMessages({
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
  citizenship: { kk: "Елдің азаматы", ru: "Гражданство страны", en: "A citizen of the country" },
  ageDayUnknown: {
    kk: "{said} (қай күнге екені айтылмаған)",
    ru: "{said} (на какой день, не сказано)",
    en: "{said} (on which day is not said)",
  },
  "election-day": { kk: "{said} (сайлау күніне)", ru: "{said} (на день выборов)", en: "{said} (on election day)" },
  nomination: { kk: "{said} (ұсыну күніне)", ru: "{said} (на день выдвижения)", en: "{said} (at nomination)" },
  registration: { kk: "{said} (тіркеу күніне)", ru: "{said} (на день регистрации)", en: "{said} (at registration)" },
  barred: { kk: "Кандидат бола алмайды: {what}", ru: "Не может быть кандидатом: {what}", en: "Barred: {what}" },
  oneList: {
    kk: "Бір адам бір ғана тізімде",
    ru: "Человек — только в одном списке",
    en: "A person is on one list only",
  },
  listsPerParty: {
    kk: "Бір партиядан тіркелетін тізім: {n}",
    ru: "Списков от одной партии: {n}",
    en: "Lists of one party: {n}",
  },
  districtsBarred: {
    kk: "Тізімдегі адам бірмандаттық округте ұсынылмайды",
    ru: "Человек из списка не выдвигается по одномандатному округу",
    en: "A person on a list does not stand in a single-member district",
  },
  districtsAllowed: {
    kk: "Тізімдегі адам бірмандаттық округте де ұсыныла алады",
    ru: "Человек из списка может выдвигаться и по одномандатному округу",
    en: "A person on a list may stand in a single-member district too",
  },
  adoptedMore: {
    kk: "Тізім {of} {fraction} шегінен көп даусымен қабылданады",
    ru: "Список принимается голосами более чем {fraction} {of}",
    en: "A list is adopted by more than {fraction} {of}",
  },
  adoptedAtLeast: {
    kk: "Тізім {of} кемінде {fraction} даусымен қабылданады",
    ru: "Список принимается голосами не менее {fraction} {of}",
    en: "A list is adopted by at least {fraction} {of}",
  },
  allMembers: {
    kk: "партия органы барлық мүшелерінің",
    ru: "всех членов органа партии",
    en: "of all members of the party’s organ",
  },
  presentMembers: {
    kk: "партия органының қатысқан мүшелерінің",
    ru: "присутствующих членов органа партии",
    en: "of the members of the party’s organ present",
  },
  exempt: {
    kk: "Өткен жолы {from} немесе одан көп жинаған партия жарна төлемейді",
    ru: "Партии с {from} и больше в прошлый раз взнос не платят",
    en: "Parties with {from} or more last time pay no deposit",
  },
  reduced: {
    kk: "Өткен жолы {from} немесе одан көп жинаған партия жарнаның {pays} төлейді",
    ru: "Партии с {from} и больше в прошлый раз платят {pays} взноса",
    en: "Parties with {from} or more last time pay {pays} of the deposit",
  },
});
