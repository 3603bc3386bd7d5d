import { readAtLeast } from "./count.ts";
import type { FaultLog } from "./fault-log.ts";

/** The most seats that a contest can have in one unit. */
export const MOST_SEATS = 1_000_000;

/** Reads a number of seats, from 1 to a million; what is none is logged, and gives `null`. */
export function readSeatCount(text: string, what: () => string, log: FaultLog, token: number): number | null {
  const seats = readAtLeast(1, text, what, log, token);
  if (seats === null || seats <= MOST_SEATS) return seats;
  log.add("too-many-seats", token, { what: what(), value: String(seats), most: String(MOST_SEATS) });
  return null;
}
