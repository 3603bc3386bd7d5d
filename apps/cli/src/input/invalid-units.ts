import type { Contest, UnitOutcome } from "@dauys/core/apportionment";
import { MOST_FAULTS, shown } from "@dauys/exchange";
import { INPUT } from "../messages/input.ts";
import { fill, inAll, same } from "../say.ts";
import { type Refused, refused, type Trouble } from "../trouble.ts";
import type { VotesPlaces } from "./contest-troubles.ts";

/** The units in which there was nothing to distribute by, each with its place, why, and what to do. */
export function invalidUnits(units: readonly UnitOutcome[], contest: Contest, places: VotesPlaces | null): Refused {
  const invalid = units.filter(({ status }) => status === "invalid");
  const troubles = invalid.slice(0, MOST_FAULTS).map(({ unit }) => troubleOf(unit, contest, places));
  return refused(troubles, invalid.length - troubles.length);
}

function troubleOf(unit: string, contest: Contest, places: VotesPlaces | null): Trouble {
  const lists = contest.units.find((each) => each.unit === unit)?.lists ?? [];
  const place =
    places === null
      ? { file: null, line: null, column: null }
      : { file: places.file, ...places.placeOf(unit, lists[0]?.list ?? "") };
  const code = lists.every(({ votes }) => votes === 0) ? "no-votes" : "cannot-distribute";
  const where = unit === "" ? same("") : inAll(INPUT, "inUnit", { unit: shown(unit) });
  const message = fill(inAll(INPUT, code, { unit: "{unit}" }), "{unit}", where);
  return { ...place, code, message, remedy: inAll(INPUT, `${code}.remedy`) };
}
