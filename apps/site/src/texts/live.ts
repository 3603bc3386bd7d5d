import { defineMessages } from "@dauys/language";

/** A page that follows a count; seats that are not shown yet or may still change; a recorded night played again. */
export const liveTexts = defineMessages({
  label: { kk: "Санақты бақылау", ru: "Слежение за подсчётом", en: "Following the count" },
  still: {
    kk: "Бұл бет жоғарыда көрсетілген уақыттағы күйді береді; жаңасын көру үшін бетті қайта жүктеңіз.",
    ru: "Страница показывает состояние на указанное выше время; чтобы увидеть новое, обновите её.",
    en: "This page shows the state at the time above; reload it to see a newer one.",
  },
  following: {
    kk: "Бет өзі жаңарып тұрады.",
    ru: "Страница обновляется сама.",
    en: "This page brings itself up to date.",
  },
  paused: {
    kk: "Тоқтатылды: бет сол күйінде тұр.",
    ru: "Остановлено: страница остаётся как есть.",
    en: "Paused: the page stays as it is.",
  },
  noAnswer: {
    kk: "Сайт жауап бермеді; бет кейінірек қайта сұрайды.",
    ru: "Сайт не ответил; страница спросит ещё раз позже.",
    en: "The site did not answer; the page will ask again later.",
  },
  closed: {
    kk: "Нәтиже жарияланды: бет енді өздігінен жаңармайды.",
    ru: "Результат объявлен: страница больше не обновляется сама.",
    en: "The result is declared: the page no longer brings itself up to date.",
  },
  fork: {
    kk: "Назар аударыңыз: сайт енді басқа журналды немесе сол нөмірдегі басқа жазбаларды көрсетіп тұр. Бет жаңартылмайды; бақылау нүктесін сақтап қойыңыз.",
    ru: "Внимание: сайт теперь показывает другой журнал или другие записи под теми же номерами. Страница не обновляется; сохраните её контрольную точку.",
    en: "Take note: the site now shows another record, or other entries under the same numbers. The page is not updated; keep its checkpoint.",
  },
  pause: { kk: "Тоқтату", ru: "Остановить", en: "Pause" },
  resume: { kk: "Жалғастыру", ru: "Продолжить", en: "Resume" },
  show: { kk: "Жаңасын көрсету", ru: "Показать новое", en: "Show what is new" },
  says: {
    kk: "Саналған учаскелер: {all} ішінен {counted}.",
    ru: "Подсчитано участков: {counted} из {all}.",
    en: "Stations counted: {counted} of {all}.",
  },
  withheldVoters: {
    kk: "Тізімдегі сайлаушылардың {share} тұратын учаскелер саналғанға дейін мандаттар көрсетілмейді.",
    ru: "Мандаты не показываются, пока не подсчитаны участки, где состоит в списках {share} избирателей.",
    en: "No seats are shown before stations with {share} of the registered voters are counted.",
  },
  withheldStations: {
    kk: "Учаскелердің {share} саналғанға дейін мандаттар көрсетілмейді.",
    ru: "Мандаты не показываются, пока не подсчитано {share} участков.",
    en: "No seats are shown before {share} of the stations are counted.",
  },
  withheldTitle: {
    kk: "Мандаттар әлі көрсетілмейді: {n}",
    ru: "Мандаты пока не показываются: {n}",
    en: "Seats not shown yet: {n}",
  },
  maybe: {
    kk: "Үзік сызықпен сызылған орындар: осы уақытқа дейін саналған дауыстар бойынша; саналмаған учаскелер мандаттарды әлі өзгерте алады.",
    ru: "Места пунктиром: по голосам, подсчитанным к этому времени; неподсчитанные участки ещё могут изменить мандаты.",
    en: "Seats in dashes: by the votes counted so far; stations that are not counted can still change seats.",
  },
  replay: {
    kk: "Қайта ойнату: жазылған санақтың {of} ішінен {size} жазбадан кейінгі күйі. Мұндай аралық бақылау нүктесіне журналдың қолы қойылмаған.",
    ru: "Воспроизведение: состояние записанного подсчёта, записей: {size} из {of}. Такая промежуточная контрольная точка журналом не подписана.",
    en: "Replay: the state of a recorded count after {size} of {of} entries. The record has not signed this checkpoint on the way.",
  },
  replayEnd: {
    kk: "Қайта ойнату: жазылған санақтың соңы, барлығы {of} жазба.",
    ru: "Воспроизведение: конец записанного подсчёта, записей {of}.",
    en: "Replay: the end of a recorded count of {of} entries.",
  },
});
