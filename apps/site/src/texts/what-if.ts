import { defineMessages } from "@dauys/language";

/** The page on which a reader tries other rules on the votes of an election. */
export const whatIfTexts = defineMessages({
  title: { kk: "Егер басқаша болса: {title}", ru: "Что, если: {title}", en: "What if: {title}" },
  short: {
    kk: "Егер ереже басқаша болса",
    ru: "Что, если бы правила были другими",
    en: "What if the rules were others",
  },
  description: {
    kk: "{title}: сол дауыстар басқа кедергі, әдіс, негіз не мандат саны бойынша. Заңның нәтижесі қасында тұрады.",
    ru: "{title}: те же голоса при другом барьере, методе, базе или числе мандатов. Результат по закону — рядом.",
    en: "{title}: the same votes under another threshold, method, base or number of seats, beside the law’s own result.",
  },
  intro: {
    kk: "Сол дауыстарды басқа ережемен бөліп көріңіз. Заңның өз нәтижесі әрқашан қасында тұрады. Бет мекенжайы таңдалған параметрлерді сақтайды: сілтемені ашқан адам дәл осыны көреді.",
    ru: "Распределите те же голоса по другим правилам. Результат по самому закону всегда рядом. Адрес страницы хранит выбранные условия: кто откроет ссылку, увидит то же самое.",
    en: "Distribute the same votes by other rules. The law’s own result always stands beside. The address of the page keeps what was chosen: whoever opens the link sees the same.",
  },
  voters: {
    kk: "Бұл — тек арифметика: ережелер басқаша болса, партиялар мен сайлаушылар да басқаша әрекет етуі мүмкін еді.",
    ru: "Это только арифметика: при других правилах иначе могли бы поступить и партии, и избиратели.",
    en: "This is arithmetic only: under other rules, parties and voters might have acted otherwise too.",
  },
  still: {
    kk: "Параметрлерді таңдау үшін JavaScript керек; мұнда ол қосылмаған. Онсыз мұнда заңның нәтижесі ғана тұр. Дәл осыны компьютерде мына бұйрық істейді:",
    ru: "Чтобы выбирать условия, нужен JavaScript; здесь он не включён. Без него здесь только результат по закону. То же самое делает на компьютере команда:",
    en: "Choosing conditions needs JavaScript, which is not on here. Without it only the law’s result stands here. The same is done on a computer by the command:",
  },
  law: { kk: "Қолданылған заң", ru: "Закон, который действовал", en: "The law in force" },
  lawCaption: { kk: "Заң бойынша мандаттар", ru: "Мандаты по закону", en: "Seats by the law" },
  lawThreshold: { kk: "Кедергі", ru: "Барьер", en: "Threshold" },
  lawBase: { kk: "Кедергі негізі", ru: "База барьера", en: "Base of the threshold" },
  lawMethod: { kk: "Әдіс", ru: "Метод", en: "Method" },
  lawSeats: { kk: "Мандат саны", ru: "Число мандатов", en: "Seats to share" },
  none: { kk: "жоқ", ru: "нет", en: "none" },
  conditions: { kk: "Шарттар", ru: "Условия", en: "Conditions" },
  asLaw: { kk: "заңдағыдай", ru: "как в законе", en: "as in the law" },
  threshold: { kk: "Кедергі, %", ru: "Барьер, %", en: "Threshold, %" },
  thresholdHint: {
    kk: "мысалы, 5 не 3,5; 0 — кедергі жоқ; бос — заңдағыдай",
    ru: "например, 5 или 3,5; 0 — без барьера; пусто — как в законе",
    en: "such as 5 or 3.5; 0 for none; empty for the law’s own",
  },
  base: { kk: "Кедергі неден есептеледі", ru: "От чего считается барьер", en: "The threshold is a share of" },
  method: { kk: "Бөлу әдісі", ru: "Метод распределения", en: "Method of distribution" },
  seats: { kk: "Мандат саны", ru: "Число мандатов", en: "Number of seats" },
  seatsHint: { kk: "бос — заңдағыдай", ru: "пусто — как в законе", en: "empty for the law’s own" },
  region: { kk: "Есепке алынбайтын өңір", ru: "Регион, который не учитывается", en: "Region left out" },
  noRegion: { kk: "бәрі есепте", ru: "учтены все", en: "all are counted" },
  lists: { kk: "Тізімдер", ru: "Списки", en: "Lists" },
  stands: { kk: "өз алдына", ru: "отдельно", en: "on its own" },
  leftOut: { kk: "дауысы берілмегендей", ru: "как если бы за него не голосовали", en: "as if nobody had voted for it" },
  joins: { kk: "бірге: {list}", ru: "вместе со списком {list}", en: "together with {list}" },
  reset: { kk: "Заңға қайту", ru: "Вернуться к закону", en: "Back to the law" },
  result: { kk: "Нәтиже", ru: "Результат", en: "Result" },
  resultCaption: {
    kk: "Сол дауыстар: заң бойынша және таңдалған шарттармен",
    ru: "Те же голоса: по закону и при выбранных условиях",
    en: "The same votes: by the law, and under the conditions chosen",
  },
  list: { kk: "Тізім", ru: "Список", en: "List" },
  votes: { kk: "Дауыс", ru: "Голоса", en: "Votes" },
  byLaw: { kk: "Заң бойынша", ru: "По закону", en: "By the law" },
  tried: { kk: "Шарттармен", ru: "При условиях", en: "Under the conditions" },
  change: { kk: "Өзгеріс", ru: "Изменение", en: "Change" },
  total: { kk: "Барлығы", ru: "Всего", en: "Total" },
  notTheLaw: {
    kk: "Бұл заң емес: сол дауыстар басқа шарттармен бөлінді.",
    ru: "Это не закон: те же голоса распределены при других условиях.",
    en: "This is not the law: the same votes, distributed under other conditions.",
  },
  isTheLaw: {
    kk: "Шарттардың бәрі заңдағыдай.",
    ru: "Все условия — как в законе.",
    en: "All conditions are those of the law.",
  },
  announced: { kk: "Мандаттар: {seats}.", ru: "Мандаты: {seats}.", en: "Seats: {seats}." },
  outside: { kk: "қатыспайды", ru: "не участвует", en: "not taking part" },
  with: { kk: "{list} тізімімен бірге", ru: "вместе: {list}", en: "with {list}" },
  margins: { kk: "Дауыс қоры", ru: "Запас голосов", en: "Margins" },
  marginsIntro: {
    kk: "Осы шарттарда әр тізімге бір мандатты ауыстыратын ең аз қосымша дауыс. Мандат үшін теңдік те өзгеріс саналады.",
    ru: "Наименьшее число добавочных голосов, меняющее хотя бы один мандат при этих условиях. Равенство за мандат тоже считается изменением.",
    en: "Under these conditions, the fewest votes more that change a seat. A tie for a seat counts as a change.",
  },
  more: {
    kk: "{list}: тағы {votes} болса — {seats}",
    ru: "{list}: ещё {votes} — и {seats}",
    en: "{list}: {votes} more, and {seats}",
  },
  never: {
    kk: "{list}: қанша қосылса да, мандат ауыспайды",
    ru: "{list}: сколько ни добавь, мандаты не изменятся",
    en: "{list}: no number of votes more changes a seat",
  },
  undecided: {
    kk: "Бұл шарттарда мандаттар айқындалмайды:",
    ru: "При этих условиях мандаты не определены:",
    en: "Under these conditions the seats are not decided:",
  },
  lot: {
    kk: "тең тізімдер арасында жеребе керек: {lists}",
    ru: "нужен жребий между равными списками: {lists}",
    en: "a lot is needed between lists that are equal: {lists}",
  },
  lotUsed: {
    kk: "Сайлауда тартылған жеребе мұнда да қолданылды: тең тізімдер — {lists}, мандат алғаны — {winners} ({source})",
    ru: "Здесь применён и жребий, брошенный на выборах: равные списки — {lists}, мандат получает {winners} ({source})",
    en: "The lot drawn in the election is used here too: equal lists {lists}, seat to {winners} ({source})",
  },
  decisionUsed: {
    kk: "Сайлауда қабылданған шешім қолданылды: {lists} арасында мандат алғаны — {winners} ({source})",
    ru: "Применено решение, принятое на выборах: из списков {lists} мандат получает {winners} ({source})",
    en: "The decision taken in the election is used: among {lists}, seat to {winners} ({source})",
  },
  silent: {
    kk: "заң бұл сұраққа жауап бермейді ({article})",
    ru: "закон на этот вопрос не отвечает ({article})",
    en: "the law does not answer this question ({article})",
  },
  noData: {
    kk: "оған керек сан белгісіз: {what}",
    ru: "нужное для этого число неизвестно: {what}",
    en: "a number that it needs is not known: {what}",
  },
  impossible: {
    kk: "бұл шарттармен бөлуге болмайды",
    ru: "при таких условиях распределить нельзя",
    en: "nothing can be distributed under these conditions",
  },
  badThreshold: {
    kk: "Кедергі 0-ден 100-ге дейінгі пайыз болуы керек, мысалы, 5 не 3,5.",
    ru: "Барьер — процент от 0 до 100, например 5 или 3,5.",
    en: "A threshold is a percentage from 0 to 100, such as 5 or 3.5.",
  },
  badSeats: {
    kk: "Мандат саны 1-ден 10 000-ға дейінгі бүтін сан болуы керек.",
    ru: "Число мандатов — целое, от 1 до 10 000.",
    en: "The number of seats is a whole number from 1 to 10,000.",
  },
  noListLeft: {
    kk: "Бірде-бір тізім қалмады.",
    ru: "Не осталось ни одного списка.",
    en: "No list is left.",
  },
  badSetting: {
    kk: "Мекенжайдағы бір параметр осы сайлауға сай емес, ол ескерілмеді: {name}.",
    ru: "Условие из адреса не подходит к этим выборам и не учтено: {name}.",
    en: "A setting in the address does not fit this election and was not used: {name}.",
  },
  notLoaded: {
    kk: "Дауыстар файлы жүктелмеді ({detail}). Байланысты тексеріп, бетті жаңартыңыз.",
    ru: "Файл голосов не загрузился ({detail}). Проверьте связь и обновите страницу.",
    en: "The file of votes could not be downloaded ({detail}). Check the connection and load the page again.",
  },
});

/** Methods by the name that they have in addresses. */
export const methodTexts = defineMessages({
  dhondt: { kk: "Д’Ондт (бөлгіштер 1, 2, 3…)", ru: "Д’Ондт (делители 1, 2, 3…)", en: "D’Hondt (divisors 1, 2, 3…)" },
  "sainte-lague": {
    kk: "Сент-Лагю (бөлгіштер 1, 3, 5…)",
    ru: "Сент-Лагю (делители 1, 3, 5…)",
    en: "Sainte-Laguë (divisors 1, 3, 5…)",
  },
  "modified-sainte-lague": {
    kk: "өзгертілген Сент-Лагю (1,4, 3, 5…)",
    ru: "изменённый Сент-Лагю (1,4, 3, 5…)",
    en: "modified Sainte-Laguë (1.4, 3, 5…)",
  },
  danish: { kk: "дат әдісі (1, 4, 7…)", ru: "датский метод (1, 4, 7…)", en: "Danish method (1, 4, 7…)" },
  adams: { kk: "Адамс", ru: "Адамс", en: "Adams" },
  dean: { kk: "Дин", ru: "Дин", en: "Dean" },
  "huntington-hill": { kk: "Хантингтон — Хилл", ru: "Хантингтон — Хилл", en: "Huntington–Hill" },
  imperiali: {
    kk: "Империали бөлгіштері (2, 3, 4…)",
    ru: "делители Империали (2, 3, 4…)",
    en: "Imperiali divisors (2, 3, 4…)",
  },
  macau: { kk: "Макао (1, 2, 4, 8…)", ru: "Макао (1, 2, 4, 8…)", en: "Macau (1, 2, 4, 8…)" },
  hare: {
    kk: "Хэр квотасы, ең үлкен қалдықтар",
    ru: "квота Хэра, наибольшие остатки",
    en: "Hare quota, largest remainders",
  },
  droop: {
    kk: "Друп квотасы, ең үлкен қалдықтар",
    ru: "квота Друпа, наибольшие остатки",
    en: "Droop quota, largest remainders",
  },
  "hagenbach-bischoff": {
    kk: "Хагенбах-Бишоф квотасы, ең үлкен қалдықтар",
    ru: "квота Хагенбаха-Бишоффа, наибольшие остатки",
    en: "Hagenbach-Bischoff quota, largest remainders",
  },
  "imperiali-quota": {
    kk: "Империали квотасы, ең үлкен қалдықтар",
    ru: "квота Империали, наибольшие остатки",
    en: "Imperiali quota, largest remainders",
  },
});

/** What a threshold can be a share of. */
export const baseTexts = defineMessages({
  registered: { kk: "тізімдегі сайлаушылар", ru: "зарегистрированные избиратели", en: "registered voters" },
  received: { kk: "бюллетень алғандар", ru: "получившие бюллетени", en: "voters given a ballot" },
  "in-boxes": { kk: "жәшіктегі бюллетеньдер", ru: "бюллетени в урнах", en: "ballots in the boxes" },
  valid: { kk: "жарамды дауыстар", ru: "действительные голоса", en: "valid votes" },
  "valid+against-all": {
    kk: "«Бәріне қарсымын» дегендерді қоса, жарамды дауыстар",
    ru: "действительные голоса вместе с голосами «Против всех»",
    en: "valid votes, those against all included",
  },
});
