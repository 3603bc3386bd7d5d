import { defineMessages, LIMIT } from "@dauys/language";

/** What `dauys start` says. */
export const START_TEXTS = defineMessages({
  reading: {
    kk: "Сайлау оқылуда: {id} ...",
    ru: "Чтение выборов {id} ...",
    en: "Reading the election {id} ...",
  },
  counted: {
    kk: "  ережелер {rules}: {seats} мандат есептелді, жарияланғанмен сәйкес.",
    ru: "  правила {rules}: мандатов вычислено {seats}, совпадает с опубликованным.",
    en: "  rules {rules}: {seats} seats computed, as published.",
  },
  countedOtherwise: {
    kk: "  ережелер {rules}: есептелген мандаттар жарияланғанмен сәйкес емес: {lists}.",
    ru: "  правила {rules}: вычисленные мандаты расходятся с опубликованными: {lists}.",
    en: "  rules {rules}: the computed seats differ from the published ones: {lists}.",
  },
  undecided: {
    kk: "  ережелер {rules}: мандаттар айқындалмаған.",
    ru: "  правила {rules}: мандаты не определены.",
    en: "  rules {rules}: the seats are not decided.",
  },
  checking: { kk: "Беттер тексерілуде ...", ru: "Проверка страниц ...", en: "Checking the pages ..." },
  compiling: {
    kk: "  беттер құрастырылуда (бір рет) ...",
    ru: "  сборка страниц (один раз) ...",
    en: "  compiling the pages (once) ...",
  },
  rendering: { kk: "  беттер жазылуда ...", ru: "  запись страниц ...", en: "  writing the pages ..." },
  built: {
    kk: "  {n} файл дайын: {folder}",
    ru: "  готово файлов: {n} в {folder}",
    en: "  {n} files ready in {folder}",
  },
  upToDate: {
    kk: "  өзгеріс жоқ: {n} файл дайын тұр.",
    ru: "  изменений нет: файлов готово {n}.",
    en: "  nothing changed: {n} files are ready.",
  },
  transcribed: {
    kk: "Түпкілікті нәтиже, жарияланымдардан көшірілген. Ережелер: {rules}.",
    ru: "Окончательный результат, переписан с публикаций. Правила: {rules}.",
    en: "Final result, transcribed from publications. Rules: {rules}.",
  },
  official: {
    kk: "Ресми нәтиже. Ережелер: {rules}.",
    ru: "Официальный результат. Правила: {rules}.",
    en: "Official result. Rules: {rules}.",
  },
  rehearsal: {
    kk: "Жаттығу деректері: ойдан шығарылған. Ережелер: {rules}.",
    ru: "Учебные данные: вымышлены. Правила: {rules}.",
    en: "Rehearsal: invented data. Rules: {rules}.",
  },
  list: { kk: "Тізім", ru: "Список", en: "List" },
  votes: { kk: "Дауыс", ru: "Голоса", en: "Votes" },
  share: { kk: "Үлес", ru: "Доля", en: "Share" },
  seats: { kk: "Мандат", ru: "Мандаты", en: "Seats" },
  change: { kk: "{year} жылдан", ru: "с {year} года", en: "from {year}" },
  points: { kk: "п. п.", ru: "п. п.", en: "pp" },
  total: { kk: "Барлығы", ru: "Всего", en: "Total" },
  base: {
    kk: "Үлес негізі — жарамды дауыстар: {n}.",
    ru: "База доли — действительные голоса: {n}.",
    en: "Shares are of valid votes: {n}.",
  },
  baseAgainstAll: {
    kk: "Үлес негізі — «Бәріне қарсымын» деген дауыстарды қоса алғанда, жарамды дауыстар: {n}.",
    ru: "База доли — действительные голоса, включая голоса «Против всех»: {n}.",
    en: "Shares are of valid votes including those against all: {n}.",
  },
  house: { kk: "{n} орын", ru: "мест: {n}", en: "{n} seats" },
  limit: LIMIT,
  portTaken: {
    kk: "{asked} порты бос емес, {port} алынды.",
    ru: "Порт {asked} занят, взят {port}.",
    en: "Port {asked} is taken; using {port}.",
  },
  open: {
    kk: "Беттің мекенжайы (тоқтату: Ctrl+C):",
    ru: "Адрес страницы (остановить: Ctrl+C):",
    en: "The page is at (Ctrl+C ends this):",
  },
  recordAt: {
    kk: "Журналын қайта тексеру: {command}",
    ru: "Перепроверить его журнал: {command}",
    en: "To verify its record: {command}",
  },
  rehearsalMaking: {
    kk: "Жаттығу деректері жасалуда: ойдан шығарылған елдің толық санағы, учаскелер: {stations} (бір рет) ...",
    ru: "Готовятся учебные данные: полный подсчёт вымышленной страны, участков: {stations} (один раз) ...",
    en: "Making the rehearsal, a count of an invented country with {stations} stations (once) ...",
  },
  rehearsalAt: {
    kk: "Жаттығу деректерінің беттері:",
    ru: "Страницы учебных данных:",
    en: "The pages of the rehearsal are at:",
  },
  rehearsalFailed: {
    kk: "Жаттығу деректерін жасау мүмкін болмады: {reason}",
    ru: "Учебные данные подготовить не удалось: {reason}",
    en: "The rehearsal could not be made: {reason}",
  },
  stopped: { kk: "Тоқтатылды.", ru: "Остановлено.", en: "Stopped." },
  badPort: {
    kk: "{word} порт нөмірі емес",
    ru: "{word} — не номер порта",
    en: "{word} is not the number of a port",
  },
  badPortRemedy: {
    kk: "0 мен 65535 арасындағы бүтін санды беріңіз; 0 болса, жүйе өзі таңдайды",
    ru: "дайте целое число от 0 до 65535; при 0 порт выберет система",
    en: "give a whole number from 0 to 65535; with 0 the system chooses",
  },
  failed: { kk: "Орындалмады: {reason}", ru: "Не удалось: {reason}", en: "This failed: {reason}" },
});
