import type { Trilingual } from "../../../rules/index.ts";

/** What those who handed the list in, and those who look at it, should do. */
export interface ListAdvice {
  readonly party: Trilingual;
  readonly commission: Trilingual;
}

/** What to do about findings, by kind. */
export const ADVICE = {
  law: {
    party: {
      kk: "Комиссиядан заңның осы редакциясының мәтінін сұраңыз.",
      ru: "Запросите у комиссии текст этой редакции закона.",
      en: "Ask the commission for the text of this version of the law.",
    },
    commission: {
      kk: "Заң мәтінін қарап, мәнін ереже файлына бабымен енгізіңіз.",
      ru: "Прочтите текст закона и внесите значение в файл правил вместе со статьёй.",
      en: "Read the law's text and enter its value in the rules file with the article.",
    },
  },
  size: {
    party: {
      kk: "Тізімдегі адамдар мен тізімдердің санын заңдағы шекпен салыстырыңыз.",
      ru: "Сверьте число людей и списков с пределом по закону.",
      en: "Compare the number of people and of lists with what the law sets.",
    },
    commission: {
      kk: "Санын бапқа сүйеніп қайта санаңыз; дөңгелектеу айтылмаса, шешімнің негізін жазыңыз.",
      ru: "Пересчитайте по статье; если округление не названо, запишите, на чём основано решение.",
      en: "Count again by the article; where no rounding is named, write down what the decision rests on.",
    },
  },
  mend: {
    party: {
      kk: "Жазудағы қатені түзетіп, тізімді қайта тапсырыңыз.",
      ru: "Исправьте запись и сдайте список снова.",
      en: "Put the writing right and hand the list in again.",
    },
    commission: {
      kk: "Қағаздағы жазумен салыстырып, партиядан түзетуді сұраңыз.",
      ru: "Сверьте с бумагой и попросите партию исправить.",
      en: "Compare with the paper and ask the party to put it right.",
    },
  },
  people: {
    party: {
      kk: "Адамның құжаттарын тексеріп, жетіспейтінін тапсырыңыз немесе оны тізімнен шығарыңыз.",
      ru: "Проверьте документы человека, донесите недостающее или исключите его из списка.",
      en: "Check the person's papers; hand in what is missing, or take the person off the list.",
    },
    commission: {
      kk: "Адам туралы шешімді құжатқа сүйеніп, бабын көрсетіп жазыңыз.",
      ru: "Примите решение о человеке по документам и укажите статью.",
      en: "Decide on the person by the papers, and name the article.",
    },
  },
  papers: {
    party: {
      kk: "Жетіспейтін құжатты мерзім біткенше тапсырыңыз.",
      ru: "Сдайте недостающий документ до конца срока.",
      en: "Hand in the missing paper before the time is over.",
    },
    commission: {
      kk: "Тапсырылған құжаттардың тізбесін тексеріп, жетіспейтінін партияға хабарлаңыз.",
      ru: "Проверьте перечень сданных документов и сообщите партии, чего нет.",
      en: "Go through the papers that were handed in, and tell the party what is missing.",
    },
  },
  deposit: {
    party: {
      kk: "Айырманы төлеңіз немесе жеңілдіктің негізін көрсетіңіз.",
      ru: "Доплатите разницу или укажите основание льготы.",
      en: "Pay the difference, or state the ground for paying less.",
    },
    commission: {
      kk: "Төлем құжатын, ең төменгі жалақыны және алдыңғы сайлаудағы нәтижені тексеріңіз.",
      ru: "Проверьте платёжный документ, минимальную заработную плату и прошлый результат партии.",
      en: "Check the proof of payment, the minimum wage and the party's last result.",
    },
  },
  quota: {
    party: {
      kk: "Квота топтарындағы адамдарды қосыңыз немесе құжаттарын толықтырыңыз.",
      ru: "Добавьте людей из групп квоты или дополните их документы.",
      en: "Add people of the quota's groups, or complete their papers.",
    },
    commission: {
      kk: "Топтардағы адамдарды құжат бойынша санаңыз; екі топқа жататын адам бір рет саналады.",
      ru: "Сосчитайте людей из групп по документам; кто входит в две группы, считается один раз.",
      en: "Count the people of the groups by their papers; who belongs to two of them counts once.",
    },
  },
  deadline: {
    party: {
      kk: "Тапсыру уақыты жазылған қолхатты көрсетіңіз.",
      ru: "Предъявите расписку со временем сдачи.",
      en: "Show the receipt with the time of handing in.",
    },
    commission: {
      kk: "Қабылдау журналындағы уақытты және сағаттық белдеуді тексеріңіз.",
      ru: "Проверьте время в журнале приёма и часовой пояс.",
      en: "Check the time in the log of papers received, and the time zone.",
    },
  },
} as const satisfies Readonly<Record<string, ListAdvice>>;
