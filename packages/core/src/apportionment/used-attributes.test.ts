import { expect, test } from "vitest";
import type { Distribution } from "../rules/index.ts";
import { byDivisors, hare, testRules } from "./conformance/test-rules.ts";
import type { ListVotes } from "./contest.ts";
import { usedAttributes } from "./used-attributes.ts";

const article = "Art. 1";
const full: ListVotes = {
  list: "A",
  votes: 10,
  admitted: true,
  order: 1,
  alliance: 2,
  minority: true,
  group: "G",
  subgroup: "S",
  held: 3,
  basic: 4,
  candidates: 5,
  precincts: 6,
};
const kept = (parts: Partial<Distribution>): readonly string[] =>
  Object.keys(usedAttributes(testRules(parts), full)).sort();
const always = ["admitted", "list", "votes"];
const clause = (parts: Partial<Distribution["qualification"]["clauses"][number]>) => ({
  id: "c",
  anyOf: [],
  article,
  ...parts,
});

test("list, votes and the authority's decision always stand in a certificate, nothing else without a use", () => {
  expect(kept({})).toEqual(always);
  expect(usedAttributes(testRules(), full)).toEqual({ list: "A", votes: 10, admitted: true });
});

test("what a threshold or weight asks for, in the clauses that replace others too", () => {
  const fallback = (parts: Parameters<typeof clause>[0]) => ({ lists: 2, clauses: [clause(parts)], article });
  for (const qualification of [
    { clauses: [clause({ for: { alliance: { min: 2 } } })] },
    { clauses: [], fallback: fallback({ for: { alliance: { min: 2 } } }) },
  ]) {
    expect(kept({ qualification })).toEqual([...always, "alliance"].sort());
  }
  expect(kept({ qualification: { clauses: [clause({ for: { minority: true } })] } })).toEqual(
    [...always, "minority"].sort(),
  );
  expect(kept({ weights: [{ for: { minority: true }, factor: "135/100", article }] })).toEqual(
    [...always, "minority"].sort(),
  );
  const seats = clause({ anyOf: [{ by: "seats", at: 1, compare: ">=" }] });
  expect(kept({ qualification: { clauses: [seats] } })).toEqual([...always, "basic"].sort());
  expect(kept({ qualification: { clauses: [], fallback: { lists: 2, clauses: [seats], article } } })).toEqual(
    [...always, "basic"].sort(),
  );
});

test("groups, held seats and candidates", () => {
  expect(kept({ groups: { levels: 1, needs: "each", article } })).toEqual([...always, "group"].sort());
  expect(kept({ groups: { levels: 2, needs: "each", article } })).toEqual([...always, "group", "subgroup"].sort());
  expect(kept({ held: { article } })).toEqual([...always, "held"].sort());
  expect(kept({ exhaustion: { rule: "continue-without", article } })).toEqual([...always, "candidates"].sort());
});

test("what a tie rule asks for, wherever it stands", () => {
  const order = [{ by: "registered-earlier" as const, article }];
  const precincts = [{ by: "precincts-won" as const, article }];
  expect(kept({ ties: order })).toEqual([...always, "order"].sort());
  expect(kept({ ties: precincts })).toEqual([...always, "precincts"].sort());
  expect(kept({ groups: { levels: 1, needs: "none", ties: order, article } })).toEqual(
    [...always, "group", "order"].sort(),
  );
  expect(kept({ majority: { rule: "last-residual-seat", ties: order, article } })).toEqual([...always, "order"].sort());
  if (hare.kind !== "quota") throw new Error("Hare's method is one of quota");
  const step = { ...hare, steps: [{ step: "largest-remainders" as const, ties: order, article }] };
  expect(kept({ methods: [step] })).toEqual([...always, "order"].sort());
  const over = { ...hare, overAward: { rule: "smallest-remainder" as const, ties: precincts, article } };
  expect(kept({ methods: [over] })).toEqual([...always, "precincts"].sort());
  expect(kept({ methods: [byDivisors({ sequence: "dhondt" })] })).toEqual(always);
});

test("one of several clauses, conditions or weights is enough, and one for nobody in particular asks for nothing", () => {
  const votes = { by: "votes" as const, at: 5, scope: "unit" as const, compare: ">=" as const };
  const seats = { by: "seats" as const, at: 1, compare: ">=" as const };
  const clauses = [clause({}), clause({ anyOf: [votes, seats] }), clause({ for: { minority: true } })];
  expect(kept({ qualification: { clauses } })).toEqual([...always, "basic", "minority"].sort());
  expect(kept({ qualification: { clauses: [clause({ anyOf: [votes] })] } })).toEqual(always);
  const weights = [
    { for: {}, factor: "2", article },
    { for: { alliance: { max: 2 } }, factor: "2", article },
  ];
  expect(kept({ weights })).toEqual([...always, "alliance"].sort());
  expect(kept({ ties: [{ by: "more-votes", article }] })).toEqual(always);
  expect(usedAttributes(testRules({ held: { article } }), { list: "A", votes: 5 })).toEqual({ list: "A", votes: 5 });
});
