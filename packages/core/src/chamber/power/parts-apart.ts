import type { Rules } from "../../rules/index.ts";
import type { SeatCounts } from "../majorities.ts";
import type { PartSeats, PartTreatment } from "./majority-power.ts";

/** The parts of the chamber that no list wins and whose seats the law states, each counted as said. */
export function partsApart({ chamber }: Rules, as: PartTreatment): Readonly<Record<string, PartSeats>> {
  const parts = chamber.parts.flatMap(({ id, seats, elected }) =>
    elected === "lists" || seats === null || seats === 0 ? [] : [[id, { seats, as }] as const],
  );
  return Object.fromEntries(parts);
}

/** How many players a chamber makes: the lists with seats, and each deputy who is counted alone. */
export function playersWithin(seats: SeatCounts, parts: Readonly<Record<string, PartSeats>>): number {
  const alone = Object.values(parts).reduce((sum, part) => sum + (part.as === "single" ? part.seats : 0), 0);
  return alone + Object.values(seats).filter((own) => own > 0).length;
}
