import { defineMessages, LIMIT } from "@dauys/language";

/** What this site is, how it can be checked, and what it cannot show. */
export const aboutTexts = defineMessages({
  short: { kk: "Бұл не", ru: "Что это", en: "About" },
  title: { kk: "Бұл сайт туралы", ru: "Об этом сайте", en: "About this site" },
  description: {
    kk: "Даустың не екені, сандарының қайдан шыққаны және оларды қалай тексеруге болатыны",
    ru: "Что такое Дауыс, откуда его числа и как их проверить",
    en: "What Dauys is, where its numbers come from, and how to check them",
  },
  what: { kk: "Бұл не", ru: "Что это", en: "What it is" },
  whatText: {
    kk: "Дауыс партиялық тізімдер бойынша сайлауды заңнан және дауыстардан мандаттарға дейін есептейді және оны кез келген адам қайта санай алатындай етіп жариялайды. Заң дерек түрінде жазылған: әр мәннің жанында бабы және қаншалықты анық екені тұр. Есеп бүтін сандармен және бөлшектермен жүреді, дөңгелектенбейді.",
    ru: "Дауыс считает выборы по партийным спискам от закона и голосов до мандатов и публикует их так, чтобы каждый мог пересчитать. Закон записан как данные: у каждого значения стоят статья и то, насколько оно достоверно. Счёт ведётся в целых числах и дробях, без округления.",
    en: "Dauys takes an election by party lists from the law and the votes to seats, and publishes it so that anyone can count it again. The law is data: beside each value stand its article and how well it is known. Arithmetic is in whole numbers and fractions and rounds nothing.",
  },
  kinds: { kk: "Деректің үш түрі", ru: "Три вида данных", en: "Three kinds of data" },
  official: {
    kk: "Ресми: өз комиссиясы қол қойған журнал.",
    ru: "Официальные: журнал, подписанный своей комиссией.",
    en: "Official: a record signed by its commission.",
  },
  transcribed: {
    kk: "Жарияланымдардан көшірілген: комиссия қол қоймаған, әр санның дереккөзі көрсетілген не оның жоқ екені айтылған.",
    ru: "Переписанные с публикаций: комиссия их не подписывала, у каждого числа назван источник или сказано, что его нет.",
    en: "Transcribed from publications: no commission signed it, and each figure names its source, or says that it has none.",
  },
  rehearsal: {
    kk: "Жаттығу: ойдан шығарылған ел, адамдар мен сандар; бұл оның әр бетінде жазылған.",
    ru: "Учебные: вымышленные страна, люди и числа; об этом сказано на каждой их странице.",
    en: "Rehearsal: an invented country, people and figures; each of its pages says so.",
  },
  check: { kk: "Қалай тексеруге болады", ru: "Как проверить", en: "How to check it" },
  byHand: {
    kk: "Қолмен: сайлау бетінде есептің әр қадамы бабымен жазылған.",
    ru: "Вручную: на странице выборов каждый шаг расчёта записан со статьёй.",
    en: "By hand: the page of an election has each step of the calculation with its article.",
  },
  inBrowser: {
    kk: "Осы браузерде: «Қайта есептеу» беті бәрін өзі есептеп, жарияланғанмен салыстырады; интернетсіз, файлдан да.",
    ru: "В этом браузере: страница «Пересчитать» сама всё считает и сравнивает с опубликованным; также из файла и без сети.",
    en: "In this browser: the page “Count again” counts everything itself and compares it with what is published; from a file and without a network too.",
  },
  byCommand: {
    kk: "Өз компьютеріңізде: бағдарламаның коды ашық (Apache-2.0), деректер еркін таратылады (CC BY 4.0).",
    ru: "На своём компьютере: код программы открыт (Apache-2.0), данные распространяются свободно (CC BY 4.0).",
    en: "On your own computer: the program’s code is open (Apache-2.0), the data are free to share (CC BY 4.0).",
  },
  trace: {
    kk: "Әр бет пен файл қай журналдан және ережелердің қай нұсқасынан есептелгенін хешімен көрсетеді.",
    ru: "Каждая страница и файл называют по хешу, из какого журнала и какой версии правил они вычислены.",
    en: "Each page and file names, by hash, the record and the version of the rules that it was computed from.",
  },
  cannot: { kk: "Бұл нені көрсете алмайды", ru: "Чего это не покажет", en: "What it cannot show" },
  limit: LIMIT,
  paper: {
    kk: "Хаттамалардың бюллетеньдерге сай келетінін байқаушылар мен қағазды тексеру ғана анықтайды.",
    ru: "Соответствуют ли протоколы бюллетеням, покажут только наблюдатели и проверка бумаг.",
    en: "Whether the protocols equal the ballots is for observers and audits of the paper.",
  },
  silence: {
    kk: "Заң жауап бермейтін сұрақ сұрақ күйінде қалады: бағдарлама оны болжап шешпейді. Белгісіз сан белгісіз деп жазылады.",
    ru: "Вопрос, на который закон не отвечает, остаётся вопросом: программа не угадывает. Неизвестное число так и названо неизвестным.",
    en: "A question that the law does not answer stays a question: the program does not guess. A number that is not known is said to be unknown.",
  },
});
