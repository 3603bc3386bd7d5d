import type { Deadline, DeadlineEvent } from "../rules/index.ts";
import type { CalendarInput, EntryTimes } from "./calendar.ts";
import { dateOf, dayNumber } from "./civil-date.ts";
import type { KnownTime, WallTime } from "./known-time.ts";
import { type LawMoment, type NotYetPlaced, type PlaceContext, type Placed, place } from "./place.ts";
import { WEEKENDS_ONLY } from "./working-days.ts";
import { hourText, instantOf, type Zone } from "./zone.ts";

/** Deadlines in time: each on the clock that is asked for, and each as its law's rule gives it. */
export interface Timeline {
  readonly timesOf: (deadline: Deadline, zone: Zone) => EntryTimes;
  /** The end that was set otherwise. */
  readonly setOf: (deadline: Deadline, zone: Zone) => Placed | null;
  readonly doneOf: (deadline: Deadline) => KnownTime | null;
}

/** When an event takes place, or how late it can at most. */
interface EventTime {
  readonly time: KnownTime | null;
  readonly latest: KnownTime | null;
}

type Latest = NonNullable<NotYetPlaced["latest"]>;

const NOTHING: EventTime = { time: null, latest: null };

/** Follows the events that deadlines are counted from back to those that are known. */
export function timeline(deadlines: readonly Deadline[], input: CalendarInput, clocks: readonly Zone[]): Timeline {
  const workingDays = input.workingDays ?? WEEKENDS_ONLY;
  const doneOf = (deadline: Deadline): KnownTime | null => timeOfAct(deadline, input);
  const setOf = (deadline: Deadline, zone: Zone): Placed | null => {
    const set = input.set?.get(deadline.id);
    return set === undefined ? null : setAt(set, zone);
  };
  const placed = (deadline: Deadline, moment: LawMoment, on: Zone, edge: PlaceContext["edge"], seen: Seen): Placed => {
    const event = eventTime(moment.from, deadline.clock === "station" ? [on] : clocks, seen);
    return placeFrom(moment, event, { zone: on, workingDays, lastDay: deadline.lastDay, edge });
  };
  const eventTime = (event: DeadlineEvent, on: readonly Zone[], seen: Seen): EventTime => {
    if (event === "election-day") return { time: { by: "day", day: input.electionDay }, latest: null };
    const known = input.events?.get(event);
    if (known !== undefined) return { time: known, latest: null };
    const act = deadlines.find(({ brings, id }) => brings === event && !seen.includes(id));
    if (act === undefined) return NOTHING;
    const time = doneOf(act);
    if (time !== null) return { time, latest: null };
    const within = [...seen, act.id];
    return broughtBy(
      act,
      // Only what each station does by its own clock takes place at several times.
      (act.clock === "station" ? on : [input.zone]).map(
        (zone) => setOf(act, zone) ?? placed(act, act, zone, "ends", within),
      ),
    );
  };
  return {
    setOf,
    doneOf,
    timesOf: (deadline, zone) => ({
      zone,
      opens: deadline.opens === undefined ? null : placed(deadline, deadline.opens, zone, "opens", []),
      ends: placed(deadline, deadline, zone, "ends", []),
    }),
  };
}

/** The ids of the deadlines that were followed so far: a law that counts in a circle ends there. */
type Seen = readonly string[];

/** An event that an act or the end of a period brings about, on all clocks on which that may be. */
function broughtBy(act: Deadline, ends: readonly Placed[]): EventTime {
  const times = ends.map((end) => (end.known ? end : end.latest));
  const last = times.reduce<Latest | null>(
    (a, b) => (a === null || (b !== null && b.instant <= a.instant) ? a : b),
    times[0] ?? null,
  );
  if (last === null || times.includes(null)) return NOTHING;
  const { instant, local } = last;
  const time: KnownTime =
    local.time === "24:00" ? { by: "instant", instant, endOf: dayNumber(local.date) } : { by: "instant", instant };
  // A period ends when it ends; what is only due by a time may be done before.
  const certain = (act.kind ?? "due") !== "due" && ends.every(({ known }) => known);
  return certain ? { time, latest: null } : { time: null, latest: time };
}

function placeFrom(moment: LawMoment, { time, latest }: EventTime, context: PlaceContext): Placed {
  if (time !== null) return place(moment, time, context);
  const backwards = [moment.days, moment.months, moment.hours].some((count) => (count ?? 0) < 0);
  // Counted backwards, the latest time of the event says nothing about how late this may be.
  const at = latest === null || backwards ? null : place(moment, latest, context);
  return {
    known: false,
    dependsOn: moment.from,
    lacks: "event",
    latest: at?.known === true ? { instant: at.instant, local: at.local } : null,
  };
}

function timeOfAct({ id, brings, kind }: Deadline, { done, events }: CalendarInput): KnownTime | null {
  const event = brings === undefined || (kind ?? "due") !== "due" ? undefined : events?.get(brings);
  return done?.get(id) ?? event ?? null;
}

function setAt({ day, seconds }: WallTime, zone: Zone): Placed {
  return {
    known: true,
    instant: instantOf(zone, day, seconds),
    local: { date: dateOf(day), time: hourText(seconds) },
    hourStated: true,
    shortMonth: false,
    restDay: null,
  };
}
