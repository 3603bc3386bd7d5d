import { defineMessages } from "../../messages.ts";

/** How the filling of seats and the assembly's election are told. */
export const MANDATES = defineMessages({
  mandates: { kk: "Мандаттар", ru: "Мандаты", en: "Mandates" },
  decisionPublication: {
    kk: "Партия қорытынды жарияланған соң {days} ішінде шешеді",
    ru: "Партия решает в течение {days} после опубликования итогов",
    en: "The party decides within {days} of the publication of the result",
  },
  decisionResult: {
    kk: "Партия қорытынды анықталған соң {days} ішінде шешеді",
    ru: "Партия решает в течение {days} после установления итогов",
    en: "The party decides within {days} of the result",
  },
  refused: {
    kk: "{said}; квотаны бұзатын шешім қабылданбайды",
    ru: "{said}; решение без квоты не принимается",
    en: "{said}; a decision that misses the quota is refused",
  },
  flagged: {
    kk: "{said}; квотаны бұзатын шешім белгіленеді",
    ru: "{said}; решение без квоты отмечается",
    en: "{said}; a decision that misses the quota is marked",
  },
  "party-choice": {
    kk: "Босаған мандат партия таңдаған келесі кандидатқа беріледі",
    ru: "Освободившийся мандат — следующему кандидату по выбору партии",
    en: "A vacant seat goes to the next candidate of the party’s choice",
  },
  "next-in-order": {
    kk: "Босаған мандат тізімдегі келесі кандидатқа беріледі",
    ru: "Освободившийся мандат — следующему кандидату списка",
    en: "A vacant seat goes to the next candidate of the list",
  },
  reorder: {
    kk: "{said}; ретті партия өтінішпен өзгерте алады",
    ru: "{said}; очерёдность партия может изменить заявлением",
    en: "{said}; the party may change the order by a letter",
  },
  vacant: {
    kk: "{said}; тізім таусылса, мандат бос қалады",
    ru: "{said}; если список исчерпан, мандат вакантен",
    en: "{said}; with nobody left on the list the seat stays vacant",
  },
  "other-lists": {
    kk: "{said}; тізім таусылса, басқа тізімдерге беріледі",
    ru: "{said}; если список исчерпан, мандат переходит другим",
    en: "{said}; with nobody left on the list it goes to others",
  },
  "next-election": {
    kk: "{said} (келесі сайлауға дейін)",
    ru: "{said} (до следующих выборов)",
    en: "{said} (until the next election)",
  },
  "by-election": {
    kk: "{said} (қосымша сайлауға дейін)",
    ru: "{said} (до дополнительных выборов)",
    en: "{said} (until a by-election)",
  },
  loss: { kk: "Мандат тоқтатылады: {what}", ru: "Мандат прекращается: {what}", en: "A mandate ends: {what}" },
  incompatible: {
    kk: "Қоса атқаруға болмайтын қызметтен {days} ішінде бас тарту керек ({from})",
    ru: "Несовместимые обязанности сложить в течение {days} ({from})",
    en: "Incompatible posts are given up within {days} ({from})",
  },
  registration: { kk: "тіркелген соң", ru: "после регистрации", en: "of registration" },
  publication: { kk: "жарияланған соң", ru: "после опубликования", en: "of publication" },
  "election-day": { kk: "сайлау күнінен", ru: "со дня выборов", en: "of election day" },
  unstated: { kk: "неден бастап — айтылмаған", ru: "от чего — не сказано", en: "of what is not said" },
  post: { kk: "Қоса атқаруға болмайды: {what}", ru: "Несовместимо: {what}", en: "Incompatible: {what}" },
  referral: {
    kk: "{to}: қорытындыдан кейін {days} ішінде жүгіне алады — {by}; сонда тіркеу тоқтатыла тұрады",
    ru: "{to}: в течение {days} после итогов могут обратиться {by}; регистрация тогда приостанавливается",
    en: "{to}: within {days} of the result it may be called on by {by}; registration is then suspended",
  },
  president: { kk: "Президент", ru: "Президент", en: "the President" },
  "chamber-chair": { kk: "палата төрағасы", ru: "председатель палаты", en: "the chair of a chamber" },
  "fifth-of-deputies": { kk: "депутаттардың бестен бірі", ru: "пятая часть депутатов", en: "a fifth of the deputies" },
  "prime-minister": { kk: "Премьер-Министр", ru: "Премьер-Министр", en: "the Prime Minister" },
  "administrative-unit": {
    kk: "Әкімшілік-аумақтық бірлікте қайта дауыс беру",
    ru: "Повторное голосование в административно-территориальной единице",
    en: "Repeat voting in an administrative unit",
  },
  station: {
    kk: "Учаскеде қайта дауыс беру",
    ru: "Повторное голосование на участке",
    en: "Repeat voting at a station",
  },
  election: { kk: "Қайта сайлау", ru: "Повторные выборы", en: "A repeat of the election" },
  months: { kk: "{said}: {months} ішінде", ru: "{said}: в течение {months}", en: "{said}: within {months}" },
  assembly: {
    kk: "Ассамблея сайлайтын депутаттар",
    ru: "Депутаты, избираемые ассамблеей",
    en: "Deputies elected by the assembly",
  },
  nominatedBy: {
    kk: "Кандидаттарды ұсынады: {who}",
    ru: "Кандидатов выдвигает {who}",
    en: "Candidates are nominated by the {who}",
  },
  one: {
    kk: "бірнеше кандидат белгіленген бюллетень жарамсыз",
    ru: "бюллетень с несколькими отметками недействителен",
    en: "a ballot marked for several is invalid",
  },
  several: {
    kk: "бірнеше кандидат белгіленген бюллетень жарамды",
    ru: "бюллетень с несколькими отметками действителен",
    en: "a ballot marked for several is valid",
  },
  electedMore: {
    kk: "Сайланады: {base} {fraction} шегінен көп дауыс",
    ru: "Избран набравший более {fraction} {base}",
    en: "Elected: more than {fraction} {base}",
  },
  electedAtLeast: {
    kk: "Сайланады: {base} кемінде {fraction} дауыс",
    ru: "Избран набравший не менее {fraction} {base}",
    en: "Elected: at least {fraction} {base}",
  },
  tookPart: { kk: "дауыс беруге қатысқандардың", ru: "принявших участие", en: "of those who took part" },
  received: { kk: "бюллетень алғандардың", ru: "получивших бюллетени", en: "of those given a ballot" },
  "in-boxes": { kk: "жәшіктен шыққан бюллетеньдердің", ru: "бюллетеней в урне", en: "of the ballots in the box" },
  valid: { kk: "жарамды бюллетеньдердің", ru: "действительных бюллетеней", en: "of valid ballots" },
  repeatVote: {
    kk: "Қайта дауыс беруде дауысы көп кандидат сайланады",
    ru: "При повторном голосовании избран набравший больше других",
    en: "In a repeat vote the candidate with more votes is elected",
  },
  repeatElection: {
    kk: "Сайланбай қалған орынға қайта сайлау тағайындалады",
    ru: "Если кто-то не избран, назначаются повторные выборы",
    en: "If a seat stays unfilled, the election is repeated",
  },
});
