import { describe, expect, test } from "vitest";
import type { Distribution, TieCriterion } from "../rules/index.ts";
import { byDivisors } from "./conformance/test-rules.ts";
import type { Answer } from "./contest.ts";
import { contest, decide, faultsOf, stepsOf, type TestInput, type TestLists } from "./testing/contests.ts";

const dhondt = byDivisors({ sequence: "dhondt" });
const by = (...names: readonly Exclude<TieCriterion["by"], "silent">[]): TieCriterion[] =>
  names.map((name, i) => ({ by: name, article: `Art. 1${i}` }));
const silent: TieCriterion = { by: "silent", silence: "nobody", article: "Art. 19" };
const settle = (ties: TieCriterion[], lists: TestLists, seats: number, input: TestInput = {}) =>
  decide({ methods: [dhondt], ties }, lists, seats, input);
const answer = (among: readonly string[], winners: readonly string[], kind: Answer["by"] = "lot"): Answer => ({
  among,
  winners,
  by: kind,
  source: "drawn in public",
});

describe("lots, decisions and silence", () => {
  const even: TestLists = { A: 20, B: 20, C: 20 };

  test("a lot is a question; its answer is an input, and the winners stand in the order of the lists", () => {
    const asked = settle(by("lot"), even, 2);
    expect(asked).toMatchObject({ status: "lot", seats: null, awarded: { A: 0, B: 0, C: 0 }, certificate: null });
    expect(asked.question).toEqual({
      kind: "lot",
      unit: "",
      among: ["A", "B", "C"],
      seats: 2,
      losing: false,
      article: "Art. 10",
    });
    const input = answer(["C", "B", "A"], ["C", "A"]);
    const unit = settle(by("lot"), even, 2, { answers: [input] });
    expect(unit.seats).toEqual({ A: 1, B: 0, C: 1 });
    expect(unit.ties).toEqual([
      {
        unit: "",
        among: ["A", "B", "C"],
        seats: 2,
        losing: false,
        decidedBy: "lot",
        winners: ["A", "C"],
        article: "Art. 10",
      },
    ]);
    expect(stepsOf(unit, "tie")).toMatchObject([{ by: "lot", source: "drawn in public" }]);
    expect(unit.certificate?.ties).toEqual([
      { path: [], stage: 0, among: ["A", "B", "C"], winners: ["A", "C"], by: "lot", answer: input },
    ]);
    expect(settle(by("lot"), even, 2, { answers: [answer(["A", "B", "C"], ["A", "B"], "decision")] }).seats).toEqual({
      A: 1,
      B: 1,
      C: 0,
    });
  });

  test("an answer about other lists, or in another unit, is not one", () => {
    const status = (given: Answer) => settle(by("lot"), even, 2, { answers: [given] }).status;
    expect(status(answer(["A", "B"], ["A"]))).toBe("lot");
    expect(settle(by("lot"), even, 1, { answers: [answer(["A", "B"], ["A"])] }).status).toBe("lot");
    expect(status(answer(["A", "B", "D"], ["A", "B"]))).toBe("lot");
    expect(status(answer(["A", "B", "C", "D"], ["A", "B"]))).toBe("lot");
    expect(status(answer(["A", "B", "B"], ["A", "B"]))).toBe("lot");
    expect(status({ ...answer(["A", "B", "C"], ["A", "B"]), unit: "elsewhere" })).toBe("lot");
    expect(status({ ...answer(["A", "B", "C"], ["A", "B"]), unit: "" })).toBe("decided");
  });

  test("an answer that names more or fewer winners than there are seats does not answer the question", () => {
    const four = { ...even, D: 20 };
    const named = (...winners: readonly string[]) =>
      settle(by("lot"), four, 2, { answers: [answer(["A", "B", "C", "D"], winners)] });
    expect(named("A").status).toBe("lot");
    expect(named("A", "B", "C").status).toBe("lot");
    expect(named("A", "B").seats).toEqual({ A: 1, B: 1, C: 0, D: 0 });
  });

  test("an answer that names all, none, one twice or a stranger is refused, with what was asked", () => {
    for (const winners of [["A", "B", "C"], [], ["A", "D"], ["A", "A"]]) {
      const input = contest({ methods: [dhondt], ties: by("lot") }, even, 2, {
        answers: [answer(["A", "B", "C"], winners)],
      });
      expect(faultsOf(input), winners.join()).toMatchObject([{ fault: "answer", among: ["A", "B", "C"] }]);
    }
  });

  test("silence: no lot answers it, a decision does", () => {
    const asked = settle([silent], even, 2);
    expect(asked.status).toBe("undetermined");
    expect(asked.question).toEqual({
      kind: "silent",
      unit: "",
      among: ["A", "B", "C"],
      seats: 2,
      losing: false,
      silence: "nobody",
      article: "Art. 19",
    });
    const lot = answer(["A", "B", "C"], ["A", "B"]);
    expect(settle([silent], even, 2, { answers: [lot] }).status).toBe("undetermined");
    const decided = settle([silent], even, 2, { answers: [lot, { ...lot, winners: ["B", "C"], by: "decision" }] });
    expect(decided.seats).toEqual({ A: 0, B: 1, C: 1 });
    expect(decided.ties).toMatchObject([{ decidedBy: "decision", article: "Art. 19" }]);
  });

  test("when the criteria run out, the law is silent with the article of the step", () => {
    expect(settle(by("more-votes"), even, 2).question).toEqual({
      kind: "silent",
      unit: "",
      among: ["A", "B", "C"],
      seats: 2,
      losing: false,
      article: "Art. 1",
    });
  });

  test("silence outranks a lot that leads to it whichever way it goes", () => {
    // Groups G and H are equal for the only seat (a lot), and inside of each two lists are (silence).
    const parts: Partial<Distribution> = {
      methods: [dhondt],
      ties: by("lot"),
      groups: { levels: 1, needs: "none", ties: [silent], article: "Art. 2" },
    };
    const lists = {
      A: { votes: 10, group: "G" },
      B: { votes: 10, group: "G" },
      C: { votes: 10, group: "H" },
      D: { votes: 10, group: "H" },
    };
    expect(decide(parts, lists, 1).question).toMatchObject({ kind: "silent", among: ["A", "B"], article: "Art. 19" });
    const one = { ...lists, A: { votes: 11, group: "G" }, B: { votes: 9, group: "G" } };
    expect(decide(parts, one, 1).question).toMatchObject({ kind: "lot", among: ["group:G", "group:H"] });
  });

  test("a tie whose criterion is not needed is no question", () => {
    const unit = settle(by("registered-earlier"), even, 3);
    expect(unit).toMatchObject({ status: "decided", seats: { A: 1, B: 1, C: 1 }, ties: [] });
  });
});
