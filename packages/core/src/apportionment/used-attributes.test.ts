import { expect, test } from "vitest";
import type { Distribution, TieCriterion } from "../rules/index.ts";
import { byDivisors, hare, testRules } from "./conformance/test-rules.ts";
import type { ListVotes } from "./contest.ts";
import { usedAttributes } from "./used-attributes.ts";

const article = "Art. 1";
const entry: Required<ListVotes> = {
  list: "A",
  votes: 5,
  order: 1,
  alliance: 2,
  minority: true,
  group: "G",
  subgroup: "S",
  held: 3,
  basic: 4,
  candidates: 6,
  precincts: 7,
  admitted: true,
};
/** The attributes beside list, votes and the authority's decision, which always count. */
const used = (law: Partial<Distribution>): readonly string[] => {
  const { list, votes, admitted, ...rest } = usedAttributes(testRules(law), entry);
  expect({ list, votes, admitted }).toEqual({ list: "A", votes: 5, admitted: true });
  return Object.keys(rest).sort();
};
const clause = { id: "t", anyOf: [], article };
const by = (criterion: Exclude<TieCriterion["by"], "silent">): TieCriterion[] => [{ by: criterion, article }];

test("a plain law uses none", () => {
  expect(used({})).toEqual([]);
  expect(used({ methods: [byDivisors({ sequence: "dhondt" })], ties: by("more-votes") })).toEqual([]);
  expect(used({ qualification: { clauses: [clause] } })).toEqual([]);
});

test("alliances and minorities, where a clause, one that stands in for others, or a weight is for them", () => {
  expect(used({ qualification: { clauses: [clause, { ...clause, for: { alliance: { min: 2 } } }] } })).toEqual([
    "alliance",
  ]);
  expect(used({ qualification: { clauses: [clause, { ...clause, for: { minority: true } }] } })).toEqual(["minority"]);
  expect(used({ weights: [{ for: { minority: true }, factor: "2", article }] })).toEqual(["minority"]);
  expect(used({ weights: [{ for: { alliance: { max: 2 } }, factor: "2", article }] })).toEqual(["alliance"]);
  const fallback = { lists: 2, clauses: [{ ...clause, for: { minority: true, alliance: { min: 2 } } }], article };
  expect(used({ qualification: { clauses: [clause], fallback } })).toEqual(["alliance", "minority"]);
});

test("seats of an earlier tier, where a clause asks for them", () => {
  const votes = { by: "votes" as const, at: 5, scope: "unit" as const, compare: ">=" as const };
  const seats = { by: "seats" as const, at: 1, compare: ">=" as const };
  expect(used({ qualification: { clauses: [clause, { ...clause, anyOf: [votes, seats] }] } })).toEqual(["basic"]);
  expect(used({ qualification: { clauses: [{ ...clause, anyOf: [votes] }] } })).toEqual([]);
  const fallback = { lists: 2, clauses: [{ ...clause, anyOf: [seats] }], article };
  expect(used({ qualification: { clauses: [clause], fallback } })).toEqual(["basic"]);
});

test("groups of one level and of two, held seats, candidates", () => {
  expect(used({ groups: { levels: 1, needs: "each", article } })).toEqual(["group"]);
  expect(used({ groups: { levels: 2, needs: "each", article } })).toEqual(["group", "subgroup"]);
  expect(used({ held: { article } })).toEqual(["held"]);
  expect(used({ exhaustion: { rule: "continue-without", article } })).toEqual(["candidates"]);
});

test("what a tie needs, wherever its criteria stand", () => {
  expect(used({ ties: by("registered-earlier") })).toEqual(["order"]);
  expect(used({ ties: by("precincts-won") })).toEqual(["precincts"]);
  expect(used({ groups: { levels: 1, needs: "each", ties: by("registered-earlier"), article } })).toEqual([
    "group",
    "order",
  ]);
  expect(used({ majority: { rule: "last-residual-seat", ties: by("registered-earlier"), article } })).toEqual([
    "order",
  ]);
  const step = { step: "largest-remainders" as const, ties: by("precincts-won"), article };
  const overAward = { rule: "smallest-remainder" as const, ties: by("registered-earlier"), article };
  if (hare.kind !== "quota") throw new TypeError("Hare's is a quota");
  expect(used({ methods: [{ ...hare, steps: [step] }] })).toEqual(["precincts"]);
  expect(used({ methods: [{ ...hare, overAward }] })).toEqual(["order"]);
  expect(used({ methods: [{ ...hare, steps: [step], overAward }] })).toEqual(["order", "precincts"]);
});

test("an attribute that the list does not have is not made up", () => {
  expect(usedAttributes(testRules({ held: { article } }), { list: "A", votes: 5 })).toEqual({ list: "A", votes: 5 });
});
