import fc from "fast-check";
import type { Distribution, Rules } from "../../rules/index.ts";
import type { Contest, ListVotes } from "../contest.ts";
import { byDivisors, hare, testRules, threshold } from "./test-rules.ts";

const article = "Art. 2";

/** Every named divisor sequence, and some with parameters. */
export const anyDivisors: fc.Arbitrary<Extract<Distribution["methods"][number], { kind: "divisor" }>["divisors"]> =
  fc.constantFrom(
    { sequence: "dhondt" },
    { sequence: "sainte-lague" },
    { sequence: "sainte-lague", firstDivisor: "7/5" },
    { sequence: "sainte-lague", firstDivisor: "6/5" },
    { sequence: "danish" },
    { sequence: "adams" },
    { sequence: "dean" },
    { sequence: "huntington-hill" },
    { sequence: "imperiali" },
    { sequence: "macau" },
    { sequence: "linear", first: "1", step: "5/2" },
  );

const anyQuotaMethod: fc.Arbitrary<Distribution["methods"][number]> = fc
  .record({
    name: fc.constantFrom("hare", "hagenbach-bischoff", "droop", "imperiali"),
    rounding: fc.constantFrom("exact", "down", "nearest", "up"),
    of: fc.constantFrom("qualified", "all"),
    last: fc.constantFrom("remainders", "averages", "largest", "council"),
  })
  .map(({ name, rounding, of, last }) => ({
    kind: "quota" as const,
    quota: { name, rounding, of, article } as const,
    overAward: { rule: "smallest-remainder" as const, article },
    steps: {
      remainders: [{ step: "largest-remainders" as const, article }],
      averages: [
        {
          step: "highest-averages" as const,
          divisors: { sequence: "dhondt" as const },
          eligible: { quota: "1/2" },
          article,
        },
      ],
      largest: [{ step: "largest-lists" as const, article }],
      council: [
        { step: "largest-remainders" as const, eligible: { quota: "3/4" }, article },
        { step: "highest-averages" as const, divisors: { sequence: "dhondt" as const }, limit: 1, article },
        { step: "highest-averages" as const, divisors: { sequence: "dhondt" as const }, article },
      ],
    }[last],
    article,
  }));

const anyQualification: fc.Arbitrary<Distribution["qualification"]> = fc.oneof(
  fc.constant({ clauses: [] }),
  fc.constantFrom("3/100", "7/100", "1/10", "1/4").chain((at) => fc.constantFrom(threshold(at), threshold(at, ">"))),
  fc.constant({
    ...threshold("1/4"),
    ifOne: {
      rule: "second-list" as const,
      factor: "7/10",
      minimum: 2,
      tieSilence: "second-tie",
      overflowSilence: "overflow",
      article,
    },
  }),
  fc.constant({ ...threshold("1/3"), ifNone: { rule: "lower" as const, by: "1/10", article } }),
  fc.constant({ ...threshold("1/3"), ifNone: { rule: "lower" as const, by: "1/10", until: 2, article } }),
  fc.constant({ ...threshold("1/3"), fallback: { lists: 2, clauses: threshold("1/10").clauses, article } }),
  fc.constant({
    ...threshold("1/4"),
    admitUntil: { lists: 2, at: "3/5", of: "valid" as const, compare: ">" as const, article },
    bands: [{ from: "1/10", below: "1/5", of: "valid" as const, seats: 1, article }],
  }),
);

const anyTies: fc.Arbitrary<Distribution["ties"]> = fc.constantFrom(
  [{ by: "lot" as const, article }],
  [
    { by: "more-votes" as const, article },
    { by: "lot" as const, article },
  ],
  [
    { by: "fewer-votes" as const, article },
    { by: "silent" as const, silence: "nobody", article },
  ],
  [{ by: "registered-earlier" as const, article }],
  [
    { by: "largest-remainder" as const, article },
    { by: "more-votes" as const, article },
    { by: "lot" as const, article },
  ],
);

/** Laws of all kinds that the engine knows, thresholds, groups, clauses and ties mixed freely. */
const anyRules: fc.Arbitrary<Rules> = fc
  .record({
    method: fc.oneof(anyDivisors.map(byDivisors), anyQuotaMethod, fc.constant(hare)),
    qualification: anyQualification,
    ties: anyTies,
    groups: fc.boolean(),
    majority: fc.boolean(),
    exhaustion: fc.boolean(),
    minimum: fc.constantFrom(0, 0, 0, 1),
    weight: fc.boolean(),
    held: fc.boolean(),
  })
  .map(({ method, qualification, ties, groups, majority, exhaustion, minimum, weight, held }) => {
    const rounded = method.kind === "quota" && (method.quota.rounding !== "exact" || method.quota.name === "droop");
    return testRules({
      qualification,
      methods: [method],
      ties,
      ...(groups && { groups: { levels: 2, needs: "each" as const, article } }),
      ...(majority &&
        !groups &&
        method.kind === "quota" && { majority: { rule: "last-residual-seat" as const, article } }),
      ...(exhaustion && { exhaustion: { rule: "continue-without" as const, article } }),
      ...(minimum > 0 && !groups && { minimum: { seats: minimum, article } }),
      ...(weight &&
        !rounded &&
        qualification.ifOne === undefined && { weights: [{ for: { minority: true }, factor: "135/100", article }] }),
      ...(held && method.kind === "divisor" && { held: { article } }),
    });
  });

/** Contests of up to seven lists with few votes, so that ties, thresholds and equal votes are frequent. */
export const anyContest: fc.Arbitrary<Contest> = fc
  .record({
    rules: anyRules,
    votes: fc.array(fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom(10, 20, 30, 40)), {
      minLength: 1,
      maxLength: 7,
    }),
    seats: fc.integer({ min: 1, max: 12 }),
    groups: fc.array(fc.constantFrom("", "", "A", "B"), { minLength: 7, maxLength: 7 }),
    subgroups: fc.array(fc.constantFrom("", "A1", "A2"), { minLength: 7, maxLength: 7 }),
    extras: fc.array(
      fc.record({
        minority: fc.boolean(),
        held: fc.integer({ min: 0, max: 2 }),
        candidates: fc.integer({ min: 0, max: 6 }),
      }),
      {
        minLength: 7,
        maxLength: 7,
      },
    ),
    ordered: fc.boolean(),
  })
  .map(({ rules, votes, seats, groups, subgroups, extras, ordered }) => ({
    rules,
    units: [
      {
        unit: "",
        seats,
        totals: {},
        lists: votes.map((v, i): ListVotes => {
          const extra = extras[i];
          const [group, subgroup] = [groups[i] ?? "", subgroups[i] ?? ""];
          return {
            list: `list ${i + 1}`,
            votes: v,
            ...(ordered && { order: ((i * 3) % 7) + 1 }),
            ...(extra?.minority && { minority: true }),
            ...(rules.distribution.held && { held: extra?.held ?? 0 }),
            ...(rules.distribution.exhaustion && { candidates: extra?.candidates ?? 1 }),
            ...(rules.distribution.groups && group !== "" && { group, ...(subgroup !== "" && { subgroup }) }),
          };
        }),
      },
    ],
  }));
