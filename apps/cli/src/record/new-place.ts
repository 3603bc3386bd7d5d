import { existsSync, writeFileSync } from "node:fs";
import { type Call, isGiven, optionOf } from "../command.ts";
import { good, type Result, refused } from "../trouble.ts";
import { databaseAddress, databaseFile, type Place, placeOf, SCHEMA_NAME } from "./place.ts";
import { recordTrouble } from "./told.ts";

/**
 * Where a new record is to live: in the folder itself, or in the database that the options name. An embedded store that is
 * there already may be one whose opening was cut short: whether it is empty is for the caller to see.
 */
export function newPlace(call: Call, folder: string): Result<Place> {
  const there = placeOf(folder);
  const embedded = there.ok && there.value.database === null && !isGiven(call, "database");
  if (embedded) return there;
  if (there.ok) return refused([recordTrouble("record-there", {}, folder)]);
  // A record that cannot be looked at is one all the same: only where there is none does another one begin.
  if (there.troubles.some(({ code }) => code !== "no-record")) return there;
  const [given, schema] = [optionOf(call, "database"), optionOf(call, "schema")];
  if (given === undefined) return good({ folder, database: null });
  const url = databaseAddress(given);
  if (!url.ok) return url;
  if (schema !== undefined && !SCHEMA_NAME.test(schema)) return refused([recordTrouble("schema", { value: schema })]);
  return good({ folder, database: { url: url.value, ...(schema === undefined ? {} : { schema }) } });
}

/** Writes down in a folder in which database its record lives, once it does. */
export function nameDatabase(place: Place): void {
  if (place.database === null) return;
  const { path, text } = databaseFile(place);
  if (!existsSync(path)) writeFileSync(path, text, { mode: 0o600 });
}
