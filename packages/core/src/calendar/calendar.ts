import type { Deadline, DeadlineEvent } from "../rules/index.ts";
import type { DayNumber } from "./civil-date.ts";
import type { KnownTime, WallTime } from "./known-time.ts";
import type { Placed } from "./place.ts";
import type { WorkingDays } from "./working-days.ts";
import type { Zone } from "./zone.ts";

/** What is known of one election, beside its law. */
export interface CalendarInput {
  readonly electionDay: DayNumber;
  /** Events whose time is known. */
  readonly events?: ReadonlyMap<DeadlineEvent, KnownTime>;
  /** Acts that were done, by the id of their deadline. */
  readonly done?: ReadonlyMap<string, KnownTime>;
  /** Ends that were set otherwise than the law's rule gives them, by the id of the deadline. */
  readonly set?: ReadonlyMap<string, WallTime>;
  /** The clock of national acts. Which place's clock they follow is not said in the law: the caller decides it. */
  readonly zone: Zone;
  /** The clocks of stations, where they differ. */
  readonly stationZones?: readonly Zone[];
  /** By default Saturdays and Sundays rest, and holidays are not known. */
  readonly workingDays?: WorkingDays;
}

/** A deadline on the clock of one zone. */
export interface EntryTimes {
  readonly zone: Zone;
  readonly opens: Placed | null;
  readonly ends: Placed;
}

/** One deadline of an election in time. */
export interface CalendarEntry extends EntryTimes {
  readonly deadline: Deadline;
  /** What the law's rule gives, where the end was set otherwise. */
  readonly byRule: Placed | null;
  /** The same on the clocks of stations where it ends at another instant. */
  readonly elsewhere: readonly EntryTimes[];
  /** When it was done, if that is known. */
  readonly done: KnownTime | null;
}

/** The deadlines of an election in the order of time; what is not known yet at its latest, else last. */
export interface Calendar {
  readonly electionDay: string;
  readonly zone: Zone;
  readonly entries: readonly CalendarEntry[];
}
