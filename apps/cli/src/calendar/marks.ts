import type { CalendarEntry } from "@dauys/core/calendar";

/** The doubts and conditions that stand beside a date, in the order of their letters. */
export const MARKS = ["hour", "station", "otherwise", "set", "rest", "doubtful", "month"] as const;

/** One of {@link MARKS}. */
export type Mark = (typeof MARKS)[number];

const LETTERS: Readonly<Record<Mark, string>> = {
  hour: "a",
  station: "b",
  otherwise: "c",
  set: "d",
  rest: "e",
  doubtful: "f",
  month: "g",
};

/** The marks that a deadline has. */
export function marksOf({ deadline, ends, byRule }: CalendarEntry): readonly Mark[] {
  const known = ends.known ? ends : null;
  const has: Readonly<Record<Mark, boolean>> = {
    hour: known?.hourStated === false,
    station: deadline.clock === "station",
    otherwise: deadline.otherwise !== undefined && byRule === null,
    set: byRule !== null,
    rest: known !== null && known.restDay !== null,
    doubtful: (deadline.status ?? "read") !== "read",
    month: known?.shortMonth === true,
  };
  return MARKS.filter((mark) => has[mark]);
}

/** The letters of marks, as a table shows them. */
export function markLetters(marks: readonly Mark[]): string {
  return marks.map((mark) => LETTERS[mark]).join("");
}
