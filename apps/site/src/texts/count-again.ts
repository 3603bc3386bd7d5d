import { defineMessages } from "@dauys/language";

/** The page on which a reader counts an election again in the browser. */
export const countAgainTexts = defineMessages({
  title: { kk: "Қайта есептеу: {title}", ru: "Пересчитать: {title}", en: "Count again: {title}" },
  short: { kk: "Өзіңіз қайта есептеңіз", ru: "Пересчитать самому", en: "Count it again yourself" },
  description: {
    kk: "{title}: хаттамалардың сандарын жүктеп, дауыстар мен мандаттарды өз браузеріңізде қайта есептеңіз.",
    ru: "{title}: загрузите числа протоколов и пересчитайте голоса и мандаты в своём браузере.",
    en: "{title}: download the figures of the protocols and count votes and seats again in your own browser.",
  },
  intro: {
    kk: "Бір түйме барлық хаттаманың сандарын жүктейді, қосады, заңды қолданады да, шыққанын жарияланғанның қасына қояды. Бәрі сіздің браузеріңізде жүреді: серверге ештеңе жіберілмейді.",
    ru: "Одна кнопка загружает числа всех протоколов, складывает их, применяет закон и ставит свой результат рядом с опубликованным. Всё происходит в вашем браузере: на сервер ничего не отправляется.",
    en: "One button downloads the figures of all protocols, adds them up, applies the law, and shows its own result beside the published one. All of it happens in your browser: nothing is sent to the server.",
  },
  withoutStations: {
    kk: "Бұл журналда бірде-бір учаскенің хаттамасы жоқ: {n} учаскенің бірде-бір хаттамасы дерек түрінде табылмады. Сондықтан мұнда жарияланған бүкілелдік дауыстар ғана қайта бөлінеді.",
    ru: "В этом журнале нет ни одного протокола участка: ни один из протоколов (их {n}) не найден в виде данных. Поэтому здесь заново распределяются только опубликованные голоса по стране.",
    en: "This record holds no protocol of any station: none of the {n} was found as data. What is done again here is the distribution of the published votes of the whole country.",
  },
  published: { kk: "Жарияланған нәтиже", ru: "Опубликованный результат", en: "The published result" },
  publishedCaption: {
    kk: "Осы сайтта жарияланған дауыстар мен мандаттар",
    ru: "Голоса и мандаты, опубликованные на этом сайте",
    en: "Votes and seats as published on this site",
  },
  count: { kk: "Қайта есептеу", ru: "Пересчёт", en: "Count again" },
  start: { kk: "Қайта есептеу", ru: "Пересчитать", en: "Count again" },
  startSize: { kk: "жүктеледі: {n} кБ", ru: "загрузка: {n} кБ", en: "download: {n} kB" },
  still: {
    kk: "Браузерде қайта есептеу үшін JavaScript керек; мұнда ол қосылмаған. Дәл осыны компьютерде мына бұйрық істейді:",
    ru: "Для пересчёта в браузере нужен JavaScript; здесь он не включён. То же самое делает на компьютере команда:",
    en: "Counting again in the browser needs JavaScript, which is not on here. The same is done on a computer by the command:",
  },
  fileNote: {
    kk: "Сандар файлы: {bytes} Б, SHA-256 {hash}.",
    ru: "Файл чисел: {bytes} Б, SHA-256 {hash}.",
    en: "The file of figures: {bytes} B, SHA-256 {hash}.",
  },
  loading: {
    kk: "Жүктелуде: {done} / {of} кБ",
    ru: "Загрузка: {done} из {of} кБ",
    en: "Downloading: {done} of {of} kB",
  },
  loadingShort: { kk: "Сандар жүктелуде.", ru: "Числа загружаются.", en: "The figures are being downloaded." },
  counting: { kk: "Есептелуде.", ru: "Идёт подсчёт.", en: "Counting." },
  notLoaded: {
    kk: "Файл жүктелмеді ({detail}). Байланысты тексеріп, қайта көріңіз.",
    ru: "Файл не загрузился ({detail}). Проверьте связь и попробуйте ещё раз.",
    en: "The file could not be downloaded ({detail}). Check the connection and try again.",
  },
  notRead: {
    kk: "САНДАР ФАЙЛЫ БҮЛІНГЕН НЕМЕСЕ ӨЗГЕРТІЛГЕН: {detail}. Онымен есептеуге болмайды.",
    ru: "ФАЙЛ ЧИСЕЛ ПОВРЕЖДЁН ИЛИ ИЗМЕНЁН: {detail}. Считать по нему нельзя.",
    en: "THE FILE OF FIGURES IS DAMAGED OR WAS CHANGED: {detail}. Nothing can be counted from it.",
  },
  partMissing: {
    kk: "Беттің бір бөлігі жүктелмеді. Байланысты тексеріп, бетті жаңартыңыз.",
    ru: "Часть страницы не загрузилась. Проверьте связь и обновите страницу.",
    en: "A part of the page could not be downloaded. Check the connection and load the page again.",
  },
  tooOld: {
    kk: "Бұл браузер сандар файлын аша алмайды (DecompressionStream жоқ): жаңарақ браузер керек не dauys verify бұйрығы.",
    ru: "Этот браузер не может распаковать файл чисел (нет DecompressionStream): нужен более новый или команда dauys verify.",
    en: "This browser cannot unpack the file of figures (it has no DecompressionStream): use a newer one, or the command dauys verify.",
  },
  broken: {
    kk: "Есептеу тоқтап қалды ({detail}). Бетті жаңартып, қайта көріңіз.",
    ru: "Пересчёт прервался ({detail}). Обновите страницу и попробуйте ещё раз.",
    en: "The count broke off ({detail}). Load the page again and try once more.",
  },
  equal: {
    kk: "Осында есептелген дауыстар мен мандаттар жарияланғанмен бірдей.",
    ru: "Подсчитанные здесь голоса и мандаты равны опубликованным.",
    en: "The votes and seats counted here equal the published ones.",
  },
  notEqual: {
    kk: "СӘЙКЕС КЕЛМЕЙДІ. Төменде не және қай жерде екені көрсетілген.",
    ru: "НЕ СХОДИТСЯ. Ниже показано, что и где.",
    en: "IT DOES NOT AGREE. What differs, and where, is shown below.",
  },
  resultCaption: {
    kk: "Осы браузер есептегені және жарияланғаны",
    ru: "Подсчитано этим браузером и опубликовано",
    en: "Counted by this browser, and published",
  },
  list: { kk: "Тізім", ru: "Список", en: "List" },
  votesHere: { kk: "Дауыс: осында", ru: "Голоса: здесь", en: "Votes: here" },
  votesThere: { kk: "Дауыс: жарияланған", ru: "Голоса: опубликовано", en: "Votes: published" },
  seatsHere: { kk: "Мандат: осында", ru: "Мандаты: здесь", en: "Seats: here" },
  seatsThere: { kk: "Мандат: жарияланған", ru: "Мандаты: опубликовано", en: "Seats: published" },
  agreement: { kk: "Салыстыру", ru: "Сравнение", en: "Comparison" },
  same: { kk: "бірдей", ru: "равно", en: "equal" },
  differs: { kk: "бөлек", ru: "расходится", en: "differs" },
  took: {
    kk: "Уақыт: жүктеу {load} мс, оқу {read} мс, есептеу {count} мс, хаттамаларды тексеру {check} мс. Жүктелді: {bytes} Б.",
    ru: "Время: загрузка {load} мс, чтение {read} мс, подсчёт {count} мс, проверка протоколов {check} мс. Загружено {bytes} Б.",
    en: "Time: download {load} ms, reading {read} ms, counting {count} ms, checking the protocols {check} ms. Downloaded: {bytes} B.",
  },
  counted: {
    kk: "Есептелген учаске {counted} / {all}, кідіртілгені {held}.",
    ru: "Учтено участков {counted} из {all}, задержано {held}.",
    en: "{counted} of {all} stations counted, {held} held back.",
  },
  nationOnly: {
    kk: "Учаскелердің хаттамасы жоқ: жарияланған бүкілелдік дауыстар бөлінді.",
    ru: "Протоколов участков нет: распределены опубликованные голоса по стране.",
    en: "There are no protocols of stations: the published votes of the country were distributed.",
  },
  checked: {
    kk: "Тексерілгені: есепке алынған {protocols} хаттама бойынша форманың {checks} тексеруі; әр өңір мен ауданның жарияланған дауыстары; файлдың бақылау қосындысы; ережелердің бақылау қосындысы.",
    ru: "Проверено: {checks} проверок формы по каждому из учтённых протоколов (их {protocols}); опубликованные голоса каждого региона и района; контрольная сумма файла; контрольная сумма правил.",
    en: "Checked: {checks} checks of the form over each of the {protocols} protocols that count; the published votes of every region and district; the checksum of the file; the checksum of the rules.",
  },
  checkedNation: {
    kk: "Тексерілгені: жарияланған мандаттар; файлдың бақылау қосындысы; ережелердің бақылау қосындысы.",
    ru: "Проверено: опубликованные мандаты; контрольная сумма файла; контрольная сумма правил.",
    en: "Checked: the published seats; the checksum of the file; the checksum of the rules.",
  },
  notChecked: {
    kk: "Бұл сатыда тексерілмегені: сандарға кім қол қойғаны және олардың журналда солай тұрғаны. Оны келесі саты тексереді.",
    ru: "На этой ступени не проверено, кто подписал числа и стоят ли они так в журнале. Это проверяет следующая ступень.",
    en: "Not checked at this stage: who signed the figures, and that the record holds them so. The next stage checks that.",
  },
  otherFile: {
    kk: "Сандар файлы осы бет атаған файл емес: бақылау қосындысы басқа.",
    ru: "Файл чисел — не тот, который называет эта страница: контрольная сумма другая.",
    en: "The file of figures is not the one that this page names: its checksum is another one.",
  },
  otherRules: {
    kk: "Файлдағы ережелер осы бет атаған ережелер емес: бақылау қосындысы басқа.",
    ru: "Правила в файле — не те, которые называет эта страница: контрольная сумма другая.",
    en: "The rules in the file are not those that this page names: their checksum is another one.",
  },
  otherVotes: {
    kk: "{unit}, {list}, дауыс: осында {counted}, жарияланғаны {published}",
    ru: "{unit}, {list}, голоса: здесь {counted}, опубликовано {published}",
    en: "{unit}, {list}, votes: {counted} here, {published} published",
  },
  otherSeats: {
    kk: "{list}, мандат: осында {counted}, деректер файлында {published}",
    ru: "{list}, мандаты: здесь {counted}, в файле данных {published}",
    en: "{list}, seats: {counted} here, {published} in the file of data",
  },
  otherCheck: {
    kk: "{station}-учаске, форманың {number}-тексеруі орындалмайды: {text}",
    ru: "Участок {station}, не выполняется проверка формы № {number}: {text}",
    en: "Station {station}, check {number} of the form does not hold: {text}",
  },
  otherPage: {
    kk: "{list}: осы беттегі кестеде басқа сан тұр (төмендегі жол)",
    ru: "{list}: в таблице этой страницы стоит другое число (строка ниже)",
    en: "{list}: the table of this page says another number (the row below)",
  },
  resultNotLoaded: {
    kk: "Жарияланған нәтиженің файлы жүктелмеді ({detail}): өңірлер мен аудандар салыстырылмады",
    ru: "Файл опубликованного результата не загрузился ({detail}): регионы и районы не сравнены",
    en: "The file of the published result could not be downloaded ({detail}): regions and districts were not compared",
  },
  whole: { kk: "бүкіл ел", ru: "вся страна", en: "the whole country" },
  unknown: { kk: "белгісіз", ru: "неизвестно", en: "unknown" },
  more: { kk: "тағы {n}", ru: "ещё {n}", en: "{n} more" },
});
