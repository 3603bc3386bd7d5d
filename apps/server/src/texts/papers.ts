import { defineMessages } from "@dauys/language";

/** Papers that are printed in the office. */
export const paperTexts = defineMessages({
  title: { kk: "Басып шығару (PDF)", ru: "Напечатать (PDF)", en: "Print (PDF)" },
  form: { kk: "Хаттаманың бос нысаны", ru: "Пустая форма протокола", en: "Empty protocol form" },
  bilingual: {
    kk: "Бос нысан, қазақша және орысша бір парақта",
    ru: "Пустая форма на казахском и русском",
    en: "Empty form in Kazakh and Russian",
  },
  protocol: { kk: "Хаттама", ru: "Протокол", en: "Protocol" },
  territorial: { kk: "Аумақтық хаттама", ru: "Территориальный протокол", en: "Territorial protocol" },
  message: { kk: "Нәтижелер туралы хабарлама", ru: "Сообщение об итогах", en: "Message on the results" },
  calculation: { kk: "Мандаттарды есептеу парағы", ru: "Расчёт мандатов", en: "Calculation of the seats" },
  mandates: { kk: "Мандат иелерінің тізімі", ru: "Список получивших мандаты", en: "List of who holds the seats" },
  receipt: { kk: "Байқаушыға түбіртек", ru: "Квитанция наблюдателю", en: "Receipt for an observer" },
  checks: { kk: "Тексерулер мен пернелер", ru: "Проверки и клавиши", en: "Checks and keys" },
  "whole-record": {
    kk: "Бұл қағаз бүкіл жазба бойынша жасалады. Оны ең жоғарғы бірліктен сұраңыз.",
    ru: "Эта бумага делается по всей записи. Запросите её у самой верхней единицы.",
    en: "This paper is made for the whole record. Ask for it at the unit at the top.",
  },
  "not-yet": {
    kk: "Бұл қағаз комиссия шешімін жазбаға енгізгеннен кейін беріледі.",
    ru: "Эту бумагу выдают после того, как решение комиссии внесено в запись.",
    en: "This paper is handed out once the commission's act stands in the record.",
  },
  busy: {
    kk: "Қазір тым көп қағаз басылып жатыр. Бірнеше секундтан кейін қайталаңыз.",
    ru: "Сейчас печатается слишком много бумаг. Повторите через несколько секунд.",
    en: "Too many papers are being made right now. Try again in a few seconds.",
  },
});
