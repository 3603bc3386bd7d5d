import type { JsonValue } from "../../../json/index.ts";

type Json = { readonly [key: string]: JsonValue };

const three = (kk: string, ru: string, en: string): Json => ({ kk, ru, en });
const made = { article: "Rehearsal Code, Art. 1", source: "made-up" };

const common: Json = {
  jurisdiction: "XR",
  sources: [{ id: "made-up", title: "Made up for examples and tests", read: "full" }],
};

const label = { registered: three("Тізімдегі сайлаушылар", "Избиратели в списке", "Voters on the list") };

const fields: Json[] = [
  { id: "registered", label: label.registered, stage: "before-opening", ...made },
  {
    id: "delivered",
    label: three("Алынған бюллетеньдер", "Полученные бюллетени", "Ballots delivered"),
    stage: "before-opening",
    ...made,
  },
  {
    id: "received",
    label: three("Бюллетень алғандар", "Получившие бюллетени", "Voters given a ballot"),
    stage: "before-opening",
    ...made,
  },
  {
    id: "invalid",
    label: three("Жарамсыз бюллетеньдер", "Недействительные бюллетени", "Invalid ballots"),
    stage: "count",
    ...made,
  },
];

const compare = three(
  "Екі жақтағы сандарды қағазбен салыстырыңыз.",
  "Сверьте с бумагой цифры с обеих сторон.",
  "Compare the figures on both sides with the paper.",
);

const checks: Json[] = [
  {
    number: 1,
    severity: "error",
    left: ["votes:votes", "invalid"],
    compare: "<=",
    right: ["received"],
    text: three(
      "Дауыстар мен жарамсыз бюллетеньдер {left}, ал берілгені {right}: {difference} артық.",
      "Голосов и недействительных бюллетеней {left}, а выдано {right}: на {difference} больше.",
      "Votes and invalid ballots are {left}, and {right} were given out: {difference} more.",
    ),
    advice: "compare",
    ...made,
  },
  {
    number: 2,
    severity: "warning",
    left: ["votes:votes", "invalid"],
    compare: ">=",
    right: ["received"],
    text: three(
      "Берілген бюллетеньдер {right}, ал жәшіктерде {left}.",
      "Выдано бюллетеней {right}, а в урнах {left}.",
      "{right} ballots were given out, and {left} were in the boxes.",
    ),
    advice: "compare",
    ...made,
  },
];

/** The form of the tiny record: four figures and votes in two stages, one check that blocks and one that warns. */
export const tinyForm: Json = {
  ...common,
  id: "rehearsal-tiny",
  title: three(
    "Жаттығу республикасының хаттамасы",
    "Протокол Учебной республики",
    "Protocol of the Rehearsal Republic",
  ),
  about: {
    text: three("Бұл республика ойдан шығарылған.", "Эта республика вымышлена.", "This republic is made up."),
    ...made,
  },
  kinds: ["station", "territorial"],
  stages: [
    {
      id: "before-opening",
      label: three("Жәшіктер ашылғанға дейін", "До вскрытия урн", "Before any box is opened"),
      sealed: true,
      ...made,
    },
    { id: "count", label: three("Санау", "Подсчёт", "Count"), ...made },
  ],
  fields,
  votes: {
    label: three("Тізімдерге берілген дауыстар", "Голоса за списки", "Votes for lists"),
    stage: "count",
    series: [{ id: "votes", label: three("Дауыстар", "Голоса", "Votes"), counts: true }],
    ...made,
  },
  signatures: [
    { id: "chair", label: three("Төраға", "Председатель", "Chair"), ...made },
    { id: "member", label: three("Мүше", "Член комиссии", "Member"), ...made },
  ],
  attachments: [
    { id: "scan", label: three("Хаттаманың суреті", "Снимок протокола", "Picture of the protocol"), ...made },
  ],
  figures: {
    registered: ["registered"],
    delivered: ["delivered"],
    received: ["received"],
    inBoxes: ["votes:votes", "invalid"],
    valid: ["votes:votes"],
    invalid: ["invalid"],
  },
  advice: { compare: { clerk: compare, supervisor: compare, commission: compare, observer: compare } },
  checks,
};

/** The law of the tiny record: ten seats in the nation by Hare and largest remainders, from 7 % of the valid votes. */
export const tinyRules: Json = {
  ...common,
  id: "rehearsal-tiny",
  title: three("Жаттығу сайлауы", "Учебные выборы", "Rehearsal election"),
  act: three("Жаттығу кодексі", "Учебный кодекс", "Rehearsal Code"),
  inForce: { from: "2030-01-01", until: null, ...made },
  chamber: {
    name: three("Жаттығу палатасы", "Учебная палата", "Rehearsal Chamber"),
    seats: { count: 10, ...made },
    parts: [{ id: "lists", name: three("Тізімдер", "Списки", "Lists"), seats: 10, elected: "lists", ...made }],
    majorities: [],
  },
  ballot: { againstAll: false, ...made },
  distribution: {
    scope: "nation",
    seats: { count: 10, ...made },
    valid: { includes: ["lists"], ...made },
    qualification: {
      clauses: [
        {
          id: "threshold",
          anyOf: [{ by: "share", at: "7/100", of: "valid", scope: "nation", compare: ">=" }],
          ...made,
        },
      ],
      ifNone: { rule: "silent", silence: "nobody-qualifies", ...made },
    },
    methods: [
      {
        kind: "quota",
        quota: { name: "hare", rounding: "exact", of: "qualified", ...made },
        steps: [{ step: "largest-remainders", ...made }],
        ...made,
      },
    ],
    ties: [
      { by: "registered-earlier", ...made },
      { by: "lot", ...made },
    ],
  },
  silent: [
    {
      id: "nobody-qualifies",
      question: three(
        "Ешбір тізім шектен өтпесе, не болады?",
        "Что делать, если порог не прошёл ни один список?",
        "What if no list passes the threshold?",
      ),
      ...made,
    },
  ],
};

/** The law of the tiny record with a clause on void results: of administrative units, and not of stations. */
export const rulesOfVoid: Json = {
  ...tinyRules,
  invalidation: {
    ways: [
      {
        ...{ by: "top", of: ["administrative-unit"], asked: ["commission-below"], article: "Rehearsal Code, Art. 3" },
        ground: three("Заң бұзылса.", "Если нарушен закон.", "Where the law was broken."),
      },
    ],
    repeatVoting: { same: ["lists"], ...made },
  },
};
