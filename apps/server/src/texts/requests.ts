import { defineMessages } from "@dauys/language";

/** Requests of proxies, reports of observers, and what is answered. */
export const requestTexts = defineMessages({
  requests: { kk: "Өтініштер", ru: "Обращения", en: "Requests" },
  recount: { kk: "Қайта санауды сұрау", ru: "Требование пересчёта", en: "Request for a recount" },
  "copy-refused": { kk: "Көшірме берілмеді", ru: "Отказ в выдаче копии", en: "A copy was refused" },
  "recount-why": {
    kk: "Неге қайта санау керек",
    ru: "Почему нужен пересчёт",
    en: "Why the count should be repeated",
  },
  "refused-what": {
    kk: "Не болды: кім, қашан, не деп жауап берді",
    ru: "Что произошло: кто, когда, что ответил",
    en: "What happened: who, when, what was said",
  },
  erasable: {
    kk: "Бұл мәтін ашық жазбаға түспейді және өшірілуі мүмкін.",
    ru: "Этот текст не попадает в открытую запись и может быть стёрт.",
    en: "This text never enters the public record, and can be erased.",
  },
  until: {
    kk: "Мерзімі: {time} ({article})",
    ru: "Срок: до {time} ({article})",
    en: "Until {time} ({article})",
  },
  "until-above": {
    kk: "Ережеде мерзім жоқ: жоғары комиссияның хаттамасы жазбаға түскенге дейін.",
    ru: "В правилах срок не назван: пока в записи нет протокола вышестоящей комиссии.",
    en: "The rules name no term: until the protocol of the commission above stands in the record.",
  },
  send: { kk: "Жіберу", ru: "Отправить", en: "Send" },
  "once-per-party": {
    kk: "Бір партиядан бір учаске үшін бір рет.",
    ru: "Один раз от партии по одному участку.",
    en: "Once for each party and station.",
  },
  unit: { kk: "Учаске", ru: "Участок", en: "Station" },
  from: { kk: "Кімнен", ru: "От кого", en: "From" },
  filed: { kk: "Түскен уақыты", ru: "Поступило", en: "Received" },
  words: { kk: "Мәтіні", ru: "Текст", en: "Text" },
  answer: { kk: "Жауап", ru: "Ответ", en: "Answer" },
  outcome: { kk: "Шешім", ru: "Решение", en: "Outcome" },
  granted: { kk: "қанағаттандырылды", ru: "удовлетворено", en: "granted" },
  refused: { kk: "қабылданбады", ru: "отклонено", en: "refused" },
  noted: { kk: "назарға алынды", ru: "принято к сведению", en: "noted" },
  "answer-words": { kk: "Жауап мәтіні", ru: "Текст ответа", en: "The answer in words" },
  "send-answer": { kk: "Жауап беру", ru: "Ответить", en: "Answer" },
  waiting: { kk: "Жауапсыз", ru: "Без ответа", en: "Not answered" },
  answered: { kk: "Жауап берілген", ru: "С ответом", en: "Answered" },
  "own-requests": { kk: "Менің өтініштерім", ru: "Мои обращения", en: "My requests" },
  none: { kk: "Өтініш жоқ.", ru: "Обращений нет.", en: "There are no requests." },
  erase: { kk: "Мәтінін өшіру", ru: "Стереть текст", en: "Erase the text" },
  erased: { kk: "Мәтіні өшірілген", ru: "Текст стёрт", en: "The text was erased" },
  party: { kk: "партия: {party}", ru: "партия: {party}", en: "party: {party}" },
  "not-a-station": {
    kk: "Қайта санауды тек учаске бойынша сұрауға болады.",
    ru: "Пересчёта можно требовать только по участку.",
    en: "A recount can be asked for of a station only.",
  },
  "no-party": {
    kk: "Сіздің өкілеттігіңізде партия көрсетілмеген. Әкімшіге хабарласыңыз.",
    ru: "В вашем полномочии не указана партия. Обратитесь к администратору.",
    en: "Your grant names no party. Ask the administrator.",
  },
  "too-early": {
    kk: "Санау әлі басталған жоқ: {time} кейін сұраңыз.",
    ru: "Подсчёт ещё не начался: обратитесь после {time}.",
    en: "The count has not begun: ask after {time}.",
  },
  "too-late": {
    kk: "Мерзім өтті: {time} ({article}).",
    ru: "Срок истёк: {time} ({article}).",
    en: "The time is over: {time} ({article}).",
  },
  "above-filed": {
    kk: "Жоғары комиссияның хаттамасы жазбада тұр: енді жоғары комиссияға немесе сотқа жүгініңіз.",
    ru: "Протокол вышестоящей комиссии уже в записи: обращайтесь в вышестоящую комиссию или в суд.",
    en: "The protocol of the commission above is in the record: turn to the commission above or to a court.",
  },
  once: {
    kk: "Бұл учаске бойынша өтініш бұрын түскен.",
    ru: "По этому участку обращение уже подано.",
    en: "A request about this station has been filed already.",
  },
  "answered-already": {
    kk: "Бұл өтінішке жауап берілген.",
    ru: "На это обращение уже дан ответ.",
    en: "This request has been answered already.",
  },
});
