import { defineMessages } from "../messages.ts";

/** Sentences on who takes part in the distribution. The words of Kazakhstan's Art. 97-1 wherever it has them. */
export const QUALIFICATION = defineMessages({
  title: {
    kk: "Мандаттарды бөлуге жіберілетін тізімдер",
    ru: "Списки, допускаемые к распределению мандатов",
    en: "Who takes part in the distribution",
  },
  base: {
    kk: "Тізім алған дауыстардың үлесі {base} санынан есептеледі: {value}.",
    ru: "Доля голосов, полученных списком, исчисляется от числа {base}: {value}.",
    en: "A list’s share is taken of the number of {base}: {value}.",
  },
  baseSum: {
    kk: "Бұл – барлық тізімге берілген дауыстардың қосындысы: {sum} = {value}.",
    ru: "Это сумма голосов, поданных за все списки: {sum} = {value}.",
    en: "That is the sum of the votes for all lists: {sum} = {value}.",
  },
  baseRest: {
    kk: "Оның ішінде төменде аталған тізімдерге берілгені – {named}; қалғаны – {rest}, ол осы санға кіреді, бірақ мандат бермейді.",
    ru: "Из них за списки, названные ниже, – {named}; остальные {rest} входят в это число, но мандатов не дают.",
    en: "Of these, {named} are for the lists named below; the other {rest} are part of this number but give no seats.",
  },
  minority: {
    kk: "Бұл ереже ұлттық азшылықтардың тізімдеріне қолданылады.",
    ru: "Правило относится к спискам национальных меньшинств.",
    en: "This clause is for lists of national minorities.",
  },
  majorityLists: {
    kk: "Бұл ереже ұлттық азшылықтардың тізімдерінен басқа тізімдерге қолданылады.",
    ru: "Правило относится к спискам, которые не являются списками национальных меньшинств.",
    en: "This clause is for lists other than those of national minorities.",
  },
  alliance: {
    kk: "Бұл ереже біріккен партияларының саны мынадай тізімдерге қолданылады: {parties}.",
    ru: "Правило относится к спискам с таким числом объединившихся партий: {parties}.",
    en: "This clause is for lists in which this number of parties stand together: {parties}.",
  },
  exempt: {
    kk: "Бұл тізімдер үшін кедергі жоқ: олар мандаттарды бөлуге кез келген дауыс санымен жіберіледі.",
    ru: "Барьера для этих списков нет: они допускаются к распределению мандатов при любом числе голосов.",
    en: "For these lists there is no threshold: they take part with any number of votes.",
  },
  oneOf: {
    kk: "Төмендегі шарттардың біреуі орындалса жеткілікті.",
    ru: "Достаточно выполнения одного из следующих условий.",
    en: "One of the following conditions is enough.",
  },
  shareAtLeast: {
    kk: "Мандаттарды бөлуге {base} санынан есептегенде кемінде {share} дауыс алған тізім жіберіледі.",
    ru: "К распределению мандатов допускается список, получивший не менее {share} от числа {base}.",
    en: "A list takes part if its votes are at least {share} of the {base}.",
  },
  shareMoreThan: {
    kk: "Мандаттарды бөлуге {base} санынан есептегендегі дауыс үлесі {share} шегінен асқан тізім жіберіледі.",
    ru: "К распределению мандатов допускается список, получивший более {share} от числа {base}.",
    en: "A list takes part if its votes are more than {share} of the {base}.",
  },
  wholeAtLeast: {
    kk: "Бүтін сандармен тексерсек: тізімнің дауыс саны × {den} мына саннан кем болмауға тиіс: {num} × {value} = {right}.",
    ru: "Проверка в целых числах: голоса списка × {den} должны быть не меньше, чем {num} × {value} = {right}.",
    en: "In whole numbers: the list’s votes × {den} must be at least {num} × {value} = {right}.",
  },
  wholeMoreThan: {
    kk: "Бүтін сандармен тексерсек: тізімнің дауыс саны × {den} мына саннан артық болуға тиіс: {num} × {value} = {right}.",
    ru: "Проверка в целых числах: голоса списка × {den} должны быть больше, чем {num} × {value} = {right}.",
    en: "In whole numbers: the list’s votes × {den} must be more than {num} × {value} = {right}.",
  },
  nationwide: {
    kk: "Екі сан да бүкіл ел бойынша алынады.",
    ru: "Оба числа берутся по всей стране.",
    en: "Both numbers are counted over the whole country.",
  },
  votesAtLeast: {
    kk: "Мандаттарды бөлуге кемінде {votes} алған тізім жіберіледі.",
    ru: "К распределению мандатов допускается список, получивший не менее {votes}.",
    en: "A list takes part if it has at least {votes}.",
  },
  votesMoreThan: {
    kk: "Мандаттарды бөлуге алған дауысы мына шектен асқан тізім жіберіледі: {votes}.",
    ru: "К распределению мандатов допускается список, получивший более {votes}.",
    en: "A list takes part if it has more than {votes}.",
  },
  seatsAtLeast: {
    kk: "Мандаттарды бөлуге алдыңғы деңгейде кемінде {seats} алған тізім жіберіледі.",
    ru: "К распределению мандатов допускается список, получивший на предыдущем уровне не менее {seats}.",
    en: "A list takes part if it has won at least {seats} at the tier before.",
  },
  seatsMoreThan: {
    kk: "Мандаттарды бөлуге алдыңғы деңгейде алғаны мына шектен асқан тізім жіберіледі: {seats}.",
    ru: "К распределению мандатов допускается список, получивший на предыдущем уровне более {seats}.",
    en: "A list takes part if it has won more than {seats} at the tier before.",
  },
  quotaAtLeast: {
    kk: "Мандаттарды бөлуге дауыс саны мына шамадан кем емес тізім жіберіледі: {at} × квота.",
    ru: "К распределению мандатов допускается список, у которого голосов не меньше, чем {at} × квота.",
    en: "A list takes part if its votes are at least {at} × the quota.",
  },
  quotaMoreThan: {
    kk: "Мандаттарды бөлуге дауыс саны мына шамадан артық тізім жіберіледі: {at} × квота.",
    ru: "К распределению мандатов допускается список, у которого голосов больше, чем {at} × квота.",
    en: "A list takes part if its votes are more than {at} × the quota.",
  },
  admitted: {
    kk: "Тізімдердің мандаттарды бөлуге жіберілуі уәкілетті органның шешімі бойынша бастапқы деректерден алынды, қайта есептелген жоқ.",
    ru: "Сведения о допуске списков взяты из исходных данных по решению уполномоченного органа и не пересчитывались.",
    en: "Who takes part is taken from the input as the authority decided it, and was not recalculated.",
  },
  admittedLists: {
    kk: "Жіберілді: {lists}.",
    ru: "Допущены: {lists}.",
    en: "Admitted: {lists}.",
  },
  excludedLists: {
    kk: "Жіберілмеді: {lists}.",
    ru: "Не допущены: {lists}.",
    en: "Not admitted: {lists}.",
  },
  lowered: {
    kk: "Кедергіден өткен тізімдер жеткіліксіз. Мұндай жағдайда заң кедергіні төмендетеді: енді {to}.",
    ru: "Барьер преодолело слишком мало списков. В этом случае закон снижает барьер: теперь {to}.",
    en: "Too few lists reached the threshold. The law then lowers it: now {to}.",
  },
  admittedNext: {
    kk: "Кедергіден өткен тізімдер заң талап еткеннен аз. Сондықтан бөлуге дауыс саны бойынша келесі тізімдер де жіберіледі: {lists}.",
    ru: "Барьер преодолён меньшим числом списков, чем требует закон. Поэтому допускаются и следующие по числу голосов: {lists}.",
    en: "Fewer lists reached the threshold than the law asks for. The next by number of votes are admitted too: {lists}.",
  },
  admitUntil: {
    kk: "Заң талабы: жіберілген тізімдер саны кемінде {lists}, ал олардың {base} санынан есептегендегі жиынтық үлесі {share} болуға тиіс.",
    ru: "По закону число допущенных списков должно быть не меньше {lists}, а вместе они должны иметь {share} от числа {base}.",
    en: "The law asks that the lists admitted number at least {lists} and together have {share} of the {base}.",
  },
  together: {
    kk: "Жіберілген тізімдердің барлығы: {sum} = {total}.",
    ru: "Все допущенные списки вместе: {sum} = {total}.",
    en: "All lists admitted, together: {sum} = {total}.",
  },
  weight: {
    kk: "Мына тізімдердің дауыстары мандаттарды бөлгенде {factor} коэффициентіне көбейтіліп есептеледі.",
    ru: "При распределении мандатов голоса этих списков учитываются с коэффициентом {factor}.",
    en: "In the distribution the votes of these lists are multiplied by {factor}.",
  },
  takesPart: {
    kk: "Мандаттарды бөлуге жіберілген тізімдер саны – {admitted}, барлық тізім саны – {all}: {lists}.",
    ru: "Списки, допущенные к распределению мандатов ({admitted} из {all}): {lists}.",
    en: "Lists that take part ({admitted} of {all}): {lists}.",
  },
  atLeast: { kk: "кемінде {share}", ru: "не менее {share}", en: "at least {share}" },
  moreThan: { kk: "{share} шегінен артық", ru: "более {share}", en: "more than {share}" },
  orMore: { kk: "{n} және одан көп", ru: "{n} и более", en: "{n} or more" },
  list: { kk: "Тізім", ru: "Список", en: "List" },
  votesTimes: { kk: "Дауыс саны × {den}", ru: "Голоса × {den}", en: "Votes × {den}" },
  votes: { kk: "Дауыс саны", ru: "Голоса", en: "Votes" },
  counts: { kk: "Есепке алынады", ru: "Учитывается", en: "Count as" },
  comparison: { kk: "Салыстыру", ru: "Сравнение", en: "Comparison" },
  share: { kk: "Үлесі", ru: "Доля", en: "Share" },
  result: { kk: "Жіберілді ме", ru: "Допущен", en: "Takes part" },
  yes: { kk: "иә", ru: "да", en: "yes" },
  no: { kk: "жоқ", ru: "нет", en: "no" },
  otherwise: { kk: "иә (басқа шарт бойынша)", ru: "да (по другому условию)", en: "yes (by another condition)" },
});
