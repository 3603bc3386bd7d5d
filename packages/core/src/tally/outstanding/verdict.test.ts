import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Rules, readRules } from "../../rules/index.ts";
import type { CountedUnit } from "./counted-unit.ts";
import { stillOpen, type Verdict } from "./verdict.ts";

// Every verdict here is worked out by hand; tests/tally tries all ways to cast the ballots by the apportionment itself.

const article = "Art. 1";

function law(id: string, parts: Partial<Rules["distribution"]> = {}): Rules {
  const read = readRules(readFileSync(new URL(`../../../../../rules/${id}.json`, import.meta.url), "utf8"));
  if (!read.ok) throw new Error(`rules/${id}.json is not a rules file`);
  const { rules } = read.read;
  return { ...rules, distribution: { ...rules.distribution, ...parts } };
}

function unit(
  votes: Readonly<Record<string, number>>,
  seats: Readonly<Record<string, number>> | null,
  parts: Partial<CountedUnit> = {},
): CountedUnit {
  const lists = Object.entries(votes).map(([list, count]) => ({ list, votes: count }));
  return { unit: "", lists, totals: {}, seats, qualified: Object.keys(votes), ballots: 1000, ...parts };
}

const verdict = (rules: Rules, given: CountedUnit): Verdict => stillOpen(rules, [given])[0] as Verdict;
const nearest = (rules: Rules, given: CountedUnit) => {
  const said = verdict(rules, given);
  return "nearest" in said && said.nearest !== null
    ? [said.nearest.what, ...said.nearest.lists, said.nearest.votes]
    : said;
};

const kazakhstan = law("kz-2020-05");
const dhondt = law("pt-local", { scope: "nation" });

test("largest remainders: B loses its last seat to C at 22 votes, wherever fewer go", () => {
  // 10 seats, 1,000 votes: 6.14, 2.55 and 1.31 quotas. With 21 more for C its remainder is 0.489 and B's 0.498, with 22
  // they are 0.497 and 0.495.
  const given = unit({ A: 614, B: 255, C: 131 }, { A: 6, B: 3, C: 1 });
  expect(nearest(kazakhstan, given)).toEqual(["seat", "B", "C", 22]);
  expect(verdict(kazakhstan, { ...given, ballots: 21 }).verdict).toBe("decided");
  expect(verdict(kazakhstan, { ...given, ballots: 22 })).toMatchObject({ verdict: "open", because: "votes" });
});

test("averages: a seat moves where the next average reaches the last one", () => {
  // D'Hondt, 3 seats: A 60, 30; B 40. C's next is 9, A's next 20. B must reach 60 for a second seat, C 30 for A's second.
  const given = unit({ A: 60, B: 40, C: 9 }, { A: 2, B: 1, C: 0 });
  expect(nearest(dhondt, given)).toEqual(["seat", "A", "B", 20]);
  expect(nearest(dhondt, unit({ A: 60, B: 40, C: 15 }, { A: 2, B: 1, C: 0 }))).toEqual(["seat", "A", "C", 15]);
});

test("a list at the threshold is nearer than any seat", () => {
  const given = unit({ A: 930, B: 70 }, { A: 91, B: 7 });
  expect(nearest(kazakhstan, given)).toEqual(["threshold", "B", 1]);
  // 7 % of 1,000 + n votes: with 69 + n of its own a list out of it comes in at two.
  const out = unit({ A: 600, B: 331, C: 69 }, { A: 63, B: 35, C: 0 }, { qualified: ["A", "B"] });
  expect(nearest(kazakhstan, out)).toEqual(["threshold", "C", 2]);
});

test("by averages a list outside matters only when it would win a seat as well", () => {
  const rules = law("at-ep");
  const outside = { qualified: ["A", "B"] };
  // C is over 4 % at two votes more. With five seats B's last average is 180.5: A reaches it at 722 votes, C only at 181.
  expect(nearest(rules, unit({ A: 600, B: 361, C: 39 }, { A: 3, B: 2, C: 0 }, outside))).toEqual([
    "seat",
    "B",
    "A",
    122,
  ]);
  // With 32 seats A's last average is 30, which C's 39 votes pass already: the threshold alone keeps it out.
  expect(nearest(rules, unit({ A: 600, B: 361, C: 39 }, { A: 20, B: 12, C: 0 }, outside))).toEqual([
    "seat",
    "A",
    "C",
    2,
  ]);
});

test("the runner-up beside the only list over the threshold: its seats, its rank, and the others' thresholds", () => {
  // 2007's lists by the rule of 2009: 4.784 quotas times 0.7 are 3.35, so that 3 seats; 93.2 quotas and 2 more for the first.
  const given = unit({ A: 5_247_720, B: 269_310, C: 203_000 }, { A: 95, B: 3, C: 0 }, { qualified: ["A"] });
  const reaches = (b: number) => 7 * 98 * b >= 4 * 10 * (5_247_720 + b);
  const [what, first, second, votes] = nearest(kazakhstan, given) as [string, string, string, number];
  expect([what, first, second]).toEqual(["seat", "A", "B"]);
  expect([reaches(269_310 + votes - 1), reaches(269_310 + votes)]).toEqual([false, true]);
  const close = unit({ A: 5_247_720, B: 203_005, C: 203_000 }, { A: 96, B: 2, C: 0 }, { qualified: ["A"] });
  expect(nearest(kazakhstan, close)).toEqual(["order", "B", "C", 5]);
  const none = unit({ A: 500, B: 0 }, { A: 98, B: 0 }, { qualified: ["A"] });
  expect(nearest(kazakhstan, none)).toEqual(["clause", "A", "B", 1]);
});

test("left-over seats to the largest lists: whole quotas count, and who is largest", () => {
  const rules = law("ge-2024");
  // 10 seats, 1,000 votes: 5.45, 3.45 and 1.1 quotas; A has the seat left over.
  const given = unit({ A: 545, B: 345, C: 110 }, { A: 6, B: 3, C: 1 });
  expect(nearest(rules, given)).toEqual(["quota", "A", 91]);
  expect(nearest(rules, unit({ A: 452, B: 448, C: 100 }, { A: 5, B: 4, C: 1 }))).toEqual(["quota", "C", 1]);
  expect(nearest(rules, unit({ A: 445, B: 444, C: 111 }, { A: 5, B: 4, C: 1 }))).toEqual(["order", "A", "B", 1]);
});

test("lists that stand as one are compared as one, and then among themselves", () => {
  const lists = (a: number, c: number) => [
    { list: "A", votes: a },
    { list: "B", votes: 170, group: "G" },
    { list: "C", votes: c, group: "G" },
  ];
  const rules = law("fi-eduskunta", { scope: "nation", groups: { levels: 1, needs: "none", article } });
  const given = (a: number, c: number) =>
    unit({}, { A: 3, B: 1, C: 1 }, { lists: lists(a, c), qualified: ["A", "B", "C"] });
  // Together 300 votes and 2 seats, an average of 150; A's next is 147.5.
  expect(nearest(rules, given(590, 130))).toEqual(["seat", "B+C", "A", 10]);
  // Inside, B's next average is 85 against C's 88 votes.
  expect(nearest(rules, given(450, 88))).toEqual(["seat", "C", "B", 6]);
});

test("a majority clause is nearer than the seats where a list stands at half of the votes", () => {
  const rules = law("nl-tk");
  const given = unit({ A: 500, B: 300, C: 200 }, { A: 5, B: 3, C: 2 });
  expect(nearest(rules, given)).toEqual(["clause", "A", 1]);
});

test("the threshold of the nation moves with votes outstanding elsewhere", () => {
  const rules = law("at-ep", {
    scope: "units",
    qualification: {
      clauses: [{ id: "t", anyOf: [{ by: "share", at: "1/3", of: "valid", scope: "nation", compare: ">=" }], article }],
    },
  });
  const here = unit({ A: 30, B: 20 }, { A: 2, B: 0 }, { unit: "here", qualified: ["A"], ballots: 0 });
  const there = unit({ A: 16, B: 19, C: 33 }, { A: 1, B: 0, C: 0 }, { unit: "there", qualified: ["A"], ballots: 1 });
  // B lacks one vote for a third of 118; with it, its 20 votes here pass A's second average of 15.
  expect(stillOpen(rules, [here, there]).map(({ verdict: said }) => said)).toEqual(["open", "open"]);
  expect(stillOpen(rules, [here, { ...there, ballots: 0 }]).map(({ verdict: said }) => said)).toEqual([
    "decided",
    "decided",
  ]);
});

test("what is not known is said, and never decided", () => {
  const given = unit({ A: 614, B: 255, C: 131 }, { A: 6, B: 3, C: 1 });
  expect(verdict(kazakhstan, { ...given, ballots: null })).toMatchObject({
    verdict: "open",
    because: "no-bound",
    ballots: null,
  });
  expect(verdict(kazakhstan, { ...given, seats: null })).toEqual({
    unit: "",
    verdict: "open",
    because: "question",
    ballots: 1000,
  });
  const gap = (rules: Rules, counted: CountedUnit = given): unknown => {
    const said = verdict(rules, counted);
    return "gap" in said ? said.gap : said;
  };
  expect(gap(law("us-1880-hamilton"))).toBe("minimum");
  expect(gap(law("us-house", { minimum: undefined } as never))).toBe("method");
  expect(gap(law("sk-nrsr"))).toBe("method");
  expect(gap(law("rs-assembly"), unit({ A: 2, B: 1 }, { A: 2, B: 1 }))).toBe("base");
  expect(gap(law("nl-tk"), { ...given, lists: given.lists.map((each) => ({ ...each, candidates: 3 })) })).toBe(
    "candidates",
  );
  expect(gap(kazakhstan, { ...given, qualified: ["A"] })).toBe("qualification");
  expect(gap(kazakhstan, { ...given, seats: { A: 3, B: 3, C: 4 } })).toBe("seats");
  expect(verdict(law("sk-nrsr"), { ...given, ballots: 0 })).toEqual({
    unit: "",
    verdict: "decided",
    ballots: 0,
    nearest: null,
  });
  expect(() => stillOpen(kazakhstan, [given, given])).toThrow(TypeError);
});
