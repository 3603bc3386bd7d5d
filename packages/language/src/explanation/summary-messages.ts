import { defineMessages } from "../messages.ts";

/** The sentences of the short form, one each, as a newspaper could print them. */
export const SUMMARY = defineMessages({
  share: {
    kk: "{seats} {base} санынан есептегенде {share} дауыс алған тізімдер арасында бөлінеді: {lists} (барлық тізім саны – {all}, жіберілгені – {admitted}).",
    ru: "{seats} распределяется между списками, получившими {share} от числа {base}: {lists} ({admitted} из {all}).",
    en: "{seats} are distributed among the lists whose votes are {share} of the {base}: {lists} ({admitted} of {all}).",
  },
  clauses: {
    kk: "{seats} кедергі туралы ережелер бойынша жіберілген тізімдер арасында бөлінеді: {lists} (барлық тізім саны – {all}, жіберілгені – {admitted}).",
    ru: "{seats} распределяется между списками, допущенными по правилам о барьере: {lists} ({admitted} из {all}).",
    en: "{seats} are distributed among the lists admitted by the rules on thresholds: {lists} ({admitted} of {all}).",
  },
  authority: {
    kk: "{seats} уәкілетті органның шешімімен жіберілген тізімдер арасында бөлінеді: {lists} (барлық тізім саны – {all}, жіберілгені – {admitted}).",
    ru: "{seats} распределяется между списками, допущенными решением уполномоченного органа: {lists} ({admitted} из {all}).",
    en: "{seats} are distributed among the lists that the authority admitted: {lists} ({admitted} of {all}).",
  },
  everybody: {
    kk: "{seats} дауыс алған барлық тізім арасында бөлінеді: {lists}.",
    ru: "{seats} распределяется между всеми списками, получившими голоса: {lists}.",
    en: "{seats} are distributed among all lists that received votes: {lists}.",
  },
  nobody: {
    kk: "{seats} бөлінуге тиіс, бірақ оны бөлуге бірде-бір тізім жіберілген жоқ.",
    ru: "Распределить нужно {seats}, но ни один список не допущен.",
    en: "There are {seats} to distribute, but no list is admitted.",
  },
  manyLists: { kk: "барлығы – {admitted}", ru: "всего – {admitted}", en: "{admitted} in all" },
  secondList: {
    kk: "Кедергіден бір ғана тізім өткендіктен, келесі ең көп дауыс алған тізім де жіберіледі: {second}.",
    ru: "Поскольку барьер преодолел один список, допускается и следующий по числу голосов: {second}.",
    en: "Since one list alone reached the threshold, the next by number of votes is admitted as well: {second}.",
  },
  secondSeats: {
    kk: "Квота – {quota}; бүтін бөлік бойынша: {first}; екінші тізім түзету коэффициентімен және кепілдік берілген ең аз санмен алатын мандаттар саны – {second}; бөлінбеген мандаттар ({left}) бірінші тізімге беріледі.",
    ru: "Квота – {quota}; по целой части: {first}; второй список с поправочным коэффициентом и гарантированным минимумом получает мандатов: {second}; нераспределённые мандаты ({left}) передаются первому списку.",
    en: "The quota is {quota}; by whole part: {first}; with correction factor and guaranteed minimum the second list’s seats are {second}; the seats left over ({left}) go to the first.",
  },
  lowered: {
    kk: "Кедергіден өткен тізімдер жеткіліксіз болғандықтан, заң оны төмендетеді: {to}.",
    ru: "Поскольку барьер преодолело слишком мало списков, закон снижает его: {to}.",
    en: "Since too few lists reached the threshold, the law lowers it: {to}.",
  },
  admittedNext: {
    kk: "Кедергіден өткен тізімдер заң талап еткеннен аз болғандықтан, дауыс саны бойынша келесілері де жіберіледі: {lists}.",
    ru: "Поскольку барьер преодолело меньше списков, чем требует закон, допускаются и следующие по числу голосов: {lists}.",
    en: "Since fewer lists than the law asks for reached the threshold, the next by number of votes are admitted as well: {lists}.",
  },
  groups: {
    kk: "Біріктірілген тізімдер алдымен бір тізім ретінде есептеледі, содан кейін алған мандаттарын өзара бөледі.",
    ru: "Соединённые списки сначала учитываются как один, а затем делят полученные мандаты между собой.",
    en: "Lists that are joined count as one first and then share the seats that they won together.",
  },
  bands: {
    kk: "Кедергіден өтпеген кейбір тізімдерге заңда белгіленген мандаттар алдымен беріледі: {lists}.",
    ru: "Мандаты, установленные законом для списков ниже барьера, передаются сначала: {lists}.",
    en: "The seats that the law fixes for lists below the threshold are given first: {lists}.",
  },
  weights: {
    kk: "Мына тізімдердің дауыстары {factor} коэффициентімен есептеледі: {lists}.",
    ru: "С коэффициентом {factor} учитываются голоса списков: {lists}.",
    en: "These lists’ votes count with a factor of {factor}: {lists}.",
  },
  minimum: {
    kk: "Мандаттарды бөлуге жіберілген әр тізім алдымен мынаны алады: {seats}.",
    ru: "Каждый допущенный список сначала получает: {seats}.",
    en: "Every list admitted first receives {seats}.",
  },
  quota: {
    kk: "Квота – {votes} ÷ {by} {value} дауыс; бүтін бөліктер бойынша бөлінетіні – {given}: {lists}.",
    ru: "Квота – {votes} ÷ {by} {value}; по целым частям распределяется {given}: {lists}.",
    en: "The quota is {votes} votes ÷ {by} {value}; whole parts give {given}: {lists}.",
  },
  quotaOnly: {
    kk: "Квота – {votes} ÷ {by} {value} дауыс; бүтін бөліктер бойынша бөлінетіні – {given}.",
    ru: "Квота – {votes} ÷ {by} {value}; по целым частям распределяется {given}.",
    en: "The quota is {votes} votes ÷ {by} {value}; whole parts give {given}.",
  },
  remainders: {
    kk: "Бөлінбеген мандаттар ({seats}) ең үлкен қалдығы бар тізімдерге бір-бірден беріледі: {lists}.",
    ru: "Нераспределённые мандаты ({seats}) передаются по одному тем спискам, у которых наибольшие остатки: {lists}.",
    en: "The seats left over ({seats}) go one each to the largest remainders: {lists}.",
  },
  largestLists: {
    kk: "Бөлінбеген мандаттар ({seats}) ең көп дауыс алған тізімдерге бір-бірден беріледі: {lists}.",
    ru: "Нераспределённые мандаты ({seats}) передаются по одному тем спискам, у которых больше всего голосов: {lists}.",
    en: "The seats left over ({seats}) go one each to the lists with the most votes: {lists}.",
  },
  leftAverages: {
    kk: "Бөлінбеген мандаттар ({seats}) ең үлкен орташалар бойынша беріледі: {lists}.",
    ru: "Нераспределённые мандаты ({seats}) передаются по наибольшим средним: {lists}.",
    en: "The seats left over ({seats}) go to the highest averages: {lists}.",
  },
  takenBack: {
    kk: "Артық шыққан мандаттар қалдығы ең кіші тізімдерден бір-бірден кері алынады: {lists}.",
    ru: "Лишние мандаты изымаются по одному у тех списков, у которых наименьшие остатки: {lists}.",
    en: "The seats too many are taken back, one each, from the smallest remainders: {lists}.",
  },
  averages: {
    kk: "Мандаттар бір-бірден ең үлкен орташа бойынша беріледі: тізімдердің дауыс саны бөлгіштерге кезекпен бөлінеді ({name}: {divisors}).",
    ru: "Мандаты передаются по одному по наибольшему среднему: голоса списков делятся по очереди на делители ({name}: {divisors}).",
    en: "The seats are given one by one to the highest average: votes are divided in turn by the divisors ({name}: {divisors}).",
  },
  tie: {
    kk: "{lists} көрсеткіштерінің теңдігі {by} шешіледі: мандат {winners} беріледі.",
    ru: "Равенство показателей {lists} разрешается {by}: мандат передаётся {winners}.",
    en: "A tie between {lists} is decided by {by}: the seat goes to {winners}.",
  },
  tieMany: {
    kk: "{lists} көрсеткіштерінің теңдігі {by} шешіледі: мандаттар {winners} беріледі.",
    ru: "Равенство показателей {lists} разрешается {by}: мандаты передаются {winners}.",
    en: "A tie between {lists} is decided by {by}: the seats go to {winners}.",
  },
  tieLosing: {
    kk: "{lists} көрсеткіштерінің теңдігі {by} шешіледі: мандат {winners} қалады.",
    ru: "Равенство показателей {lists} разрешается {by}: мандат остаётся у {winners}.",
    en: "A tie between {lists} is decided by {by}: the seat stays with {winners}.",
  },
  moreTies: {
    kk: " (барлық теңдік саны – {ties})",
    ru: " (всего случаев равенства: {ties})",
    en: " ({ties} ties in all)",
  },
  "registered-earlier": { kk: "тіркелу ретімен", ru: "по порядку регистрации", en: "the order of registration" },
  "more-votes": {
    kk: "көбірек дауыс алған тізімнің пайдасына",
    ru: "в пользу большего числа голосов",
    en: "the larger number of votes",
  },
  "fewer-votes": {
    kk: "азырақ дауыс алған тізімнің пайдасына",
    ru: "в пользу меньшего числа голосов",
    en: "the smaller number of votes",
  },
  "largest-remainder": {
    kk: "қалдығы үлкенірек тізімнің пайдасына",
    ru: "в пользу большего остатка",
    en: "the larger remainder",
  },
  "precincts-won": {
    kk: "көбірек сайлау учаскесінде бірінші болған тізімнің пайдасына",
    ru: "по числу участков, где список был первым",
    en: "the number of polling stations in which the list came first",
  },
  lot: { kk: "жеребе тастау арқылы", ru: "жребием", en: "lot" },
  decision: {
    kk: "уәкілетті органның шешімімен",
    ru: "решением уполномоченного органа",
    en: "the competent authority",
  },
  majority: {
    kk: "{list} дауыстардың жартысынан көбі болғанымен, мандаттардың жартысынан көбі жоқ, сондықтан соңғы мандат {from} {to} өтеді.",
    ru: "Поскольку у {list} больше половины голосов, но не больше половины мандатов, последний мандат переходит от {from} к {to}.",
    en: "Since {list} has more than half of the votes but not of the seats, the last seat passes from {from} to {to}.",
  },
  exhausted: {
    kk: "Кандидаттары таусылған тізімдер орнына мандатты басқалары алады: {lists}.",
    ru: "За исчерпанием кандидатов мандаты переходят от этих списков к другим: {lists}.",
    en: "These lists run out of candidates, and the seats go to others: {lists}.",
  },
  result: { kk: "Қорытынды: {lists}.", ru: "Итог: {lists}.", en: "Result: {lists}." },
  openLot: {
    kk: "Бұдан әрі таңдау жеребе тастау арқылы жасалуға тиіс: {lists} (мандат – {seats}).",
    ru: "Дальше выбор должен решить жребий: {lists} (мандатов – {seats}).",
    en: "From here a lot has to decide: {lists} (seats: {seats}).",
  },
  openOrder: {
    kk: "Бұдан әрі тізімдердің тіркелу реті қажет: {lists} (мандат – {seats}).",
    ru: "Дальше нужен порядок регистрации списков: {lists} (мандатов – {seats}).",
    en: "From here the order of registration is needed: {lists} (seats: {seats}).",
  },
  openPrecincts: {
    kk: "Бұдан әрі әр тізім бірінші болған учаскелер саны қажет: {lists} (мандат – {seats}).",
    ru: "Дальше нужно число участков, где каждый список был первым: {lists} (мандатов – {seats}).",
    en: "From here the number of polling stations won is needed: {lists} (seats: {seats}).",
  },
  openSilent: {
    kk: "Бұдан әрі не болатыны заңда реттелмеген: мандаттар бөлінбеген күйде қалады.",
    ru: "Что следует дальше, законом не урегулировано: мандаты остаются нераспределёнными.",
    en: "On what follows the law is silent: the seats stay undetermined.",
  },
  openAsked: {
    kk: "Бұдан әрі не болатыны заңда реттелмеген; жауабы жоқ сұрақ: «{question}»",
    ru: "Что следует дальше, законом не урегулировано; вопрос без ответа: «{question}»",
    en: "On what follows the law is silent; it leaves open: “{question}”",
  },
});
