import { describe, expect, test } from "vitest";
import type { Distribution } from "../rules/index.ts";
import { byDivisors, testRules, threshold } from "./conformance/test-rules.ts";
import type { Answer, ListVotes, UnitVotes } from "./contest.ts";
import { prepare } from "./prepare.ts";
import { contest, faultsOf, listsOf, outcomeOf, type TestLists } from "./testing/contests.ts";

const article = "Art. 1";
const unit = (name: string, lists: TestLists, seats: number | null = null, totals = {}): UnitVotes => ({
  unit: name,
  seats,
  lists: listsOf(lists),
  totals,
});
const count = (seats: number): Distribution["seats"] => ({ count: seats, article });

describe("the house", () => {
  test("in the nation: seats of the contest, else of its only unit, else of the law", () => {
    const rules = testRules({ seats: count(98) });
    const house = (units: readonly UnitVotes[], seats?: number) =>
      outcomeOf({ rules, units, ...(seats !== undefined && { seats }) }).units[0]?.house;
    const one = unit("", { A: 3, B: 1 }, 7);
    expect(house([one], 5)).toBe(5);
    expect(house([one])).toBe(7);
    expect(house([{ ...one, seats: null }])).toBe(98);
    expect(house([one, { ...one, unit: "b" }])).toBe(98);
    expect(house([one, { ...one, unit: "b" }], 5)).toBe(5);
  });

  test("in units: seats of the unit, else of that unit in the law, else missing", () => {
    const rules = testRules({
      scope: "units",
      seats: count(98),
      units: [
        { id: "N", seats: 4 },
        { id: "S", seats: 6 },
      ],
    });
    const outcome = outcomeOf({ rules, units: [unit("S", { A: 1 }), unit("N", { A: 1 }, 9)] });
    expect(outcome.units.map(({ unit: name, house }) => [name, house])).toEqual([
      ["S", 6],
      ["N", 9],
    ]);
    expect(faultsOf({ rules, units: [unit("N", { A: 1 }), unit("X", { A: 1 }), unit("Y", { A: 1 })] })).toEqual([
      { fault: "missing-seats", unit: "X" },
      { fault: "missing-seats", unit: "Y" },
    ]);
  });

  test("neither in the input nor in the law: a fault", () => {
    expect(faultsOf({ rules: testRules(), units: [unit("", { A: 1 })] })).toEqual([
      { fault: "missing-seats", unit: "" },
    ]);
  });
});

describe("the nation as the sum of its units", () => {
  const rules = testRules({ seats: count(3), qualification: threshold("5/100") });

  test("votes and totals are added up, into one unit without a name", () => {
    const units = [
      unit("N", { A: 10, B: 20 }, 2, { valid: 30, invalid: 1, registered: 50 }),
      unit("S", { B: 5, C: 65 }, 2, { valid: 70, invalid: 2, received: 80 }),
    ];
    const outcome = outcomeOf({ rules, units });
    expect(outcome.units).toHaveLength(1);
    expect(outcome.units[0]).toMatchObject({ unit: "", house: 3, seats: { A: 0, B: 1, C: 2 } });
    expect(outcome.units[0]?.certificate).toMatchObject({
      unit: "",
      lists: [
        { list: "A", votes: 10 },
        { list: "B", votes: 25 },
        { list: "C", votes: 65 },
      ],
      totals: { valid: 100, invalid: 3 },
    });
    expect(outcome.units[0]?.certificate?.totals).not.toHaveProperty("registered");
    expect(outcome.units[0]?.certificate?.totals).not.toHaveProperty("received");
  });

  test("every total is added up where every unit gives it", () => {
    const figures = {
      registered: 100,
      received: 50,
      inBoxes: 36,
      valid: 30,
      invalid: 2,
      blank: 3,
      againstAll: 4,
      others: 0,
    };
    const units = [unit("N", { A: 30 }, null, figures), unit("S", { A: 30 }, null, figures)];
    expect(outcomeOf({ rules, units }).units[0]?.certificate?.totals).toEqual({
      registered: 200,
      received: 100,
      inBoxes: 72,
      valid: 60,
      invalid: 4,
      blank: 6,
      againstAll: 8,
      others: 0,
    });
  });

  test("a single unit stands as it is, attributes and all", () => {
    const input = contest({ seats: count(3) }, { A: { votes: 3, order: 1 } }, null, { totals: { valid: 3 } });
    const prepared = prepare(input);
    expect(prepared).toMatchObject({
      ok: true,
      units: [
        {
          house: 3,
          votes: { unit: "", seats: null, lists: [{ list: "A", votes: 3, order: 1 }], totals: { valid: 3 } },
          answers: [],
        },
      ],
    });
  });

  test("what a list is may not differ between units; a number of parties left out is one", () => {
    const differ = (a: Omit<ListVotes, "list" | "votes">, b: Omit<ListVotes, "list" | "votes">) => ({
      rules,
      units: [unit("N", { A: { votes: 9, ...a } }), unit("S", { A: { votes: 9, ...b } })],
    });
    const fault = {
      fault: "answer",
      message: 'the attributes of "A" differ between units (S)',
      among: ["A"],
    };
    expect(faultsOf(differ({ alliance: 2 }, { alliance: 3 }))).toEqual([fault]);
    expect(faultsOf(differ({ alliance: 2 }, {}))).toEqual([fault]);
    expect(faultsOf(differ({ minority: true }, {}))).toEqual([fault]);
    expect(outcomeOf(differ({ alliance: 1 }, {})).status).toBe("decided");
    expect(outcomeOf(differ({ minority: false }, {})).status).toBe("decided");
    expect(outcomeOf(differ({ alliance: 2, minority: true }, { alliance: 2, minority: true })).status).toBe("decided");
    const three = differ({ minority: true }, { minority: true });
    expect(faultsOf({ ...three, units: [...three.units, unit("E", { A: 9 })] })).toMatchObject([
      { message: 'the attributes of "A" differ between units (E)' },
    ]);
  });

  test("faults of sums and of attributes are told together", () => {
    const units = [unit("N", { A: { votes: 9, alliance: 2 } }, null, { valid: 8 }), unit("S", { A: 9 })];
    expect(faultsOf({ rules, units })).toEqual([
      { fault: "sum", unit: "N", row: "@valid", expected: 9, found: 8 },
      { fault: "answer", message: 'the attributes of "A" differ between units (S)', among: ["A"] },
    ]);
  });
});

describe("limits: 10^15 votes in all", () => {
  const rules = testRules({ seats: count(3), scope: "nation" });
  const limit = 10 ** 15;

  test("exactly so many are distributed, one more is refused by the name of the list", () => {
    expect(outcomeOf({ rules, units: [unit("", { A: limit - 1, B: 1 })] }).seats).toEqual({ A: 3, B: 0 });
    expect(faultsOf({ rules, units: [unit("", { A: limit - 1, B: 1, C: 1, D: 1 })] })).toEqual([
      { fault: "too-large", unit: "", list: "C" },
    ]);
    expect(faultsOf({ rules, units: [unit("N", { A: limit }), unit("S", { B: 1 })] })).toEqual([
      { fault: "too-large", unit: "S", list: "B" },
    ]);
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])("%d votes are none", (votes) => {
    expect(faultsOf({ rules, units: [unit("", { A: 1, B: votes })] })[0]).toEqual({
      fault: "too-large",
      unit: "",
      list: "B",
    });
  });

  test("no votes are votes", () => {
    expect(outcomeOf({ rules, units: [unit("", { A: 1, B: 0 })] }).seats).toEqual({ A: 3, B: 0 });
  });
});

describe("answers that cannot be meant", () => {
  const faults = (among: readonly string[], winners: readonly string[]) => {
    const answer: Answer = { among, winners, by: "lot", source: "drawn" };
    return faultsOf(
      contest({ methods: [byDivisors({ sequence: "dhondt" })] }, { A: 2, B: 1 }, 1, { answers: [answer] }),
    );
  };
  const message = "an answer names some, not none or all";

  test("winners that were not asked about are named", () => {
    expect(faults(["A", "B"], ["C"])).toEqual([
      { fault: "answer", message: '"C" was not among the lists asked about', among: ["A", "B"] },
    ]);
    expect(faults(["A", "B", "C"], ["A", "D", "E"])).toEqual([
      { fault: "answer", message: '"D", "E" was not among the lists asked about', among: ["A", "B", "C"] },
    ]);
  });

  test("none, all, or one twice", () => {
    expect(faults(["A", "B"], [])).toEqual([{ fault: "answer", message, among: ["A", "B"] }]);
    expect(faults(["A", "B"], ["A", "B"])).toEqual([{ fault: "answer", message, among: ["A", "B"] }]);
    expect(faults(["A", "B", "C"], ["A", "A"])).toEqual([{ fault: "answer", message, among: ["A", "B", "C"] }]);
  });

  test("an answer to no question of this contest does no harm", () => {
    const answer: Answer = { among: ["A", "B"], winners: ["B"], by: "lot", source: "drawn" };
    const input = contest({}, { A: 2, B: 1 }, 1, { answers: [answer] });
    expect(outcomeOf(input)).toMatchObject({ seats: { A: 1, B: 0 }, units: [{ ties: [] }] });
  });
});
