import type { DeadlineActor, DeadlineEvent, Trilingual } from "../rules/index.ts";

const say = (kk: string, ru: string, en: string): Trilingual => ({ kk, ru, en });

/** The names of the events that deadlines are counted from. */
export const EVENT_NAMES: Readonly<Record<DeadlineEvent, Trilingual>> = {
  "election-day": say("сайлау күні", "день выборов", "election day"),
  "end-of-voting": say("дауыс берудің аяқталуы", "конец голосования", "end of voting"),
  "end-of-count": say("санаудың аяқталуы", "конец подсчёта", "end of the count"),
  result: say("қорытындының анықталуы", "установление итогов", "result"),
  publication: say("қорытындының жариялануы", "публикация итогов", "publication of the result"),
  filing: say("шағымның берілуі", "подача жалобы", "filing of the complaint"),
  decision: say("шешім немесе әрекет", "решение или действие", "decision or act"),
  calling: say("сайлаудың тағайындалуы", "назначение выборов", "calling of the election"),
  "end-of-registration": say("тіркеудің аяқталуы", "конец регистрации", "end of registration"),
  registration: say("тіркеу", "регистрация", "registration"),
  refusal: say("тіркеуден бас тарту", "отказ в регистрации", "refusal of registration"),
  request: say("сұрау салудың түсуі", "получение обращения", "receipt of the request"),
  "assembly-vote": say(
    "Ассамблеядағы дауыс беру күні",
    "день голосования в Ассамблее",
    "day of the vote in the Assembly",
  ),
  "end-of-term": say("өкілеттіктің аяқталуы", "окончание полномочий", "end of the term"),
  dissolution: say("Парламенттің таратылуы", "роспуск Парламента", "dissolution of Parliament"),
  unstated: say("неден басталатыны заңда айтылмаған", "законом не сказано, от чего", "the law does not say from what"),
};

/** The names of those who have to act, or may. */
export const ACTOR_NAMES: Readonly<Record<DeadlineActor, Trilingual>> = {
  president: say("Президент", "Президент", "President"),
  "central-commission": say(
    "Орталық сайлау комиссиясы",
    "Центральная избирательная комиссия",
    "Central Election Commission",
  ),
  "territorial-commission": say(
    "аумақтық сайлау комиссиясы",
    "территориальная избирательная комиссия",
    "territorial election commission",
  ),
  "precinct-commission": say(
    "учаскелік сайлау комиссиясы",
    "участковая избирательная комиссия",
    "precinct election commission",
  ),
  commission: say("сайлау комиссиясы", "избирательная комиссия", "election commission"),
  party: say("партия", "партия", "party"),
  "assembly-council": say("Ассамблея Кеңесі", "Совет Ассамблеи", "Council of the Assembly"),
  "local-executive": say("әкім", "аким", "akim (local executive)"),
  court: say("сот", "суд", "court"),
  "court-or-prosecutor": say("сот, прокуратура", "суд, прокуратура", "court, prosecutor"),
  police: say("құқық қорғау органдары", "правоохранительные органы", "law-enforcement bodies"),
  "tax-office": say("мемлекеттік кірістер органы", "орган государственных доходов", "tax office"),
  voter: say("сайлаушы", "избиратель", "voter"),
  complainant: say("шағым беруші", "заявитель", "complainant"),
  "foreign-observer": say("шетелдік байқаушы", "иностранный наблюдатель", "foreign observer"),
  candidate: say("кандидат", "кандидат", "candidate"),
  elected: say("сайланған депутат", "избранный депутат", "elected deputy"),
  referrer: say("жүгінуге құқығы бар тұлға", "лицо с правом обращения", "who may refer the matter"),
  campaigner: say("партиялар, кандидаттар", "партии, кандидаты", "parties, candidates"),
};
