import { readFileSync } from "node:fs";
import { type Rules, readRules } from "@dauys/core/rules";
import fc from "fast-check";

type Distribution = Rules["distribution"];
type Qualification = Distribution["qualification"];
type Method = Distribution["methods"][number];

const article = "Art. 1";
const read = readRules(readFileSync(new URL("../../../rules/kz-2020-05.json", import.meta.url), "utf8"));
if (!read.ok) throw new Error("rules/kz-2020-05.json is not a rules file");
const model = read.read.rules;

/** The parts of a law that are varied; short enough to be read in a failing test. */
export interface Law {
  readonly parts: Partial<Distribution>;
  readonly againstAll: boolean;
}

/** A law like Kazakhstan's of 2020 with another distribution. */
export function rulesOf({ parts, againstAll }: Law): Rules {
  const { seats, ties } = model.distribution;
  const distribution: Distribution = {
    scope: "nation",
    seats,
    valid: { includes: ["lists"], article },
    qualification: { clauses: [] },
    methods: [hamilton],
    ties,
    ...parts,
  };
  return { ...model, ballot: { againstAll, article }, distribution };
}

const hamilton: Method = {
  kind: "quota",
  quota: { name: "hare", rounding: "exact", of: "qualified", article },
  steps: [{ step: "largest-remainders", article }],
  article,
};

const divisors = fc.constantFrom<Extract<Method, { kind: "divisor" }>["divisors"]>(
  { sequence: "dhondt" },
  { sequence: "sainte-lague" },
  { sequence: "sainte-lague", firstDivisor: "7/5" },
  { sequence: "danish" },
  { sequence: "imperiali" },
  { sequence: "macau" },
  { sequence: "linear", first: "1", step: "5/2" },
  // Not judged: they begin with zero.
  { sequence: "adams" },
);

const byDivisors: fc.Arbitrary<Method> = divisors.map((each) => ({ kind: "divisor", divisors: each, article }));

const dhondt = { step: "highest-averages", divisors: { sequence: "dhondt" }, article } as const;

const byQuota: fc.Arbitrary<Method> = fc
  .record({
    name: fc.constantFrom("hare", "hare", "droop", "hagenbach-bischoff"),
    rounding: fc.constantFrom("exact", "exact", "down", "nearest", "up"),
    of: fc.constantFrom("qualified", "all"),
    steps: fc.constantFrom<Extract<Method, { kind: "quota" }>["steps"]>(
      [dhondt],
      [{ ...dhondt, eligible: { quota: "1" } }],
      [{ ...dhondt, eligible: { quota: "3/4" } }],
      [{ step: "largest-lists", article }],
      [{ step: "largest-remainders", article }],
      // Not judged: a limit in the step.
      [{ ...dhondt, limit: 1 }, dhondt],
    ),
  })
  .map(({ name, rounding, of, steps }) => ({
    kind: "quota",
    quota: { name, rounding, of, article },
    steps,
    overAward: { rule: "smallest-remainder", article },
    article,
  }));

/** Every kind of method that the verdict judges, and some that it does not. */
const anyMethod: fc.Arbitrary<Method> = fc.oneof(fc.constant(hamilton), byDivisors, byQuota);

const base = fc.constantFrom("valid", "valid", "valid+against-all", "in-boxes", "received");
const at = fc.constantFrom("3/100", "7/100", "1/10", "1/4", "1/3");
const compare = fc.constantFrom(">=", ">");
type Condition = Qualification["clauses"][number]["anyOf"][number];

const share = (scope: "nation" | "unit"): fc.Arbitrary<Condition> =>
  fc.record({ by: fc.constant("share"), at, of: base, scope: fc.constant(scope), compare });

const condition = (scopes: readonly ("nation" | "unit")[]): fc.Arbitrary<Condition> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...scopes).chain(share) },
    fc.record({
      by: fc.constant("votes"),
      at: fc.integer({ min: 1, max: 12 }),
      scope: fc.constantFrom(...scopes),
      compare,
    }),
  );

const clause = (scopes: readonly ("nation" | "unit")[]): fc.Arbitrary<Qualification["clauses"][number]> =>
  fc.array(condition(scopes), { minLength: 1, maxLength: 2 }).map((anyOf) => ({ id: "threshold", anyOf, article }));

const forMinority = { id: "minority", for: { minority: true }, anyOf: [], article };

/** Thresholds of all kinds, and what the law does when too few lists pass them. */
const anyQualification = (scopes: readonly ("nation" | "unit")[] = ["nation"]): fc.Arbitrary<Qualification> =>
  fc
    .record({
      clause: clause(scopes),
      more: fc.constantFrom("nothing", "nothing", "second-list", "lower", "fallback", "admit", "bands", "minority"),
      of: base,
    })
    .map(({ clause: only, more, of }): Qualification => {
      // What is lowered is a share: a clause of votes alone would be lowered without end.
      const shares = only.anyOf.filter((each) => each.by === "share");
      const lowers = more === "lower" && shares.length > 0;
      const clauses = more === "minority" ? [forMinority, only] : [only];
      const ifNone = { rule: "silent", silence: "nobody-qualifies", article } as const;
      const silences = { tieSilence: "tie-for-second", overflowSilence: "second-list-overflow" };
      return {
        clauses,
        ifNone: lowers ? { rule: "lower", by: "1/50", until: 2, article } : ifNone,
        ...(more === "second-list" && {
          ifOne: { rule: "second-list", factor: "7/10", minimum: 2, ...silences, article },
        }),
        ...(more === "fallback" && {
          fallback: { lists: 2, clauses: [{ id: "lower", anyOf: [], article }], article },
        }),
        ...(more === "admit" && { admitUntil: { lists: 2, at: "3/5", of, compare: ">", article } }),
        ...(more === "bands" && { bands: [{ from: "1/20", below: "1/10", of, seats: 1, article }] }),
      };
    });

/** Laws for the whole nation: a method, thresholds or none, groups, a majority clause, seats held, a weight. */
export const anyLaw: fc.Arbitrary<Law> = fc
  .record({
    method: anyMethod,
    qualification: fc.oneof(fc.constant({ clauses: [] }), anyQualification(), anyQualification()),
    more: fc.constantFrom("nothing", "nothing", "groups", "subgroups", "majority", "held", "weight", "minimum"),
    againstAll: fc.boolean(),
  })
  .map(({ method, qualification, more, againstAll }) => ({
    againstAll,
    parts: {
      qualification,
      methods: [method],
      ...(more === "groups" && { groups: { levels: 1, needs: "each", article } }),
      ...(more === "subgroups" && { groups: { levels: 2, needs: "each", article } }),
      ...(more === "majority" && method.kind === "quota" && { majority: { rule: "last-residual-seat", article } }),
      ...(more === "held" && method.kind === "divisor" && { held: { article } }),
      ...(more === "weight" && { weights: [{ for: { minority: true }, factor: "135/100", article }] }),
      ...(more === "minimum" && { minimum: { seats: 1, article } }),
    },
  }));

/** Laws by units: thresholds that look at the unit, at the nation, or at either. */
export const anyUnitLaw: fc.Arbitrary<Law> = fc
  .record({
    method: anyMethod,
    qualification: fc
      .constantFrom<readonly ("nation" | "unit")[]>(["unit"], ["nation"], ["nation", "unit"])
      .chain(anyQualification),
    againstAll: fc.boolean(),
  })
  .map(({ method, qualification, againstAll }) => ({
    againstAll,
    parts: { scope: "units", seats: null, qualification, methods: [method] },
  }));

/** The families for which the number of votes is exact: largest remainders and averages, with a threshold or without. */
export const plainLaw: fc.Arbitrary<Law> = fc
  .record({
    method: fc.oneof(fc.constant(hamilton), byDivisors, byQuota),
    clauses: fc.oneof(fc.constant([]), fc.array(clause(["nation"]), { minLength: 1, maxLength: 1 })),
  })
  .map(({ method, clauses }) => ({ againstAll: false, parts: { qualification: { clauses }, methods: [method] } }));
