import { defineMessages } from "@dauys/language";

/** The page on which a supervisor puts two entries side by side. */
export const compareTexts = defineMessages({
  title: { kk: "Екі теруді салыстыру", ru: "Сверка двух вводов", en: "Two entries side by side" },
  "state-differences": {
    kk: "Терулерде айырма бар немесе комиссия қағазды қайтарған.",
    ru: "Вводы расходятся, или комиссия вернула протокол.",
    en: "The entries differ, or the commission gave the paper back.",
  },
  "state-warnings": {
    kk: "Терулер бірдей; қателер мен ескертулерді қарау керек.",
    ru: "Вводы совпали; нужно посмотреть ошибки и предупреждения.",
    en: "The entries are the same; errors and warnings have to be looked at.",
  },
  "state-agreed": {
    kk: "Келісілді: қағаз комиссияның алдына қойылуын күтіп тұр.",
    ru: "Согласовано: протокол ждёт, когда его поставят на подпись.",
    en: "Agreed: the paper waits to be put before the commission.",
  },
  returned: {
    kk: "Комиссия қайтарды: {reason}",
    ru: "Комиссия вернула: {reason}",
    en: "Given back by the commission: {reason}",
  },
  place: { kk: "Жері", ru: "Место", en: "Place" },
  first: { kk: "Бірінші теру", ru: "Первый ввод", en: "First entry" },
  second: { kk: "Екінші теру", ru: "Второй ввод", en: "Second entry" },
  former: { kk: "Журналдағысы", ru: "В журнале", en: "In the record" },
  decision: { kk: "Шешім", ru: "Решение", en: "Decision" },
  "keep-first": { kk: "1: біріншісі", ru: "1: первый", en: "1: the first" },
  "keep-second": { kk: "2: екіншісі", ru: "2: второй", en: "2: the second" },
  "send-back": { kk: "3: қайта тергізу", ru: "3: набрать снова", en: "3: type it again" },
  "back-to": { kk: "Қайта теретін", ru: "Кому вернуть", en: "Sent back to" },
  absent: { kk: "жоқ", ru: "нет", en: "none" },
  apply: { kk: "Шешімді қолдану", ru: "Применить решения", en: "Apply the decisions" },
  "no-differences": { kk: "Екі теру бірдей.", ru: "Вводы совпадают.", en: "The two entries are the same." },
  "settle-again": { kk: "Қайта тексеру", ru: "Проверить снова", en: "Look at it again" },
  held: {
    kk: "Қате қағаздың өзінде болса: кейінге қалдырудың себебі",
    ru: "Если ошибка в самой бумаге: причина задержания",
    en: "If the error stands on the paper: why it is held back",
  },
  "held-because": { kk: "Кейінге қалдырылды: {reason}", ru: "Задержан: {reason}", en: "Held back: {reason}" },
  "clerk-says": { kk: "Теруші: {reason}", ru: "Оператор: {reason}", en: "The clerk says: {reason}" },
  reason: { kk: "Неге дұрыс (жазбаша)", ru: "Почему это верно (письменно)", en: "Why it is right (in writing)" },
  accept: { kk: "Себептерімен қабылдау", ru: "Принять с причинами", en: "Accept with the reasons" },
  accepted: { kk: "Қабылданған ескертулер", ru: "Принятые предупреждения", en: "Warnings accepted" },
  "send-back-anyway": {
    kk: "Жекелеген жерлерді қайтару",
    ru: "Вернуть отдельные места",
    en: "Send single places back",
  },
  keys: {
    kk: "1: бірінші, 2: екінші, 3: қайта тергізу; келесісіне өзі көшеді.",
    ru: "1: первый, 2: второй, 3: набрать снова; переход к следующему сам.",
    en: "1: the first, 2: the second, 3: type it again; the next place follows by itself.",
  },
  nothing: {
    kk: "Бұл бірлікте супервайзердің шешімін күткен қағаз жоқ.",
    ru: "В этой единице нет протокола, который ждёт решения супервайзера.",
    en: "No paper of this unit waits for a supervisor.",
  },
  "to-queue": { kk: "Кезекке", ru: "К очереди", en: "To the queue" },
  level: {
    kk: "{label}: мұнда {own}, төмендегілердің қосындысы {sum}",
    ru: "{label}: здесь {own}, сумма нижестоящих {sum}",
    en: "{label}: {own} here, {sum} is the sum of those below",
  },
});
