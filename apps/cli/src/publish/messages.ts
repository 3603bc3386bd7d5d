import { defineMessages } from "@dauys/language";

/** What `dauys publish` and `dauys preview` say. */
export const PUBLISH_TEXTS = defineMessages({
  rehearsal: {
    kk: "ЖАТТЫҒУ ДЕРЕКТЕРІ: БӘРІ ОЙДАН ШЫҒАРЫЛҒАН",
    ru: "УЧЕБНЫЕ ДАННЫЕ: ВСЁ ВЫМЫШЛЕНО",
    en: "REHEARSAL: ALL OF IT IS MADE UP",
  },
  transcribed: {
    kk: "Жарияланымдардан көшірілген журнал",
    ru: "Журнал, переписанный с публикаций",
    en: "A record transcribed from publications",
  },
  official: { kk: "Ресми журнал", ru: "Официальный журнал", en: "An official record" },
  published: {
    kk: "{folder} қалтасында {files} файл бар; жазылғаны: {written}, жойылғаны: {removed}.",
    ru: "В папке {folder} файлов {files}; записано {written}, удалено {removed}.",
    en: "{files} files in {folder}; {written} written, {removed} removed.",
  },
  checkpoint: {
    kk: "Бақылау нүктесі: {origin}, {size} жазба, түбірі {root}",
    ru: "Контрольная точка: {origin}, записей {size}, корень {root}",
    en: "Checkpoint: {origin}, {size} entries, root {root}",
  },
  look: {
    kk: "Қарап шығу: {command}. Тұрақты файлдар беретін кез келген сервер де жарайды.",
    ru: "Посмотреть: {command}. Подойдёт и любой сервер, отдающий файлы.",
    en: "To look at it: {command}. Any server of static files will do.",
  },
  open: {
    kk: "Беттің мекенжайы (тоқтату: Ctrl+C):",
    ru: "Адрес страницы (остановить: Ctrl+C):",
    en: "The page is at (Ctrl+C ends this):",
  },
  record: {
    kk: "журнал оқылмады: {detail}",
    ru: "журнал не прочитан: {detail}",
    en: "the record cannot be read: {detail}",
  },
  "record.remedy": {
    kk: "журналдың бүлінбеген көшірмесін беріңіз; dauys verify қай файлда ақау бар екенін айтады",
    ru: "дайте неповреждённую копию журнала; dauys verify скажет, в каком файле ошибка",
    en: "give an undamaged copy of the record; dauys verify says which file is at fault",
  },
  entry: {
    kk: "журналдың ережелері бұл жазбаны қабылдамайды: {detail}",
    ru: "правила журнала не допускают этой записи: {detail}",
    en: "the rules of the record refuse this entry: {detail}",
  },
  "entry.remedy": {
    kk: "мұндай журнал жарияланбайды; dauys verify оны қадамдап қарайды",
    ru: "такой журнал не публикуется; dauys verify рассмотрит его по шагам",
    en: "such a record is not published; dauys verify goes through it step by step",
  },
  root: {
    kk: "жазбалар бақылау нүктесіндегіге сәйкес емес: {detail}",
    ru: "записи не те, что в контрольной точке: {detail}",
    en: "the entries are not those of the checkpoint: {detail}",
  },
  "root.remedy": {
    kk: "мұндай журнал жарияланбайды; dauys verify оны қадамдап қарайды",
    ru: "такой журнал не публикуется; dauys verify рассмотрит его по шагам",
    en: "such a record is not published; dauys verify goes through it step by step",
  },
  id: {
    kk: "сайлаудың атауы «{detail}» беттің мекенжайына жарамайды",
    ru: "имя выборов «{detail}» не годится для адреса страницы",
    en: "the election’s name “{detail}” cannot stand in an address",
  },
  "id.remedy": {
    kk: "--id арқылы басқа атау беріңіз: латынның кіші әріптері, цифрлар, дефис",
    ru: "дайте другое через --id: строчные латинские буквы, цифры, дефис",
    en: "give another one with --id: small Latin letters, digits, hyphens",
  },
  origin: {
    kk: "«{detail}» сайттың мекенжайы бола алмайды",
    ru: "«{detail}» не может быть адресом сайта",
    en: "“{detail}” cannot be the address of a site",
  },
  "origin.remedy": {
    kk: "https:// және сервердің атын беріңіз, одан кейін ештеңе болмасын: https://example.org",
    ru: "дайте https:// и имя сервера, без ничего после него: https://example.org",
    en: "give https:// and the name of the server, with nothing after it: https://example.org",
  },
  "not-a-site": {
    kk: "{detail} қалтасында басқа нәрсе жатыр",
    ru: "в папке {detail} лежит что-то другое",
    en: "the folder {detail} holds something else",
  },
  "not-a-site.remedy": {
    kk: "бос қалтаны не dauys publish жазған қалтаны атаңыз",
    ru: "назовите пустую папку или ту, в которую писала dauys publish",
    en: "name an empty folder, or one into which dauys publish has written",
  },
  "other-record": {
    kk: "қалтада басқа журналдың сайты жатыр: {detail}",
    ru: "в папке лежит сайт другого журнала: {detail}",
    en: "the folder holds the site of another record: {detail}",
  },
  "other-record.remedy": {
    kk: "бұл журналға өз қалтасын беріңіз",
    ru: "дайте этому журналу свою папку",
    en: "give this record a folder of its own",
  },
  older: {
    kk: "қалтадағы сайт журналдың кейінгі күйін көрсетеді: {detail} жазба",
    ru: "сайт в папке показывает более позднее состояние журнала: записей {detail}",
    en: "the site in the folder shows a later state of the record: {detail} entries",
  },
  "older.remedy": {
    kk: "журналдың соңғы көшірмесін беріңіз, не бос қалтаны атаңыз",
    ru: "дайте последнюю копию журнала или назовите пустую папку",
    en: "give the latest copy of the record, or name an empty folder",
  },
  busy: {
    kk: "бұл қалтаға қазір басқа процесс жазып жатыр: {detail}",
    ru: "в эту папку сейчас пишет другой процесс: {detail}",
    en: "another process is writing into this folder: {detail}",
  },
  "busy.remedy": { kk: "ол аяқталғанша күтіңіз", ru: "дождитесь его окончания", en: "wait until it has ended" },
  "no-folder": { kk: "қалта аталмаған", ru: "папка не названа", en: "no folder is named" },
  "no-folder.remedy": {
    kk: "журналдан кейін сайттың қалтасын атаңыз",
    ru: "после журнала назовите папку сайта",
    en: "name the folder of the site after the record",
  },
  "no-checkpoint": {
    kk: "журналдың қол қойылған бақылау нүктесі жоқ",
    ru: "у журнала нет подписанной контрольной точки",
    en: "the record has no signed checkpoint",
  },
  "no-checkpoint.remedy": {
    kk: "алдымен dauys record checkpoint орындаңыз",
    ru: "сначала выполните dauys record checkpoint",
    en: "run dauys record checkpoint first",
  },
});
