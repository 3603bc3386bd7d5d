import type { Step } from "@dauys/core/apportionment";

type Of<Kind extends Step["step"]> = Extract<Step, { readonly step: Kind }>;

// 98 seats and 9,800 votes: a quota of 100, remainders of 50 each, and one seat left over.
const quota: Of<"quota"> = {
  step: "quota",
  name: "hare",
  votes: 9800,
  seats: 98,
  by: 98,
  quota: "100",
  article: "Art. 3",
};
const whole: Of<"whole"> = {
  step: "whole",
  rows: [
    { list: "a", votes: 5950, whole: 59, quotient: "119/2", remainder: "50" },
    { list: "b", votes: 3850, whole: 38, quotient: "77/2", remainder: "50" },
  ],
  left: 1,
  article: "Art. 4",
};
/** The same votes for two seats fewer: the whole parts are one too many. */
const fewer: Of<"quota"> = { ...quota, name: "imperiali", seats: 96 };
const tooMany: Of<"whole"> = { ...whole, left: -1 };
const by101: Of<"whole"> = {
  ...whole,
  rows: [
    { list: "a", votes: 5950, whole: 58, quotient: "5950/101", remainder: "92" },
    { list: "b", votes: 3850, whole: 38, quotient: "3850/101", remainder: "12" },
  ],
};
const threshold: Of<"threshold"> = {
  step: "threshold",
  clause: "threshold",
  article: "Art. 1",
  at: "7/100",
  base: "valid",
  baseValue: 10000,
  compare: ">=",
  rows: [
    { list: "a", votes: 5950, passes: true, left: "595000", right: "70000" },
    { list: "b", votes: 3850, passes: true, left: "385000", right: "70000" },
    { list: "c", votes: 150, passes: false, left: "15000", right: "70000" },
  ],
};
const averages: Of<"averages"> = {
  step: "averages",
  sequence: "dhondt",
  seats: 3,
  rows: [
    { list: "a", votes: 500, before: 0, after: 2, last: "250", next: "500/3" },
    { list: "b", votes: 350, before: 0, after: 1, last: "350", next: "175" },
  ],
  awards: [
    { list: "a", average: "500" },
    { list: "b", average: "350" },
    { list: "a", average: "250" },
  ],
  article: "Art. 5",
};
const remainders: Of<"remainders"> = {
  step: "remainders",
  seats: 1,
  winners: ["a"],
  order: [
    { list: "a", remainder: "50" },
    { list: "b", remainder: "50" },
  ],
  article: "Art. 5",
};
const secondList: Of<"second-list"> = {
  step: "second-list",
  first: { list: "a", votes: 5247720, whole: 93, quotient: "514276560/5517030" },
  second: { list: "b", votes: 269310, whole: 3, quotient: "26392380/5517030", reduced: "184746660/55170300", seats: 3 },
  quota: "5517030/98",
  left: 2,
  article: "Art. 2",
};
const group: Of<"group"> = {
  step: "group",
  group: "group:North",
  lists: ["a", "b"],
  votes: 9800,
  seats: 7,
  article: "Art. 2",
};

function tie(by: string, more: Partial<Of<"tie">> = {}): Of<"tie"> {
  return { step: "tie", among: ["a", "b"], seats: 1, losing: false, winners: ["b"], by, article: "Art. 9", ...more };
}

/** For each kind of step a run that holds it, in each of its forms. The compiler asks for every kind. */
export const STEPS: { readonly [Kind in Step["step"]]: Readonly<Record<string, readonly Step[]>> } = {
  threshold: {
    "at least": [threshold],
    "more than": [{ ...threshold, compare: ">" }],
    exempt: [
      { step: "threshold", clause: "exempt", article: "Art. 1", rows: [{ list: "c", votes: 150, passes: true }] },
    ],
    "another condition": [
      {
        ...threshold,
        clause: "several",
        rows: threshold.rows.map((row) => (row.list === "c" ? { ...row, passes: true } : row)),
      },
    ],
    "other conditions, strict": [{ ...threshold, clause: "strict", compare: ">" }],
    "without a share": [
      { step: "threshold", clause: "votes-only", article: "Art. 1", rows: [{ list: "c", votes: 150, passes: false }] },
    ],
  },
  admitted: { "some out": [{ step: "admitted", lists: ["a", "b"], excluded: ["c"] }] },
  lowered: {
    once: [
      threshold,
      { step: "lowered", by: "1/100", to: ["6/100"], article: "Art. 2" },
      { ...threshold, at: "6/100", rows: [] },
    ],
  },
  "admitted-next": { "one list": [threshold, { step: "admitted-next", lists: ["b"], article: "Art. 2" }] },
  band: { "one seat": [threshold, { step: "band", rows: [{ list: "c", votes: 150, seats: 1 }], article: "Art. 2" }] },
  weight: {
    "more than once": [
      { step: "weight", factor: "27/20", rows: [{ list: "a", votes: 333 }], article: "Art. 2" },
      {
        ...averages,
        seats: 2,
        rows: [
          { list: "a", votes: 449, before: 0, after: 1, last: "8991/20", next: "8991/40" },
          { list: "b", votes: 350, before: 0, after: 1, last: "350", next: "175" },
        ],
        awards: [
          { list: "a", average: "8991/20" },
          { list: "b", average: "350" },
        ],
      },
    ],
  },
  "second-list": {
    "above its minimum": [secondList],
    "chosen by decision": [tie("decision", { source: "No. 7" }), secondList],
  },
  minimum: { "one seat": [{ step: "minimum", seats: 1, article: "Art. 2" }] },
  group: { "with seats": [threshold, group, quota, whole], "without seats": [threshold, { ...group, seats: 0 }] },
  quota: {
    exact: [quota, whole],
    "a fraction": [
      { step: "quota", name: "hare", votes: 10, seats: 3, by: 3, quota: "10/3", article: "Art. 3" },
      {
        ...whole,
        rows: [
          { list: "a", votes: 7, whole: 2, quotient: "21/10", remainder: "1/3" },
          { list: "b", votes: 3, whole: 0, quotient: "9/10", remainder: "3" },
        ],
      },
    ],
    droop: [{ ...quota, name: "droop", seats: 97, by: 98, quota: "101" }, by101],
    "rounded, one more seat": [{ ...quota, name: "hagenbach-bischoff", seats: 97, by: 98, quota: "101" }, by101],
    "two more seats": [fewer, tooMany],
    "of all lists": [{ ...quota, votes: 9898, quota: "101" }, by101],
  },
  whole: {
    "seats left": [quota, whole],
    "raised and limited": [
      quota,
      {
        ...whole,
        rows: [
          { list: "a", votes: 5950, whole: 60, quotient: "119/2", remainder: "-50" },
          { list: "b", votes: 3850, whole: 20, quotient: "77/2", remainder: "1850" },
        ],
      },
    ],
    "too many": [fewer, tooMany],
  },
  "taken-back": { "one seat": [fewer, tooMany, { step: "taken-back", lists: ["b"], article: "Art. 6" }] },
  remainders: { "one seat": [quota, whole, remainders] },
  "largest-lists": {
    "one seat": [quota, whole, { step: "largest-lists", seats: 1, winners: ["a"], article: "Art. 5" }],
  },
  averages: {
    "from nothing": [averages],
    "for what is left, with a limit": [
      quota,
      whole,
      {
        ...averages,
        seats: 1,
        limit: 1,
        rows: [
          { list: "a", votes: 5950, before: 59, after: 60, last: "595/6", next: "5950/61" },
          { list: "b", votes: 3850, before: 38, after: 38, last: "1925/19", next: "3850/39" },
        ],
        awards: [{ list: "a", average: "595/6" }],
      },
    ],
    "squares, infinite": [
      {
        ...averages,
        sequence: "huntington-hill",
        rows: [
          { list: "a", votes: 500, before: 0, after: 2, last: "125000", next: "125000/3" },
          { list: "b", votes: 350, before: 0, after: 1, last: "1/0", next: "61250" },
        ],
        awards: [
          { list: "a", average: "1/0" },
          { list: "b", average: "1/0" },
          { list: "a", average: "125000" },
        ],
      },
    ],
  },
  tie: {
    "earlier registration": [tie("registered-earlier")],
    "more votes": [averages, tie("more-votes")],
    "fewer votes, two winners": [tie("fewer-votes", { among: ["a", "b", "c"], seats: 2, winners: ["a", "b"] })],
    remainder: [{ ...quota, name: "droop", seats: 97, by: 98, quota: "101" }, by101, tie("largest-remainder")],
    precincts: [tie("precincts-won")],
    lot: [tie("lot", { source: "No. 7" })],
    "decision on who keeps": [tie("decision", { losing: true, source: "No. 7" })],
    immaterial: [tie("immaterial")],
    groups: [tie("more-votes", { among: ["a", "group:North"], winners: ["group:North"] })],
  },
  majority: { "one seat": [{ step: "majority", list: "a", from: "b", votes: 5950, of: 9800, article: "Art. 7" }] },
  exhausted: {
    "two lists": [
      {
        step: "exhausted",
        lists: [
          { list: "a", candidates: 3 },
          { list: "b", candidates: 21 },
        ],
        article: "Art. 8",
      },
    ],
  },
};
