import { flag, integer, listOf, maybe, object, type ReadBy, share, tagged, text, word } from "./read.ts";

/** Members of a rules file that cite the law and change no seat. */
const CITED = ["id", "article", "status", "source", "note"];
/** No law has more clauses, steps or criteria than this; a file that has would only cost time. */
const MANY = 100;
const LARGEST = Number.MAX_SAFE_INTEGER;

const comparison = word(">=", ">");
const scope = word("nation", "unit");
const base = word("registered", "received", "in-boxes", "valid", "valid+against-all");

const sequence = tagged("sequence", {
  dhondt: { firstDivisor: maybe(share) },
  "sainte-lague": { firstDivisor: maybe(share) },
  danish: {},
  adams: {},
  dean: {},
  "huntington-hill": {},
  imperiali: {},
  macau: {},
  linear: { first: share, step: share, firstDivisor: maybe(share) },
});

const criteria = listOf(
  tagged(
    "by",
    {
      "registered-earlier": {},
      "more-votes": {},
      "fewer-votes": {},
      "largest-remainder": {},
      "precincts-won": {},
      lot: {},
      silent: { silence: text },
    },
    CITED,
  ),
  1,
  MANY,
);

const eligible = object({ quota: share });
const step = tagged(
  "step",
  {
    "largest-remainders": { eligible: maybe(eligible), ties: maybe(criteria) },
    "highest-averages": {
      divisors: sequence,
      eligible: maybe(eligible),
      limit: maybe(integer(1)),
      ties: maybe(criteria),
    },
    "largest-lists": { ties: maybe(criteria) },
  },
  CITED,
);

const when = object({ seats: object({ min: maybe(integer(0)), max: maybe(integer(0)) }) });
const quota = object(
  {
    name: word("hare", "hagenbach-bischoff", "imperiali", "droop"),
    rounding: word("exact", "down", "nearest", "up"),
    of: word("qualified", "all"),
  },
  CITED,
);
const overAward = tagged("rule", { "smallest-remainder": { ties: maybe(criteria) } }, CITED);
const method = tagged(
  "kind",
  {
    divisor: { when: maybe(when), divisors: sequence },
    quota: { when: maybe(when), quota, steps: listOf(step, 0, MANY), overAward: maybe(overAward) },
  },
  CITED,
);

const fits = object({
  alliance: maybe(object({ min: maybe(integer(1)), max: maybe(integer(1)) })),
  minority: maybe(flag),
});
const condition = tagged("by", {
  share: { at: share, of: base, scope, compare: comparison },
  votes: { at: integer(0), scope, compare: comparison },
  seats: { at: integer(1), compare: comparison },
  quota: { at: share, compare: comparison },
});
const clause = object({ for: maybe(fits), anyOf: listOf(condition, 0, MANY) }, CITED);
const ifNone = tagged(
  "rule",
  { silent: { silence: text }, lower: { by: share, until: maybe(integer(1)) }, "admit-all": {} },
  CITED,
);
const secondList = { factor: share, minimum: integer(0), tieSilence: text, overflowSilence: text };
const ifOne = tagged("rule", { "second-list": secondList }, CITED);
const admitUntil = object({ lists: integer(1), at: share, of: base, compare: comparison }, CITED);
const fallback = object({ lists: integer(1), clauses: listOf(clause, 1, MANY) }, CITED);
const band = object({ from: share, below: share, of: base, seats: integer(1) }, CITED);
const weight = object({ for: fits, below: maybe(object({ at: share, of: base })), factor: share }, CITED);

const qualification = object({
  clauses: listOf(clause, 0, MANY),
  fallback: maybe(fallback),
  ifNone: maybe(ifNone),
  ifOne: maybe(ifOne),
  admitUntil: maybe(admitUntil),
  bands: maybe(listOf(band, 0, MANY)),
});

const distribution = object(
  {
    scope: word("nation", "units"),
    valid: object({ includes: listOf(word("lists", "blank", "against-all"), 1, MANY) }, CITED),
    qualification,
    weights: maybe(listOf(weight, 0, 10)),
    held: maybe(object({}, CITED)),
    groups: maybe(object({ levels: integer(1, 2), needs: word("each", "none"), ties: maybe(criteria) }, CITED)),
    minimum: maybe(object({ seats: integer(1, LARGEST) }, CITED)),
    methods: listOf(method, 1, MANY),
    ties: criteria,
    majority: maybe(tagged("rule", { "last-residual-seat": { ties: maybe(criteria) } }, CITED)),
    exhaustion: maybe(tagged("rule", { "continue-without": {} }, CITED)),
  },
  // The house comes with the certificate: the input may give it, and then the rules' own number does not count.
  ["seats", "units", "unitsArticle"],
);

/** What a rules file says about seats: its id, whether a ballot can be cast against all, and the distribution. */
export const readLaw = object({ id: text, ballot: object({ againstAll: flag }, CITED), distribution }, [
  "$schema",
  "jurisdiction",
  "title",
  "act",
  "inForce",
  "sources",
  "chamber",
  "lists",
  "mandates",
  "assembly",
  "protocol",
  "invalidation",
  "deadlines",
  "silent",
]);

/** The law as the checker reads it. */
export type Law = ReadBy<typeof readLaw>;
/** The distribution of seats. */
export type Distribution = Law["distribution"];
/** The name of a base that shares are taken of. */
export type Base = ReadBy<typeof base>;
/** One way over the threshold. */
export type Condition = ReadBy<typeof condition>;
/** A threshold clause. */
export type Clause = ReadBy<typeof clause>;
/** Which lists a clause or weight is for. */
export type Fits = ReadBy<typeof fits>;
/** How votes become seats. */
export type Method = ReadBy<typeof method>;
/** A method by quota and steps for what is left. */
export type QuotaMethod = Extract<Method, { kind: "quota" }>;
/** A step for the seats left over. */
export type Step = ReadBy<typeof step>;
/** A sequence of divisors. */
export type Divisors = ReadBy<typeof sequence>;
/** What decides between equals, in order. */
export type Criteria = ReadBy<typeof criteria>;
