import { z } from "zod";

/** The name of a unit in a request; whether there is such a unit, the record says. */
export const unitName = z.string().min(1).max(200);

/** A reason in somebody's own words, which the public reads. */
export const reason = z.string().trim().min(3).max(2000);

/** How many members sat when the commission decided; left out where it has one seat. */
export const present = z.int().min(1).max(99).optional();

/** Units with the reason why they are no obstacle. */
export const stated = z
  .array(z.strictObject({ unit: unitName, reason }))
  .max(20_000)
  .default([]);
