import { clocksOf } from "@dauys/core/calendar";
import type { ShownElection } from "./shown-election.ts";

/** Whether an election has a calendar: its law names deadlines, and its clocks are known. */
export function hasCalendar({ rules }: ShownElection): boolean {
  return (rules.deadlines ?? []).length > 0 && clocksOf(rules.jurisdiction) !== null;
}
