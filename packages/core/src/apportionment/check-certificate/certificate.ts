import { flag, integer, listOf, maybe, object, type ReadBy, recordOf, tagged, text, word } from "./read.ts";

/** More seats than any house has; it bounds what a certificate can make the checker compute. */
const MOST_SEATS = 1_000_000;
const MOST_VOTES = 1_000_000_000_000_000;

const count = integer(0);
const seats = integer(0, MOST_SEATS);
const names = listOf(text);

const row = object({
  list: text,
  votes: integer(0, MOST_VOTES),
  order: maybe(integer(Number.MIN_SAFE_INTEGER)),
  alliance: maybe(integer(1)),
  minority: maybe(flag),
  group: maybe(text),
  subgroup: maybe(text),
  held: maybe(seats),
  basic: maybe(count),
  candidates: maybe(count),
  precincts: maybe(count),
  admitted: maybe(flag),
});

const totals = object({
  registered: maybe(count),
  received: maybe(count),
  inBoxes: maybe(count),
  valid: maybe(count),
  invalid: maybe(count),
  blank: maybe(count),
  againstAll: maybe(count),
  others: maybe(count),
});

const stage = tagged("stage", {
  bands: { seats: recordOf(count) },
  "second-list": { first: text, second: text, quota: text, whole: listOf(count, 2, 2), left: count },
  quota: { votes: count, quota: text, whole: recordOf(count) },
  "take-back": { from: names, cut: text },
  remainders: { index: count, to: names, cut: text },
  "largest-lists": { index: count, to: names, cut: count },
  averages: {
    index: (value, at, reasons) => (value === null ? null : count(value, at, reasons)),
    to: recordOf(count),
    cut: text,
  },
  majority: { to: text, from: text },
});

const pool = object({
  path: listOf(text, 0, 2),
  seats,
  contenders: recordOf(names),
  stages: listOf(stage),
  result: recordOf(count),
});

const answer = object({ unit: maybe(text), among: names, winners: names, by: word("lot", "decision"), source: text });
const by = word(
  "registered-earlier",
  "more-votes",
  "fewer-votes",
  "largest-remainder",
  "precincts-won",
  "lot",
  "decision",
  "immaterial",
);
const tie = object({ path: names, stage: count, among: names, winners: names, by, answer: maybe(answer) });

/** A certificate as `docs/certificate.md` describes it, with every member it may have and no other. */
export const readCertificate = object({
  format: word("dauys-certificate-1"),
  rules: text,
  unit: text,
  house: seats,
  lists: listOf(row),
  totals,
  nation: maybe(object({ votes: recordOf(count), totals })),
  qualified: names,
  pools: listOf(pool),
  ties: listOf(tie),
  result: recordOf(count),
});

/** A certificate as the checker reads it. */
export type Certificate = ReadBy<typeof readCertificate>;
/** One list with its votes and attributes. */
export type Row = ReadBy<typeof row>;
/** The figures of a unit beside the lists. */
export type Totals = ReadBy<typeof totals>;
/** The claims about one pool. */
export type Pool = ReadBy<typeof pool>;
/** One stage as claimed. */
export type Stage = ReadBy<typeof stage>;
/** The claim of a stage of one kind. */
export type StageOf<K extends Stage["stage"]> = Extract<Stage, { stage: K }>;
/** A tie as claimed. */
export type Tie = ReadBy<typeof tie>;
