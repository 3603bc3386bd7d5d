import { describe, expect, test } from "vitest";
import type { Distribution, Method, RemainderStep } from "../rules/index.ts";
import { decide, stagesOf, stepsOf, type TestInput, type TestLists } from "./testing/contests.ts";

const article = "Art. 3";
type StepNamed<Name extends RemainderStep["step"]> = Extract<RemainderStep, { step: Name }>;
const remainders = (more: Partial<StepNamed<"largest-remainders">> = {}): RemainderStep => ({
  step: "largest-remainders",
  article: "Art. 4",
  ...more,
});
const averages = (more: Partial<StepNamed<"highest-averages">> = {}): RemainderStep => ({
  step: "highest-averages",
  divisors: { sequence: "dhondt" },
  article: "Art. 5",
  ...more,
});
const largest = (more: Partial<StepNamed<"largest-lists">> = {}): RemainderStep => ({
  step: "largest-lists",
  article: "Art. 6",
  ...more,
});
const more = [{ by: "more-votes" as const, article: "Art. 8" }];

function steps(...list: readonly RemainderStep[]): Partial<Distribution> {
  const quota = { name: "hare", rounding: "exact", of: "qualified", article: "Art. 2" } as const;
  const method: Method = { kind: "quota", quota, steps: [...list], article };
  return { methods: [method] };
}
const exhaustion = { exhaustion: { rule: "continue-without" as const, article: "Art. 9" } };
const minimum = { minimum: { seats: 1, article: "Art. 9" } };
const by = (parts: Partial<Distribution>, lists: TestLists, seats: number, input: TestInput = {}) =>
  decide(parts, lists, seats, input);

describe("largest remainders", () => {
  test("one seat each, largest first; the cut is the smallest that won", () => {
    const unit = by(steps(remainders()), { A: 44, B: 38, C: 18 }, 5);
    // 20 votes a seat: 2, 1, 0 and remainders 4, 18, 18.
    expect(unit.seats).toEqual({ A: 2, B: 2, C: 1 });
    expect(stagesOf(unit)).toEqual([
      { stage: "quota", votes: 100, quota: "20/1", whole: { A: 2, B: 1, C: 0 } },
      { stage: "remainders", index: 0, to: ["B", "C"], cut: "18/1" },
    ]);
    expect(stepsOf(unit, "remainders")[0]).toMatchObject({ seats: 2, winners: ["B", "C"] });
  });

  test("only lists with enough of the quota, exactly enough included; what is left waits for the next step", () => {
    const parts = steps(remainders({ eligible: { quota: "3/4" } }), largest());
    // 20 votes a seat, three quarters of it 15.
    const unit = by(parts, { A: 44, B: 27, C: 15, D: 14 }, 5);
    expect(unit.seats).toEqual({ A: 2, B: 2, C: 1, D: 0 });
    const fewer = by(parts, { A: 41, B: 31, C: 14, D: 14 }, 5);
    // 2, 1, 0, 0 and remainders 1, 11, 14, 14: C and D are short of 15, so B and A get them.
    expect(fewer.seats).toEqual({ A: 3, B: 2, C: 0, D: 0 });
    expect(stagesOf(fewer)).toMatchObject([{}, { stage: "remainders", to: ["B", "A"], cut: "1/1" }]);
    expect(stepsOf(fewer, "remainders")).toMatchObject([{ order: [{ list: "B" }, { list: "A" }] }]);
  });

  test("nobody able: the step is not listed and the next one goes on with its own position", () => {
    const unit = by(steps(remainders({ eligible: { quota: "5" } }), largest()), { A: 60, B: 30, C: 30 }, 5);
    // 24 votes a seat: 2, 1, 1 and one seat left.
    expect(unit.seats).toEqual({ A: 3, B: 1, C: 1 });
    expect(stagesOf(unit)).toMatchObject([
      { stage: "quota" },
      { stage: "largest-lists", index: 1, to: ["A"], cut: 60 },
    ]);
    expect(stepsOf(unit, "remainders")).toEqual([]);
  });

  test("a list without votes gets no seat by its remainder", () => {
    const unit = by(steps(remainders()), { A: 10, B: 0 }, 3);
    expect(unit.seats).toEqual({ A: 3, B: 0 });
    const none = by({ ...steps(remainders()), ...exhaustion }, { A: { votes: 10, candidates: 2 }, B: 0 }, 3);
    expect(none.question).toMatchObject({ kind: "silent", seats: 1, article });
    expect(stepsOf(none, "remainders")).toEqual([]);
  });

  test("a list at its candidates gets none, nor one raised to the minimum beyond its quotient", () => {
    const lists = { A: { votes: 47, candidates: 2 }, B: { votes: 33, candidates: 9 }, C: { votes: 20, candidates: 9 } };
    // 5 seats: 2.35, 1.65 and 1: left over 1, for B; with 6 seats 2.82, 1.98 and 1.2: A has no third candidate.
    expect(by({ ...steps(remainders()), ...exhaustion }, lists, 5).seats).toEqual({ A: 2, B: 2, C: 1 });
    expect(by({ ...steps(remainders()), ...exhaustion }, lists, 6).seats).toEqual({ A: 2, B: 2, C: 2 });
    expect(by(steps(remainders()), lists, 6).seats).toEqual({ A: 3, B: 2, C: 1 });
    // The quota is 10, B is raised from 0 to 1, its remainder is 5 - 10.
    const raised = by({ ...steps(remainders()), ...minimum }, { A: 38, B: 5, C: 7 }, 5);
    expect(raised.seats).toEqual({ A: 3, B: 1, C: 1 });
    const three = by({ ...steps(remainders()), ...minimum }, { A: 28, B: 5, C: 17 }, 5);
    expect(three.seats).toEqual({ A: 3, B: 1, C: 1 });
    expect(stepsOf(three, "remainders")[0]?.order).toEqual([
      { list: "A", remainder: "8/1" },
      { list: "C", remainder: "7/1" },
    ]);
  });

  test("the step's own ties come before the general ones", () => {
    const lists = { A: 60, B: 20, C: 20, D: 100 };
    // 5 seats: 40 a seat: 1, 0, 0, 2: two left, remainders 20, 20, 20, 20.
    const unit = by(steps(remainders({ ties: more })), lists, 5);
    expect(unit.seats).toEqual({ A: 2, B: 0, C: 0, D: 3 });
    expect(unit.ties).toMatchObject([{ among: ["A", "B", "C", "D"], seats: 2, decidedBy: "more-votes" }]);
    expect(by(steps(remainders()), lists, 5).question).toEqual({
      kind: "lot",
      unit: "",
      among: ["A", "B", "C", "D"],
      seats: 2,
      losing: false,
      article: "Art. 1",
    });
  });

  test("some above the cut and equals at it: only these are asked about", () => {
    const unit = by(steps(remainders()), { A: 35, B: 26, C: 26, D: 13 }, 10);
    // 10 a seat: 3, 2, 2, 1 and 5, 6, 6, 3: two seats for B and C. With remainders 6, 5, 5: A and a tie.
    expect(unit.seats).toEqual({ A: 3, B: 3, C: 3, D: 1 });
    const asked = by(steps(remainders()), { A: 36, B: 25, C: 25, D: 14 }, 10);
    expect(asked.question).toMatchObject({ among: ["B", "C"], seats: 1 });
    expect(asked.awarded).toEqual({ A: 4, B: 2, C: 2, D: 1 });
  });
});

describe("largest lists (Georgia 2024)", () => {
  test("one seat each to the most votes; the cut is the fewest votes that won", () => {
    const unit = by(steps(largest()), { A: 29, B: 47, C: 9, D: 15 }, 7);
    // 100 / 7: 2.03, 3.29, 0.63, 1.05: one seat left.
    expect(unit.seats).toEqual({ A: 2, B: 4, C: 0, D: 1 });
    const two = by(steps(largest()), { A: 31, B: 42, C: 9, D: 18 }, 5);
    // 20 a seat: 1, 2, 0, 0 and two left.
    expect(two.seats).toEqual({ A: 2, B: 3, C: 0, D: 0 });
    expect(stagesOf(two)).toEqual([
      { stage: "quota", votes: 100, quota: "20/1", whole: { A: 1, B: 2, C: 0, D: 0 } },
      { stage: "largest-lists", index: 0, to: ["B", "A"], cut: 31 },
    ]);
    expect(stepsOf(two, "largest-lists")).toEqual([
      { step: "largest-lists", seats: 2, winners: ["B", "A"], article: "Art. 6" },
    ]);
  });

  test("passes over lists at their candidates and without votes; without anybody left the law is silent", () => {
    const lists = {
      A: { votes: 50, candidates: 2 },
      B: { votes: 30, candidates: 9 },
      C: { votes: 20, candidates: 9 },
      D: 0,
    };
    const parts = { ...steps(largest()), ...exhaustion };
    // 5 seats: 2, 1, 1 and one left: A has two candidates.
    expect(by(parts, lists, 5).seats).toEqual({ A: 2, B: 2, C: 1, D: 0 });
    const none = by(parts, { A: { votes: 50, candidates: 1 }, B: { votes: 50, candidates: 1 } }, 3);
    expect(none.question).toEqual({ kind: "silent", unit: "", among: [], seats: 1, losing: false, article });
    expect(stepsOf(none, "largest-lists")).toEqual([]);
  });

  test("where all that can take a seat get one, they stand in the order of their votes", () => {
    const lists = { A: 30, B: 50, C: { votes: 20, candidates: 0 } };
    // 20 a seat: 1, 2 and 0 of 1: two left for two lists.
    const unit = by({ ...steps(largest()), ...exhaustion }, lists, 5);
    expect(unit.seats).toEqual({ A: 2, B: 3, C: 0 });
    expect(stagesOf(unit)).toMatchObject([{}, { to: ["B", "A"], cut: 30 }]);
  });

  test("equal votes are settled by the step's own ties, else the general ones", () => {
    const lists = { A: { votes: 30, order: 2 }, B: { votes: 30, order: 1 }, C: 40 };
    const asked = by(steps(largest()), lists, 5);
    // 20 a seat: 1, 1, 2 and one left: C.
    expect(asked.seats).toEqual({ A: 1, B: 1, C: 3 });
    const ties = [{ by: "registered-earlier" as const, article: "Art. 8" }];
    const own = by(steps(largest({ ties })), { A: { votes: 25, order: 2 }, B: { votes: 25, order: 1 } }, 3);
    expect(own.seats).toEqual({ A: 1, B: 2 });
    expect(own.ties).toMatchObject([{ decidedBy: "registered-earlier", winners: ["B"], article: "Art. 8" }]);
    expect(by(steps(largest()), { A: 25, B: 25 }, 3).question).toMatchObject({
      kind: "lot",
      losing: false,
      article: "Art. 1",
    });
  });

  test("with weights the cut is shown in whole votes as they count", () => {
    const parts = { ...steps(largest()), weights: [{ for: { minority: true }, factor: "3/2", article }] };
    const unit = by(parts, { A: { votes: 25, minority: true }, B: 12 }, 2);
    // 37.5 and 12 for 2 seats: 24.75 a seat: one whole seat, one left.
    expect(unit.seats).toEqual({ A: 2, B: 0 });
    expect(stagesOf(unit)).toMatchObject([{ votes: 49 }, { stage: "largest-lists", cut: 37 }]);
  });
});

describe("highest averages", () => {
  test("from the whole seats on (Kieswet P 7): rows, awards and cut", () => {
    const unit = by(steps(averages()), { A: 45, B: 33, C: 22 }, 5);
    // 20 a seat: 2, 1, 1; next averages 15, 16.5, 11: B.
    expect(unit.seats).toEqual({ A: 2, B: 2, C: 1 });
    expect(stagesOf(unit)).toEqual([
      { stage: "quota", votes: 100, quota: "20/1", whole: { A: 2, B: 1, C: 1 } },
      { stage: "averages", index: 0, to: { B: 1 }, cut: "33/2" },
    ]);
    expect(stepsOf(unit, "averages")).toEqual([
      {
        step: "averages",
        sequence: "dhondt",
        seats: 1,
        rows: [
          { list: "A", votes: 45, before: 2, after: 2, last: "45/2", next: "15/1" },
          { list: "B", votes: 33, before: 1, after: 2, last: "33/2", next: "11/1" },
          { list: "C", votes: 22, before: 1, after: 1, last: "22/1", next: "11/1" },
        ],
        awards: [{ list: "B", average: "33/2" }],
        article: "Art. 5",
      },
    ]);
  });

  test("a limit of seats within the step (Kieswet P 8: one), then on without it", () => {
    const parts = steps(averages({ limit: 1 }), averages({ article: "Art. 7" }));
    // Hare of all votes over 5 seats with a big rest: 91 of 100 for A, 3 lists of 3.
    const lists = { A: 79, B: 7, C: 7, D: 7 };
    const unit = by(parts, lists, 5);
    // 20 a seat: 3, 0, 0, 0; averages 19.75 and 7: one for A, the other must go to B, C or D.
    expect(unit.question).toMatchObject({ kind: "lot", among: ["B", "C", "D"], seats: 1 });
    const two = by(parts, { A: 79, B: 8, C: 7, D: 6 }, 5);
    expect(two.seats).toEqual({ A: 4, B: 1, C: 0, D: 0 });
    expect(stepsOf(two, "averages")).toMatchObject([{ limit: 1, seats: 2 }]);
    expect(by(steps(averages()), { A: 79, B: 8, C: 7, D: 6 }, 5).seats).toEqual({ A: 5, B: 0, C: 0, D: 0 });
    const on = by({ ...parts, ...exhaustion }, { A: 58, B: { votes: 42, candidates: 0 } }, 4);
    // 25 a seat: 2 and 1, B at its 0 candidates: two left, one in each step.
    expect(on.seats).toEqual({ A: 4, B: 0 });
    expect(stagesOf(on)).toMatchObject([
      { stage: "quota" },
      { stage: "averages", index: 0, to: { A: 1 }, cut: "58/3" },
      { stage: "averages", index: 1, to: { A: 1 }, cut: "29/2" },
    ]);
    expect(stepsOf(on, "averages")[1]).not.toHaveProperty("limit");
    expect(stepsOf(on, "exhausted")).toEqual([]);
  });

  test("only eligible lists take part; the others keep what they have", () => {
    const parts = steps(averages({ eligible: { quota: "1" } }));
    // 10 a seat: 4, 3, 0, 0 and averages 8.6, 9.5 and more of the small ones.
    const unit = by(parts, { A: 43, B: 38, C: 9, D: 10 }, 10);
    expect(unit.seats).toEqual({ A: 5, B: 4, C: 0, D: 1 });
    const none = by(steps(averages({ eligible: { quota: "6" } })), { A: 43, B: 37, C: 20 }, 10);
    expect(none.question).toEqual({ kind: "silent", unit: "", among: [], seats: 1, losing: false, article });
  });

  test("ties of the step before the general ones", () => {
    const lists = { A: 40, B: 20 };
    // 2 seats of 30: 1 and 0; averages 20 and 20.
    expect(by(steps(averages({ ties: more })), lists, 2).seats).toEqual({ A: 2, B: 0 });
    expect(by(steps(averages()), lists, 2).question).toMatchObject({ kind: "lot", among: ["A", "B"], seats: 1 });
  });
});

test("nl-gr under 19: remainders from three quarters of the quota, then one each by averages, then the rest", () => {
  const parts = steps(
    remainders({ eligible: { quota: "3/4" } }),
    averages({ limit: 1 }),
    averages({ article: "Art. 7" }),
  );
  const lists = { A: 39, B: 14, C: 14, D: 14, E: 19 };
  // 20 a seat: A 1, remainders: A 19, E 19, B, C and D have less than 15. Left 5 - 1 - 2 = 2.
  const unit = by(parts, lists, 5);
  expect(unit.question).toMatchObject({ kind: "lot", among: ["B", "C", "D"], seats: 2 });
  const answered = by(parts, lists, 5, {
    answers: [{ among: ["D", "C", "B"], winners: ["D", "B"], by: "lot", source: "drawn" }],
  });
  expect(answered.seats).toEqual({ A: 2, B: 1, C: 0, D: 1, E: 1 });
  expect(stagesOf(answered)).toMatchObject([
    { stage: "quota" },
    { stage: "remainders", index: 0, to: ["A", "E"], cut: "19/1" },
    { stage: "averages", index: 1, to: { B: 1, D: 1 }, cut: "14/1" },
  ]);
  expect(answered.certificate?.ties).toMatchObject([
    { stage: 2, among: ["B", "C", "D"], winners: ["B", "D"], by: "lot", answer: { source: "drawn" } },
  ]);
});
