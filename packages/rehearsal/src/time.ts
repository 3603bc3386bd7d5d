/** Seconds since 1970-01-01T00:00:00Z. */
export type Seconds = number;

/** A minute in seconds. */
export const MINUTE = 60;
/** An hour in seconds. */
export const HOUR = 3600;
/** A day in seconds. */
export const DAY = 24 * HOUR;

/** The day of the election in the Rehearsal Republic, at midnight UTC. A Sunday. */
export const ELECTION_DAY: Seconds = 1_925_942_400;
/** The same day as the record writes it. */
export const ELECTION_DATE = "2031-01-12";
/** Polls close at eight in the evening, five hours ahead of UTC. */
export const POLLS_CLOSE: Seconds = ELECTION_DAY + 15 * HOUR;

/** A moment as entries write it: UTC to the second. */
export function timeText(seconds: Seconds): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}

/** How far the clocks of the country are ahead of UTC, in minutes. */
export const CLOCK_MINUTES = 300;
/** The same as the record writes it. */
export const CLOCK = "+05:00";
