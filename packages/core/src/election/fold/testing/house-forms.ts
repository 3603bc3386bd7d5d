import { readdirSync, readFileSync } from "node:fs";
import type { JsonValue } from "../../../json/index.ts";
import type { Act } from "../../testing/tiny/act.ts";
import { tinyRules } from "../../testing/tiny/law.ts";
import { smallActs, TOP, timed } from "./small-record.ts";

const folder = new URL("../../../../../../forms/", import.meta.url);

/** The names of all forms of the house. */
export const HOUSE_FORMS: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".json") && name !== "form.schema.json")
  .map((name) => name.slice(0, -".json".length));

/** A form of the house as it stands in an entry. */
export function houseForm(name: string): JsonValue {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as JsonValue;
}

/** Names of so many stations. */
export function stationNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `s${i + 1}`);
}

/**
 * The opening of a record on a form: so many lists, two regions with so many stations each. `nationwide`: seats are
 * distributed in the whole nation, so that every list stands everywhere.
 */
export function recordOn(form: JsonValue, lists: number, stations: number, nationwide: boolean): readonly Act[] {
  const distribution = {
    ...(tinyRules.distribution as { readonly [key: string]: JsonValue }),
    scope: "units",
    seats: null,
  };
  const names = stationNames(2 * stations);
  const below = (unit: string, from: number) => ({
    below: unit,
    level: "station",
    units: names.slice(from, from + stations).map((name) => ({ unit: name, delivered: 500 })),
  });
  return timed(
    smallActs({
      form,
      ...(nationwide ? {} : { rules: { ...tinyRules, distribution }, contestLevel: "region" }),
      lists: Array.from({ length: lists }, (_, i) => `list-${i + 1}`),
      units: [
        { below: TOP, level: "region", units: ["r1", "r2"].map((unit) => ({ unit, seats: 5 })) },
        below("r1", 0),
        below("r2", stations),
      ],
    }),
  );
}
