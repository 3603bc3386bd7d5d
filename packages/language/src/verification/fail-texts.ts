import { defineMessages } from "../messages.ts";

/** What fails, apart from what the fold says itself. */
export const FAIL_TEXTS = defineMessages({
  "file-not-there": { kk: "файл жоқ", ru: "файла нет", en: "the file is not there" },
  "file-too-large": {
    kk: "файл мұнда бола алатыннан үлкен ({detail})",
    ru: "файл больше, чем здесь бывает ({detail})",
    en: "the file is larger than one can be here ({detail})",
  },
  "file-timed-out": {
    kk: "жауап тым ұзақ күтілді ({detail})",
    ru: "ответа не дождались ({detail})",
    en: "no answer in time ({detail})",
  },
  "file-refused": {
    kk: "файл берілмеді ({detail})",
    ru: "файл не отдают ({detail})",
    en: "the file was not given ({detail})",
  },
  "file-damaged": {
    kk: "файл бүлінген ({detail})",
    ru: "файл повреждён ({detail})",
    en: "the file is damaged ({detail})",
  },
  "not-a-checkpoint": {
    kk: "файл бақылау нүктесі емес",
    ru: "файл не контрольная точка",
    en: "the file is not a checkpoint",
  },
  "not-opened": {
    kk: "журнал не екенін айтатын бірінші жазба жоқ не қабылданбайды",
    ru: "первой записи, которая говорит, что это за журнал, нет или она недопустима",
    en: "the first entry, which says what the record is, is missing or not allowed",
  },
  "other-origin": {
    kk: "бірінші жазбадағы кілт {named} журналынікі, ал бақылау нүктесі {origin} журналынікі",
    ru: "ключ в первой записи — журнала {named}, а контрольная точка — журнала {origin}",
    en: "the key in the first entry is of {named}, the checkpoint is of {origin}",
  },
  "other-key": {
    kk: "журнал {named} кілтін атайды, ал берілгені {given}",
    ru: "журнал называет ключ {named}, а дан {given}",
    en: "the record names the key {named}, and given is {given}",
  },
  "no-key": {
    kk: "қолтаңбаны тексеретін кілт жоқ: журнал оны атамайды, --key де берілмеген",
    ru: "подпись нечем проверить: журнал ключа не называет, и --key не дан",
    en: "there is no key to check the signature by: the record names none, and --key is not given",
  },
  checkpoint: {
    kk: "бақылау нүктесіне журнал кілтімен дұрыс қол қойылмаған ({code}: {why})",
    ru: "контрольная точка не подписана ключом журнала как надо ({code}: {why})",
    en: "the checkpoint is not rightly signed by the record's key ({code}: {why})",
  },
  "witnesses-short": {
    kk: "куәгерлер саны саясат талабынан аз: {of} ішінен {cosigners}",
    ru: "свидетелей меньше, чем требует политика: {cosigners} из {of}",
    en: "fewer witnesses than the policy asks for: {cosigners} of {of}",
  },
  "witnesses-parties-alone": {
    kk: "растаған куәгерлердің ({cosigners}/{of}) бәрі партиялардан, сырттан ешкім жоқ",
    ru: "все заверившие свидетели ({cosigners} из {of}) — от партий, со стороны нет никого",
    en: "all witnesses that cosigned ({cosigners} of {of}) are of parties, and none from outside",
  },
  signature: { kk: "қолтаңба дұрыс емес", ru: "подпись неверна", en: "a signature is wrong" },
  "entry-differs": {
    kk: "бұл сол кезде жазылған жазба емес: хеші басқа",
    ru: "это не та запись, что была внесена: хеш другой",
    en: "this is not the entry that was recorded: its hash is another one",
  },
  "tile-differs": {
    kk: "тақтадағы хеш жазбалардан шығатын хеш емес",
    ru: "хеш в плитке не тот, что следует из записей",
    en: "a hash in the tile is not the one that follows from the entries",
  },
  "root-differs": {
    kk: "файлдардың түбірі {found}, ал бақылау нүктесінде {stated}",
    ru: "корень по файлам {found}, а в контрольной точке {stated}",
    en: "the files have the root {found}, the checkpoint says {stated}",
  },
  "saved-unreadable": {
    kk: "сақталған файл бақылау нүктесі емес ({why})",
    ru: "сохранённый файл не контрольная точка ({why})",
    en: "the saved file is not a checkpoint ({why})",
  },
  "saved-signature": {
    kk: "сақталған бақылау нүктесіндегі қолтаңба дұрыс емес",
    ru: "подпись сохранённой контрольной точки неверна",
    en: "the signature of the saved checkpoint is wrong",
  },
  "other-record": {
    kk: "сақталған бақылау нүктесі басқа журналдікі: {saved}, ал мұнда {now}",
    ru: "сохранённая контрольная точка — другого журнала: {saved}, а здесь {now}",
    en: "the saved checkpoint is of another record: {saved}, and this is {now}",
  },
  "rolled-back": {
    kk: "ЖУРНАЛ КЕРІ ҚАЙТАРЫЛҒАН: бұрын {from} жазба болған, енді {to}",
    ru: "ЖУРНАЛ ОТКАЧЕН НАЗАД: было записей {from}, теперь {to}",
    en: "THE RECORD WAS ROLLED BACK: it had {from} entries, and now has {to}",
  },
  forked: {
    kk: "ЖУРНАЛ ЕКІГЕ АЙЫРЫЛҒАН: алғашқы {size} жазбаның түбірі {saved} болған, енді {now}",
    ru: "ЖУРНАЛ РАЗДВОЕН: корень первых записей (числом {size}) был {saved}, теперь {now}",
    en: "THE RECORD WAS FORKED: the root of its first {size} entries was {saved}, and now is {now}",
  },
  "level-differs": {
    kk: "{label}: хаттамада {own}, төмендегілердің қосындысы {sum} (айырма {difference})",
    ru: "{label}: в протоколе {own}, сумма нижестоящих {sum} (разница {difference})",
    en: "{label}: {own} in the protocol, {sum} below it (difference {difference})",
  },
  "second-count": {
    kk: "{list}: бірінші қосқанда {tally}, екінші қосқанда {again}; бұл — бағдарламаның қатесі",
    ru: "{list}: при первом сложении {tally}, при втором {again}; это ошибка программы",
    en: "{list}: {tally} when added up first, {again} the second time; this is a fault of the program",
  },
  certificate: {
    kk: "мандат бөлу сертификаты нәтижені дәлелдемейді ({why})",
    ru: "сертификат распределения не доказывает результата ({why})",
    en: "the certificate of the distribution does not prove its result ({why})",
  },
  "published-differs": {
    kk: "{list}: жарияланғаны {published} мандат, есептелгені {computed}",
    ru: "{list}: опубликовано мандатов {published}, вычислено {computed}",
    en: "{list}: {published} seats as published, {computed} as computed",
  },
  "erased-at-hand": {
    kk: "{erased}-жазба өшірілді дейді, ал файл әлі тұр",
    ru: "запись {erased} говорит, что вложение стёрто, а файл всё ещё лежит",
    en: "entry {erased} says that it was erased, and the file is still there",
  },
  "payload-differs": {
    kk: "бұл мөрленген қосымша емес ({bytes} байт, күтілгені {expected})",
    ru: "это не то вложение, что было закреплено (байтов {bytes}, ожидалось {expected})",
    en: "this is not the payload that was sealed ({bytes} bytes, {expected} expected)",
  },
});
