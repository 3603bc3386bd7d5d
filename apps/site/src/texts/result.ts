import { defineMessages } from "@dauys/language";

/** The result table, its notes, and the picture of the chamber. */
export const resultTexts = defineMessages({
  title: { kk: "Нәтиже", ru: "Результат", en: "Result" },
  caption: {
    kk: "Тізімдердің дауыстары мен мандаттары. Үлес негізі — жарамды дауыстар: {base}.",
    ru: "Голоса и мандаты списков. База доли — действительные голоса: {base}.",
    en: "Votes and seats of the lists. Shares are of valid votes: {base}.",
  },
  captionAgainstAll: {
    kk: "Тізімдердің дауыстары мен мандаттары. Үлес негізі — «Бәріне қарсымын» деген дауыстарды қоса алғанда, жарамды дауыстар: {base}.",
    ru: "Голоса и мандаты списков. База доли — действительные голоса, включая голоса «Против всех»: {base}.",
    en: "Votes and seats of the lists. Shares are of valid votes including those against all: {base}.",
  },
  baseUnknown: {
    kk: "саны оқылған дереккөздерде жоқ",
    ru: "их числа в прочитанных источниках нет",
    en: "their number is not in the sources read",
  },
  sharePrinted: { kk: "Жарияланған үлес", ru: "Опубликованная доля", en: "Share as published" },
  asPrinted: { kk: "жарияланған", ru: "как опубликовано", en: "as published" },
  list: { kk: "Тізім", ru: "Список", en: "List" },
  votes: { kk: "Дауыс", ru: "Голоса", en: "Votes" },
  share: { kk: "Үлес", ru: "Доля", en: "Share" },
  threshold: { kk: "Кедергі {at}", ru: "Барьер {at}", en: "Threshold {at}" },
  seats: { kk: "Мандат", ru: "Мандаты", en: "Seats" },
  change: { kk: "{year} жылдан өзгеріс", ru: "Изменение с {year} года", en: "Change from {year}" },
  changeSeats: { kk: "мандат", ru: "мандаты", en: "seats" },
  changePoints: { kk: "пайыздық пункт", ru: "процентные пункты", en: "percentage points" },
  changePointsSign: { kk: "п.\u00a0п.", ru: "п.\u00a0п.", en: "pp" },
  changeSeatsShort: { kk: "{year}: мандат", ru: "с {year}: мандаты", en: "from {year}: seats" },
  changePointsShort: { kk: "{year}: п.\u00a0п.", ru: "с {year}: п.\u00a0п.", en: "from {year}: pp" },
  inside: { kk: "өтті", ru: "пройден", en: "reached" },
  outside: { kk: "өтпеді", ru: "не пройден", en: "not reached" },
  total: { kk: "Барлығы", ru: "Всего", en: "Total" },
  againstAll: { kk: "Бәріне қарсымын", ru: "Против всех", en: "Against all" },
  notThen: { kk: "ол жолы болмаған", ru: "тогда не было", en: "not then" },
  continues: {
    kk: "{list} өзі жалғастырғанмен салыстырылды: {before}.",
    ru: "{list} сравнивается с тем, что продолжает: {before}.",
    en: "{list} is compared with {before}, which it continues.",
  },
  otherSeats: {
    kk: "Тізімдер бойынша бөлінген мандат саны өзгерді: {year} жылы {before}, бұл жолы {now}; мандаттардың өзгерісі осыны ескермейді.",
    ru: "Число мандатов по спискам изменилось: {before} в {year} году, {now} на этот раз; изменение мандатов этого не учитывает.",
    en: "The number of seats shared among lists changed: {before} in {year}, {now} this time; the change in seats takes no account of that.",
  },
  notOnBallotNow: {
    kk: "{year} жылы дауыс алып, бұл жолы болмаған тізімдер: {lists}.",
    ru: "Списки {year} года, которых на этот раз не было: {lists}.",
    en: "Lists of {year} that were not on the ballot this time: {lists}.",
  },
  baseDiffers: {
    kk: "Үлестердің негізі бірдей емес: {year} жылы — {earlier}, бұл жолы — {later}.",
    ru: "Базы долей различны: в {year} году — {earlier}, на этот раз — {later}.",
    en: "The shares have different bases: in {year} {earlier}, this time {later}.",
  },
  baseValid: { kk: "жарамды дауыстар", ru: "действительные голоса", en: "valid votes" },
  baseAgainstAll: {
    kk: "«Бәріне қарсымын» деген дауыстарды қосқандағы жарамды дауыстар",
    ru: "действительные голоса вместе с голосами «Против всех»",
    en: "valid votes and votes against all",
  },
  baseOther: { kk: "басқа негіз", ru: "иная база", en: "another base" },
  thresholdNote: {
    kk: "Кедергі: {base} дауыстың {at} — {exact}; тізімге кемінде {needed} дауыс керек ({article}). «Кедергі» бағанындағы сан — одан артық не кем дауыстар.",
    ru: "Барьер: {at} от {base} — {exact}; списку нужно голосов не менее {needed} ({article}). Число в столбце «Барьер» — на сколько голосов больше или меньше.",
    en: "Threshold: {at} of {base} is {exact}; a list needs at least {needed} votes ({article}). The number in the threshold column is how many more or fewer it has.",
  },
  agrees: {
    kk: "Мұнда есептелген мандаттар жарияланғандармен әр тізім бойынша сәйкес келеді.",
    ru: "Вычисленные здесь мандаты совпадают с опубликованными по каждому списку.",
    en: "The seats computed here equal the published ones, list by list.",
  },
  differs: {
    kk: "Есептелген және жарияланған мандаттар сәйкес келмейді: {lists}.",
    ru: "Вычисленные и опубликованные мандаты расходятся: {lists}.",
    en: "The computed and the published seats differ: {lists}.",
  },
  differsRow: {
    kk: "{list} — есептелгені {computed}, жарияланғаны {published}",
    ru: "{list}: вычислено {computed}, опубликовано {published}",
    en: "{list}: computed {computed}, published {published}",
  },
  notDecided: {
    kk: "Мандаттар есептелмеді: заң немесе белгілі деректер жауап бермейді.",
    ru: "Мандаты не вычислены: закон или известные данные не дают ответа.",
    en: "The seats were not computed: the law, or the data known, gives no answer.",
  },
});
