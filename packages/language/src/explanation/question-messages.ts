import { defineMessages } from "../messages.ts";

/** Sentences on open questions: why the distribution stops, and what lets it go on. */
export const QUESTIONS = defineMessages({
  lot: {
    kk: "Заң бойынша мұндай жағдайда таңдау жеребе тастау арқылы жасалады, ал оның нәтижесі бастапқы деректерде жоқ.",
    ru: "По закону выбор в таком случае делается жребием, а его результата в исходных данных нет.",
    en: "The law leaves the choice to a lot, and the input does not hold its result.",
  },
  lotRemedy: {
    kk: "Заңда белгіленген тәртіппен жеребе тастап, төмендегі жауапты бастапқы деректерге қосыңыз: есеп сол бойынша қайталанады. winners – мандат алатын тізімдер, олардың саны – {seats}; source – жеребе тіркелген құжат.",
    ru: "Проведите жеребьёвку в порядке, установленном законом, и добавьте к исходным данным ответ вида, показанного ниже: расчёт будет повторён с ним. winners – списки, получающие мандат, числом {seats}; source – документ, в котором записан жребий.",
    en: "Draw the lot as the law prescribes and add an answer like the one below to the input: the calculation is then repeated with it. winners holds the lists that get a seat, {seats} in number; source names the record of the lot.",
  },
  lotRemedyLosing: {
    kk: "Заңда белгіленген тәртіппен жеребе тастап, төмендегі жауапты бастапқы деректерге қосыңыз: есеп сол бойынша қайталанады. winners – мандаты сақталатын тізімдер, олардың саны – {seats}; source – жеребе тіркелген құжат.",
    ru: "Проведите жеребьёвку в порядке, установленном законом, и добавьте к исходным данным ответ вида, показанного ниже: расчёт будет повторён с ним. winners – списки, сохраняющие мандат, числом {seats}; source – документ, в котором записан жребий.",
    en: "Draw the lot as the law prescribes and add an answer like the one below to the input: the calculation is then repeated with it. winners holds the lists that keep the seat, {seats} in number; source names the record of the lot.",
  },
  order: {
    kk: "Заң бойынша басымдық бұрын тіркелген тізімге беріледі, бірақ бастапқы деректерде бұл тізімдердің бәрінің тіркелу реті жоқ.",
    ru: "По закону преимущество отдаётся списку, зарегистрированному раньше, но порядок регистрации всех этих списков в исходных данных не указан.",
    en: "By law the list registered earlier has precedence, but the input does not give the order of registration of all these lists.",
  },
  orderRemedy: {
    kk: "Әр тізімнің тіркелу ретін бастапқы деректерге қосыңыз (1 – ең бірінші тіркелгені).",
    ru: "Добавьте к исходным данным порядок регистрации каждого из этих списков (1 – зарегистрирован первым).",
    en: "Add the order of registration of each of these lists to the input (1 is the earliest).",
  },
  precincts: {
    kk: "Заң бойынша басымдық көбірек сайлау учаскесінде бірінші болған тізімге беріледі, бірақ бастапқы деректерде бұл тізімдердің бәрінің ондай учаскелер саны жоқ.",
    ru: "По закону преимущество отдаётся списку, первому на большем числе избирательных участков, но для всех этих списков число таких участков в исходных данных не указано.",
    en: "By law the list that came first in more polling stations has precedence, but the input does not give that number for all these lists.",
  },
  precinctsRemedy: {
    kk: "Әр тізім бірінші болған сайлау учаскелерінің санын бастапқы деректерге қосыңыз.",
    ru: "Добавьте к исходным данным число избирательных участков, на которых первым был каждый из этих списков.",
    en: "Add to the input the number of polling stations in which each of these lists came first.",
  },
  silent: {
    kk: "Бұл мәселе заңда реттелмеген, бағдарлама оны өз бетінше шешпейді.",
    ru: "Этот вопрос законом не урегулирован, и программа его не решает.",
    en: "On this the law is silent, and the program does not decide it.",
  },
  secondPlace: {
    kk: "Екінші орынға таласқан тізімдердің дауыс саны тең: {lists}.",
    ru: "На второе место претендуют списки с равным числом голосов: {lists}.",
    en: "Lists with equal votes contend for second place: {lists}.",
  },
  nextPlace: {
    kk: "Мандаттарды бөлуге келесі болып жіберілуге таласқан тізімдердің дауыс саны тең: {lists}.",
    ru: "На следующее место среди допущенных претендуют списки с равным числом голосов: {lists}.",
    en: "Lists with equal votes contend for the next place among those admitted: {lists}.",
  },
  overflow: {
    kk: "Мына тізімдерге тиесілі мандаттар бар мандаттардан артық: {lists}. Артық мандаттар саны: {seats}.",
    ru: "Мандатов, причитающихся этим спискам, больше, чем есть: {lists}. Лишних мандатов: {seats}.",
    en: "More seats are due to these lists than there are: {lists}. Seats too many: {seats}.",
  },
  nobody: {
    kk: "Мандаттарды бөлуге жіберілетін бірде-бір тізім жоқ.",
    ru: "Нет ни одного списка, допущенного к распределению мандатов.",
    en: "No list is admitted to the distribution.",
  },
  asked: {
    kk: "Заңда жауабы жоқ сұрақ: «{question}»",
    ru: "Вопрос, на который закон не отвечает: «{question}»",
    en: "The question that the law leaves open: “{question}”",
  },
  seatsOpen: {
    kk: "Тағдыры белгісіз мандаттар саны: {seats}.",
    ru: "Число мандатов, судьба которых не определена: {seats}.",
    en: "Number of seats left undetermined: {seats}.",
  },
  concerns: {
    kk: "Мәселе мыналарға қатысты: {lists}.",
    ru: "Вопрос касается {lists}.",
    en: "The question concerns {lists}.",
  },
  secondRemedy: {
    kk: "Уәкілетті орган шешім қабылдаса, оны төмендегі түрде бастапқы деректерге қосыңыз. winners – екінші болып жіберілетін тізім; source – шешімнің деректемелері.",
    ru: "Если уполномоченный орган примет решение, добавьте его к исходным данным в виде, показанном ниже. winners – список, допущенный вторым; source – реквизиты решения.",
    en: "If the competent authority decides, add its decision to the input in the form below. winners holds the list admitted second; source names the decision.",
  },
  decisionRemedy: {
    kk: "Уәкілетті орган шешім қабылдаса, оны төмендегі түрде бастапқы деректерге қосыңыз. winners – мандат алатын тізімдер, олардың саны – {seats}; source – шешімнің деректемелері.",
    ru: "Если уполномоченный орган примет решение, добавьте его к исходным данным в виде, показанном ниже. winners – списки, получающие мандат, числом {seats}; source – реквизиты решения.",
    en: "If the competent authority decides, add its decision to the input in the form below. winners holds the lists that get a seat, {seats} in number; source names the decision.",
  },
  decisionRemedyLosing: {
    kk: "Уәкілетті орган шешім қабылдаса, оны төмендегі түрде бастапқы деректерге қосыңыз. winners – мандаты сақталатын тізімдер, олардың саны – {seats}; source – шешімнің деректемелері.",
    ru: "Если уполномоченный орган примет решение, добавьте его к исходным данным в виде, показанном ниже. winners – списки, сохраняющие мандат, числом {seats}; source – реквизиты решения.",
    en: "If the competent authority decides, add its decision to the input in the form below. winners holds the lists that keep the seat, {seats} in number; source names the decision.",
  },
  noAnswer: {
    kk: "Бұл мәселені бағдарламаға берілетін жауаппен шешу мүмкін емес: мандаттар заң немесе уәкілетті орган шешкенге дейін бөлінбеген күйде қалады.",
    ru: "Никакой ответ, введённый в программу, этого вопроса не решает: до решения законодателя или уполномоченного органа мандаты остаются нераспределёнными.",
    en: "No answer given to the program settles this: until the law or the competent authority does, the seats stay undetermined.",
  },
});
