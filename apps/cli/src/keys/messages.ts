import { defineMessages } from "@dauys/language";

/** What the commands around keys say. */
export const KEYS = defineMessages({
  "others-may-read": {
    kk: "бұл файлды басқалар да оқи алады немесе өзгерте алады ({detail}), сондықтан ол оқылмайды",
    ru: "этот файл могут читать или менять и другие ({detail}), поэтому он не читается",
    en: "others may read or change this file ({detail}), so it is not read",
  },
  "others-may-read.remedy": { kk: "chmod 600 {file}", ru: "chmod 600 {file}", en: "chmod 600 {file}" },
  "cannot-read": {
    kk: "файл оқылмады: {detail}",
    ru: "файл не прочитан: {detail}",
    en: "the file cannot be read: {detail}",
  },
  "cannot-read.remedy": {
    kk: "жолды және файлға рұқсатты тексеріңіз",
    ru: "проверьте путь и права на файл",
    en: "check the path and the permissions",
  },
  "not-a-file": { kk: "бұл файл емес", ru: "это не файл", en: "this is not a file" },
  "not-a-file.remedy": { kk: "файлдың жолын беріңіз", ru: "дайте путь к файлу", en: "give the path of a file" },
  "not-a-key-file": {
    kk: "бұл кілт файлы емес: {detail}",
    ru: "это не файл ключа: {detail}",
    en: "this is not a key file: {detail}",
  },
  "not-a-key-file.remedy": {
    kk: "кілт файлын dauys key new жасайды; бүлінген болса, сақтық көшірмесін алыңыз",
    ru: "файл ключа создаёт dauys key new; если он повреждён, возьмите запасную копию",
    en: "dauys key new makes a key file; if this one is damaged, take the spare copy",
  },
  passphrase: {
    kk: "құпиясөз қате, немесе файл өзгертілген",
    ru: "парольная фраза неверна, или файл изменён",
    en: "the passphrase is wrong, or the file was changed",
  },
  "passphrase.remedy": {
    kk: "пернетақта тілін және Caps Lock күйін тексеріп, қайта теріңіз; болмаса, сақтық көшірмені сынаңыз",
    ru: "проверьте раскладку и Caps Lock и наберите снова; если не выйдет, попробуйте запасную копию",
    en: "check the keyboard layout and Caps Lock and type it again; failing that, try the spare copy",
  },
  "no-passphrase": {
    kk: "құпиясөз берілмеген, ал сұрайтын терминал жоқ",
    ru: "парольная фраза не дана, а терминала, чтобы спросить её, нет",
    en: "no passphrase was given, and there is no terminal to ask for it",
  },
  "no-passphrase.remedy": {
    kk: "--passphrase-file немесе {variable} айнымалысын қолданыңыз",
    ru: "используйте --passphrase-file или переменную {variable}",
    en: "use --passphrase-file, or the variable {variable}",
  },
  "no-new-passphrase": {
    kk: "жаңа құпиясөз берілмеген, ал сұрайтын терминал жоқ",
    ru: "новая парольная фраза не дана, а терминала, чтобы спросить её, нет",
    en: "no new passphrase was given, and there is no terminal to ask for it",
  },
  "no-new-passphrase.remedy": {
    kk: "--new-passphrase-file немесе {variable} айнымалысын қолданыңыз",
    ru: "используйте --new-passphrase-file или переменную {variable}",
    en: "use --new-passphrase-file, or the variable {variable}",
  },
  "passphrase-cancelled": { kk: "құпиясөз терілмеді", ru: "парольная фраза не набрана", en: "no passphrase was typed" },
  "passphrase-cancelled.remedy": {
    kk: "команданы қайта іске қосыңыз",
    ru: "запустите команду снова",
    en: "run the command again",
  },
  "passphrase-text": {
    kk: "құпиясөз UTF-8 мәтіні емес, не тым ұзын",
    ru: "парольная фраза — не текст в UTF-8 или слишком длинна",
    en: "the passphrase is not text in UTF-8, or too long",
  },
  "passphrase-text.remedy": {
    kk: "файлға UTF-8 түрінде бір жол жазыңыз",
    ru: "запишите в файл одну строку в UTF-8",
    en: "write one line of UTF-8 in the file",
  },
  "passphrase-short": {
    kk: "құпиясөз тым қысқа: кемінде {least} таңба керек",
    ru: "парольная фраза слишком коротка: нужно не меньше {least} знаков",
    en: "the passphrase is too short: at least {least} characters are needed",
  },
  "passphrase-short.remedy": {
    kk: "бір-бірімен байланысы жоқ бес-алты кездейсоқ сөз алыңыз",
    ru: "возьмите пять-шесть случайных слов, не связанных друг с другом",
    en: "take five or six words at random that have nothing to do with each other",
  },
  "passphrases-differ": {
    kk: "екі рет терілген құпиясөз бірдей емес",
    ru: "набранные парольные фразы не совпадают",
    en: "the two passphrases typed are not the same",
  },
  "passphrases-differ.remedy": {
    kk: "команданы қайта іске қосып, екі рет бірдей теріңіз",
    ru: "запустите команду снова и наберите оба раза одинаково",
    en: "run the command again and type it twice alike",
  },
  "passphrase-files": {
    kk: "кілт файлы {keys}, құпиясөз файлы {files}",
    ru: "файлов ключей {keys}, а файлов с парольной фразой {files}",
    en: "{keys} key files and {files} passphrase files",
  },
  "passphrase-files.remedy": {
    kk: "барлығына ортақ бір --passphrase-file беріңіз, не әр --key үшін сол ретпен бір-бірден",
    ru: "дайте один --passphrase-file на все или по одному на каждый --key в том же порядке",
    en: "give one --passphrase-file for all, or one for each --key in the same order",
  },
  exists: { kk: "мұндай файл бар", ru: "такой файл уже есть", en: "there is such a file already" },
  "exists.remedy": {
    kk: "басқа атау таңдаңыз: кілттің үстінен ешқашан жазылмайды",
    ru: "выберите другое имя: поверх ключа никогда не пишется",
    en: "choose another name: a key is never written over",
  },
  "cannot-write": {
    kk: "файл жазылмады: {detail}",
    ru: "файл не записан: {detail}",
    en: "the file cannot be written: {detail}",
  },
  "cannot-write.remedy": {
    kk: "қалтаның бар екенін, оған жазу рұқсатын және дискіде орын барын тексеріңіз",
    ru: "проверьте, что папка есть, в неё можно писать и на диске есть место",
    en: "check that the folder exists and can be written, and that the disk has room",
  },
  "key-name": {
    kk: "{name} кілт аты бола алмайды",
    ru: "{name} не может быть именем ключа",
    en: "{name} cannot be the name of a key",
  },
  "key-name.remedy": {
    kk: "бос орынсыз және «+» белгісіз жазыңыз, мысалы example.org/commission/1/seat-2",
    ru: "пишите без пробелов и без «+», например example.org/commission/1/seat-2",
    en: "write it without spaces and without a plus, such as example.org/commission/1/seat-2",
  },
  "wrong-kind-entries": {
    kk: "{key} куәгердің кілті: ол жазбаларға қол қоймайды",
    ru: "{key} — ключ свидетеля: записи он не подписывает",
    en: "{key} is the key of a witness: it does not sign entries",
  },
  "wrong-kind-entries.remedy": {
    kk: "комиссия мүшесінің кілтін немесе журналдың өз кілтін беріңіз (--witness деп жасалмаған)",
    ru: "дайте ключ члена комиссии или самого журнала (созданный без --witness)",
    en: "give the key of a commission's member, or of the record itself (made without --witness)",
  },
  "wrong-kind-witness": {
    kk: "{key} жазбаларға қол қоятын кілт: куәгер онымен растамайды",
    ru: "{key} — ключ для записей: свидетель им не заверяет",
    en: "{key} is a key for entries: a witness does not cosign with it",
  },
  "wrong-kind-witness.remedy": {
    kk: "dauys key new --witness жасаған кілтті беріңіз",
    ru: "дайте ключ, созданный командой dauys key new --witness",
    en: "give a key made by dauys key new --witness",
  },
  "same-key": { kk: "{key} кілті екі рет берілген", ru: "ключ {key} дан дважды", en: "the key {key} is given twice" },
  "same-key.remedy": { kk: "біреуін қалдырыңыз", ru: "оставьте один", en: "keep one of them" },
  ask: { kk: "{file} құпиясөзі: ", ru: "Парольная фраза к {file}: ", en: "Passphrase of {file}: " },
  askNew: {
    kk: "{file} үшін жаңа құпиясөз: ",
    ru: "Новая парольная фраза к {file}: ",
    en: "New passphrase for {file}: ",
  },
  askAgain: { kk: "Тағы бір рет: ", ru: "Ещё раз: ", en: "Once more: " },
  created: { kk: "Кілт жасалды: {file}", ru: "Ключ создан: {file}", en: "Key made: {file}" },
  changed: {
    kk: "{file} құпиясөзі ауыстырылды; кілттің өзі бұрынғыдай",
    ru: "Парольная фраза к {file} сменена; сам ключ прежний",
    en: "The passphrase of {file} was changed; the key is the same",
  },
  oldCopies: {
    kk: "Ескі көшірмелер ескі құпиясөзбен ашыла береді: оларды жойыңыз.",
    ru: "Старые копии по-прежнему открываются старой фразой: уничтожьте их.",
    en: "Old copies still open with the old passphrase: destroy them.",
  },
  toHandOver: {
    kk: "Төмендегі ашық кілтті жоғары тұрған комиссияға береді; файл мен құпиясөзді — ешкімге.",
    ru: "Открытый ключ ниже передают вышестоящей комиссии; файл и парольную фразу — никому.",
    en: "Hand the public key below to the commission above; the file and the passphrase to nobody.",
  },
  name: { kk: "Атауы", ru: "Имя", en: "Name" },
  id: { kk: "Нөмірі", ru: "Номер", en: "Id" },
  signs: { kk: "Неге қол қояды", ru: "Что подписывает", en: "Signs" },
  signsEntries: {
    kk: "жазбаларға, не журналдың бақылау нүктелеріне",
    ru: "записи или контрольные точки журнала",
    en: "entries, or a record's checkpoints",
  },
  signsWitness: {
    kk: "куәгер ретінде бақылау нүктелеріне",
    ru: "контрольные точки как свидетель",
    en: "checkpoints, as a witness",
  },
  publicKey: { kk: "Ашық кілт", ru: "Открытый ключ", en: "Public key" },
  protection: { kk: "Қорғанысы", ru: "Защита", en: "Protected by" },
  opens: { kk: "Құпиясөз", ru: "Парольная фраза", en: "Passphrase" },
  opensYes: { kk: "ашады", ru: "подходит", en: "opens it" },
});
