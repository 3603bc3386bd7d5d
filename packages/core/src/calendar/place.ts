import type { Deadline, DeadlineEvent } from "../rules/index.ts";
import { addMonths, type DayNumber, dateOf } from "./civil-date.ts";
import { DAY_SECONDS, type Instant } from "./instant.ts";
import { dayOf, type KnownTime, readHour } from "./known-time.ts";
import { addWorkingDays, isWorkingDay, type WorkingDays, workingDayFrom } from "./working-days.ts";
import { hourText, instantOf, type LocalTime, localTime, type Zone } from "./zone.ts";

/** A moment of the law: from which event, how far, at which hour. */
export type LawMoment = Pick<Deadline, "from" | "days" | "hours" | "months" | "at" | "count">;

/** A moment that is known: the instant, and what the clock of the zone shows. */
export interface PlacedAt {
  readonly known: true;
  readonly instant: Instant;
  readonly local: LocalTime;
  /** Whether the law names the hour (or it follows exactly from an event); else the edge of the day was taken. */
  readonly hourStated: boolean;
  /** The month had no such day, and its last was taken. */
  readonly shortMonth: boolean;
  /** It falls on a day of rest, and the law was not found to say what then: `next` is the next working day. */
  readonly restDay: { readonly next: string; readonly holidaysKnown: boolean } | null;
}

/** A moment that is not known yet, why, and the latest it can be if all before it is done at its own last moment. */
export interface NotYetPlaced {
  readonly known: false;
  readonly dependsOn: DeadlineEvent;
  /** The event is not known; or only its day is, and the law counts in hours. */
  readonly lacks: "event" | "hour";
  readonly latest: { readonly instant: Instant; readonly local: LocalTime } | null;
}

/** Where a moment of the law lies in time. */
export type Placed = PlacedAt | NotYetPlaced;

/** What a moment is placed with. */
export interface PlaceContext {
  readonly zone: Zone;
  readonly workingDays: WorkingDays;
  readonly lastDay: Deadline["lastDay"];
  /** Whether it begins a period (then a day without hour is taken from its beginning) or ends one. */
  readonly edge: "opens" | "ends";
}

/** Places a moment that is counted from an event whose time is known. */
export function place(moment: LawMoment, event: KnownTime, context: PlaceContext): Placed {
  const { zone } = context;
  const { hours, days, months, at } = moment;
  if (hours !== undefined) {
    if (event.by === "day") return { known: false, dependsOn: moment.from, lacks: "hour", latest: null };
    return exactly(event.instant + hours * 3600, zone);
  }
  if (days === undefined && months === undefined && at === undefined && event.by === "instant") {
    return event.endOf === undefined
      ? exactly(event.instant, zone)
      : { ...exactly(event.instant, zone), local: { date: dateOf(event.endOf), time: "24:00" } };
  }
  const monthed = addMonths(dayOf(event, zone), months ?? 0);
  const offset = days ?? 0;
  const counted =
    moment.count === "working" ? addWorkingDays(monthed.day, offset, context.workingDays) : monthed.day + offset;
  return onDay(counted, monthed.shortened, moment, context);
}

function exactly(instant: Instant, zone: Zone): PlacedAt {
  const local = localTime(zone, instant);
  return { known: true, instant, local, hourStated: true, shortMonth: false, restDay: null };
}

function onDay(
  counted: DayNumber,
  shortMonth: boolean,
  { at, days, months }: LawMoment,
  { zone, workingDays, lastDay, edge }: PlaceContext,
): PlacedAt {
  const next = workingDayFrom(counted, workingDays);
  // Only a term that runs on can end later: what is counted back from an event, or begins something, is not moved.
  const isTerm = edge === "ends" && ((days ?? 0) > 0 || (months ?? 0) > 0);
  const rests = isTerm && !isWorkingDay(counted, workingDays);
  const day = rests && lastDay === "moves-on" ? next : counted;
  const seconds = (at === undefined ? null : readHour(at)) ?? (edge === "opens" ? 0 : DAY_SECONDS);
  const inDoubt = rests && (lastDay ?? "unknown") === "unknown";
  return {
    known: true,
    instant: instantOf(zone, day, seconds),
    local: { date: dateOf(day), time: hourText(seconds) },
    hourStated: at !== undefined,
    shortMonth,
    restDay: inDoubt ? { next: dateOf(next), holidaysKnown: workingDays.holidays !== null } : null,
  };
}
