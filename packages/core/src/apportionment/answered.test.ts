import { expect, test } from "vitest";
import { apportionAnswered, isAnswerTo } from "./answered.ts";
import { byDivisors } from "./conformance/test-rules.ts";
import type { Answer } from "./contest.ts";
import { contest, outcomeOf } from "./testing/contests.ts";

const { answers: _, ...even } = contest(
  { methods: [byDivisors({ sequence: "dhondt" })], ties: [{ by: "lot", article: "Art. 1" }] },
  { A: 20, B: 20, C: 20 },
  2,
);
const lot: Answer = { among: ["C", "B", "A"], winners: ["C", "A"], by: "lot", source: "drawn in public" };

test("an answer is given when its question is asked, and idle ones are left out", () => {
  const idle: Answer = { ...lot, among: ["A", "B"], winners: ["A"] };
  const { contest: given, result } = apportionAnswered(even, [idle, lot]);
  expect(result.ok && result.outcome.seats).toEqual({ A: 1, B: 0, C: 1 });
  expect(given.answers).toEqual([lot]);
});

test("without an answer the question stays", () => {
  const { contest: given, result } = apportionAnswered(even, []);
  expect(result.ok && result.outcome.question?.kind).toBe("lot");
  expect(given.answers).toBeUndefined();
});

test("an answer fits its own question alone", () => {
  const { question } = outcomeOf(even);
  if (question === undefined) throw new Error("nothing is asked");
  expect(isAnswerTo(lot, question)).toBe(true);
  expect(isAnswerTo({ ...lot, by: "decision" }, question)).toBe(true);
  expect(isAnswerTo({ ...lot, winners: ["C"] }, question)).toBe(false);
  expect(isAnswerTo({ ...lot, winners: ["C", "C"] }, question)).toBe(false);
  expect(isAnswerTo({ ...lot, winners: ["C", "D"] }, question)).toBe(false);
  expect(isAnswerTo({ ...lot, among: ["A", "B"] }, question)).toBe(false);
  expect(isAnswerTo({ ...lot, unit: "north" }, question)).toBe(false);
  expect(isAnswerTo(lot, { ...question, kind: "silent" } as typeof question)).toBe(false);
});
