import { lookOf } from "../../../collation/index.ts";
import { MOST_STATIONS } from "../../../tally/index.ts";
import { type Act, type Apply, isAbove, isStation, notTop, STATION } from "../act.ts";
import { type Refusal, refusal } from "../refusal.ts";
import type { UnitState } from "../state.ts";
import { addUnit, makeUnit } from "./opening.ts";

/** Units below one that is known. */
export const listUnits: Apply<"units-listed"> = (act) => {
  const { fold, body, by, index } = act;
  const below = fold.units.get(body.below);
  if (below === undefined) return refusal("unknown-unit", { unit: body.below });
  if (isStation(below)) return refusal("below-station", { unit: body.below });
  if (by.unit !== below && !isAbove(by.unit, below)) return refusal("not-above", { by: by.id, unit: body.below });
  if (below.invalidated !== null) {
    return refusal("invalidated", { unit: body.below, entry: below.invalidated.entry });
  }
  if (fold.final !== null) return refusal("after-final", { entry: fold.final.entry });
  const outside = contestRefusal(act, below);
  if (outside !== null) return outside;
  const seen = new Set<string>();
  for (const { unit } of body.units) {
    const look = lookOf(unit);
    if (look === "") return refusal("body", { problem: `units: ${JSON.stringify(unit)}` });
    // Nobody could tell the one from the other, on paper or on a page.
    const known = fold.units.has(unit) || fold.units.has(look) || fold.looks.has(look) || seen.has(look);
    if (known) return refusal("unit-known", { unit });
    seen.add(look);
  }
  const stations = body.level === "station" ? fold.stations + body.units.length : fold.stations;
  if (stations > MOST_STATIONS) return refusal("too-many-stations", { stations });
  for (const { unit: name, name: label = null, registered, delivered, seats } of body.units) {
    const { level } = body;
    const made = makeUnit({ name, label, level, parent: below, listed: index, registered, delivered, seats });
    addUnit(fold, made);
    below.children.push(made);
    if (isStation(made)) fold.stationUnits.push(made);
  }
  fold.stations = stations;
  // The tally has a place for each unit, so it is made again when it is next needed.
  fold.tally = null;
  return null;
};

/**
 * Where seats are distributed by units, every station lies in exactly one of these: else its votes would count twice, or
 * nowhere. How many there are is not for one of them to say.
 */
function contestRefusal(act: Act<"units-listed">, below: UnitState): Refusal | null {
  const { fold, body } = act;
  const level = fold.opened?.contestLevel;
  if (level === undefined || (body.level !== level && body.level !== STATION)) return null;
  const top = body.level === level ? notTop(act) : null;
  if (top !== null) return top;
  let within = body.level === level ? 1 : 0;
  for (let at: UnitState | null = below; at !== null; at = at.parent) if (at.level === level) within += 1;
  return within === 1 ? null : refusal("contest-level", { level, unit: body.units[0]?.unit ?? "" });
}

/** Stations that are known to exist and of which nothing is published. */
export const announceStations: Apply<"stations-announced"> = (act) => {
  const { fold, body, index } = act;
  if (fold.opened?.kind !== "transcribed") return refusal("only-transcribed");
  const top = notTop(act);
  if (top !== null) return top;
  const below = fold.units.get(body.below);
  if (below === undefined) return refusal("unknown-unit", { unit: body.below });
  if (isStation(below)) return refusal("below-station", { unit: body.below });
  fold.announced.push({ entry: index, body });
  return null;
};
