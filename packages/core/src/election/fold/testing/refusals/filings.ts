import type { JsonValue } from "../../../../json/index.ts";
import { type Act, namesOf } from "../../../testing/tiny/act.ts";
import { tinyForm } from "../../../testing/tiny/law.ts";
import { HELD_STATION, MENDED_STATION } from "../../../testing/tiny/night.ts";
import { commissionOf, majorityOf, NATION } from "../../../testing/tiny/places.ts";
import { tinyActs } from "../../../testing/tiny-record.ts";
import { declared } from "../result-body.ts";
import { smallActs, stationsBelow, TOP, timed, voted } from "../small-record.ts";
import { by, like, type RefusalCase, tinyBut } from "./refusal-case.ts";

const FIRST = "protocol 010101";
const at = { before: FIRST } as const;
const fields = like(FIRST).body.fields as readonly number[];
const votes = (like(FIRST).body.votes as readonly (readonly number[])[])[0] ?? [];
const [most = 0, ...others] = votes;

/** Refused first protocols. */
export const FILINGS: readonly RefusalCase[] = [
  {
    reason: "unknown-unit",
    what: "a protocol of a station that nobody listed",
    ...at,
    refused: like(FIRST, { unit: "010109" }),
  },
  {
    reason: "wrong-kind",
    what: "a station's protocol as a territorial one",
    ...at,
    refused: like(FIRST, { kind: "territorial" }),
  },
  {
    reason: "wrong-kind",
    what: "a district's protocol as a station's",
    before: "protocol 0101",
    refused: like("protocol 0101", { kind: "station" }),
  },
  { reason: "columns", what: "a figure too few", ...at, refused: like(FIRST, { fields: fields.slice(1) }) },
  { reason: "columns", what: "votes for a list too many", ...at, refused: like(FIRST, { votes: [[...votes, 0]] }) },
  { reason: "columns", what: "a series too many", ...at, refused: like(FIRST, { votes: [votes, votes] }) },
  {
    reason: "columns",
    what: "a collection that the form does not have",
    ...at,
    refused: like(FIRST, { collections: [[]] }),
  },
  { reason: "body", what: "a figure below zero", ...at, refused: like(FIRST, { votes: [[-1, ...others]] }) },
  {
    reason: "body",
    what: "a figure that no protocol can hold",
    ...at,
    refused: like(FIRST, { votes: [[2 ** 31, ...others]] }),
  },
  {
    reason: "filed-already",
    what: "a second protocol that is no correction",
    before: "protocol 010102",
    refused: like(FIRST),
  },
  {
    reason: "errors",
    what: "more votes than ballots",
    ...at,
    refused: like(FIRST, { votes: [[most + 1, ...others]] }),
  },
  { reason: "errors", what: "votes that are missing", ...at, refused: like(FIRST, { votes: [[null, ...others]] }) },
  {
    reason: "errors",
    what: "a paper that the chair did not sign",
    ...at,
    refused: like(FIRST, { paper: ["member", "member"] }),
  },
  {
    reason: "warnings",
    what: "fewer votes than ballots without a word",
    ...at,
    refused: like(FIRST, { votes: [[most - 1, ...others]] }),
  },
  {
    reason: "warnings",
    what: "an error held back, and beside it a warning without a word",
    ...at,
    refused: heldWithWarning(),
  },
  {
    reason: "nothing-to-accept",
    what: "a reason for what is not there",
    ...at,
    refused: like(FIRST, { accepted: accepting(2) }),
  },
  { reason: "nothing-to-accept", what: "an error accepted as if it were a warning", ...at, refused: heldAndAccepted() },
  {
    reason: "final-declared",
    what: "a first protocol after the final result",
    base: withoutStation(),
    refused: voted("c", [1, 1]),
  },
];

/** A seal of the second stage; the form has one to seal there only where a test says so. */
const sealed = (stage: string, figures: readonly JsonValue[], unit = "010102"): Act =>
  by(unit, "stage-sealed", { unit, stage, at: "2030-01-13T14:00:00Z", fields: figures });
const early: readonly JsonValue[] = [...fields.slice(0, 3), null];
const late: readonly JsonValue[] = [null, null, null, 3];

/** Refused seals. */
export const SEALS: readonly RefusalCase[] = [
  {
    reason: "unknown-unit",
    what: "a stage of a unit that nobody listed",
    before: FIRST,
    refused: {
      ...sealed("before-opening", early, "010101"),
      body: { unit: "09", stage: "count", at: "2030-01-13T14:00:00Z", fields: [] },
    },
  },
  { reason: "unknown-stage", what: "a stage that nobody seals", before: FIRST, refused: sealed("count", late) },
  {
    reason: "unknown-stage",
    what: "a stage that the form does not have",
    before: FIRST,
    refused: sealed("evening", early),
  },
  {
    reason: "sealed-already",
    what: "a stage twice",
    before: FIRST,
    refused: sealed("before-opening", early, "010101"),
  },
  {
    reason: "stage-order",
    what: "a stage after the one that follows it",
    base: twoStages(),
    given: [{ ...sealed("count", late), name: "count" }],
    before: FIRST,
    refused: sealed("before-opening", early),
  },
  {
    reason: "stage-figure",
    what: "a figure of another stage",
    before: FIRST,
    refused: sealed("before-opening", [...early.slice(0, 3), 3]),
  },
  { reason: "columns", what: "a figure too many", before: FIRST, refused: sealed("before-opening", [...early, null]) },
  {
    reason: "seal-after-protocol",
    what: "a stage after the protocol",
    before: "protocol 010103",
    refused: sealed("before-opening", early),
  },
];

const mended = like("correction");

/** Refused corrections. */
export const CORRECTIONS: readonly RefusalCase[] = [
  {
    reason: "unknown-unit",
    what: "a correction of a unit that nobody listed",
    before: "correction",
    refused: like("correction", { unit: "09" }),
  },
  {
    reason: "not-filed",
    what: "a correction of what is not there",
    before: `protocol ${MENDED_STATION}`,
    refused: { ...mended, replaces: "opened" },
  },
  {
    reason: "replaces",
    what: "a correction of another protocol",
    before: "correction",
    refused: { ...mended, replaces: FIRST },
  },
  { reason: "errors", what: "a correction that changes nothing", before: "correction", refused: nothingNew() },
  {
    reason: "above-has-filed",
    what: "a station's correction after its district has summed up",
    before: "protocol 01",
    refused: { ...correctionOf("010101"), by: commissionOf("010101"), seats: [1, 2] },
  },
  {
    reason: "above-has-filed",
    what: "a station's correction after its region has summed up, of which the district says nothing",
    base: tinyBut({ "protocol 0101": null, final: null }),
    before: "protocol 02",
    refused: { ...correctionOf("010101"), by: commissionOf("010101"), seats: [1, 2] },
  },
  {
    reason: "not-above",
    what: "a correction by another district",
    before: "protocol 0101",
    refused: { ...correctionOf("010101"), by: commissionOf("0201"), seats: [1, 2, 3] },
  },
  {
    reason: "final-declared",
    what: "a correction after the final result by a district",
    refused: { ...correctionOf("010101", { authority: "Decision 7" }), by: commissionOf("0101"), seats: [1, 2, 3] },
  },
  {
    reason: "final-declared",
    what: "a correction after the final result without authority",
    refused: correctionOf("010101"),
  },
];

const held = { unit: HELD_STATION, reason: "Said so." };
const hold = (unit: string, type = "protocol-held", of = "0201"): Act => by(of, type, { ...held, unit });

/** Protocols that cannot be held back or released. */
export const STANDING: readonly RefusalCase[] = [
  { reason: "unknown-unit", what: "a protocol of nobody held back", before: "released", refused: hold("09") },
  {
    reason: "not-a-station",
    what: "a territorial protocol held back",
    before: "protocol 01",
    refused: hold("0101", "protocol-held", "01"),
  },
  { reason: "not-filed", what: "a protocol held back before it is there", before: FIRST, refused: hold("020101") },
  { reason: "held-already", what: "a protocol held back twice", before: "released", refused: hold(HELD_STATION) },
  {
    reason: "not-held",
    what: "a protocol released that counts",
    before: "released",
    refused: hold("020102", "protocol-released"),
  },
  {
    reason: "not-above",
    what: "a protocol that the commission itself holds back",
    before: "released",
    refused: hold("020102", "protocol-held", "020102"),
  },
  { reason: "final-declared", what: "a protocol held back after the final result", refused: hold(HELD_STATION) },
];

function accepting(check: number): JsonValue {
  return [{ code: "check", check, reason: "Seen.", by: commissionOf("010101") }];
}

/** Two errors and a warning: nobody of the chair's rank signed, and a ballot is missing. */
function heldWithWarning(): Act {
  return like(FIRST, { votes: [[most - 1, ...others]], paper: ["member", "member"], held: "The chair is ill." });
}

function heldAndAccepted(): Act {
  return like(FIRST, { votes: [[most + 1, ...others]], held: "A ballot too many.", accepted: accepting(1) });
}

/** A record up to a final result that was declared without one station. */
function withoutStation(): readonly Act[] {
  const acts = [...smallActs({ units: [stationsBelow(TOP, ["a", "b", "c"])] }), voted("a", [6, 4]), voted("b", [1, 9])];
  return timed(declared(acts, "final", { without: [{ unit: "c", reason: "No boat." }] }));
}

function twoStages(): readonly Act[] {
  const stages = (tinyForm.stages as readonly { readonly [key: string]: JsonValue }[]).map((stage) => ({
    ...stage,
    sealed: true,
  }));
  return tinyBut({ form: (act) => ({ ...act, body: { form: { ...tinyForm, stages } } }) });
}

function nothingNew(): Act {
  const { body } = like(`protocol ${MENDED_STATION}`);
  const { correction = null } = mended.body;
  return { ...mended, body: { ...body, correction } };
}

/** A correction of a station by the commission at the top: a vote moves from the first list to the second. */
function correctionOf(unit: string, more: Act["body"] = {}): Act {
  const { body } = like(`protocol ${unit}`);
  const [[first = 0, second = 0, ...rest] = []] = body.votes as readonly (readonly number[])[];
  const { correction = null } = mended.body;
  const changed = { ...body, votes: [[first - 1, second + 1, ...rest]], correction, ...more };
  const at = namesOf(tinyActs()).indexOf(`protocol ${unit}`);
  return by(NATION, "protocol-corrected", { ...changed, replaces: at }, { seats: majorityOf(NATION) });
}
