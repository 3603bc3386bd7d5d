import { defineMessages } from "@dauys/language";

/** What the commands of the office say. */
export const OFFICE_TEXTS = defineMessages({
  "no-record": {
    kk: "Бұл қалтада журнал жоқ, сондықтан кеңсе ашылмайды",
    ru: "В этой папке нет журнала, поэтому рабочее место не открыть",
    en: "There is no record in this folder, so there is no office to run",
  },
  "no-record.remedy": {
    kk: "Журнал рәсіммен ашылады (docs/ceremony.md). Көріп шығу үшін: dauys serve {folder} --rehearsal",
    ru: "Журнал открывают церемонией (docs/ceremony.md). Чтобы посмотреть: dauys serve {folder} --rehearsal",
    en: "A record is opened by a ceremony (docs/ceremony.md). To look around: dauys serve {folder} --rehearsal",
  },
  "not-rehearsal": {
    kk: "Бұл қалтадағы журнал ойдан шығарылған елдікі емес, оған --rehearsal берілмейді",
    ru: "Журнал в этой папке не вымышленной страны, с ним --rehearsal не указывают",
    en: "The record in this folder is not the invented country's, and takes no --rehearsal",
  },
  "not-rehearsal.remedy": {
    kk: "--rehearsal параметрін алып тастаңыз немесе басқа қалта таңдаңыз",
    ru: "Уберите --rehearsal или выберите другую папку",
    en: "Leave out --rehearsal, or choose another folder",
  },
  config: {
    kk: "Баптауда қате: {place}: {problem}",
    ru: "Ошибка в настройках: {place}: {problem}",
    en: "The configuration has a fault: {place}: {problem}",
  },
  "config.remedy": {
    kk: "docs/office.md баптаудың әр мүшесін түсіндіреді",
    ru: "docs/office.md объясняет каждый член настроек",
    en: "docs/office.md explains each member of the configuration",
  },
  "bad-number": {
    kk: "{word}: {least}–{most} аралығындағы бүтін сан күтілген",
    ru: "{word}: ожидается целое число от {least} до {most}",
    en: "{word}: expected is a whole number from {least} to {most}",
  },
  "bad-number.remedy": { kk: "Санды түзетіңіз", ru: "Исправьте число", en: "Correct the number" },
  "damaged-backup": {
    kk: "Көшірмедегі {file} файлы өз сомасына сай емес; ештеңе қалпына келтірілген жоқ",
    ru: "Файл {file} в копии не соответствует своей сумме; ничего не восстановлено",
    en: "The file {file} of the backup does not have its sum; nothing was restored",
  },
  "damaged-backup.remedy": {
    kk: "Басқа көшірмені алыңыз",
    ru: "Возьмите другую копию",
    en: "Take another backup",
  },
  "no-backup": {
    kk: "{folder}: мұнда аяқталған сақтық көшірме жоқ (SHA256SUMS файлы жоқ); ештеңе қалпына келтірілген жоқ",
    ru: "{folder}: законченной резервной копии здесь нет (нет файла SHA256SUMS); ничего не восстановлено",
    en: "{folder}: there is no finished backup here (it has no file SHA256SUMS); nothing was restored",
  },
  "no-backup.remedy": {
    kk: "dauys office backup жазған қалтаны көрсетіңіз",
    ru: "Укажите папку, которую записала команда dauys office backup",
    en: "Name the folder that dauys office backup wrote",
  },
  "not-empty": {
    kk: "Жазылатын жер бос емес: {reason}",
    ru: "Место, куда нужно писать, не пусто: {reason}",
    en: "The place to be written to is not empty: {reason}",
  },
  "not-empty.remedy": {
    kk: "Бос қалтаны немесе бос дерекқорды көрсетіңіз",
    ru: "Укажите пустую папку или пустую базу данных",
    en: "Name an empty folder or an empty database",
  },
  opening: {
    kk: "Ойдан шығарылған елдің журналы ашылуда: {stations} учаске",
    ru: "Открывается журнал вымышленной страны: {stations} участков",
    en: "Opening the record of the invented country: {stations} polling stations",
  },
  "rehearsal-notice": {
    kk: "ЖАТТЫҒУ. Бұл ел, адамдар мен дауыстар ойдан шығарылған; кілттердің бәрі жария.",
    ru: "РЕПЕТИЦИЯ. Страна, люди и голоса вымышлены; все ключи известны каждому.",
    en: "REHEARSAL. Country, people and votes are invented; every key is public.",
  },
  at: { kk: "Кеңсе мына мекенжайда:", ru: "Рабочее место открыто по адресу:", en: "The office is at:" },
  authority: {
    kk: "Өз сертификат орталығы: {origin}/authority.crt\nСаусақ ізі (SHA-256), әр компьютерде сенім берер алдында салыстырыңыз:\n{fingerprint}",
    ru: "Собственный центр сертификации: {origin}/authority.crt\nОтпечаток (SHA-256), сверьте его на каждой машине, прежде чем довериться:\n{fingerprint}",
    en: "The office's own authority: {origin}/authority.crt\nFingerprint (SHA-256), to be compared on each machine before it is trusted:\n{fingerprint}",
  },
  setup: {
    kk: "Бірінші әкімшіні бір рет жасауға арналған код (тек осы жерде көрсетіледі): {code}\n{address}",
    ru: "Код, которым один раз создаётся первый администратор (показан только здесь): {code}\n{address}",
    en: "The code by which the first administrator is made, once (shown here only): {code}\n{address}",
  },
  people: {
    kk: "Жаттығудың адамдары (құпиясөз бәріне ортақ: {password}):",
    ru: "Люди репетиции (пароль у всех один: {password}):",
    en: "People of the rehearsal (one password for all: {password}):",
  },
  keys: {
    kk: "Мүшелердің кілттері: {folder}, құпия сөйлемі: {passphrase}",
    ru: "Ключи членов: {folder}, парольная фраза: {passphrase}",
    en: "Members' keys: {folder}, their passphrase: {passphrase}",
  },
  "log-key": {
    kk: "Журналдың кілті ашылмайды: {problem}",
    ru: "Ключ журнала не открывается: {problem}",
    en: "The key of the record cannot be opened: {problem}",
  },
  "log-key.remedy": {
    kk: "office.json файлындағы log мүшесін тексеріңіз: кілт пен құпия сөйлем файлдарын тек иесі оқи алуы керек (chmod 600)",
    ru: "Проверьте раздел log в office.json: файлы ключа и парольной фразы читает только владелец (chmod 600)",
    en: "Check the member log of office.json: only their owner may read the files of key and passphrase (chmod 600)",
  },
  "accounts-key": {
    kk: "Есептік жазбалардың кілті жарамайды: онда base64 түрінде 32 байт, барлық түйінде бірдей болуға тиіс",
    ru: "Ключ учётных записей не подходит: в нём должны быть 32 байта в base64, одни и те же на всех узлах",
    en: "The key of the accounts does not fit: it has to hold 32 bytes in base64, the same on every node",
  },
  "accounts-key.remedy": {
    kk: "Бұл файлды бірінші түйіннің қалтасынан немесе сақтық көшірмеден көшіріңіз",
    ru: "Скопируйте этот файл из папки первого узла или из резервной копии",
    en: "Copy this file from the folder of the first node, or from the backup",
  },
  credential: {
    kk: "office.json атаған құпия қолжетімсіз: {problem}",
    ru: "Секрет, названный в office.json, недоступен: {problem}",
    en: "A secret that office.json names is not at hand: {problem}",
  },
  "credential.remedy": {
    kk: "Қызметтің бірлігіне LoadCredential= немесе LoadCredentialEncrypted= жолын қосыңыз (docs/office.md) немесе файлдың жолын жазыңыз",
    ru: "Добавьте в юнит службы LoadCredential= или LoadCredentialEncrypted= (docs/office.md) либо укажите путь к файлу",
    en: "Add LoadCredential= or LoadCredentialEncrypted= to the service's unit (docs/office.md), or give the path of a file",
  },
  "database-address": {
    kk: "Бұл PostgreSQL дерекқорының мекенжайы емес",
    ru: "Это не адрес базы PostgreSQL",
    en: "This is not the address of a PostgreSQL database",
  },
  "database-address.remedy": {
    kk: "Мекенжайды postgresql://пайдаланушы:құпиясөз@машина:порт/дерекқор түрінде жазыңыз; ерекше таңбаларды пайызбен (@ орнына %40), ал sslrootcert файлы бар болуға тиіс",
    ru: "Запишите адрес в виде postgresql://пользователь:пароль@машина:порт/база; особые знаки через процент (%40 вместо @), а файл sslrootcert должен существовать",
    en: "Write the address as postgresql://user:password@machine:port/database; special characters by percent (%40 for @), and a file named as sslrootcert has to be there",
  },
  "database-way": {
    kk: "Дерекқор басқа машинада, ал оған апаратын жол қорғалмаған: мекенжайда sslmode=verify-full жоқ",
    ru: "База данных на другой машине, а путь к ней не защищён: в адресе нет sslmode=verify-full",
    en: "The database is on another machine and the way to it is not protected: its address has no sslmode=verify-full",
  },
  "database-way.remedy": {
    kk: "Мекенжайға sslmode=verify-full қосыңыз; байланысты туннель қорғаса, office.json файлына database.way: tunnel жазыңыз",
    ru: "Добавьте в адрес sslmode=verify-full; если соединение защищает туннель, впишите в office.json database.way: tunnel",
    en: "Add sslmode=verify-full to the address; where a tunnel protects the connection, write database.way: tunnel into office.json",
  },
  "second-factor": {
    kk: "Екінші факторсыз тек жаттығуда жұмыс істеуге болады",
    ru: "Без второго фактора работает только репетиция",
    en: "Only a rehearsal does without second factors",
  },
  "second-factor.remedy": {
    kk: "office.json файлынан session.secondFactor мүшесін алып тастаңыз",
    ru: "Уберите session.secondFactor из office.json",
    en: "Take session.secondFactor out of office.json",
  },
  "tables-damaged": {
    kk: "Кеңсенің жеке кестелері бүлінген: {problem}. Журнал бөлек файлда, ол бұған қатысты емес",
    ru: "Частные таблицы рабочего места повреждены: {problem}. Журнал лежит в другом файле, его это не касается",
    en: "The private tables of the office are damaged: {problem}. The record lies in another file and is not concerned",
  },
  "tables-damaged.remedy": {
    kk: "Файлды көшіріп алып қойыңыз, содан кейін кеңсені сақтық көшірмеден қалпына келтіріңіз: dauys office restore",
    ru: "Отложите файл в сторону и восстановите рабочее место из копии: dauys office restore",
    en: "Put the file aside, and bring the office back from a backup: dauys office restore",
  },
  "rehearsal-notes": {
    kk: "Жаттығудың жазбасы бүлінген: {problem}",
    ru: "Запись о репетиции повреждена: {problem}",
    en: "The notes of the rehearsal are damaged: {problem}",
  },
  "rehearsal-notes.remedy": {
    kk: "Файлды сақтық көшірмеден қайтарыңыз немесе басқа қалтада жаңа жаттығу ашыңыз",
    ru: "Верните файл из копии или откройте новую репетицию в другой папке",
    en: "Put the file back from a backup, or open a new rehearsal in another folder",
  },
  site: {
    kk: "Ашық сайт осы қалтада жаңарып тұрады: {folder} (көру: npx dauys preview {folder})",
    ru: "Открытый сайт обновляется в папке {folder} (посмотреть: npx dauys preview {folder})",
    en: "The public site follows in {folder} (look at it: npx dauys preview {folder})",
  },
  stop: { kk: "Тоқтату: Ctrl+C", ru: "Остановить: Ctrl+C", en: "Stop it with Ctrl+C" },
  stopped: {
    kk: "Тоқтатылды; қабылданғанның бәрі сақталды.",
    ru: "Остановлено; всё принятое сохранено.",
    en: "Stopped; all that was acknowledged is kept.",
  },
  "backed-up": {
    kk: "{folder}: журналдың {entries} жазбасы, {rows} жол, {files} файл",
    ru: "{folder}: записей журнала {entries}, строк {rows}, файлов {files}",
    en: "{folder}: {entries} entries of the record, {rows} rows, {files} files",
  },
  "no-keys": {
    kk: "Журналдың және TLS кілттері көшірмеде жоқ: оларды бөлек сақтаңыз.",
    ru: "Ключей журнала и TLS в копии нет: храните их отдельно.",
    en: "The keys of the record and of TLS are not in it: keep them apart.",
  },
});
