import type { DeadlineMark } from "@dauys/core/calendar";

const LETTERS: Readonly<Record<DeadlineMark, string>> = {
  hour: "a",
  station: "b",
  otherwise: "c",
  set: "d",
  rest: "e",
  doubtful: "f",
  month: "g",
};

/** The letters of marks, as a table shows them. */
export function markLetters(marks: readonly DeadlineMark[]): string {
  return marks.map((mark) => LETTERS[mark]).join("");
}
