import { defineMessages } from "@dauys/language";

/** What the chamber can decide with whom, what changed in it, and the indices of its election. */
export const powerTexts = defineMessages({
  title: { kk: "Палата сандармен", ru: "Палата в числах", en: "The chamber in numbers" },
  intro: {
    kk: "Әр тізім бірге дауыс береді деп есептелді, ал тізіммен сайланбаған депутаттардың әрқайсысы жеке. Бұл — тек осы палатадағы орындардың арифметикасы: кім кіммен келісетіні емес.",
    ru: "Считается, что каждый список голосует вместе, а депутаты, избранные не по спискам, — каждый сам за себя. Это арифметика мест одной этой палаты, а не то, кто с кем договорится.",
    en: "Each list is taken to vote as one, and each deputy not elected by a list alone. This is arithmetic of seats in this chamber alone, not who will agree with whom.",
  },
  tooMany: {
    kk: "Жеке дауыс беретіндер тым көп: коалициялар мен ықпал мұнда есептелмеген.",
    ru: "Голосующих по отдельности слишком много: коалиции и влияние здесь не сосчитаны.",
    en: "Too many vote alone: coalitions and power are not computed here.",
  },
  coalitionsCaption: {
    kk: "Минималды жеңуші коалициялар: бірі кетсе, жетпейді",
    ru: "Минимальные выигрывающие коалиции: уйдёт любой — не хватит",
    en: "Minimal winning coalitions: without any member too few",
  },
  needed: { kk: "Қажет орын", ru: "Нужно мест", en: "Seats needed" },
  ofHouse: { kk: "{house} ішінен {needed}", ru: "{needed} из {house}", en: "{needed} of {house}" },
  coalitions: { kk: "Коалициялар", ru: "Коалиции", en: "Coalitions" },
  count: { kk: "барлығы {n}", ru: "всего {n}", en: "{n} in all" },
  unreachable: {
    kk: "бәрі бірігіп те жетпейді",
    ru: "не набирают и все вместе",
    en: "not even all together",
  },
  pivotalHead: { kk: "Кім шешуші бола алады", ru: "Кто бывает решающим", en: "Who can be decisive" },
  everybody: { kk: "бәрі", ru: "все", en: "everybody" },
  vetoOf: { kk: "онсыз жетпейді: {names}", ru: "без него не набрать: {names}", en: "nobody wins without {names}" },
  others: {
    kk: "тізіммен сайланбаған {n} депутат",
    ru: "депутаты не по спискам ({n})",
    en: "the {n} deputies not elected by lists",
  },
  someOthers: {
    kk: "тізіммен сайланбаған {n} депутат ішінен {some}",
    ru: "{some} из {n} депутатов не по спискам",
    en: "{some} of the {n} not elected by lists",
  },
  eachOther: {
    kk: "тізіммен сайланбаған {n} депутаттың әрқайсысы",
    ru: "каждый из {n} депутатов не по спискам",
    en: "each of the {n} not elected by lists",
  },
  power: {
    kk: "Ықпал индекстері: Банцаф, Пенроуз, Шепли — Шубик",
    ru: "Индексы влияния: Банцаф, Пенроуз, Шепли — Шубик",
    en: "Power indices: Banzhaf, Penrose, Shapley–Shubik",
  },
  powerCaption: { kk: "Керегі — {needed}", ru: "Нужно {needed}", en: "Needed: {needed}" },
  powerAlone: {
    kk: "{needed}: {list} жалғыз шешеді, басқалардың ықпалы 0.",
    ru: "{needed}: решает один {list}, влияние остальных 0.",
    en: "{needed}: {list} decides alone; the power of all others is 0.",
  },
  player: { kk: "Кім", ru: "Кто", en: "Who" },
  seats: { kk: "Орын", ru: "Мест", en: "Seats" },
  banzhaf: { kk: "Банцаф", ru: "Банцаф", en: "Banzhaf" },
  penrose: { kk: "Пенроуз", ru: "Пенроуз", en: "Penrose" },
  shapley: { kk: "Шепли — Шубик", ru: "Шепли — Шубик", en: "Shapley–Shubik" },
  banzhafIs: {
    kk: "Банцаф: біреу шешуші болатын барлық жағдайдан үлесі.",
    ru: "Банцаф: доля от всех случаев, когда кто-либо решает.",
    en: "Banzhaf: share of all cases in which anybody is decisive.",
  },
  penroseIs: {
    kk: "Пенроуз: қалғандардың барлық коалициясынан ол шешуші болатындарының үлесі.",
    ru: "Пенроуз: доля коалиций остальных, в которых решает он.",
    en: "Penrose: share of the coalitions of the others in which it is decisive.",
  },
  shapleyIs: {
    kk: "Шепли — Шубик: қатысушылардың барлық ретінен ол шешуші болатындарының үлесі.",
    ru: "Шепли — Шубик: доля порядков всех участников, в которых решает он.",
    en: "Shapley–Shubik: share of the orders of all players in which it is decisive.",
  },
  changeCaption: {
    kk: "Тізімдердің мандаттары: {earlier} жылғы палата және осы палата",
    ru: "Мандаты списков: палата {earlier} года и эта",
    en: "Seats of the lists: the chamber of {earlier} and this one",
  },
  list: { kk: "Тізім", ru: "Список", en: "List" },
  change: { kk: "Өзгеріс", ru: "Изменение", en: "Change" },
  was: { kk: "бұрын: {name}", ru: "раньше: {name}", en: "before: {name}" },
  total: { kk: "Барлығы", ru: "Всего", en: "Total" },
  unknown: { kk: "белгісіз", ru: "неизвестно", en: "unknown" },
  gainedLost: {
    kk: "Қолдан қолға өткен мандат: {gained}.",
    ru: "Перешло из рук в руки мандатов: {gained}.",
    en: "Seats that changed hands: {gained}.",
  },
  renewal: {
    kk: "Депутаттардың қайсысы алдыңғы палатада отырғаны осы деректерде жоқ: палата қанша жаңарғаны белгісіз.",
    ru: "Кто из депутатов заседал в прошлой палате, в этих данных нет: насколько палата обновилась, неизвестно.",
    en: "Which deputies sat in the last chamber is not in this data: how far the chamber was renewed is unknown.",
  },
  indicesCaption: {
    kk: "Сайлау индекстері: v — тізімнің барлық тізімдерге берілген дауыстардағы үлесі, s — тізімдер алған мандаттардағы үлесі",
    ru: "Индексы выборов: v — доля списка в голосах за все списки, s — его доля в мандатах, полученных списками",
    en: "Indices of the election; v: a list's share of the votes for all lists, s: its share of the seats won by lists",
  },
  index: { kk: "Индекс", ru: "Индекс", en: "Index" },
  value: { kk: "Мәні", ru: "Значение", en: "Value" },
  meaning: { kk: "Нені көрсетеді", ru: "Что показывает", en: "What it shows" },
  otherVotes: {
    kk: "Аты аталмаған тізімдердің {n} дауысы базада қалады, квадраттарға қосылмайды (Лейпхарт ережесі).",
    ru: "{n} голосов за неназванные списки остаются в базе, но в квадраты не входят (правило Лейпхарта).",
    en: "{n} votes for lists not named stay in the base and are not added to squares (Lijphart's rule).",
  },
});
