import { defineMessages } from "../../messages.ts";

/** How papers, publication, removal and the ballot are told. */
export const PAPERS = defineMessages({
  papers: { kk: "Құжаттар мен бюллетень", ru: "Документы и бюллетень", en: "Papers and the ballot" },
  list: { kk: "Тізім құжаты: {what}", ru: "Документ списка: {what}", en: "Paper of the list: {what}" },
  candidate: {
    kk: "Әр кандидаттың құжаты: {what}",
    ru: "Документ каждого кандидата: {what}",
    en: "Paper of each candidate: {what}",
  },
  onlyFor: { kk: "{said} (тек осылар: {group})", ru: "{said} (только: {group})", en: "{said} (only: {group})" },
  published: {
    kk: "Әр кандидат туралы жарияланады: {members}",
    ru: "О каждом кандидате публикуется: {members}",
    en: "Published of each candidate: {members}",
  },
  within: {
    kk: "{said}; тіркелген соң {days} ішінде",
    ru: "{said}; в течение {days} после регистрации",
    en: "{said}; within {days} of registration",
  },
  name: { kk: "тегі, аты, әкесінің аты", ru: "фамилия, имя, отчество", en: "name" },
  "birth-year": { kk: "туған жылы", ru: "год рождения", en: "year of birth" },
  post: { kk: "лауазымы не кәсібі", ru: "должность или занятие", en: "post or occupation" },
  workplace: { kk: "жұмыс орны", ru: "место работы", en: "place of work" },
  residence: { kk: "тұратын жері", ru: "место жительства", en: "place of residence" },
  removal: {
    kk: "Тізімнен {at} шегінен көп адам шықса, тіркеу жойылады; дауыс беру алдындағы соңғы {days} ішінде ешкім шығарылмайды",
    ru: "Регистрация списка отменяется, если выбыло больше {at} его людей; в последние {days} до голосования никого не исключают",
    en: "A list is cancelled when more than {at} of its people have gone; in the last {days} before voting nobody is struck off",
  },
  order: {
    kk: "Бюллетеньдегі рет: {order}; тілдері: {languages}",
    ru: "Порядок в бюллетене: {order}; языки: {languages}",
    en: "Order on the ballot: {order}; languages: {languages}",
  },
  lot: { kk: "жеребемен", ru: "по жребию", en: "by lot" },
  registration: { kk: "тіркелу реті", ru: "по порядку регистрации", en: "by registration" },
  alphabetical: { kk: "әліпби ретімен", ru: "по алфавиту", en: "alphabetical" },
  kk: { kk: "қазақ", ru: "казахский", en: "Kazakh" },
  ru: { kk: "орыс", ru: "русский", en: "Russian" },
  en: { kk: "ағылшын", ru: "английский", en: "English" },
  reserve: {
    kk: "Бюллетень саны: сайлаушылар саны және оның {at} резерві",
    ru: "Бюллетеней: число избирателей и {at} резерва",
    en: "Ballots: the number of voters and {at} in reserve",
  },
  down: { kk: "{said}, төмен дөңгелектенеді", ru: "{said}, с округлением вниз", en: "{said}, rounded down" },
  nearest: {
    kk: "{said}, жақынына дөңгелектенеді",
    ru: "{said}, с округлением до ближайшего",
    en: "{said}, rounded to the nearest",
  },
  up: { kk: "{said}, жоғары дөңгелектенеді", ru: "{said}, с округлением вверх", en: "{said}, rounded up" },
  unknown: {
    kk: "{said}; дөңгелектеу айтылмаған",
    ru: "{said}; округление не названо",
    en: "{said}; how to round is not said",
  },
});
