import { integer, list, object, optional } from "../../../json/index.ts";
import { MOST } from "../../../protocol/value.ts";
import { identifier } from "../../../rules/cited.ts";
import { actor, keyName, keyText, publication, reason, seatNumber, time, trilingualName, unitName } from "./common.ts";
import { seat } from "./opened.ts";

/** One unit of the level named; `registered` voters listed and ballots `delivered` before the day, where known. */
const listedUnit = object({
  unit: unitName,
  name: optional(trilingualName),
  registered: optional(integer(0, MOST)),
  delivered: optional(integer(0, MOST)),
  /** Seats to be distributed in the unit, where they are distributed at its level. */
  seats: optional(integer(0, 10_000)),
});

/** Units of one level below another one. The level `station` has nothing below it. */
export const unitsListed = object({ below: unitName, level: identifier, units: list(listedUnit, 1) });

/** Stations that are known to exist below a unit, of which no protocol is published. Only where a record is transcribed. */
export const stationsAnnounced = object({ below: unitName, count: integer(1, 4_000_000), source: publication });

/** A commission with its seats and their keys, introduced by one above it. */
export const commissionFormed = object({
  commission: actor,
  unit: unitName,
  name: optional(trilingualName),
  seats: list(seat, 1),
});

/** A key for a seat that has none: a new holder, or one who lost the key before. From above; at the top by its own quorum. */
export const keyIntroduced = object({ commission: actor, seat: seatNumber, key: keyText, reason });

/** Another key for one's own seat; signed by the key that it replaces, and by no other. */
export const keyRotated = object({ seat: seatNumber, key: keyText, reason });

/**
 * A key that signs nothing more. What it signed before stands; `since`: from when it may have been in other hands, so that
 * its signatures from then on are listed as in doubt. `key`: which one, by name and id; without it the present one of the
 * seat. One that the seat had before, such as one rotated away, is put in doubt so.
 */
export const keyRevoked = object({
  commission: actor,
  seat: seatNumber,
  key: optional(keyName),
  reason,
  since: optional(time),
});
