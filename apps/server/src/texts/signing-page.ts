import { defineMessages } from "@dauys/language";

/** The page on which members sign. */
export const signPageTexts = defineMessages({
  title: { kk: "Қол қою", ru: "Подписание", en: "Signing" },
  intro: {
    kk: "Мұнда өз комиссияңыздың алдына қойылған құжаттар тұр. Әрқайсысын оқып, белгілеңіз де, өз кілтіңізбен қол қойыңыз. Кілт пен құпия сөз осы браузерден шықпайды.",
    ru: "Здесь то, что внесено на рассмотрение вашей комиссии. Прочтите, отметьте и подпишите своим ключом. Ключ и парольная фраза не покидают этот браузер.",
    en: "This is what was put before your commission. Read it, tick it, and sign with your own key. Key and passphrase never leave this browser.",
  },
  "no-seat": {
    kk: "Сіз бірде-бір комиссияның орнын иеленбейсіз: мұнда тек оқи аласыз.",
    ru: "За вами не закреплено место в комиссии: здесь можно только читать.",
    en: "You hold no seat of a commission: you can read here, and no more.",
  },
  commission: { kk: "Комиссия: {name}", ru: "Комиссия: {name}", en: "Commission: {name}" },
  nothing: { kk: "Қол қоятын ештеңе жоқ.", ru: "Подписывать нечего.", en: "There is nothing to sign." },
  waiting: { kk: "Қол күтуде", ru: "Ожидают подписей", en: "Waiting for signatures" },
  ended: { kk: "Аяқталғандары", ru: "Завершённые", en: "Ended" },
  choose: { kk: "Қол қою үшін белгілеу", ru: "Отметить для подписи", en: "Tick to sign" },
  "choose-all": { kk: "Барлығын белгілеу", ru: "Отметить все", en: "Tick all" },
  entries: { kk: "Жазбалар: {count}", ru: "Записей: {count}", en: "Entries: {count}" },
  progress: { kk: "{have} / {need} қол", ru: "{have} из {need} подписей", en: "{have} of {need} signatures" },
  proposed: { kk: "Ұсынылған уақыты: {time}", ru: "Внесено: {time}", en: "Proposed: {time}" },
  note: { kk: "Ескертпе", ru: "Примечание", en: "Note" },
  fingerprint: { kk: "Салыстыру белгісі", ru: "Знак для сверки", en: "Mark to compare" },
  "fingerprint-hint": {
    kk: "Барлық мүшенің экранында бірдей болуға тиіс: дауыстап салыстырыңыз.",
    ru: "Должен быть одинаков на экранах всех членов: сверьте вслух.",
    en: "It has to be the same on every member's screen: compare it aloud.",
  },
  seat: { kk: "{seat}-орын, {role}", ru: "Место {seat}, {role}", en: "Seat {seat}, {role}" },
  "has-signed": { kk: "қол қойды", ru: "подписал", en: "has signed" },
  "has-no-key": { kk: "кілті жоқ", ru: "без ключа", en: "has no key" },
  "not-yet": { kk: "әлі жоқ", ru: "ещё нет", en: "not yet" },
  "you-signed": { kk: "Сіз қол қойдыңыз.", ru: "Вы подписали.", en: "You have signed." },
  before: { kk: "бұрын: {value}", ru: "было: {value}", en: "before: {value}" },
  "file-label": { kk: "Кілт файлы", ru: "Файл ключа", en: "Key file" },
  "file-kept": {
    kk: "Осы браузерде сақталған кілт: {key}",
    ru: "Ключ, сохранённый в этом браузере: {key}",
    en: "The key kept in this browser: {key}",
  },
  "file-keep": {
    kk: "Файлды осы браузерде сақтау (шифрланған күйінде)",
    ru: "Сохранить файл в этом браузере (зашифрованным)",
    en: "Keep the file in this browser (still encrypted)",
  },
  "file-forget": { kk: "Сақталғанды өшіру", ru: "Забыть сохранённый", en: "Forget the kept one" },
  passphrase: { kk: "Кілттің құпия сөз тіркесі", ru: "Парольная фраза ключа", en: "Passphrase of the key" },
  sign: {
    kk: "Белгіленгенге қол қою ({count})",
    ru: "Подписать отмеченное ({count})",
    en: "Sign what is ticked ({count})",
  },
  "take-back": { kk: "Ұсынымды кері алу", ru: "Отозвать предложение", en: "Take the proposal back" },
  opening: { kk: "Кілт ашылуда: {percent} %", ru: "Ключ открывается: {percent} %", en: "Opening the key: {percent} %" },
  signing: { kk: "Қол қойылуда: {done} / {all}", ru: "Подписывается: {done} из {all}", en: "Signing: {done} of {all}" },
  "not-a-key-file": {
    kk: "Бұл Dauys кілтінің файлы емес.",
    ru: "Это не файл ключа Dauys.",
    en: "This is not a key file of Dauys.",
  },
  "wrong-passphrase": {
    kk: "Құпия сөз тіркесі қате немесе файл өзгертілген.",
    ru: "Парольная фраза неверна, или файл изменён.",
    en: "The passphrase is wrong, or the file was changed.",
  },
  "choose-file": {
    kk: "Алдымен кілт файлын таңдаңыз.",
    ru: "Сначала выберите файл ключа.",
    en: "Choose the key file first.",
  },
  "tick-something": {
    kk: "Алдымен қол қоятынды белгілеңіз.",
    ru: "Сначала отметьте, что подписать.",
    en: "Tick first what is to be signed.",
  },
  "other-seat": {
    kk: "Файлда {key} кілті, бұл комиссияда сіздің орныңызда ол жоқ.",
    ru: "В файле ключ {key}: в этой комиссии на вашем месте другой.",
    en: "The file holds the key {key}, which is not that of your seat in this commission.",
  },
  "does-not-match": {
    kk: "Көрсетілгені мен қол қойылатыны сәйкес емес. Қол қойылмады. Операторға хабарлаңыз.",
    ru: "Показанное и подписываемое не совпадают. Ничего не подписано. Сообщите оператору.",
    en: "What is shown and what would be signed are not the same. Nothing was signed. Tell the operator.",
  },
  done: { kk: "Қол қойылды: {count}.", ru: "Подписано: {count}.", en: "Signed: {count}." },
  "done-recorded": {
    kk: "Қол қойылды: {count}. Журналға түскені: {recorded}.",
    ru: "Подписано: {count}. Внесено в журнал: {recorded}.",
    en: "Signed: {count}. Gone to the record: {recorded}.",
  },
  open: { kk: "қол күтуде", ru: "ожидает подписей", en: "waits for signatures" },
  signed: { kk: "журналға жолда", ru: "на пути в журнал", en: "on its way to the record" },
  recorded: { kk: "журналда, {entry}-жазба", ru: "в журнале, запись {entry}", en: "in the record, entry {entry}" },
  refused: { kk: "журнал қабылдамады", ru: "журнал не принял", en: "refused by the record" },
  withdrawn: { kk: "кері алынды", ru: "отозвано", en: "taken back" },
  figures: { kk: "Сандар", ru: "Числа", en: "Figures" },
  "read-entry": { kk: "{title}: {about}", ru: "{title}: {about}", en: "{title}: {about}" },
  "no-script": {
    kk: "Қол қою үшін браузерде JavaScript қосулы болуы керек: кілт тек сонда ашылады.",
    ru: "Для подписи нужен JavaScript: ключ открывается только в браузере.",
    en: "Signing needs JavaScript: the key is opened in the browser, and nowhere else.",
  },
});

/** What proposals are about. */
export const kindTexts = defineMessages({
  filing: { kk: "Хаттамаларды тіркеу", ru: "Внесение протоколов", en: "Filing of protocols" },
  standing: { kk: "Кідірту немесе босату", ru: "Удержание или освобождение", en: "Holding back or releasing" },
  invalidation: { kk: "Нәтиженің жарамсыздығы", ru: "Недействительность результата", en: "A void result" },
  "repeat-voting": { kk: "Қайта дауыс беру", ru: "Повторное голосование", en: "Repeat voting" },
  lot: { kk: "Жеребе немесе шешім", ru: "Жребий или решение", en: "A lot or a decision" },
  result: { kk: "Нәтижені жариялау", ru: "Объявление результата", en: "Declaring a result" },
  commission: { kk: "Жаңа комиссия", ru: "Новая комиссия", en: "A new commission" },
  key: { kk: "Кілттер", ru: "Ключи", en: "Keys" },
});
