import { defineMessages } from "@dauys/language";

/** The page of a record: what it is, its checkpoint, its entries, how to verify it. */
export const logTexts = defineMessages({
  title: { kk: "Журнал: {title}", ru: "Журнал: {title}", en: "The record: {title}" },
  short: { kk: "Журнал және тексеру", ru: "Журнал и проверка", en: "The record, and how to verify it" },
  description: {
    kk: "{title}: журналдың түрі, бақылау нүктесі, жазбалары және тексеру жолы.",
    ru: "{title}: вид журнала, контрольная точка, записи и способ проверки.",
    en: "{title}: kind of record, checkpoint, entries, and how to verify it.",
  },
  intro: {
    kk: "Журнал — қол қойылған жазбалардың тек толықтырылатын тізбегі. Беттердегі сандардың бәрі осыдан есептеледі, сондықтан оларды кез келген адам қайта есептей алады.",
    ru: "Журнал — последовательность подписанных записей, которая только пополняется. Из него следуют голоса и мандаты на страницах, поэтому пересчитать их может каждый.",
    en: "The record is a sequence of signed entries that only grows. The votes and seats on the pages follow from it, so anyone can count them again.",
  },
  kindOfficial: {
    kk: "Ресми журнал: жазбаларға комиссиялар қол қойған.",
    ru: "Официальный журнал: записи подписаны комиссиями.",
    en: "An official record: its entries are signed by the commissions.",
  },
  kindTranscribed: {
    kk: "Жарияланымдардан көшірілген журнал. Оған осы бағдарлама журнал жасалған компьютерде қол қойды; кілт сол сәтте жасалып, кейін ұмытылды: журналға ештеңе қосуға болмайды. Қолтаңба содан бері ештеңе өзгермегенін ғана көрсетеді, сандардың дұрыстығын емес.",
    ru: "Журнал, переписанный с публикаций. Его подписала эта программа на компьютере, где он сделан; ключ создан для этого и тут же забыт: добавить в журнал ничего нельзя. Подпись показывает, что с тех пор ничего не изменено, а не то, что числа верны.",
    en: "A record transcribed from publications. This program signed it on the computer where it was made, with a key made for that and forgotten at once: nothing can be added. The signature shows that nothing was changed since, not that the figures are true.",
  },
  kindRehearsal: {
    kk: "Жаттығу журналы: ойдан шығарылған деректер, кілттері жарияланған бастапқы мәннен шығарылған.",
    ru: "Учебный журнал: данные вымышлены, ключи выведены из опубликованного начального значения.",
    en: "A rehearsal record: invented data, with keys derived from a published seed.",
  },
  withoutProtocol: {
    kk: "Хаттамасы жарияланбаған учаскелер: {n}. Бұл журналда олардың орны бар, саны жоқ: учаске деңгейіндегі бірде-бір көрсеткіш белгісіз.",
    ru: "Участков без опубликованного протокола: {n}. В этом журнале у них есть место, но нет чисел: ни один показатель уровня участка неизвестен.",
    en: "Stations without a published protocol: {n}. In this record they have their place and no figures: nothing at the level of a station is known.",
  },
  follows: { kk: "Журналдан не шығады", ru: "Что следует из журнала", en: "What follows from the record" },
  followsCaption: {
    kk: "Осы бақылау нүктесіндегі жазбалардан есептелген дауыстар мен мандаттар",
    ru: "Голоса и мандаты, вычисленные из записей этой контрольной точки",
    en: "Votes and seats computed from the entries of this checkpoint",
  },
  base: {
    kk: "үлес негізі — жарамды дауыстар: {n}",
    ru: "база доли — действительные голоса: {n}",
    en: "shares are of valid votes: {n}",
  },
  checkpoint: { kk: "Бақылау нүктесі", ru: "Контрольная точка", en: "Checkpoint" },
  checkpointIntro: {
    kk: "Журналдың аты, жазбалар саны және барлық жазбаның хеш-ағашының түбірі, журнал кілтімен қол қойылған. Осы мәтінді сақтап қойған адам кейін журналдың өзгертілмегенін тексере алады.",
    ru: "Имя журнала, число записей и корень хеш-дерева всех записей, подписанные ключом журнала. Кто сохранит этот текст, сможет потом проверить, что журнал не переписан.",
    en: "The name of the record, the number of its entries and the root of their hash tree, signed by the record’s key. Whoever keeps this text can check later that the record was not rewritten.",
  },
  key: { kk: "Журналдың ашық кілті", ru: "Открытый ключ журнала", en: "The record’s public key" },
  verify: { kk: "Қалай тексеруге болады", ru: "Как проверить", en: "How to verify it" },
  verifyIntro: {
    kk: "Бірінші бұйрық журналды бастан-аяқ тексереді: қолтаңбалар, хеш-ағаш, әр жазба, әр қосынды, әр мандат. Екіншісі желісіз тексерілетін бір файлға жинайды.",
    ru: "Первая команда проверяет журнал с начала до конца: подписи, хеш-дерево, каждую запись, каждую сумму, каждый мандат. Вторая собирает его в один файл, который проверяется без сети.",
    en: "The first command verifies the record from end to end: signatures, hash tree, every entry, every sum, every seat. The second puts it into one file that can be verified without a network.",
  },
  verifyAddress: {
    kk: "Сайт басқа мекенжайда тұрса, {address} орнына соны жазыңыз.",
    ru: "Если сайт открыт по другому адресу, поставьте его вместо {address}.",
    en: "Where the site has another address, put it in place of {address}.",
  },
  files: {
    kk: "Журналдың файлдары C2SP tlog-tiles пішімінде осы мекенжайдан төмен орналасқан: {path}.",
    ru: "Файлы журнала в формате C2SP tlog-tiles лежат под адресом {path}.",
    en: "The record’s files, in the format C2SP tlog-tiles, lie below {path}.",
  },
  fileCheckpoint: { kk: "Бақылау нүктесін жүктеу", ru: "Скачать контрольную точку", en: "Download the checkpoint" },
  types: { kk: "Жазбалар түрі бойынша", ru: "Записи по видам", en: "Entries by type" },
  typesCaption: {
    kk: "Журналдағы жазбалар, алғаш кездескен ретімен",
    ru: "Записи журнала в порядке первого появления",
    en: "The entries of the record, in the order in which each type first appears",
  },
  type: { kk: "Түрі", ru: "Вид", en: "Type" },
  meaning: { kk: "Мағынасы", ru: "Значение", en: "What it says" },
  count: { kk: "Саны", ru: "Число", en: "Number" },
  last: { kk: "Соңғы жазбалар", ru: "Последние записи", en: "The last entries" },
  lastCaption: {
    kk: "Соңғы {n} жазба, жаңасынан бастап",
    ru: "Последние записи ({n}), начиная с новых",
    en: "The last {n} entries, the newest first",
  },
  entry: { kk: "Жазба", ru: "Запись", en: "Entry" },
  by: { kk: "Кімнен", ru: "От кого", en: "By" },
  about: { kk: "Не туралы", ru: "О чём", en: "About" },
  at: { kk: "Әрекет уақыты", ru: "Время действия", en: "Acted" },
  received: { kk: "Журналға түсті", ru: "Поступила", en: "Received" },
  agrees: {
    kk: "Тізімдердің дауыстары мен мандаттары қол қойылған журналдан да дәл солай шығады: {entries} жазба.",
    ru: "Те же голоса и мандаты списков следуют из подписанного журнала: записей {entries}.",
    en: "The same votes and seats of the lists follow from the signed record of {entries} entries.",
  },
  differs: {
    kk: "Қол қойылған журналдан басқа дауыстар немесе мандаттар шығады: {lists}.",
    ru: "Из подписанного журнала следуют другие голоса или мандаты: {lists}.",
    en: "Other votes or seats follow from the signed record: {lists}.",
  },
});
