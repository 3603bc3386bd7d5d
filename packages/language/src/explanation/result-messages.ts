import { defineMessages } from "../messages.ts";

/** Sentences of the frame: what is distributed, and what came out. */
export const RESULT = defineMessages({
  title: {
    kk: "{seats} мандатты бөлу",
    ru: "Распределение {seats}",
    en: "The distribution of {seats}",
  },
  titleUnit: {
    kk: "{unit}: {seats} мандатты бөлу",
    ru: "{unit}: распределение {seats}",
    en: "{unit}: the distribution of {seats}",
  },
  rules: {
    kk: "Бөлінетін мандаттар саны – {seats}. Негізі: {act} («{title}»).",
    ru: "Число распределяемых мандатов – {seats}. Основание: {act} («{title}»).",
    en: "Seats to distribute: {seats}. Law applied: {act} (“{title}”).",
  },
  exactly: {
    kk: "Төмендегі салыстырулардың бәрі бүтін сандармен жасалады; ондық бөлшектер көрнекілік үшін ғана берілген.",
    ru: "Все сравнения ниже сделаны в целых числах; десятичные дроби даны только для наглядности.",
    en: "All comparisons below are made in whole numbers; decimals are there for the eye only.",
  },
  result: { kk: "Қорытынды", ru: "Итог", en: "Result" },
  adds: {
    kk: "Тексеру: {sum} = {house}.",
    ru: "Проверка: {sum} = {house}.",
    en: "Check: {sum} = {house}.",
  },
  open: { kk: "Шешілмеген мәселе", ru: "Открытый вопрос", en: "The open question" },
  awarded: {
    kk: "Бұл мәселе қалай шешілсе де, мына мандаттар белгілі: {lists}.",
    ru: "Как бы ни был решён этот вопрос, известны следующие мандаты: {lists}.",
    en: "However this question is answered, these seats are certain: {lists}.",
  },
  nothingAwarded: {
    kk: "Бұл мәселе шешілгенге дейін бірде-бір мандат белгілі емес.",
    ru: "Пока этот вопрос не решён, ни один мандат не определён.",
    en: "Until this question is answered no seat is certain.",
  },
  invalid: {
    kk: "Мандаттар бөлінбейді: бөлуге негіз болатын дауыс жоқ немесе мандаттар мен тізімдерді бірде-бір ережемен сәйкестендіру мүмкін емес.",
    ru: "Мандаты не распределяются: нет голосов, по которым их можно распределить, или ни одно правило не позволяет соотнести мандаты и списки.",
    en: "The seats are not distributed: there are no votes to distribute them by, or no rule brings the seats and the lists together.",
  },
  list: { kk: "Тізім", ru: "Список", en: "List" },
  votes: { kk: "Дауыс саны", ru: "Голоса", en: "Votes" },
  seats: { kk: "Мандаттар", ru: "Мандаты", en: "Seats" },
  total: { kk: "Барлығы", ru: "Всего", en: "Total" },
  minimum: { kk: "Алдымен", ru: "Сначала", en: "First" },
  fixed: { kk: "Заң бойынша", ru: "По закону", en: "By law" },
  whole: { kk: "Бүтін бөлігі", ru: "Целая часть", en: "Whole part" },
  takenBack: { kk: "Кері алынды", ru: "Изъято", en: "Taken back" },
  remainder: { kk: "Қалдық бойынша", ru: "По остатку", en: "By remainder" },
  largest: { kk: "Дауыс бойынша", ru: "По голосам", en: "By votes" },
  averages: { kk: "Орташа бойынша", ru: "По среднему", en: "By average" },
  majority: { kk: "Көпшілік ережесі", ru: "Правило большинства", en: "Majority rule" },
});
