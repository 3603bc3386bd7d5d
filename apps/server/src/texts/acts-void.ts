import { defineMessages } from "@dauys/language";

/** The words of the forms for void results and repeat voting. */
export const actsVoidTexts = defineMessages({
  "not-said": {
    kk: "Қолданыстағы ережеде («{rules}») қай бірліктің нәтижесін жарамсыз деп тануға болатыны жазылмаған: журнал кез келген бірлікті қабылдайды, ал құқықтық негізі — сіздің жауапкершілігіңіз.",
    ru: "В действующих правилах («{rules}») не записано, результат каких единиц можно признать недействительным: журнал примет любую, за правовое основание отвечаете вы.",
    en: "The rules in force (“{rules}”) do not say of which units a result may be declared void: the record takes any, and the legal ground is yours to answer for.",
  },
  "by-rules": {
    kk: "Қолданыстағы ереже («{rules}») мұны тек мынадай жағдайда рұқсат етеді; басқасын журнал қабылдамайды:",
    ru: "Действующие правила («{rules}») допускают это только так; иного журнал не примет:",
    en: "The rules in force (“{rules}”) allow it only thus; the record takes nothing else:",
  },
  cited: { kk: "{article}: {said}", ru: "{article}: {said}", en: "{article}: {said}" },
  "not-counted": {
    kk: "{said} Үлесті журнал есептемейді.",
    ru: "{said} Доли журнал не подсчитывает.",
    en: "{said} The record does not count the share.",
  },
  withdraw: {
    kk: "Жарамсыздықтың күшін жою",
    ru: "Отмена недействительности",
    en: "Set aside that a result is void",
  },
  "none-void": {
    kk: "Қазір жарамсыз нәтиже жоқ: күшін жоятын да, қайта дауыс беретін де ештеңе жоқ.",
    ru: "Сейчас недействительных результатов нет: отменять и повторять нечего.",
    en: "No result is void now: there is nothing to set aside, and no voting to repeat.",
  },
});
