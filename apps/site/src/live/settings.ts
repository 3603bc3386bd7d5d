import { type Fraction, fraction } from "@dauys/core/exact";

/** How a page of a count that goes on follows it, and from when it shows seats. */
export interface LiveSettings {
  /** Seconds from one look at the pointer to the next. */
  readonly every: number;
  /** The most seconds between two looks while there is no answer. */
  readonly atMost: number;
  /** Seconds that lie at least between two announcements to who listens to the page. */
  readonly announce: number;
  /** The share of registered voters (of stations, where voters are not known) from which on seats are shown. */
  readonly seatsFrom: Fraction;
}

/** What holds unless whoever publishes a site says otherwise. */
export const LIVE_SETTINGS: LiveSettings = { every: 60, atMost: 600, announce: 60, seatsFrom: fraction(1, 10) };
