import { expect, test } from "vitest";
import { readAnswers } from "./answers.ts";

const read = (text: string) => readAnswers({ file: "a.json", bytes: new TextEncoder().encode(text) });
const ANSWER = { among: ["A", "B"], winners: ["B"], by: "lot", source: "drawn on 1 May before both lists" };

test("answers, for a unit or for a contest in one piece", () => {
  const answers = [ANSWER, { ...ANSWER, unit: "North", by: "decision" }];
  expect(read(JSON.stringify(answers))).toEqual({ ok: true, value: answers });
  expect(read("[]")).toEqual({ ok: true, value: [] });
});

test.each([
  [{ ...ANSWER, by: "guess" }, "wrong-type"],
  [{ ...ANSWER, winners: [] }, "wrong-type"],
  [{ ...ANSWER, among: [1] }, "wrong-type"],
  [{ ...ANSWER, source: " " }, "wrong-type"],
  [{ ...ANSWER, winner: "B" }, "unknown-member"],
  [{ among: ["A"], winners: ["A"], by: "lot" }, "missing-member"],
])("%j: %s", (answer, code) => {
  const reading = read(JSON.stringify([answer]));
  expect(reading.ok ? [] : reading.faults.map((fault) => fault.code)).toEqual([code]);
});

test("something else than a list of answers", () => {
  const reading = read("{}");
  expect(reading.ok ? [] : reading.faults.map((fault) => fault.code)).toEqual(["wrong-type"]);
});
