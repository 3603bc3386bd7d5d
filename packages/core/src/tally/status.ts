/**
 * Where a station's protocol stands: not filed yet; filed and counted; held back, such as while it is disputed; or its
 * result declared invalid, so that nothing more is expected from there.
 */
export const STATUSES = ["outstanding", "counted", "held", "invalidated"] as const;

/** Where a station's protocol stands. */
export type StationStatus = (typeof STATUSES)[number];

/** How many statuses there are: a status is kept as its position in {@link STATUSES}. */
export const STATUS_CODES = STATUSES.length;

/** The position of a status in {@link STATUSES}. */
export function statusOf(status: StationStatus): number {
  return STATUSES.indexOf(status);
}
