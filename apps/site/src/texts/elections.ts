import { defineMessages } from "@dauys/language";

/** The list of elections, and the page that leads to the languages. */
export const electionsTexts = defineMessages({
  title: { kk: "Сайлаулар", ru: "Выборы", en: "Elections" },
  intro: {
    kk: "Әр бет жарияланған дауыстарды алып, сол кездегі заңды қолданады және одан шығатын мандаттарды қайта санауға керектің бәрімен бірге көрсетеді.",
    ru: "Каждая страница берёт опубликованные голоса, применяет действовавший закон и показывает мандаты, которые из этого следуют, — со всем, что нужно для пересчёта.",
    en: "Each page takes the published votes, applies the law then in force, and shows the seats that follow, with everything needed to count again.",
  },
  description: {
    kk: "Қазақстан Мәжілісінің сайлаулары: дауыстар, заң, мандаттар және оларды қайта санау жолы.",
    ru: "Выборы Мажилиса Казахстана: голоса, закон, мандаты и способ их пересчитать.",
    en: "Elections to the Mazhilis of Kazakhstan: votes, law, seats, and the way to count them again.",
  },
  electionDescription: {
    kk: "{title}: тізімдердің дауыстары мен мандаттары, есептің қадамдары, сертификат, дереккөздер.",
    ru: "{title}: голоса и мандаты списков, шаги расчёта, сертификат, источники.",
    en: "{title}: votes and seats of the lists, steps of the calculation, certificate, sources.",
  },
  seatsBy: {
    kk: "Тізімдер бойынша мандаттар: {seats}.",
    ru: "Мандаты по спискам: {seats}.",
    en: "Seats by list: {seats}.",
  },
  turnout: {
    kk: "Жарияланған қатысу: тізімдегі сайлаушылардың {percent}.",
    ru: "Явка, как опубликовано: {percent} от включённых в списки.",
    en: "Turnout, as published: {percent} of registered voters.",
  },
  notDecided: { kk: "Мандаттар есептелмеді.", ru: "Мандаты не вычислены.", en: "The seats were not computed." },
  choose: { kk: "Тілді таңдаңыз", ru: "Выберите язык", en: "Choose a language" },
});
