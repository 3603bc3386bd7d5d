import { defineMessages } from "../messages.ts";

/** Sentences on input that keeps a contest from being distributed, each with its remedy. */
export const FAULTS = defineMessages({
  where: { kk: "{unit}:", ru: "{unit}:", en: "{unit}:" },
  missingBase: {
    kk: "Заң бойынша үлес {base} санынан есептеледі, ал бұл сан бастапқы деректерде жоқ.",
    ru: "По закону доля исчисляется от числа {base}, а этого числа в исходных данных нет.",
    en: "By law the share is taken of the number of {base}, and the input does not give it.",
  },
  missingBaseRemedy: {
    kk: "Дауыстар файлына мына жолды қосыңыз: {row}.",
    ru: "Добавьте в файл с голосами строку {row}.",
    en: "Add the row {row} to the votes file.",
  },
  missingSeats: {
    kk: "Бөлінетін мандаттар саны ережелерде де, бастапқы деректерде де жоқ.",
    ru: "Числа распределяемых мандатов нет ни в правилах, ни в исходных данных.",
    en: "The number of seats to distribute is neither in the rules nor in the input.",
  },
  missingSeatsRemedy: {
    kk: "Мандаттар санын дауыстармен бірге көрсетіңіз.",
    ru: "Укажите число мандатов вместе с голосами.",
    en: "Give the number of seats with the votes.",
  },
  sum: {
    kk: "{row} жолының мәні – {found}, ал құрамдас бөліктерінің қосындысы – {expected}.",
    ru: "Строка {row} содержит {found}, а сумма её составных частей – {expected}.",
    en: "The row {row} says {found}, and its parts add up to {expected}.",
  },
  sumRemedy: {
    kk: "Осы жолды, тізімдердің дауыс санын немесе қосымша жолдарды дереккөзбен салыстырып түзетіңіз; айырма: {difference}.",
    ru: "Сверьте с источником эту строку, голоса списков и другие строки итогов и исправьте неверное; разность: {difference}.",
    en: "Compare this row, the votes of the lists and the other totals with the source and correct what is wrong; difference: {difference}.",
  },
  reservedName: {
    kk: "{name} деген атау тізімге жарамайды: «group:» біріктірілген тізімдер тобын білдіреді.",
    ru: "Название {name} не годится для списка: с «group:» начинаются названия групп соединённых списков.",
    en: "{name} cannot be the name of a list: names of groups of connected lists begin with group:.",
  },
  reservedNameRemedy: {
    kk: "Тізімді басқаша атаңыз.",
    ru: "Назовите список иначе.",
    en: "Give the list another name.",
  },
  tooLarge: {
    kk: "Дауыс саны – 0 немесе одан көп бүтін сан, ал барлығының қосындысы мынадан аспауға тиіс: {most}. Бұл шарт мына жерде бұзылған: {list}.",
    ru: "Число голосов – целое, не меньше 0, а сумма всех не должна превышать {most}. Это нарушено здесь: {list}.",
    en: "Votes have to be whole numbers of 0 or more, all together at most {most}. Here they are not: {list}.",
  },
  tooLargeRemedy: {
    kk: "Осы тізімнің дауыс санын дереккөзбен салыстырып тексеріңіз.",
    ru: "Сверьте число голосов этого списка с источником.",
    en: "Compare the votes of this list with the source.",
  },
  answer: {
    kk: "Мына тізімдер туралы жауап немесе деректер бастапқы деректермен сәйкес келмейді: {lists}.",
    ru: "Ответ или данные об этих списках не согласуются с остальными исходными данными: {lists}.",
    en: "An answer or data about these lists do not agree with the rest of the input: {lists}.",
  },
  answerRemedy: {
    kk: "Жауапта among – сұрақта аталған тізімдердің бәрі, winners – солардың ішіндегі жеңгендер, бірақ бәрі емес; бір тізімнің деректері барлық бірлікте бірдей болуға тиіс.",
    ru: "В ответе among – все списки из вопроса, winners – часть из них, но не все; данные одного списка должны быть одинаковы во всех единицах учёта.",
    en: "In an answer, among holds all lists of the question and winners some of them, not all; the data of one list have to be the same in all units.",
  },
});
