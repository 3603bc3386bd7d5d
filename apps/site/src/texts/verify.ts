import { defineMessages } from "@dauys/language";

/** Verifying a whole record in the browser, beside what `dauys verify` says itself. */
export const verifyTexts = defineMessages({
  title: { kk: "Бәрін тексеру", ru: "Проверить всё", en: "Verify everything" },
  intro: {
    kk: "Екінші саты журналдың өзін жүктеп, dauys verify бұйрығы жасайтын сегіз қадамды браузерде жүргізеді: әр хеш, әр дәлел, әр қолтаңба. Соңында сандар файлы жазбалармен учаскелеп салыстырылады.",
    ru: "Вторая ступень загружает сам журнал и проходит в браузере те же восемь шагов, что и команда dauys verify: каждый хеш, каждое доказательство, каждая подпись. В конце файл чисел сличается с записями участок за участком.",
    en: "The second stage downloads the record itself and takes the same eight steps in the browser as the command dauys verify: every hash, every proof, every signature. Last, the file of figures is held against the entries, station by station.",
  },
  start: { kk: "Әр қолтаңбаны тексеру", ru: "Проверить каждую подпись", en: "Verify every signature" },
  trust: {
    kk: "Өзіңіз білетін кілтпен және ертерек сақталған бақылау нүктесімен",
    ru: "С ключом, который вы знаете сами, и с контрольной точкой, сохранённой раньше",
    en: "With a key that you know yourself, and a checkpoint kept from before",
  },
  trustIntro: {
    kk: "Толтырмасаңыз, журнал өзі атаған кілтпен тексеріледі: онда журналдың ауыстырылмағаны көрінбейді. Мұнда жазылғандар браузерден ешқайда кетпейді.",
    ru: "Если ничего не указать, журнал проверяется ключом, который он называет сам: тогда не видно, не подменён ли весь журнал. Указанное здесь не покидает браузера.",
    en: "With nothing here, the record is judged by the key that it names itself: that cannot show whether the whole record was exchanged for another. What you give here does not leave the browser.",
  },
  trustKey: { kk: "Журналдың кілті", ru: "Ключ журнала", en: "Key of the record" },
  trustKeyHint: {
    kk: "бір жол: аты+белгісі+кілті; комиссия оны баспасөзде, қағазда жариялайды",
    ru: "одна строка: имя+знак+ключ; комиссия публикует её в печати, на бумаге",
    en: "one line, name+id+key, as the commission published it in print or on paper",
  },
  trustPolicy: { kk: "Куәгерлер саясаты (файл)", ru: "Политика свидетелей (файл)", en: "Policy of witnesses (file)" },
  trustPolicyHint: {
    kk: "қай журналдар мен куәгерлерге сенетініңіз, неше куәгер керек (C2SP tlog-policy)",
    ru: "каким журналам и свидетелям вы верите и сколько свидетелей нужно (C2SP tlog-policy)",
    en: "which records and witnesses you believe, and how many of them are needed (C2SP tlog-policy)",
  },
  trustSince: {
    kk: "Ертерек сақталған бақылау нүктесі (файл)",
    ru: "Контрольная точка, сохранённая раньше (файл)",
    en: "A checkpoint kept from before (file)",
  },
  trustSinceHint: {
    kk: "содан бері ештеңе өшірілмегені не өзгертілмегені тексеріледі.",
    ru: "проверяется, что с тех пор ничего не удалено и не изменено.",
    en: "whether anything was taken away or changed since then is checked.",
  },
  trustKeep: {
    kk: "Бүгінгісін сақтап қою",
    ru: "Сохранить сегодняшнюю",
    en: "Keep that of today",
  },
  badKey: {
    kk: "Бұл журналдың кілті емес ({detail}). Ол бір жол: аты+белгісі+кілті.",
    ru: "Это не ключ журнала ({detail}). Это одна строка: имя+знак+ключ.",
    en: "This is no key of a record ({detail}). It is one line: name+id+key.",
  },
  badPolicy: {
    kk: "Бұл — саясат файлы емес ({detail}).",
    ru: "Это не файл политики ({detail}).",
    en: "This is no policy ({detail}).",
  },
  size: { kk: "жазбалар: {n}", ru: "записей: {n}", en: "entries: {n}" },
  reading: {
    kk: "Журнал оқылып, тексерілуде.",
    ru: "Журнал читается и проверяется.",
    en: "The record is being read and verified.",
  },
  progress: { kk: "{of} жазбаның {done}-і", ru: "Записей {done} из {of}", en: "{done} of {of} entries" },
  signaturesProgress: {
    kk: "{of} қолтаңбаның {done}-і",
    ru: "Подписей {done} из {of}",
    en: "{done} of {of} signatures",
  },
  signatures: {
    kk: "Қолтаңбалар мен қосындылар тексерілуде.",
    ru: "Проверяются подписи и суммы.",
    en: "Signatures and sums are being checked.",
  },
  file: { kk: "Файлдан, желісіз", ru: "Из файла, без сети", en: "From a file, without a network" },
  fileIntro: {
    kk: "dauys bundle жасаған .tar файлын таңдаңыз не осында сүйреп әкеліңіз. Файл браузерде оқылады, ешқайда жіберілмейді.",
    ru: "Выберите или перетащите сюда файл .tar, сделанный командой dauys bundle. Он читается в браузере и никуда не отправляется.",
    en: "Choose a .tar file that dauys bundle made, or drop it here. It is read in the browser and sent nowhere.",
  },
  fileLabel: { kk: "Жинақ (.tar)", ru: "Сборка (.tar)", en: "Bundle (.tar)" },
  fileReady: {
    kk: "Керектің бәрі жүктелді: енді желі керек емес.",
    ru: "Всё нужное загружено: сеть больше не нужна.",
    en: "All that is needed has been loaded: no network is needed from now on.",
  },
  notABundle: {
    kk: "Бұл жинақ емес ({detail}).",
    ru: "Это не сборка ({detail}).",
    en: "This is no bundle ({detail}).",
  },
  broken: {
    kk: "Тексеру тоқтап қалды ({detail}). Бетті жаңартып, қайта көріңіз.",
    ru: "Проверка прервалась ({detail}). Обновите страницу и попробуйте ещё раз.",
    en: "The verification broke off ({detail}). Load the page again and try once more.",
  },
  passed: { kk: "өтті", ru: "пройдено", en: "passed" },
  failed: { kk: "ӨТПЕДІ", ru: "НЕ ПРОЙДЕНО", en: "FAILED" },
  "not-run": { kk: "тексерілмеді", ru: "не проверено", en: "not checked" },
  figures: { kk: "Сандар файлы", ru: "Файл чисел", en: "The file of figures" },
  figuresSame: {
    kk: "{n} учаскенің әр саны жазбалардағыдай",
    ru: "каждое число каждого из участков ({n}) — как в записях",
    en: "every figure of all {n} stations is as the entries have it",
  },
  figuresNot: {
    kk: "файл жазбалармен салыстырылмайды ({detail})",
    ru: "файл не сличается с записями ({detail})",
    en: "the file cannot be held against the entries ({detail})",
  },
  figuresCell: {
    kk: "{station}-учаске, {column}: файлда {file}, жазбада {entries}",
    ru: "участок {station}, {column}: в файле {file}, в записи {entries}",
    en: "station {station}, {column}: {file} in the file, {entries} in the entry",
  },
  follows: {
    kk: "Жазбалардан шығатын дауыстар мен мандаттар",
    ru: "Голоса и мандаты, которые следуют из записей",
    en: "Votes and seats that follow from the entries",
  },
  took: {
    kk: "Уақыты {seconds} с, оқылғаны {bytes} Б.",
    ru: "Время {seconds} с, прочитано {bytes} Б.",
    en: "It took {seconds} s; {bytes} B were read.",
  },
  byBrowser: {
    kk: "Қолтаңбаларды браузердің өз криптографиясы тексерді.",
    ru: "Подписи проверены криптографией самого браузера.",
    en: "The signatures were checked by the browser’s own cryptography.",
  },
  byLibrary: {
    kk: "Браузерде Ed25519 жоқ: қолтаңбаларды беттің кітапханасы тексерді.",
    ru: "В браузере нет Ed25519: подписи проверены библиотекой страницы.",
    en: "This browser has no Ed25519: the signatures were checked by a library of the page.",
  },
});
