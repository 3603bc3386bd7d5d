import type { CalendarEntry } from "./calendar.ts";
import type { DayNumber } from "./civil-date.ts";
import { DAY_SECONDS, type Instant } from "./instant.ts";
import { dayOf, type KnownTime } from "./known-time.ts";
import type { PlacedAt } from "./place.ts";
import { localDay, type Zone } from "./zone.ts";

/**
 * How a deadline stands at an instant.
 *
 * - `not-yet`: it has not begun; `open`: it runs; `last-day`: it runs and ends today; `ended`: a period is over;
 * - `done`; `done-early`, `done-late` by so many seconds (whole days where only the day of the act is known);
 *   `done-that-day`: on the last day, and whether before its hour is not known;
 * - `past`: the time is over and no act is known here, which is not to say that there was none; `overdue`: the same where
 *   all acts are known, so that there was none;
 * - `unknown`: it depends on an event that is not known.
 */
export type EntryState =
  | {
      readonly is:
        | "not-yet"
        | "open"
        | "last-day"
        | "ended"
        | "past"
        | "overdue"
        | "done"
        | "done-that-day"
        | "unknown";
    }
  | { readonly is: "done-early" | "done-late"; readonly by: number };

/** The words of {@link EntryState}. */
export type EntryStateWord = EntryState["is"];

/**
 * The state of a deadline at an instant. Acts after that instant are not yet known then.
 *
 * @param allActsKnown - whether what is not among the acts was certainly not done, as in a complete record.
 */
export function stateAt(entry: CalendarEntry, at: Instant, allActsKnown = false): EntryState {
  const { done, zone, opens, ends, deadline } = entry;
  const isDone = done !== null && (done.by === "instant" ? done.instant <= at : done.day <= localDay(zone, at).day);
  if (opens?.known === true && at < opens.instant && !isDone) return { is: "not-yet" };
  if (!ends.known) return { is: isDone ? "done" : "unknown" };
  if (isDone) return doneState(done, opens?.known === true ? opens : null, ends, zone);
  if (at <= ends.instant) return { is: localDay(zone, at).day === lastDay(ends, zone) ? "last-day" : "open" };
  if ((deadline.kind ?? "due") !== "due") return { is: "ended" };
  return { is: allActsKnown ? "overdue" : "past" };
}

function doneState(done: KnownTime, opens: PlacedAt | null, ends: PlacedAt, zone: Zone): EntryState {
  if (done.by === "instant") {
    if (done.instant > ends.instant) return { is: "done-late", by: done.instant - ends.instant };
    if (opens !== null && done.instant < opens.instant) return { is: "done-early", by: opens.instant - done.instant };
    return { is: "done" };
  }
  const [day, last] = [dayOf(done, zone), lastDay(ends, zone)];
  const first = opens === null ? day : localDay(zone, opens.instant).day;
  if (day > last) return { is: "done-late", by: (day - last) * DAY_SECONDS };
  if (day < first) return { is: "done-early", by: (first - day) * DAY_SECONDS };
  return { is: day === last && !endsWithItsDay(ends) ? "done-that-day" : "done" };
}

function endsWithItsDay(ends: PlacedAt): boolean {
  return ends.local.time === "24:00";
}

/** The day on which a deadline ends: a midnight written 24:00 still belongs to the day before. */
function lastDay(ends: PlacedAt, zone: Zone): DayNumber {
  return localDay(zone, endsWithItsDay(ends) ? ends.instant - 1 : ends.instant).day;
}
