import type { Election } from "@dauys/core/election";

/** The year of an election, by which it is called. */
export function yearOf({ date }: Election): string {
  return date.slice(0, 4);
}
