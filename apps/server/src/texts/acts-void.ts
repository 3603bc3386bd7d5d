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
  way: {
    kk: "{article}: {of}, {asked}. {ground}",
    ru: "{article}: {of}, {asked}. {ground}",
    en: "{article}: {of}, {asked}. {ground}",
  },
  spread: {
    kk: "Учаскелердің немесе бірліктердің кемінде {share} үлесінде: мұны журнал есептемейді.",
    ru: "Не менее чем на {share} участков или единиц: журнал этого не подсчитывает.",
    en: "In {share} of the stations or units at least: the record does not count that.",
  },
  "administrative-unit": {
    kk: "әкімшілік-аумақтық бірлік",
    ru: "административно-территориальная единица",
    en: "an administrative unit",
  },
  station: { kk: "учаске", ru: "участок", en: "a station" },
  "commission-below": {
    kk: "төмен тұрған комиссияның ұсынысы бойынша",
    ru: "по представлению нижестоящей комиссии",
    en: "on the motion of the commission below",
  },
  citizens: { kk: "азаматтардың өтініштері бойынша", ru: "по обращениям граждан", en: "on citizens’ appeals" },
  council: {
    kk: "конституциялық орган шешімі бойынша",
    ru: "по решению органа конституционного контроля",
    en: "on the decision of the constitutional council or court",
  },
  or: { kk: " немесе ", ru: " или ", en: " or " },
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
  repeat: {
    kk: "{article}: дауыс беру {same} қайталанады.",
    ru: "{article}: голосование повторяется {same}.",
    en: "{article}: voting is held again {same}.",
  },
  lists: { kk: "сол тізімдер бойынша", ru: "по тем же спискам", en: "on the same lists" },
  stations: { kk: "сол учаскелерде", ru: "на тех же участках", en: "at the same stations" },
  voters: {
    kk: "сайлаушылардың сол тізімдерімен",
    ru: "по тем же спискам избирателей",
    en: "by the same lists of voters",
  },
});
