import { defineMessages } from "@dauys/language";

/** Finding stations, units, candidates, lists and pages. */
export const searchTexts = defineMessages({
  title: { kk: "Іздеу", ru: "Поиск", en: "Search" },
  description: {
    kk: "Учаскелерді, аумақтарды, кандидаттарды, тізімдер мен беттерді қазақша, орысша, ағылшынша атауынан немесе нөмірінен табу.",
    ru: "Поиск участков, территорий, кандидатов, списков и страниц по казахскому, русскому или английскому названию либо по номеру.",
    en: "Find polling stations, units, candidates, lists and pages by their Kazakh, Russian or English name, or by number.",
  },
  label: {
    kk: "Атауы немесе нөмірі",
    ru: "Название или номер",
    en: "Name or number",
  },
  hint: {
    kk: "Сөздің басын жазсаңыз жеткілікті. Қазақша, орысша немесе латынша жазуға болады, арнайы әріптер міндетті емес: «қостанай», «костанай», «kostanay» — бәрі бірдей. Учаске нөмірінің алдындағы нөлдерді жазбаса да болады.",
    ru: "Достаточно начала слова. Можно писать по-казахски, по-русски или латиницей, без особых букв: «қостанай», «костанай» и «kostanay» — одно и то же. Нули в начале номера участка писать не обязательно.",
    en: "The beginning of a word is enough. Write in Kazakh, Russian or Latin letters, without special ones if you like: “қостанай”, “костанай” and “kostanay” are the same. Zeros at the start of a station’s number may be left out.",
  },
  still: {
    kk: "Іздеу JavaScript арқылы жұмыс істейді. Төменде барлық аумақ әліпби ретімен берілген; учаскелер мен кандидаттар солардың және тізімдердің беттерінде.",
    ru: "Поиск работает с JavaScript. Ниже все территории по алфавиту; участки и кандидаты — на их страницах и на страницах списков.",
    en: "Search needs JavaScript. Below, all units stand in alphabetical order; stations and candidates are on their pages and on those of the lists.",
  },
  results: { kk: "Табылғаны", ru: "Найдено", en: "Results" },
  units: { kk: "Аумақтар", ru: "Территории", en: "Units" },
  stations: { kk: "Сайлау учаскелері", ru: "Избирательные участки", en: "Polling stations" },
  candidates: { kk: "Адамдар", ru: "Люди", en: "People" },
  lists: { kk: "Тізімдер", ru: "Списки", en: "Lists" },
  pages: { kk: "Беттер", ru: "Страницы", en: "Pages" },
  group: { kk: "{name}: {n}", ru: "{name}: {n}", en: "{name}: {n}" },
  station: { kk: "№ {code} учаске", ru: "Участок № {code}", en: "Station No. {code}" },
  named: { kk: "{station}, {name}", ru: "{station}, {name}", en: "{station}, {name}" },
  rehearsal: { kk: "ЖАТТЫҒУ", ru: "УЧЕБНЫЕ ДАННЫЕ", en: "REHEARSAL" },
  loading: { kk: "Тізбе жүктеліп жатыр…", ru: "Указатель загружается…", en: "Loading the index…" },
  failed: {
    kk: "Тізбені жүктеу мүмкін болмады: {detail}. Барлық аумақ төмендегі әліпбилік тізімде бар.",
    ru: "Указатель не загрузился: {detail}. Все территории есть в списке ниже.",
    en: "The index could not be loaded: {detail}. All units are in the list below.",
  },
  none: { kk: "Ештеңе табылмады", ru: "Ничего не найдено", en: "Nothing found" },
  count: { kk: "Табылғаны: {n}. {groups}", ru: "Найдено: {n}. {groups}", en: "Found: {n}. {groups}" },
  more: { kk: "тағы {n}: толығырақ жазыңыз", ru: "и ещё {n}: уточните запрос", en: "{n} more: type on to narrow down" },
  index: { kk: "Аумақтардың әліпбилік тізімі", ru: "Территории по алфавиту", en: "Units in alphabetical order" },
});
