import type { CalendarEntry } from "./calendar.ts";

/** The doubts and conditions that stand beside a date, in a fixed order. */
export const DEADLINE_MARKS = ["hour", "station", "otherwise", "set", "rest", "doubtful", "month"] as const;

/** One of {@link DEADLINE_MARKS}. */
export type DeadlineMark = (typeof DEADLINE_MARKS)[number];

/** The doubts and conditions of one deadline: an hour not named, a local clock, a date that may be set otherwise, and so on. */
export function marksOf({ deadline, ends, byRule }: CalendarEntry): readonly DeadlineMark[] {
  const known = ends.known ? ends : null;
  const has: Readonly<Record<DeadlineMark, boolean>> = {
    hour: known?.hourStated === false,
    station: deadline.clock === "station",
    otherwise: deadline.otherwise !== undefined && byRule === null,
    set: byRule !== null,
    rest: known !== null && known.restDay !== null,
    doubtful: (deadline.status ?? "read") !== "read",
    month: known?.shortMonth === true,
  };
  return DEADLINE_MARKS.filter((mark) => has[mark]);
}
