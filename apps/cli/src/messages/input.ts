import { defineMessages } from "@dauys/language";

/** Faults of files and of what they say together, each with its remedy. */
export const INPUT = defineMessages({
  "cannot-read": {
    kk: "файл оқылмады: {detail}",
    ru: "файл не прочитан: {detail}",
    en: "the file cannot be read: {detail}",
  },
  "cannot-read.remedy": {
    kk: "жолды тексеріңіз; стандартты кіріс үшін - деп жазыңыз",
    ru: "проверьте путь; для стандартного ввода напишите -",
    en: "check the path; write - for standard input",
  },
  noSuchFile: { kk: "файл табылмады", ru: "файл не найден", en: "there is no such file" },
  isFolder: { kk: "бұл файл емес, қалта", ru: "это папка, а не файл", en: "this is a folder, not a file" },
  forbidden: { kk: "файлды оқуға рұқсат жоқ", ru: "нет права читать файл", en: "there is no permission to read it" },
  tooBig: { kk: "файл тым үлкен", ru: "файл слишком велик", en: "the file is too large" },
  "unknown-rules": {
    kk: "{id} деген сайлау ережелері жоқ",
    ru: "нет правил выборов {id}",
    en: "there are no rules {id}",
  },
  "unknown-rules.remedy": {
    kk: "dauys rules list тізіміндегі атауды немесе файлдың жолын көрсетіңіз",
    ru: "назовите правила из dauys rules list или путь к файлу",
    en: "name one of dauys rules list, or the path of a file",
  },
  "rules-fault.remedy": {
    kk: "осы орынды түзетіңіз; пішіні rules/rules.schema.json файлында",
    ru: "исправьте это место; форма описана в rules/rules.schema.json",
    en: "correct this place; the form is described in rules/rules.schema.json",
  },
  "unknown-election": { kk: "{id} деген сайлау жоқ", ru: "нет выборов {id}", en: "there is no election {id}" },
  "unknown-election.remedy": {
    kk: "elections/ қалтасындағы сайлаулар: {known}",
    ru: "выборы в папке elections/: {known}",
    en: "the elections in elections/ are {known}",
  },
  "election-fault.remedy": {
    kk: "сайлау файлының осы орнын түзетіңіз",
    ru: "исправьте это место файла выборов",
    en: "correct this place of the election file",
  },
  "beside-election": {
    kk: "{option} пен --election бірге берілмейді",
    ru: "{option} и --election вместе не даются",
    en: "{option} cannot stand beside --election",
  },
  "beside-election.remedy": {
    kk: "сайлаудың өз дауыстары мен ережелері бар: біреуін қалдырыңыз",
    ru: "у выборов есть свои голоса и правила: оставьте одно из двух",
    en: "an election brings its own votes and rules: keep one of the two",
  },
  "no-contest": {
    kk: "мыналар керек: {needed}",
    ru: "нужны параметры {needed}",
    en: "the options {needed} are needed",
  },
  "no-contest.remedy": { kk: "мысалы: {example}", ru: "например: {example}", en: "for example: {example}" },
  "unknown-unit": {
    kk: "{unit} деген есеп бірлігі жоқ",
    ru: "нет единицы учёта {unit}",
    en: "there is no unit {unit}",
  },
  "unknown-unit.remedy": {
    kk: "есеп бірліктері: {known}",
    ru: "единицы учёта: {known}",
    en: "the units are {known}",
  },
  "missing-base": {
    kk: "{article}: {base} саны керек, ал дауыстар файлында ол жоқ{unit}",
    ru: "{article}: нужна база «{base}», а файл голосов её не даёт{unit}",
    en: "{article}: the base {base} is needed, and the votes do not give it{unit}",
  },
  "missing-base.remedy": {
    kk: "мына жолды қосыңыз: {row},<сан>",
    ru: "добавьте строку {row},<число>",
    en: "add the row {row},<number>",
  },
  "missing-seats": {
    kk: "мандат саны берілмеген, ал заңда ол жоқ{unit}",
    ru: "число мандатов не дано, а в законе его нет{unit}",
    en: "the number of seats is not given, and the law does not fix it{unit}",
  },
  "missing-seats.remedy": {
    kk: "--seats <сан> немесе --seats <unit,seats бағандары бар файл> қосыңыз",
    ru: "добавьте --seats <число> или --seats <файл со столбцами unit,seats>",
    en: "add --seats <number>, or --seats <file with the columns unit,seats>",
  },
  sum: {
    kk: "{row} {found}, ал {parts} қосындысы {expected}: айырмасы {difference}{unit}",
    ru: "{row}: {found}, а сумма «{parts}» — {expected}: разница {difference}{unit}",
    en: "{row} is {found}, but {parts} add up to {expected}: a difference of {difference}{unit}",
  },
  "sum.remedy": {
    kk: "{row} жолын не оның бөліктерін түпнұсқа бойынша түзетіңіз; жетіспейтін тізімдер үшін @others жолын қосыңыз",
    ru: "исправьте {row} или его части по источнику; для неназванных списков добавьте строку @others",
    en: "correct {row} or its parts by the source; for lists not named add the row @others",
  },
  lists: { kk: "барлық тізім", ru: "все списки", en: "all lists" },
  "no-votes": {
    kk: "барлық тізімде 0 дауыс{unit}: мандаттарды бөлуге негіз жоқ",
    ru: "у всех списков 0 голосов{unit}: распределять мандаты не по чему",
    en: "every list has 0 votes{unit}: there is nothing to distribute seats by",
  },
  "no-votes.remedy": {
    kk: "саналған дауыстарды енгізіңіз",
    ru: "впишите подсчитанные голоса",
    en: "enter the votes that were counted",
  },
  "cannot-distribute": {
    kk: "мандаттардың бұл саны бұл тізімдерге осы заң бойынша бөлінбейді{unit}",
    ru: "столько мандатов между этими списками по этому закону не распределить{unit}",
    en: "this law cannot distribute so many seats among these lists{unit}",
  },
  "cannot-distribute.remedy": {
    kk: "мандат санын және заңның осы сайлауға сай екенін тексеріңіз",
    ru: "проверьте число мандатов и тот ли это закон",
    en: "check the number of seats, and that this is the law of the election",
  },
  inUnit: { kk: " (есеп бірлігі: {unit})", ru: " (единица учёта: {unit})", en: " (unit {unit})" },
  "too-large": {
    kk: "дауыстар саны 10^15 шегінен асады: {list}",
    ru: "число голосов превышает предел 10^15: {list}",
    en: "the votes pass the limit of 10^15: {list}",
  },
  "too-large.remedy": { kk: "сандарды тексеріңіз", ru: "проверьте числа", en: "check the numbers" },
  "reserved-name": {
    kk: "{list} деген атау тізімге жарамайды: «group:» біріктірілген тізімдер тобын білдіреді",
    ru: "название {list} не годится для списка: с «group:» начинаются названия групп соединённых списков",
    en: "{list} cannot be the name of a list: names of groups of connected lists begin with group:",
  },
  "reserved-name.remedy": {
    kk: "тізімді басқаша атаңыз",
    ru: "назовите список иначе",
    en: "give the list another name",
  },
  "answer-winners": {
    kk: "жауап жарамайды: {winners} — мыналардың арасынан емес не бәрі бірден: {among}",
    ru: "ответ не годится: {winners} — не из числа спрошенных или все сразу: {among}",
    en: "the answer does not serve: {winners} is not a part of those asked about: {among}",
  },
  "answer-winners.remedy": {
    kk: "among — сұрақта аталған тізімдер, winners — солардың ішінен мандат алатындар",
    ru: "among — списки, названные в вопросе, winners — те из них, кто получает мандаты",
    en: "among are the lists that the question names, winners those of them that get the seats",
  },
  "attributes-differ": {
    kk: "{list} тізімінің сипаттары есеп бірліктерінде әртүрлі",
    ru: "признаки списка {list} различаются между единицами учёта",
    en: "the attributes of {list} differ between units",
  },
  "attributes-differ.remedy": {
    kk: "бұл заңда мандаттар бүкіл ел бойынша бөлінеді: сипаттарды бірдей беріңіз",
    ru: "по этому закону мандаты распределяются по всей стране: дайте одинаковые признаки",
    en: "this law distributes nationwide: give the same attributes in every unit",
  },
  "nationwide-seats": {
    kk: "бұл заңда мандаттар бүкіл ел бойынша бөлінеді, ал мандат саны есеп бірліктері бойынша берілген",
    ru: "по этому закону мандаты распределяются по всей стране, а даны мандаты по единицам учёта",
    en: "this law distributes nationwide, but seats are given by unit",
  },
  "nationwide-seats.remedy": {
    kk: "бір сан беріңіз: --seats <сан>",
    ru: "дайте одно число: --seats <число>",
    en: "give one number: --seats <number>",
  },
  "one-number-for-units": {
    kk: "бір сан ({seats}) берілген, ал есеп бірліктері бірнешеу: {units}",
    ru: "дано одно число ({seats}), а единиц учёта несколько: {units}",
    en: "one number of seats ({seats}) is given for several units: {units}",
  },
  "one-number-for-units.remedy": {
    kk: "--seats үшін unit,seats бағандары бар файл беріңіз",
    ru: "дайте в --seats файл со столбцами unit,seats",
    en: "give --seats a file with the columns unit,seats",
  },
  "lot-without-source": {
    kk: "--lot берілген, ал --lot-source жоқ",
    ru: "дан --lot без --lot-source",
    en: "--lot stands without --lot-source",
  },
  "lot-without-source.remedy": {
    kk: 'жеребенің қайдан алынғанын айтыңыз: --lot-source "кім, қашан, қалай тартты"',
    ru: 'скажите, откуда жребий: --lot-source "кто, когда и как тянул"',
    en: 'say where the lot comes from: --lot-source "who drew it, when and how"',
  },
  "unused-lot": {
    kk: "{lot} жеребесін ешбір сұрақ сұрамайды",
    ru: "жребия {lot} не просит ни один вопрос",
    en: "no question asks for the lot {lot}",
  },
  "unused-lot.remedy": {
    kk: "алдымен --lot параметрінсіз есептеп, сұрақта аталған тізімдерді жазыңыз",
    ru: "сначала посчитайте без --lot и впишите списки, названные в вопросе",
    en: "run without --lot first, and write lists that the question names",
  },
  "law-seats": {
    kk: "заңда {law} мандат, ал есеп берілген {given} мандатқа жасалды",
    ru: "в законе {law} мандатов, а расчёт сделан на данные {given}",
    en: "the law has {law} seats; the distribution is of the {given} given",
  },
});
