import { defineMessages } from "@dauys/language";

/** Whether what is out can still change a seat, and why. */
export const VERDICT_TEXTS = defineMessages({
  "decided-all-in": {
    kk: "ШЕШІЛДІ: келмегені де, кейінге қалдырылғаны да жоқ",
    ru: "РЕШЕНО: всё поступило, ничего не отложено",
    en: "DECIDED: nothing is outstanding or held back",
  },
  "decided-bound": {
    kk: "ШЕШІЛДІ: келмегені мен кейінге қалдырылғаны ең көбі {ballots}, олар бірде-бір мандатты өзгерте алмайды",
    ru: "РЕШЕНО: не поступило и отложено не более {ballots}, и ни один мандат от них не изменится",
    en: "DECIDED: up to {ballots} outstanding and held back cannot change a seat",
  },
  "decided-no-bound": {
    kk: "ШЕШІЛДІ: келмеген бюллетеньдердің саны белгісіз, бірақ олар бірде-бір мандатты өзгерте алмайды",
    ru: "РЕШЕНО: сколько бюллетеней не поступило, неизвестно, но ни один мандат от них не изменится",
    en: "DECIDED: how many ballots are outstanding is not known, and yet they cannot change a seat",
  },
  nearest: { kk: "{verdict}; {change}", ru: "{verdict}; {change}", en: "{verdict}; {change}" },
  votes: {
    kk: "АШЫҚ: келмегені мен кейінге қалдырылғаны ең көбі {ballots}; {change}",
    ru: "НЕ РЕШЕНО: не поступило и отложено не более {ballots}; {change}",
    en: "OPEN: up to {ballots} outstanding and held back; {change}",
  },
  "no-bound": {
    kk: "АШЫҚ: келмеген не кейінге қалдырылған учаскелердің бәріне қанша бюллетень берілгені белгілі емес, сондықтан олардың шегі жоқ; {change}",
    ru: "НЕ РЕШЕНО: не о каждом не поступившем или отложенном участке известно, сколько бюллетеней ему выдано, и предела им нет; {change}",
    en: "OPEN: not of every station outstanding or held back is it known how many ballots it was given, so that nothing bounds them; {change}",
  },
  question: {
    kk: "АШЫҚ: саналған дауыстардың өзі заң бойынша жауабы жоқ сұрақ қалдырады",
    ru: "НЕ РЕШЕНО: сами подсчитанные голоса оставляют по закону открытый вопрос",
    en: "OPEN: the votes counted leave a question open by themselves",
  },
  law: {
    kk: "АШЫҚ: келмегендер нені өзгерте алатыны мұнда дәлелденбейді ({gap})",
    ru: "НЕ РЕШЕНО: что могут изменить не поступившие, здесь не доказывается ({gap})",
    en: "OPEN: what those outstanding can change is not proved here ({gap})",
  },
  seat: {
    kk: "соңғы мандат {votes} ауысады ({first} → {second})",
    ru: "последний мандат переходит при {votes} ({first} → {second})",
    en: "the last seat moves at {votes} ({first} → {second})",
  },
  threshold: {
    kk: "тізімнің бөлуге қатысуы {votes} өзгереді ({first})",
    ru: "участие списка в распределении меняется при {votes} ({first})",
    en: "whether a list takes part changes at {votes} ({first})",
  },
  quota: {
    kk: "тізімнің бүтін квоталарының саны {votes} өзгереді ({first})",
    ru: "число целых квот списка меняется при {votes} ({first})",
    en: "the number of a list's whole quotas changes at {votes} ({first})",
  },
  order: {
    kk: "тізімдердің реті {votes} өзгереді ({first}, {second})",
    ru: "порядок списков меняется при {votes} ({first}, {second})",
    en: "the order of two lists changes at {votes} ({first}, {second})",
  },
  clause: {
    kk: "заңның басқа нормасы {votes} қолданылады",
    ru: "другая норма закона применяется при {votes}",
    en: "another clause of the law applies at {votes}",
  },
  "gap-weights": {
    kk: "заң кей тізімдердің дауысына салмақ береді",
    ru: "закон даёт голосам некоторых списков вес",
    en: "the law gives the votes of some lists a weight",
  },
  "gap-minimum": {
    kk: "заң мандаттардың ең аз санына кепілдік береді",
    ru: "закон гарантирует наименьшее число мандатов",
    en: "the law guarantees a least number of seats",
  },
  "gap-candidates": {
    kk: "бір тізімдегі кандидаттар мандаттардан аз",
    ru: "в одном из списков кандидатов меньше, чем мандатов",
    en: "a list has fewer candidates than there are seats",
  },
  "gap-groups": {
    kk: "тізімдерді біріктіру мен көпшілік ережесі қатар қолданылады",
    ru: "соединение списков действует вместе с правилом о большинстве",
    en: "connected lists meet a rule on majorities",
  },
  "gap-method": {
    kk: "бөлудің бұл әдісі қамтылмаған",
    ru: "этот метод распределения не охвачен",
    en: "this method of distribution is not covered",
  },
  "gap-qualification": {
    kk: "бөлуге кім қатысатыны туралы бұл ереже қамтылмаған",
    ru: "это правило о том, кто участвует в распределении, не охвачено",
    en: "this rule on who takes part is not covered",
  },
  "gap-base": {
    kk: "кедергі есептелетін көрсеткіш белгісіз",
    ru: "показатель, от которого считается барьер, неизвестен",
    en: "a figure that the threshold is taken of is not known",
  },
  "gap-seats": {
    kk: "бұл мандаттар басқа норма бойынша шықты",
    ru: "эти мандаты получены по другой норме",
    en: "these seats came about by another clause",
  },
});
