import { describe, expect, test } from "vitest";
import type { Distribution, TieCriterion } from "../rules/index.ts";
import { byDivisors } from "./conformance/test-rules.ts";
import { decide, stepsOf } from "./testing/contests.ts";

const article = "Art. 2";
const dhondt = byDivisors({ sequence: "dhondt" });
const groups = (levels: number, ties?: TieCriterion[]): Partial<Distribution> => ({
  groups: { levels, needs: "each", article, ...(ties && { ties }) },
});

describe("seats already held (Scotland's regions)", () => {
  const lists = { A: { votes: 60, held: 3 }, B: { votes: 40, held: 0 } };

  test("count in the divisors, and are not distributed again", () => {
    const unit = decide({ methods: [dhondt], held: { article } }, lists, 3);
    // A 60/4 = 15, B 40, 20, 13.3: B, B, A.
    expect(unit.seats).toEqual({ A: 1, B: 2 });
    expect(unit.certificate?.pools[0]?.stages).toEqual([
      { stage: "averages", index: null, to: { A: 1, B: 2 }, cut: "15/1" },
    ]);
    expect(stepsOf(unit, "averages")[0]).toMatchObject({
      rows: [
        { list: "A", before: 0, after: 1, last: "15/1", next: "12/1" },
        { list: "B", before: 0, after: 2, last: "20/1", next: "40/3" },
      ],
      awards: [
        { list: "B", average: "40/1" },
        { list: "B", average: "20/1" },
        { list: "A", average: "15/1" },
      ],
    });
    expect(unit.certificate?.lists[0]).toEqual({ list: "A", votes: 60, held: 3 });
  });

  test("where the law does not say so they count for nothing", () => {
    const unit = decide({ methods: [dhondt] }, lists, 3);
    expect(unit.seats).toEqual({ A: 2, B: 1 });
    expect(unit.certificate?.lists[0]).toEqual({ list: "A", votes: 60 });
  });

  test("a group holds what its lists hold", () => {
    const grouped = {
      A: { votes: 35, held: 1, group: "G" },
      B: { votes: 25, held: 2, group: "G" },
      C: { votes: 40, held: 0 },
    };
    const unit = decide({ methods: [dhondt], held: { article }, ...groups(1) }, grouped, 3);
    expect(unit.seats).toEqual({ A: 1, B: 0, C: 2 });
  });
});

test("no votes at all: there is nothing to distribute by", () => {
  const unit = decide({ methods: [dhondt] }, { A: 0, B: 0 }, 3);
  expect(unit).toMatchObject({ status: "invalid", seats: null, qualified: [], awarded: { A: 0, B: 0 }, steps: [] });
  expect(unit).not.toHaveProperty("question");
  const others = decide({ methods: [dhondt] }, { A: 0, B: 0 }, 3, { totals: { others: 5 } });
  expect(others).toMatchObject({ status: "invalid", qualified: ["A", "B"] });
});
