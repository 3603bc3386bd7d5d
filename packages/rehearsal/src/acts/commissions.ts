import { formatVerifierKey } from "@dauys/core/record";
import type { District, Region, Station } from "../country/country.ts";
import { ROOT_UNIT } from "../country/country.ts";
import { rolesOf } from "../stations/story.ts";
import { commissionOf } from "../stations/tell.ts";
import type { Commission } from "./act.ts";
import type { Desk } from "./desk.ts";

const TERRITORIAL_SEATS = 7;

/** The commission at the top. */
export const TOP: Commission = { id: commissionOf(ROOT_UNIT), unit: ROOT_UNIT, seats: TERRITORIAL_SEATS };

/** The commission of a region, a district or a station. */
export function commissionAt(unit: Region | District | Station): Commission {
  const seats = unit.level === "station" ? unit.seats : TERRITORIAL_SEATS;
  return { id: commissionOf(unit.unit), unit: unit.unit, seats };
}

/** The seats of a commission with their roles and the keys that they have now. */
export function seatsOf(
  { id, seats }: Commission,
  { ring }: Desk,
): readonly { readonly role: string; readonly key: string }[] {
  return rolesOf(seats).map((role, i) => ({ role, key: formatVerifierKey(ring.of(id, i + 1).key) }));
}
