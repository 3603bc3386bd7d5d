import { BODIES, type BodyOf, type EntryType } from "@dauys/core/election";
import { parseJson, readShape, type Shape } from "@dauys/core/json";
import { type Entry, formatVerifierKey } from "@dauys/core/record";
import { spoilJson } from "../engine/json.ts";
import { accepted, ofBytes, type Parser, refused } from "../engine/parser.ts";
import { jsonBytes, looseJson } from "./json-form.ts";
import { signerOf } from "./keys.ts";
import { rehearsedEntries } from "./rehearsed.ts";

const session = { present: 5 };
const source = { id: "cec", title: "Central Election Commission" };
const [one, other] = ["example.org/one", "example.org/other"].map((name) => formatVerifierKey(signerOf(name).key));

/** A body of each type that an undisturbed election does not have. */
export const OTHER_BODIES = {
  "stations-announced": { below: "XR", count: 10_061, source },
  "key-introduced": { commission: "xr/01", seat: 3, key: `${one}`, reason: "a new member" },
  "key-rotated": { seat: 2, key: `${other}`, reason: "a new device" },
  "key-revoked": { commission: "xr/01", seat: 3, reason: "lost", since: "2031-01-12T10:00:00Z" },
  "protocol-held": { unit: "0101001", reason: "a complaint" },
  "protocol-released": { unit: "0101001", reason: "settled" },
  "unit-invalidated": { unit: "0101", ground: "a court", session },
  "repeat-voting-ordered": { unit: "0101", ground: "article 95", date: "2031-02-01", session },
  "party-registered": {
    party: "ash",
    name: { kk: "Шаған", ru: "Ясень", en: "Ash" },
    registered: "2020-01-31",
    predecessors: [{ party: "rowan" }],
  },
  "party-absent": { party: "ash", why: "does-not-stand", reason: "a letter" },
  "primary-opened": { primary: { id: "p" } },
  "primary-candidates-listed": { primary: "p", candidates: [{ candidate: "a", name: { kk: "А" }, born: "1990" }] },
  "primary-protocol-filed": {
    ...{
      primary: "p",
      stage: "vote",
      unit: "north/paper",
      totals: { registered: 9, received: 8, valid: 8, invalid: 0 },
    },
    ...{ votes: [{ candidate: "a", votes: 8 }], accepted: [{ check: 3, reason: "seen" }] },
  },
  "primary-decided": {
    ...{ primary: "p", stage: "vote", chosen: ["a"] },
    answers: [{ unit: "north", among: ["a", "b"], winners: ["a"], by: "lot", source: "urn" }],
  },
  "assembly-nominated": { council: { members: 9, inFavour: 7 }, candidates: [{ person: "a", name: { kk: "А" } }] },
  "assembly-voted": {
    protocol: {
      ...{
        round: "vote",
        date: "2031-01-11",
        members: 9,
        present: 9,
        received: 9,
        inBoxes: 9,
        valid: null,
        invalid: 0,
      },
      votes: [{ person: "a", votes: 9 }],
    },
    answer: { question: "assembly-overflow", source: { en: "decree" }, people: ["a"] },
  },
  "candidate-listed": {
    ...{ list: "ash", number: 1, person: "p-1", name: { kk: "А", ru: "А" }, born: 1990, sex: "woman", party: "ash" },
    ...{ post: { en: "teacher" }, residence: { ru: "Город" }, sat: false, papers: "papers-1" },
  },
  "list-submitted": {
    ...{ list: "ash", party: "ash", name: { kk: "Шаған", ru: "Ясень", en: "Ash" }, submitted: "2030-11-12T10:00:00Z" },
    ...{ adoption: { organ: { en: "congress" }, date: "2030-11-11", members: 50, inFavour: 40 }, signed: true },
    ...{ candidates: 1, root: "0a".repeat(32) },
  },
  "list-refused": { list: "ash", grounds: [{ article: "89", reason: "late", finding: "N16" }] },
  "list-withdrawn": { list: "ash", reason: "a letter" },
  "candidate-excluded": { list: "ash", person: "p-1", ground: "own-wish", reason: "a letter" },
  "list-cancelled": { list: "ash", reason: "gone", authority: "a court" },
  "ballot-order-drawn": { order: ["ash", "rowan"], source: "urn", witnesses: ["A"] },
  "ballots-ordered": { voters: 100, ballots: 101, note: "a round number" },
  "result-published": { where: "a gazette" },
  "mandates-assigned": {
    ...{ list: "ash", by: "party", decision: { organ: { en: "council" }, date: "2031-01-14" } },
    ...{ people: ["p-1"], next: ["p-2"] },
  },
  "result-referred": { by: "president", deputies: { count: 1, of: 5 }, reason: "asked" },
  "referral-decided": { outcome: "annulled", units: ["XR"], reason: "decided" },
  "deputies-registered": { people: ["p-1"] },
  "repeat-election-ordered": { ground: "article 96", date: "2031-03-01" },
  "mandate-vacated": { person: "p-1", ground: "death", date: "2031-04-01", reason: "a notice" },
  "list-left": { list: "ash", person: "p-2", ground: "left-party" },
  "mandate-passed": { list: "ash", from: "p-1", to: null, by: "party" },
  "mandate-order-changed": { list: "ash", people: ["p-2"], decision: { organ: { en: "council" }, date: "2031-04-01" } },
  "post-given-up": { person: "p-1", post: { en: "judge" }, date: "2031-02-01" },
  "lot-drawn": { unit: "XR", among: ["ash", "rowan"], winners: ["ash"], by: "lot", source: "urn", witnesses: ["A"] },
  "figures-transcribed": {
    unit: "XR",
    totals: { valid: 7 },
    votes: [{ list: "ash", votes: 7 }],
    percents: { valid: "72.8" },
    source,
  },
  "result-transcribed": { series: "final", announced: "2031-01-12", seats: [{ list: "ash", seats: 9 }], source },
  "payload-sealed": {
    payload: "scan-1",
    what: "a scan",
    unit: "XR",
    media: "image/png",
    hash: "0a".repeat(32),
    bytes: 9,
  },
  "payload-erased": { payload: "scan-1", ground: "a request" },
} as const satisfies { readonly [T in EntryType]?: BodyOf<T> };

const OTHERS: readonly Entry["body"][] = Object.values(OTHER_BODIES);

function bodyParser(type: EntryType): Parser {
  const shape = BODIES[type] as Shape<unknown>;
  // Some types have bodies of the same form.
  const fitting = OTHERS.filter((body) => readShape(shape, body).ok);
  const own = rehearsedEntries.filter((entry) => entry.type === type).map(({ body }) => body);
  return ofBytes({
    name: `body: ${type}`,
    seeds: [...fitting, ...own].slice(0, 4).map(jsonBytes),
    read: (bytes) => {
      // As in an entry: strict JSON, of which objects are made as JSON.parse makes them.
      if (!parseJson(Buffer.from(bytes).toString("utf8")).ok) return refused("no JSON");
      const read = readShape(shape, looseJson(bytes) as Entry["body"]);
      return read.ok ? accepted(read.value) : refused(...read.problems.map(({ message }) => message));
    },
    write: jsonBytes,
    spoil: [spoilJson],
    part: 0.5,
  });
}

/** The bodies of all types of entries. */
export const bodyParsers: readonly Parser[] = (Object.keys(BODIES) as EntryType[]).map(bodyParser);
