import { flips } from "./flips.ts";
import { keys } from "./keys.ts";
import { orders } from "./orders.ts";
import type { Sample } from "./sample.ts";
import { sums } from "./sums.ts";

export { SAVED_SIZE } from "./orders.ts";
export { ENTRIES, type Sample } from "./sample.ts";

/** All samples: what a verification has to catch, each once. */
export function samples(): readonly Sample[] {
  return [...flips(), ...orders(), ...keys(), ...sums()];
}
