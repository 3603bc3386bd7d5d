import { defineMessages } from "@dauys/language";

/** What `dauys rehearse` says. */
export const REHEARSE_TEXTS = defineMessages({
  entries: {
    kk: "Жазбалар: {entries}. Бақылау нүктесінің түбірі: {root}",
    ru: "Записей: {entries}. Корень контрольной точки: {root}",
    en: "Entries: {entries}. Root of the checkpoint: {root}",
  },
  stations: {
    kk: "Учаскелер: {all}; саналғаны {counted}, кейінге қалдырылғаны {held}, келмегені {outstanding}.",
    ru: "Участков: {all}; подсчитано {counted}, отложено {held}, не поступило {outstanding}.",
    en: "Stations: {all}; counted {counted}, held back {held}, outstanding {outstanding}.",
  },
  slips: {
    kk: "Қателіктер: {n}, түзетілмегені {unmended}.",
    ru: "Ошибок: {n}, из них не исправлено {unmended}.",
    en: "Slips: {n}, left standing {unmended}.",
  },
  slip: { kk: "  {n} × {kind}", ru: "  {n} × {kind}", en: "  {n} × {kind}" },
  people: {
    kk: "Партиялар: {parties}; тіркелген тізімдер: {lists}, оларда {candidates} үміткер; тіркелмеген тізімдер: {refused}.",
    ru: "Партий: {parties}; зарегистрировано списков: {lists}, в них кандидатов: {candidates}; отказано спискам: {refused}.",
    en: "Parties: {parties}; lists registered: {lists} with {candidates} candidates; lists refused: {refused}.",
  },
  deputies: {
    kk: "Праймеризде таңдалғаны: {primary}; тіркелген депутаттар: {deputies}; Ассамблея сайлағаны: {assembly}.",
    ru: "Выбрано праймериз: {primary}; зарегистрировано депутатов: {deputies}; избрано Ассамблеей: {assembly}.",
    en: "Chosen by a primary: {primary}; deputies registered: {deputies}; elected by the Assembly: {assembly}.",
  },
  listFiles: {
    kk: "Тізімдер мына қалтада: {folder}. Тексеру:",
    ru: "Списки в папке {folder}. Проверить:",
    en: "The lists are in {folder}. To check them:",
  },
  listsOfNobody: {
    kk: "--lists пен --no-people бірге берілмейді: адамсыз тізім файлы жоқ",
    ru: "--lists и --no-people вместе не даются: без людей файлов списков нет",
    en: "--lists and --no-people do not go together: without people there are no files of lists",
  },
  listsOfNobodyRemedy: { kk: "біреуін алып тастаңыз", ru: "уберите одну из них", en: "leave one of them out" },
  list: { kk: "Тізім", ru: "Список", en: "List" },
  votes: { kk: "Дауыс", ru: "Голоса", en: "Votes" },
  share: { kk: "Үлес", ru: "Доля", en: "Share" },
  seats: { kk: "Мандат", ru: "Мандаты", en: "Seats" },
  base: {
    kk: "Үлес негізі — жарамды дауыстар: {n}.",
    ru: "База доли — действительные голоса: {n}.",
    en: "Shares are of valid votes: {n}.",
  },
  folder: { kk: "Журнал мына қалтада: {folder}", ru: "Журнал в папке {folder}", en: "The record is in {folder}" },
  verify: { kk: "Тексеру:", ru: "Проверить:", en: "To verify it:" },
  badNumber: {
    kk: "--{option}: {word} — {least} мен {most} арасындағы бүтін сан емес",
    ru: "--{option}: {word} — не целое число от {least} до {most}",
    en: "--{option}: {word} is not a whole number from {least} to {most}",
  },
  badNumberRemedy: {
    kk: "осы аралықтағы санды беріңіз немесе опцияны көрсетпеңіз",
    ru: "дайте число из этих пределов или опустите опцию",
    en: "give a number in that range, or leave the option out",
  },
  badSeed: {
    kk: "--seed: мәтіннің ұзындығы 1-ден 200 таңбаға дейін болуы керек",
    ru: "--seed: текст длиной от 1 до 200 знаков",
    en: "--seed: a text of 1 to 200 characters",
  },
  badSeedRemedy: { kk: "басқа мәтін беріңіз", ru: "дайте другой текст", en: "give another text" },
  notFitting: {
    kk: "бұл опциялар бір-біріне сай емес: {detail}",
    ru: "эти опции не подходят друг другу: {detail}",
    en: "these options do not fit together: {detail}",
  },
  notFittingRemedy: {
    kk: "қателік санын көбейтіңіз немесе түзетілмейтінін азайтыңыз",
    ru: "увеличьте число ошибок или уменьшите число неисправленных",
    en: "ask for more slips, or leave fewer of them standing",
  },
  folderTaken: {
    kk: "қалта бар және бос емес",
    ru: "папка уже есть и не пуста",
    en: "the folder is there and not empty",
  },
  folderTakenRemedy: {
    kk: "басқа қалта атаңыз; бар журнал үстінен жазылмайды",
    ru: "назовите другую папку: поверх журнала ничего не пишется",
    en: "name another folder: nothing is written over a record",
  },
});
