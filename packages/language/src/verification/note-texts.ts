import { defineMessages } from "../messages.ts";

/** What a step notes beside its result. */
export const NOTE_TEXTS = defineMessages({
  "without-checkpoint": {
    kk: "тексерілмеді: бақылау нүктесінсіз журналдың файлдары мен көлемі белгісіз",
    ru: "не проверено: без контрольной точки неизвестно, какие файлы есть у журнала и сколько в нём записей",
    en: "not checked: without a checkpoint nobody knows the record's files and size",
  },
  stopped: {
    kk: "{entry}-жазбадан бастап тексерілмеді: оны қабылдамай, кейінгілерін бағалауға болмайды",
    ru: "с записи {entry} не проверено: без неё нельзя судить о следующих",
    en: "not checked from entry {entry} on: those after it cannot be judged without it",
  },
  quick: {
    kk: "ЖАЗБАЛАРДЫҢ ҚОЛТАҢБАЛАРЫ ТЕКСЕРІЛМЕДІ (--quick): жазбаларды кім жасағаны көрсетілмеген",
    ru: "ПОДПИСИ ЗАПИСЕЙ НЕ ПРОВЕРЕНЫ (--quick): кем сделаны записи, не показано",
    en: "THE SIGNATURES OF ENTRIES WERE NOT CHECKED (--quick): who made the entries is not shown",
  },
  "own-key": {
    kk: "кілтті журналдың өзі атайды: журнал өзіне берген кілт оның кімдікі екенін дәлелдемейді (--key)",
    ru: "ключ назван самим журналом: ключ, который журнал даёт себе сам, не доказывает, чей это журнал (--key)",
    en: "the key is the one the record names: a key that a record gives for itself proves nothing about who it is (--key)",
  },
  "no-policy": {
    kk: "куәгерлер тексерілмеді: саясат берілмеген (--policy); белгісіз қолтаңбалар: {unknown}",
    ru: "свидетели не проверены: политика не дана (--policy); подписей неизвестными ключами: {unknown}",
    en: "witnesses were not checked: no policy is given (--policy); signatures by unknown keys: {unknown}",
  },
  witnesses: {
    kk: "растаған куәгерлер: {cosigners} / {of}",
    ru: "заверили свидетели: {cosigners} из {of}",
    en: "{cosigners} of {of} witnesses have cosigned",
  },
  continues: {
    kk: "бұл журнал {size} жазбасы бар {origin} журналын жалғастырады",
    ru: "этот журнал продолжает журнал {origin}, в котором было записей: {size}",
    en: "this record continues {origin}, of which {size} entries are known",
  },
  "no-saved-checkpoint": {
    kk: "тексерілмеді: бұрын сақталған бақылау нүктесі берілмеген (--since); журнал одан бері өзгертілмегені көрсетілмейді",
    ru: "не проверено: сохранённой контрольной точки нет (--since); что с тех пор ничего не переписано, не показано",
    en: "not checked: no saved checkpoint is given (--since); that nothing was rewritten since is not shown",
  },
  "saved-not-by-key": {
    kk: "сақталған бақылау нүктесіне осы кілт қол қоймаған: айырма болса, кілт иесіне қарсы дәлел емес",
    ru: "сохранённая контрольная точка подписана не этим ключом: расхождение с ней ничего не доказывает против его владельца",
    en: "this key did not sign the saved checkpoint: a difference from it proves nothing against the key's holder",
  },
  "tree-unknown": {
    kk: "тексерілмеді: файлдар бақылау нүктесінің түбіріне апармайды",
    ru: "не проверено: файлы не приводят к корню контрольной точки",
    en: "not checked: the files do not lead to the checkpoint's root",
  },
  "may-follow": {
    kk: "біріншісінен кейінгілері соның салдары болуы мүмкін",
    ru: "следующие за первой могут быть её следствием",
    en: "those after the first may be its consequence",
  },
  "level-stated": {
    kk: "{unit}: сай келмейтін көрсеткіш {figures}, біріншісі «{label}»: хаттамада {own}, төмендегілердің қосындысы {sum} (айырма {difference}); комиссия себебін атаған: {why}",
    ru: "{unit}: расходится показателей {figures}, первый «{label}»: в протоколе {own}, сумма нижестоящих {sum} (разница {difference}); комиссия назвала причину: {why}",
    en: "{unit}: {figures} figures differ, first {label}: {own} in the protocol, {sum} below it (difference {difference}); the commission gave the reason: {why}",
  },
  "level-left-out": {
    kk: "{unit} хаттамасында {below} қосылмаған сияқты: айырма дәл соның сандары",
    ru: "в протоколе {unit} как будто пропущена единица {below}: разница равна её числам",
    en: "{unit} seems to have left out {below}: the differences are its figures",
  },
  "level-counted-twice": {
    kk: "{unit} хаттамасында {below} екі рет қосылған сияқты: айырма дәл соның сандары",
    ru: "в протоколе {unit} единица {below} как будто посчитана дважды: разница равна её числам",
    en: "{unit} seems to have counted {below} twice: the differences are its figures",
  },
  "nothing-to-distribute": {
    kk: "есептелген дауыс жоқ",
    ru: "учтённых голосов нет",
    en: "no votes have been counted",
  },
  "no-contest": {
    kk: "мандат бөлуге деректер жетпейді: {fault}",
    ru: "данных для распределения мандатов не хватает: {fault}",
    en: "seats cannot be distributed from what is there: {fault}",
  },
  question: {
    kk: "мандаттар толық айқындалмаған ({status}): жеребе, шешім не дерек күтіледі, немесе заң жауап бермейді",
    ru: "мандаты определены не все ({status}): нужен жребий, решение или данные, либо закон не даёт ответа",
    en: "not all seats are decided ({status}): a lot, a decision or data is missing, or the law is silent",
  },
  "nothing-declared": {
    kk: "нәтиже әлі жарияланбаған",
    ru: "результат ещё не объявлен",
    en: "no result has been declared yet",
  },
  "declared-preliminary": {
    kk: "алдын ала нәтиже {entry}-жазбада жарияланған",
    ru: "предварительный результат объявлен записью {entry}",
    en: "the preliminary result was declared in entry {entry}",
  },
  "declared-final": {
    kk: "түпкілікті нәтиже {entry}-жазбада жарияланған",
    ru: "окончательный результат объявлен записью {entry}",
    en: "the final result was declared in entry {entry}",
  },
  "moved-since": {
    kk: "{list}: жарияланғаны {declared}, соңғы жазбалар бойынша {now}",
    ru: "{list}: объявлено {declared}, по последним записям {now}",
    en: "{list}: {declared} declared, {now} by the entries since",
  },
  erased: {
    kk: "{payload}: {at} өшірілген ({entry}-жазба); негізі: {ground}",
    ru: "{payload}: стёрто {at} (запись {entry}); основание: {ground}",
    en: "{payload}: erased at {at} (entry {entry}); on the ground: {ground}",
  },
});
