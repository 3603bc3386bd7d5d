import { expect, test } from "vitest";
import { threshold } from "./conformance/test-rules.ts";
import type { Answer } from "./contest.ts";
import { decide, stagesOf, stepsOf, type TestLists } from "./testing/contests.ts";

// The numbers of Kazakhstan's Art. 97-1(2)-(4): threshold 7 per cent, factor 0.7, two seats at least.
const law = {
  qualification: {
    ...threshold("7/100"),
    ifOne: {
      rule: "second-list" as const,
      factor: "7/10",
      minimum: 2,
      tieSilence: "second-tie",
      overflowSilence: "overflow",
      article: "Art. 97-1",
    },
  },
};
const shares = (lists: TestLists, seats: number, answers: readonly Answer[] = []) =>
  decide(law, lists, seats, { answers });

test("the second list gets its reduced quotient where that is more than the minimum, the first what is left", () => {
  expect(shares({ A: 5, B: 94, C: 1 }, 98).seats).toEqual({ A: 3, B: 95, C: 0 });
});

test("the second list gets the minimum where its reduced quotient is less", () => {
  // 98 * 2 / 100 = 1.96, times 0.7 = 1.372; 98 * 98 / 100 = 96.04.
  const unit = shares({ A: 98, B: 2 }, 98);
  expect(unit.seats).toEqual({ A: 96, B: 2 });
  expect(stagesOf(unit)).toEqual([
    { stage: "second-list", first: "A", second: "B", quota: "50/49", whole: [96, 1], left: 0 },
  ]);
  expect(stepsOf(unit, "second-list")).toMatchObject([
    { second: { votes: 2, whole: 1, quotient: "49/25", reduced: "343/250", seats: 2 }, left: 0 },
  ]);
  expect(unit.certificate?.pools[0]).toMatchObject({ path: [], seats: 98, result: { A: 96, B: 2 } });
  expect(stepsOf(unit, "whole")).toEqual([]);
});

test("a whole quotient that would be a seat more without the factor", () => {
  // 30 / (300 / 10) = 1 and 0.7 times that is no whole seat.
  const unit = decide(
    { qualification: { ...law.qualification, ...threshold("1/2"), ifOne: { ...law.qualification.ifOne, minimum: 0 } } },
    { A: 270, B: 30 },
    10,
  );
  expect(stepsOf(unit, "second-list")).toMatchObject([
    { first: { whole: 9 }, second: { whole: 0, seats: 0 }, left: 1 },
  ]);
  expect(unit.seats).toEqual({ A: 10, B: 0 });
});

test("the silence of 97 and 2: the guaranteed seats overflow the house of 98", () => {
  const unit = shares({ A: 990, B: 10 }, 98);
  expect(unit).toMatchObject({ status: "undetermined", seats: null, qualified: ["A"], certificate: null });
  expect(unit.question).toEqual({
    kind: "silent",
    unit: "",
    among: ["A", "B"],
    seats: 1,
    losing: false,
    silence: "overflow",
    article: "Art. 97-1",
  });
});

test("the silence of a tie for second place, which a decision answers", () => {
  const lists = { A: 500, C: 20, B: 20, D: 10 };
  expect(shares(lists, 98).question).toEqual({
    kind: "silent",
    unit: "",
    among: ["C", "B"],
    seats: 1,
    losing: false,
    silence: "second-tie",
    article: "Art. 97-1",
  });
  const answer = { among: ["B", "C"], winners: ["B"], by: "decision", source: "Constitutional Council" } as const;
  const unit = shares(lists, 98, [answer]);
  // 98 * 20 / 520 = 3.77, times 0.7 = 2.64; 98 * 500 / 520 = 94.2.
  expect(unit.seats).toEqual({ A: 96, C: 0, B: 2, D: 0 });
  expect(unit.ties).toEqual([
    {
      unit: "",
      among: ["C", "B"],
      seats: 1,
      losing: false,
      winners: ["B"],
      decidedBy: "decision",
      article: "Art. 97-1",
    },
  ]);
  expect(stepsOf(unit, "tie")).toEqual([
    {
      step: "tie",
      among: ["C", "B"],
      seats: 1,
      losing: false,
      winners: ["B"],
      by: "decision",
      article: "Art. 97-1",
      source: "Constitutional Council",
    },
  ]);
  expect(unit.certificate?.ties).toEqual([
    { path: [], stage: 0, among: ["C", "B"], winners: ["B"], by: "decision", answer },
  ]);
  expect(shares(lists, 98, [{ ...answer, by: "lot" }]).status).toBe("undetermined");
  expect(shares(lists, 98, [{ ...answer, among: ["B", "D"] }]).status).toBe("undetermined");
  const three = { A: 500, C: 20, B: 20, D: 20 };
  const two = { ...answer, among: ["B", "C", "D"], winners: ["B", "C"] };
  expect(shares(three, 98, [two]).status).toBe("undetermined");
  expect(shares(three, 98, [{ ...two, winners: ["D"] }]).seats).toEqual({ A: 96, C: 0, B: 0, D: 2 });
});

test("the second is the one with the most votes, wherever it stands; equal lists behind it are no tie", () => {
  expect(shares({ D: 10, A: 500, C: 12, B: 20 }, 98).seats).toEqual({ D: 0, A: 96, C: 0, B: 2 });
  expect(shares({ A: 500, B: 20, C: 10, D: 10 }, 98).seats).toEqual({ A: 96, B: 2, C: 0, D: 0 });
});

test("no second list with votes: the first takes part alone", () => {
  const alone = shares({ A: 500, B: 0, C: 0 }, 98);
  expect(alone.seats).toEqual({ A: 98, B: 0, C: 0 });
  expect(stagesOf(alone)).toEqual([{ stage: "quota", votes: 500, quota: "250/49", whole: { A: 98 } }]);
  expect(shares({ A: 500 }, 98).seats).toEqual({ A: 98 });
});

test("two lists qualified: nothing of this applies; without the clause neither", () => {
  expect(stepsOf(shares({ A: 90, B: 10 }, 98), "second-list")).toEqual([]);
  const without = decide({ qualification: threshold("7/100") }, { A: 98, B: 2 }, 98);
  expect(without.seats).toEqual({ A: 98, B: 0 });
  expect(stepsOf(without, "second-list")).toEqual([]);
});
