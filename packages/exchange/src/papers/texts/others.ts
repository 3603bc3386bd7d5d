import { defineMessages } from "@dauys/language";

/** The message on the results. */
export const MESSAGE = defineMessages({
  title: {
    kk: "Сайлау нәтижелері туралы хабарлама",
    ru: "Сообщение об итогах выборов",
    en: "Message on the results of the election",
  },
  titleOf: {
    kk: "Дауыс беру нәтижелері туралы хабарлама: {unit}",
    ru: "Сообщение о результатах голосования: {unit}",
    en: "Message on the results of voting: {unit}",
  },
  contents: {
    kk: "Мазмұны: {article} атаған мәліметтер. Журнал білмейтіні «—» деп көрсетілген.",
    ru: "Содержание: сведения, названные в {article}. Чего журнал не знает, отмечено «—».",
    en: "Contents: what {article} names. What the record does not know stands as “—”.",
  },
  "none-declared": {
    kk: "Нәтиже жарияланған жоқ: журналдағы хаттамалардың қосындысы көрсетілген.",
    ru: "Результат не объявлен: показаны суммы протоколов журнала.",
    en: "No result is declared: the sums of the record’s protocols are shown.",
  },
  preliminary: {
    kk: "Алдын ала нәтиже ({entry}-жазба).",
    ru: "Предварительный результат (запись {entry}).",
    en: "Preliminary result (entry {entry}).",
  },
  final: {
    kk: "Түпкілікті нәтиже ({entry}-жазба).",
    ru: "Окончательный результат (запись {entry}).",
    en: "Final result (entry {entry}).",
  },
  published: {
    kk: "Жарияланымдардан көшірілген нәтиже ({entry}-жазба).",
    ru: "Результат, переписанный с публикаций (запись {entry}).",
    en: "The result as it was published (entry {entry}).",
  },
  transcribed: {
    kk: "Сандар жарияланымдардан көшірілген; учаске хаттамалары журналда жоқ.",
    ru: "Числа переписаны с публикаций; протоколов участков в журнале нет.",
    en: "The numbers are transcribed from publications; the record has no station’s protocol.",
  },
  notByUnit: {
    kk: "Бірліктер бойынша дауыстар журналда жоқ.",
    ru: "Голосов по единицам в журнале нет.",
    en: "The record does not have votes by unit.",
  },
  since: {
    kk: "Одан кейін журналға хаттамалар түсті: мұндағы сандар қазіргі қосынды.",
    ru: "После этого в журнал поступили протоколы: числа здесь — нынешние суммы.",
    en: "Protocols were filed after it: the numbers here are the sums as they are now.",
  },
  voters: { kk: "Сайлаушылар және бюллетеньдер", ru: "Избиратели и бюллетени", en: "Voters and ballots" },
  parties: { kk: "Тізімдер, кандидаттар, дауыстар", ru: "Списки, кандидаты, голоса", en: "Lists, candidates, votes" },
  candidates: { kk: "Кандидат", ru: "Кандидатов", en: "Candidates" },
  lists: { kk: "Тізім саны", ru: "Число списков", en: "Number of lists" },
  allCandidates: { kk: "Кандидаттардың жалпы саны", ru: "Всего кандидатов", en: "Candidates in all" },
  byUnit: {
    kk: "Әкімшілік-аумақтық бірліктер бойынша дауыстар",
    ru: "Голоса по административно-территориальным единицам",
    en: "Votes by administrative unit",
  },
  invalidByStation: {
    kk: "Жарамсыз бюллетеньдер учаскелер бойынша",
    ru: "Недействительные бюллетени по участкам",
    en: "Invalid ballots by polling station",
  },
  station: { kk: "Учаске", ru: "Участок", en: "Station" },
});

/** The calculation of seats. */
export const CALCULATION = defineMessages({
  title: { kk: "Мандаттарды бөлудің есебі", ru: "Расчёт распределения мандатов", en: "Calculation of the seats" },
  intro: {
    kk: "Әр қадам сандары мен баптарымен: оны қолмен қайталауға болады.",
    ru: "Каждый шаг с числами и статьями: его можно повторить вручную.",
    en: "Every step with its numbers and articles: it can be redone by hand.",
  },
  counted: { kk: "Саналған учаскелер", ru: "Учтено участков", en: "Stations counted" },
});

/** Who holds the seats. */
export const MANDATES = defineMessages({
  title: { kk: "Мандаттар тізімі", ru: "Список мандатов", en: "List of mandates" },
  deputy: { kk: "Депутат", ru: "Депутат", en: "Deputy" },
  place: { kk: "Тізімдегі №", ru: "№ в списке", en: "No. on the list" },
  since: { kk: "Қашаннан", ru: "С", en: "Since" },
  registered: { kk: "Тіркелген", ru: "Зарегистрирован(а)", en: "Registered" },
  why: { kk: "Негізі", ru: "Основание", en: "Why" },
  listHead: { kk: "{list}: {n}", ru: "{list}: {n}", en: "{list}: {n}" },
  free: { kk: "Бос мандаттар", ru: "Свободные мандаты", en: "Free seats" },
  open: { kk: "бөлінбеген", ru: "не распределён", en: "not assigned" },
  "list-short": { kk: "тізім қысқа", ru: "список короче", en: "the list is too short" },
  lost: { kk: "босаған", ru: "освободился", en: "given up" },
  exhausted: { kk: "тізім таусылған", ru: "список исчерпан", en: "nobody is left on the list" },
  assembly: { kk: "Ассамблея сайлағандар", ru: "Избраны Ассамблеей", en: "Elected by the assembly" },
  votes: { kk: "Дауыс", ru: "Голоса", en: "Votes" },
  date: { kk: "Күні", ru: "Дата", en: "Date" },
  notes: { kk: "Қадамдарда айтылғаны", ru: "Что сказано при шагах", en: "What was said at the steps" },
  resignation: { kk: "орнынан түсу", ru: "отставка", en: "resignation" },
  death: { kk: "қайтыс болу", ru: "смерть", en: "death" },
});

/** The receipt for observers. */
export const RECEIPT = defineMessages({
  title: { kk: "{unit}: журнал түбіртегі", ru: "{unit}: квитанция журнала", en: "{unit}: receipt of the record" },
  intro: {
    kk: "Осы түбіртек берілген сәтте хаттаманың журналда болғанын көрсетеді. Журналдан ол кейін жоғалса немесе өзгерсе, түбіртек соның дәлелі.",
    ru: "Эта квитанция показывает, что протокол был в журнале, когда она выдана. Если он позже исчезнет или изменится, квитанция это докажет.",
    en: "This receipt shows that the protocol was in the record when it was handed out. Should it vanish from there or change, the receipt proves it.",
  },
  figures: { kk: "Хаттаманың негізгі сандары", ru: "Главные числа протокола", en: "The protocol’s main numbers" },
  check: { kk: "Желісіз қалай тексеруге болады", ru: "Как проверить без сети", en: "How to check it offline" },
  step1: {
    kk: "1. Осы PDF ішінен {file} файлын сақтап алыңыз (PDF оқитын бағдарламаның «тіркелген файлдар» бөлімі).",
    ru: "1. Сохраните из этого PDF файл {file} (раздел «вложения» в программе для чтения PDF).",
    en: "1. Save the file {file} out of this PDF (under “attachments” in a PDF reader).",
  },
  step2: {
    kk: "2. Журналдың ашық кілтін басқа жерден алыңыз: комиссиядан, газеттен, басқа бақылаушыдан. Журнал өзі атаған кілт:",
    ru: "2. Возьмите открытый ключ журнала из другого места: у комиссии, из газеты, у другого наблюдателя. Ключ, который называет сам журнал:",
    en: "2. Take the record’s public key from elsewhere: the commission, a newspaper, another observer. The key that the record itself names:",
  },
  step3: {
    kk: "3. Желісіз кез келген компьютерде:",
    ru: "3. На любом компьютере без сети:",
    en: "3. On any computer, without a network:",
  },
  proof: {
    kk: "Түбіртек (C2SP tlog-proof, жазбаның өзінсіз)",
    ru: "Квитанция (C2SP tlog-proof, без самой записи)",
    en: "The receipt (C2SP tlog-proof, without the entry itself)",
  },
  handed: {
    kk: "Берді: ____________________   Алды: ____________________   Уақыты: ______________",
    ru: "Выдал: ____________________   Получил: ____________________   Время: ______________",
    en: "Handed out by: ________________   Received by: ________________   Time: ____________",
  },
});

/** The cheat sheet of checks and keys. */
export const CHECKS = defineMessages({
  title: { kk: "Тексерулер парағы", ru: "Памятка по проверкам", en: "Sheet of checks" },
  intro: {
    kk: "Тексерулер: {n}. Қате хаттаманы тоқтатады, ескерту жазбаша себеппен қабылданады.",
    ru: "Проверок: {n}. Ошибка останавливает протокол, предупреждение принимается с письменной причиной.",
    en: "Checks: {n}. An error blocks the protocol, a warning is accepted with a reason in writing.",
  },
  error: { kk: "қате", ru: "ошибка", en: "error" },
  warning: { kk: "ескерту", ru: "предупреждение", en: "warning" },
  head: { kk: "№ {n}, {severity}", ru: "№ {n}, {severity}", en: "No. {n}, {severity}" },
  holds: { kk: "Болуға тиіс", ru: "Должно быть", en: "Must hold" },
  each: { kk: "Әрқайсысы үшін", ru: "Для каждого", en: "For each" },
  eachList: { kk: "тізім", ru: "списка", en: "list" },
  when: { kk: "Қашан қаралады", ru: "Когда проверяется", en: "Looked at when" },
  tolerance: { kk: "рұқсат етілген айырма {n}", ru: "допускается разница {n}", en: "may differ by {n}" },
  article: { kk: "Негізі", ru: "Основание", en: "Article" },
  derived: {
    kk: "{article}; заң мұны тікелей атамайды",
    ru: "{article}; закон прямо этого не называет",
    en: "{article}; the law does not spell it out",
  },
  consequence: { kk: "Салдары", ru: "Последствие", en: "Consequence" },
  clerk: { kk: "Теруші", ru: "Оператор", en: "Clerk" },
  supervisor: { kk: "Жетекші", ru: "Руководитель", en: "Supervisor" },
  commission: { kk: "Комиссия", ru: "Комиссия", en: "Commission" },
  observer: { kk: "Бақылаушы", ru: "Наблюдатель", en: "Observer" },
  advice: { kk: "Не істеу керек", ru: "Что делать", en: "What to do" },
  keys: { kk: "Пернелер", ru: "Клавиши", en: "Keys" },
  key: { kk: "Перне", ru: "Клавиша", en: "Key" },
  does: { kk: "Не істейді", ru: "Что делает", en: "What it does" },
  "total-of": { kk: "{field}, барлығы", ru: "{field}, всего", en: "{field}, all together" },
  "count-of": { kk: "{field}: саны", ru: "{field}: число", en: "{field}: how many" },
  "votes-of": { kk: "{field}: барлық тізім", ru: "{field}: по всем спискам", en: "{field}: all lists" },
  "list-of": { kk: "{field}: осы тізім", ru: "{field}: этот список", en: "{field}: this list" },
  "stated-of": {
    kk: "{field}: саны бар тізімдер",
    ru: "{field}: сколько списков с числом",
    en: "{field}: lists with a number",
  },
  "signed-by": { kk: "{field}: қолдар", ru: "{field}: подписи", en: "{field}: signatures" },
  "attached-of": { kk: "{field}: қоса берілгені", ru: "{field}: приложено", en: "{field}: attached" },
});
