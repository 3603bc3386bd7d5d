import { defineMessages } from "@dauys/language";

/** What `dauys primary select` says. */
export const SELECT_TEXTS = defineMessages({
  counted: { kk: "Саналғаны", ru: "Подсчитано", en: "Counted" },
  constituency: { kk: "Округ", ru: "Округ", en: "Constituency" },
  registered: { kk: "Тіркелген", ru: "Зарегистрировано", en: "Registered" },
  received: { kk: "Бюллетень алған", ru: "Получили бюллетени", en: "Given a ballot" },
  valid: { kk: "Жарамды", ru: "Действительных", en: "Valid" },
  invalid: { kk: "Жарамсыз", ru: "Недействительных", en: "Invalid" },
  all: { kk: "Барлығы", ru: "Всего", en: "All" },
  findings: { kk: "Хаттамаларда табылғаны:", ru: "Найдено в протоколах:", en: "Found in the protocols:" },
  finding: {
    kk: "{unit}: {check}-тексеру, {severity}",
    ru: "{unit}: проверка {check}, {severity}",
    en: "{unit}: check {check}, {severity}",
  },
  error: { kk: "қате", ru: "ошибка", en: "error" },
  warning: { kk: "ескерту", ru: "предупреждение", en: "warning" },
  stopped: {
    kk: "Таңдау жасалмады: хаттамаларда қате бар. Оларды түпнұсқа бойынша түзетіңіз.",
    ru: "Отбор не сделан: в протоколах есть ошибки. Исправьте их по подлинникам.",
    en: "Nobody was chosen: there are errors in the protocols. Correct them by the originals.",
  },
  step: {
    kk: "{where}: {places} орын, бұрын толғаны {filled}",
    ru: "{where}: мест {places}, заполнено раньше {filled}",
    en: "{where}: {places} places, {filled} filled before",
  },
  fromAll: { kk: "Барлығынан", ru: "Из всех", en: "From all" },
  person: { kk: "Таңдалғандар", ru: "Отобраны", en: "Chosen" },
  place: { kk: "Рейтингтегі орны", ru: "Место в рейтинге", en: "Place in the ranking" },
  votes: { kk: "Дауыс", ru: "Голоса", en: "Votes" },
  ofBase: { kk: "Негізі", ru: "База", en: "Of" },
  serves: { kk: "Квоталары", ru: "Квоты", en: "Quotas" },
  before: {
    kk: "{person} рейтингте жоғары тұрғандардан бұрын алынды: {higher}. Себебі — квота: {quotas}.",
    ru: "{person}: место получено раньше тех, кто в рейтинге выше: {higher}. Причина — квота: {quotas}.",
    en: "{person} was taken before those who rank higher: {higher}. The reason is the quota: {quotas}.",
  },
  passed: {
    kk: "{person} ({place}-орын) өткізіліп жіберілді: қалған орындардың бәрі ({left}) квотаға керек еді: {quotas}.",
    ru: "{person} (место {place}): пропуск, потому что все оставшиеся места ({left}) нужны квоте: {quotas}.",
    en: "{person} (place {place}) was passed over: every place left ({left}) was needed by the quota: {quotas}.",
  },
  quotaState: {
    kk: "«{quota}» (кемінде {least}, сол кезде {served})",
    ru: "«{quota}» (не меньше {least}, к тому времени {served})",
    en: "“{quota}” (at least {least}, until then {served})",
  },
  quotaHeld: {
    kk: "«{quota}» квотасы (кемінде {share}): керегі {least}, таңдалғаны {served}.",
    ru: "Квота «{quota}» (не меньше {share}): нужно {least}, выбрано {served}.",
    en: "Quota “{quota}” (at least {share}): {least} needed, {served} chosen.",
  },
  tie: {
    kk: "Теңдік: {among}; орын саны {places}; шешкен — {by}: {winners}.{source}",
    ru: "Равенство: {among}; мест {places}; решает {by}: {winners}.{source}",
    en: "Tie: {among}; places: {places}; decided by {by}: {winners}.{source}",
  },
  sourceOf: { kk: " Дереккөзі: {source}.", ru: " Источник: {source}.", en: " Source: {source}." },
  lot: { kk: "жеребе", ru: "жребий", en: "a lot" },
  decision: { kk: "шешім", ru: "решение", en: "a decision" },
  "earlier-registration": { kk: "тіркелу реті", ru: "порядок регистрации", en: "earlier registration" },
  question: { kk: "Сұрақ", ru: "Вопрос", en: "Question" },
  equal: {
    kk: "{among} дәл тең, ал орын саны — {places}.",
    ru: "{among} в точности равны, а мест для них: {places}.",
    en: "{among} are exactly equal and contend for a number of places: {places}.",
  },
  "ask-lot": {
    kk: "Ереже бойынша жеребе тартылады; оның нәтижесін --answers арқылы беріңіз:",
    ru: "По правилам тянут жребий; дайте его результат через --answers:",
    en: "The rules have a lot drawn; give its result with --answers:",
  },
  "ask-authority": {
    kk: "Ереже бойынша уәкілетті орган шешеді; оның шешімін --answers арқылы беріңіз:",
    ru: "По правилам решает уполномоченный орган; дайте его решение через --answers:",
    en: "By the rules the authority decides; give its decision with --answers:",
  },
  "ask-data": {
    kk: "Ереже бойынша бұрын тіркелген адам алынады, бірақ тіркелу реті (order) бәрінде бірдей берілмеген; оны қосыңыз немесе шешімді --answers арқылы беріңіз:",
    ru: "По правилам берётся зарегистрированный раньше, но порядок регистрации (order) дан не у всех; добавьте его или дайте решение через --answers:",
    en: "By the rules whoever registered earlier is taken, but not all of them have an order of registration (order); add it, or give a decision with --answers:",
  },
  "ask-silent": {
    kk: "Бұл жағдайға ережеде ештеңе айтылмаған (немесе белгісіз); уәкілетті органның шешімін --answers арқылы беріңіз:",
    ru: "Об этом правила молчат (или неизвестны); дайте решение уполномоченного органа через --answers:",
    en: "On this the rules are silent (or not known); give the decision of the authority with --answers:",
  },
  mixed: {
    kk: "Олар әртүрлі квотаға жатады: бірінен соң бірі тартылса, квотаны орындатпай қоятын адам өткізіліп жіберіледі.",
    ru: "Они входят в разные квоты: если тянуть по одному, тот, с кем квоту уже не выполнить, пропускается.",
    en: "They serve different quotas: drawn one by one, whoever would put a quota out of reach is passed over.",
  },
  refusedAnswer: {
    kk: "Берілген жауап жарамайды: онымен квоталар орындалмайды.",
    ru: "Данный ответ не годится: с ним квоты не выполнить.",
    en: "The answer that was given does not serve: with it the quotas are out of reach.",
  },
  unmet: {
    kk: "Квотаны орындау мүмкін емес ({quotas}): керегі {needed}, бары {has}, жетпейтіні {short}.",
    ru: "Квоту выполнить нельзя ({quotas}): нужно {needed}, есть {has}, не хватает {short}.",
    en: "The quota cannot be met ({quotas}): {needed} needed, there are {has}, {short} too few.",
  },
  unmetPeople: {
    kk: "Адам жетпейді: керегі {needed}, бары {has}, жетпейтіні {short}.",
    ru: "Не хватает людей: нужно {needed}, есть {has}, не хватает {short}.",
    en: "There are too few people: {needed} needed, there are {has}, {short} too few.",
  },
  unmetPlaces: {
    kk: "Квоталарға орын жетпейді ({quotas}): керегі {needed}, бары {has}, жетпейтіні {short}.",
    ru: "Для квот не хватает мест ({quotas}): нужно {needed}, есть {has}, не хватает {short}.",
    en: "The quotas need more places ({quotas}): {needed} needed, there are {has}, {short} too few.",
  },
  overfull: {
    kk: "Бұрынғы қадамдар {needed} орынды толтырды, ал орын саны {has}.",
    ru: "Прежние шаги заполнили мест: {needed}, а всего их {has}.",
    en: "The steps before filled {needed} places, and there are {has}.",
  },
  unused: {
    kk: "Бұл жауапты ешбір сұрақ сұраған жоқ: {among}",
    ru: "Этого ответа не ждёт ни один вопрос: {among}",
    en: "No question asks for this answer: {among}",
  },
  unusedRemedy: {
    kk: "among сұрақта аталған адамдардың дәл өзі болсын, winners саны орын санына тең болсын",
    ru: "among — ровно те, кто назван в вопросе, winners — столько, сколько мест",
    en: "let among be exactly those whom the question names, and winners as many as there are places",
  },
  missing: {
    kk: "Таңдау жасалмады. Есепке керек, бірақ белгісіз:",
    ru: "Отбор не сделан. Нужно для расчёта и неизвестно:",
    en: "Nobody was chosen. Needed for it and not known:",
  },
  missingHint: {
    kk: "Мәндерді дереккөзімен бірге ережелер файлына жазыңыз; бағдарлама оларды өзі таңдамайды.",
    ru: "Впишите значения с источником в файл правил; программа их не выбирает.",
    en: "State the values with their source in the file of the rules; the program does not choose them.",
  },
  votesLine: {
    kk: "Дауыстар: {file}, sha256 {hash}",
    ru: "Голоса: {file}, sha256 {hash}",
    en: "Votes: {file}, sha256 {hash}",
  },
  peopleLine: {
    kk: "Кандидаттар: {file}, sha256 {hash}",
    ru: "Кандидаты: {file}, sha256 {hash}",
    en: "Candidates: {file}, sha256 {hash}",
  },
});

/** What a value that is needed and not known is called. */
export const PARAMETER_TEXTS = defineMessages({
  rating: {
    kk: "рейтинг түрі: бюллетеньде не белгіленеді",
    ru: "вид рейтинга: что отмечается в бюллетене",
    en: "the rating: what is marked on a ballot",
  },
  ballot: { kk: "бюллетеньде кімдер тұрады", ru: "кто стоит в бюллетене", en: "who stands on the ballot" },
  ranking: {
    kk: "реттеу өлшемі: дауыс саны немесе неден алынған үлес",
    ru: "мера ранжирования: число голосов или доля, и от чего",
    en: "what people are ranked by: votes, or a share of what",
  },
  constituencies: { kk: "округтер", ru: "округа", en: "the constituencies" },
  "constituency-places": {
    kk: "округтің орын саны: {of}",
    ru: "число мест округа: {of}",
    en: "the places of the constituency {of}",
  },
  overlap: {
    kk: "екі квотаға жататын адам екеуіне де, әлде біреуіне ғана есептеле ме",
    ru: "считается ли тот, кто входит в две квоты, в обеих или в одной",
    en: "whether a person in two quotas counts for both or for one",
  },
  steps: { kk: "таңдау қадамдары", ru: "шаги отбора", en: "the steps of the choice" },
  "step-places": { kk: "қадамның орын саны: {of}", ru: "число мест шага: {of}", en: "the places of the step {of}" },
  "group-day": {
    kk: "топтың жасы қай күнге есептеледі: {of}",
    ru: "на какой день считается возраст группы: {of}",
    en: "the day on which the age of the group {of} is counted",
  },
  "group-including": {
    kk: "топқа шекті жастың өзі кіре ме: {of}",
    ru: "входит ли в группу сам предельный возраст: {of}",
    en: "whether the group {of} includes the age itself",
  },
  "candidate-sex": { kk: "кандидаттың жынысы: {of}", ru: "пол кандидата: {of}", en: "the sex of {of}" },
  "candidate-born": {
    kk: "кандидаттың туған күні: {of}",
    ru: "дата рождения кандидата: {of}",
    en: "the date of birth of {of}",
  },
  "candidate-constituency": {
    kk: "кандидаттың округі: {of}",
    ru: "округ кандидата: {of}",
    en: "the constituency of {of}",
  },
  base: {
    kk: "үлестің негізі дауыстар файлында жоқ: {of}",
    ru: "базы доли нет в файле голосов: {of}",
    en: "the base of the share, in the file of votes: {of}",
  },
});

/** What does not fit in the files of a primary, each with its remedy. */
export const COUNT_TEXTS = defineMessages({
  "unknown-unit": {
    kk: "{unit} деген есеп бірлігі жоқ",
    ru: "нет единицы учёта {unit}",
    en: "there is no unit {unit}",
  },
  "unknown-unit.remedy": { kk: "есеп бірліктері: {known}", ru: "единицы учёта: {known}", en: "the units are {known}" },
  "missing-unit": { kk: "{unit} хаттамасы жоқ", ru: "нет протокола {unit}", en: "the protocol of {unit} is missing" },
  "missing-unit.remedy": {
    kk: "оның жолдарын қосыңыз; ешкім дауыс бермесе, 0 деп жазыңыз",
    ru: "добавьте его строки; если никто не голосовал, впишите 0",
    en: "add its rows, with 0 where nobody voted",
  },
  "unknown-candidate": {
    kk: "{candidate} деген кандидат жоқ",
    ru: "нет кандидата {candidate}",
    en: "nobody called {candidate} stands",
  },
  "unknown-candidate.remedy": {
    kk: "кандидаттар файлындағы атауды жазыңыз",
    ru: "возьмите имя из файла кандидатов",
    en: "use the id in the file of candidates",
  },
  elsewhere: {
    kk: "{candidate} бұл округте емес, {constituency} округінде тіркелген",
    ru: "{candidate} выдвинут не здесь, а в округе {constituency}",
    en: "{candidate} does not stand here but in {constituency}",
  },
  "elsewhere.remedy": {
    kk: "жолды тиісті округке жазыңыз немесе кандидаттар файлын түзетіңіз",
    ru: "перенесите строку в свой округ или исправьте файл кандидатов",
    en: "move the row to its constituency, or correct the file of candidates",
  },
  "no-row": {
    kk: "{unit}: {candidate} жолы жоқ",
    ru: "{unit}: нет строки {candidate}",
    en: "{unit}: there is no row for {candidate}",
  },
  "no-row.remedy": {
    kk: "{unit},{candidate},<сан> жолын қосыңыз",
    ru: "добавьте строку {unit},{candidate},<число>",
    en: "add the row {unit},{candidate},<number>",
  },
  "useless-row": {
    kk: "{unit}: праймериз санағында {row} жолы қолданылмайды",
    ru: "{unit}: строка {row} в подсчёте праймериз не используется",
    en: "{unit}: the count of a primary has no use for the row {row}",
  },
  "useless-row.remedy": {
    kk: "жолды алып тастаңыз; қолданылатындары: {known}",
    ru: "уберите строку; используются {known}",
    en: "take the row out; those that are used are {known}",
  },
  "too-few-people": {
    kk: "{unit}: әр бюллетеньде {needed} адам аталуға тиіс, ал кандидаттар саны {people}",
    ru: "{unit}: в бюллетене надо назвать не меньше {needed}, а кандидатов {people}",
    en: "{unit}: a ballot has to name {needed} people, and {people} stand",
  },
  "too-few-people.remedy": {
    kk: "ережелердегі рейтингті немесе кандидаттар файлын тексеріңіз",
    ru: "проверьте рейтинг в правилах или файл кандидатов",
    en: "check the rating in the rules, or the file of candidates",
  },
  stage: {
    kk: "{stage} дауыс беру кезеңі емес",
    ru: "{stage} не этап голосования",
    en: "{stage} is not a stage in which people vote",
  },
  "several-stages": {
    kk: "бұл праймеризде дауыс берудің бірнеше кезеңі бар",
    ru: "в этих праймериз несколько этапов голосования",
    en: "people vote in several stages of this primary",
  },
  "no-stage": {
    kk: "бұл праймеризде дауыс беру кезеңі жоқ",
    ru: "в этих праймериз нет этапа голосования",
    en: "nobody votes in this primary",
  },
  "stage.remedy": {
    kk: "--stage мәні мыналардың бірі: {known}",
    ru: "--stage — одно из: {known}",
    en: "give --stage one of: {known}",
  },
});
