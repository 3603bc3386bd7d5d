import type { Trilingual } from "../../rules/index.ts";

/** Why somebody sits; `{name}` stands for a word. */
export const EXPLANATIONS = {
  party: {
    kk: "Партияның шешімі ({organ}, {date}): {place}-мандат.",
    ru: "Решение партии ({organ}, {date}): мандат {place}.",
    en: "Decision of the party ({organ}, {date}): mandate {place}.",
  },
  alphabet: {
    kk: "Мемлекеттік тілдің әліпбиі бойынша {of} адамның ішінде {place}-орын: партия мерзімінде шешпеген.",
    ru: "По алфавиту государственного языка место {place} из {of}: партия не решила в срок.",
    en: "By the alphabet of the state language, place {place} of {of}: the party did not decide in time.",
  },
  alphabetNumber: {
    kk: "Мемлекеттік тілдің әліпбиі бойынша {of} адамның ішінде {place}-орын; аты-жөні бірдей жазылғандардың арасында — тізімдегі нөмірі бойынша.",
    ru: "По алфавиту государственного языка место {place} из {of}; среди тех, чьи имена пишутся одинаково, — по номеру в списке.",
    en: "By the alphabet of the state language, place {place} of {of}; among people spelled the same, by list number.",
  },
  alphabetLot: {
    kk: "Мемлекеттік тілдің әліпбиі бойынша {of} адамның ішінде {place}-орын; аты-жөні де, нөмірі де бірдей адамдардың арасында — жеребе бойынша.",
    ru: "По алфавиту государственного языка место {place} из {of}; среди тех, у кого одинаковы имя и номер, — по жребию.",
    en: "By the alphabet of the state language, place {place} of {of}; among people with the same name and number, by lot.",
  },
  listOrder: {
    kk: "Тізімнің өз реті бойынша: {place}-орын.",
    ru: "По порядку самого списка: место {place}.",
    en: "By the order of the list: place {place}.",
  },
  authority: {
    kk: "Заң үнсіз, сондықтан шешім сырттан: {source}, {place}-мандат.",
    ru: "Закон молчит; решение принято вне этих правил: {source}, мандат {place}.",
    en: "The law is silent; decided from outside these rules: {source}, mandate {place}.",
  },
  replaced: {
    kk: "{person} босатқан орынға ({ground}, {lost}) партияның таңдауы: {organ}, {date}.",
    ru: "На место, которое занимал(а) {person} ({ground}, {lost}), по выбору партии: {organ}, {date}.",
    en: "In the seat of {person} ({ground}, {lost}) by the party's choice: {organ}, {date}.",
  },
  nextInOrder: {
    kk: "{person} босатқан орынға ({ground}, {lost}) тізімдегі кезек бойынша.",
    ru: "На место, которое занимал(а) {person} ({ground}, {lost}), следующим по порядку списка.",
    en: "In the seat of {person} ({ground}, {lost}), next in the order of the list.",
  },
  replacedByAuthority: {
    kk: "{person} босатқан орынға ({ground}, {lost}); заң үнсіз, шешім сырттан: {organ}.",
    ru: "На место, которое занимал(а) {person} ({ground}, {lost}); закон молчит, решение принято вне этих правил: {organ}.",
    en: "In the seat of {person} ({ground}, {lost}); the law is silent, decided from outside these rules: {organ}.",
  },
} as const satisfies Readonly<Record<string, Trilingual>>;
