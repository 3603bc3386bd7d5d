import type { Deadline, Rules } from "../rules/index.ts";
import type { Calendar, CalendarEntry, CalendarInput } from "./calendar.ts";
import { dateOf } from "./civil-date.ts";
import type { Placed } from "./place.ts";
import { type Timeline, timeline } from "./timeline.ts";
import type { Zone } from "./zone.ts";

/** Places every deadline of a law for one election. Rules without deadlines give an empty calendar. */
export function calendarOf({ deadlines = [] }: Pick<Rules, "deadlines">, input: CalendarInput): Calendar {
  const byId = new Map([...(input.stationZones ?? []), input.zone].map((zone) => [zone.id, zone]));
  const others = [...byId.values()].filter(({ id }) => id !== input.zone.id);
  const times = timeline(deadlines, input, [input.zone, ...others]);
  const entries = deadlines.map((deadline) => entryOf(deadline, times, input.zone, others));
  return {
    electionDay: dateOf(input.electionDay),
    zone: input.zone,
    // The sort is stable: what ends at the same time stays in the order of the law.
    entries: entries.toSorted((a, b) => order(a.ends) - order(b.ends)),
  };
}

function entryOf(deadline: Deadline, times: Timeline, zone: Zone, others: readonly Zone[]): CalendarEntry {
  const own = times.timesOf(deadline, zone);
  const set = times.setOf(deadline, zone);
  const there = deadline.clock === "station" ? others.map((other) => times.timesOf(deadline, other)) : [];
  return {
    ...own,
    deadline,
    ends: set ?? own.ends,
    byRule: set === null ? null : own.ends,
    elsewhere: there.filter(({ ends }) => order(ends) !== order(own.ends)),
    done: times.doneOf(deadline),
  };
}

function order(placed: Placed): number {
  return placed.known ? placed.instant : (placed.latest?.instant ?? Number.MAX_SAFE_INTEGER);
}
