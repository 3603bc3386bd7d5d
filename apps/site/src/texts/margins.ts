import { defineMessages } from "@dauys/language";

/** What would have changed a seat. */
export const marginsTexts = defineMessages({
  title: {
    kk: "Дауыс қоры: не болса, бір мандат ауысар еді",
    ru: "Запас голосов: что изменило бы хотя бы один мандат",
    en: "Margins: what would have changed a seat",
  },
  intro: {
    kk: "Бір мандатты ауыстыратын ең аз дауыс саны: дауыстар тізімнен тізімге өткенде, жоғалғанда не қосылғанда. Мандат үшін теңдік те өзгеріс саналады. Бұл — тек арифметика: бірдеңе болды не болмады деген сөз емес.",
    ru: "Наименьшее число голосов, меняющее хотя бы один мандат: перешедших от списка к списку, потерянных или добавленных. Равенство за мандат тоже считается изменением. Это только арифметика: она не говорит, что что-то было или чего-то не было.",
    en: "The fewest votes that change a seat: moved from list to list, lost, or gained. A tie for a seat counts as a change. This is arithmetic only: it does not say that anything did or did not happen.",
  },
  least: {
    kk: "Ең азы — {votes}: {from} → {to}. Сонда: {seats}.",
    ru: "Меньше всего — {votes}: {from} → {to}. Тогда: {seats}.",
    en: "The fewest: {votes}, {from} → {to}. Then: {seats}.",
  },
  perStation: {
    kk: "Бұл — {stations} учаскенің әрқайсысына орта есеппен {n} дауыс.",
    ru: "В среднем по {n} на участок, если участков {stations}.",
    en: "Over {stations} stations that is {n} at each, on average.",
  },
  caption: {
    kk: "Бір мандатты ауыстыратын ең аз дауыс саны, өсу ретімен",
    ru: "Наименьшее число голосов, меняющее мандат, по возрастанию",
    en: "Fewest votes that change a seat, in rising order",
  },
  from: { kk: "Қай тізімнен", ru: "От списка", en: "From" },
  to: { kk: "Қай тізімге", ru: "К списку", en: "To" },
  votes: { kk: "Дауыс", ru: "Голосов", en: "Votes" },
  seatsThen: { kk: "Сонда мандаттар", ru: "Мандаты тогда", en: "Seats then" },
  noList: { kk: "ешқайсысына (жоғалады)", ru: "ни к какому (потеряны)", en: "no list (lost)" },
  newVotes: { kk: "жаңа дауыстар", ru: "новые голоса", en: "new votes" },
  tie: { kk: "теңдік", ru: "равенство", en: "a tie" },
  open: {
    kk: "заң жауап бермейтін не жеребе керек сұрақ",
    ru: "вопрос, на который нужен жребий или у закона нет ответа",
    en: "a question for a lot, or on which the law is silent",
  },
  more: { kk: "Қалған жолдары: {n}", ru: "Остальные варианты: {n}", en: "The other ways: {n}" },
});
