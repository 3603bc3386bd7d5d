import { defineMessages } from "@dauys/language";

/** What keeps `dauys chamber` from its work, each with its remedy. */
export const CHAMBER_TROUBLES = defineMessages({
  "no-chamber": {
    kk: "қай палата екені айтылмаған",
    ru: "не сказано, какая палата",
    en: "no chamber is named",
  },
  "no-chamber.remedy": {
    kk: "сайлауды атаңыз (dauys chamber kz-2021) немесе --seats пен --rules беріңіз",
    ru: "назовите выборы (dauys chamber kz-2021) или дайте --seats и --rules",
    en: "name an election (dauys chamber kz-2021), or give --seats and --rules",
  },
  "two-chambers": {
    kk: "сайлау {option} параметрімен бірге берілмейді",
    ru: "выборы и {option} вместе не даются",
    en: "an election cannot stand beside {option}",
  },
  "two-chambers.remedy": {
    kk: "сайлаудың өз мандаттары мен заңы бар: біреуін қалдырыңыз",
    ru: "у выборов есть свои мандаты и свой закон: оставьте одно из двух",
    en: "an election brings its own seats and law: keep one of the two",
  },
  "seats-form": {
    kk: "--seats ішіндегі {entry} «тізім=сан» түрінде емес",
    ru: "в --seats {entry} не имеет вида «список=число»",
    en: 'in --seats, {entry} is not of the form "list=number"',
  },
  "seats-form.remedy": {
    kk: "мысалы: --seats nurotan=76,akzhol=12,npk=10",
    ru: "например: --seats nurotan=76,akzhol=12,npk=10",
    en: "for example: --seats nurotan=76,akzhol=12,npk=10",
  },
  "list-twice": {
    kk: "--seats ішінде {list} екі рет тұр",
    ru: "в --seats список {list} стоит дважды",
    en: "in --seats, {list} stands twice",
  },
  "list-twice.remedy": {
    kk: "әр тізімді бір рет жазыңыз",
    ru: "назовите каждый список один раз",
    en: "name each list once",
  },
  "too-many-seats": {
    kk: "тізімдерде {found} мандат бар, ал заң бойынша олар бөлісетін орын — {most}",
    ru: "у списков {found} мандатов, а по закону на них приходится {most}",
    en: "the lists have {found} seats, and by the law there are {most} for them",
  },
  "too-many-seats.remedy": {
    kk: "мандаттарды немесе --rules мәнін түзетіңіз",
    ru: "исправьте мандаты или --rules",
    en: "correct the seats, or --rules",
  },
  "name-of-part": {
    kk: "{list} — заңда палатаның басқа бөлігінің атауы",
    ru: "{list} — имя другой части палаты в законе",
    en: "{list} is the law's name of another part of the chamber",
  },
  "name-of-part.remedy": {
    kk: "тізімді басқаша атаңыз",
    ru: "назовите список иначе",
    en: "call the list by another name",
  },
  "parts-word": {
    kk: "--parts мәні {word} бола алмайды",
    ru: "--parts не может быть {word}",
    en: "--parts cannot be {word}",
  },
  "parts-word.remedy": {
    kk: "single немесе left-out деп жазыңыз",
    ru: "напишите single или left-out",
    en: "write single or left-out",
  },
  "too-many-players": {
    kk: "жеке дауыс беретін {found} қатысушы бар; ықпал ең көбі {most} қатысушыға есептеледі",
    ru: "голосующих по отдельности {found}; влияние считается самое большее для {most}",
    en: "{found} vote on their own; power is computed for at most {most}",
  },
  "too-many-players.remedy": {
    kk: "--parts left-out қосыңыз",
    ru: "добавьте --parts left-out",
    en: "add --parts left-out",
  },
});
