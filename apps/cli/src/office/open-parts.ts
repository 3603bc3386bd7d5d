import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_CONFIG, MIGRATIONS, type OfficeConfig, readConfig } from "@dauys/server";
import { openPostgresTables, openSqliteTables, type Tables } from "@dauys/store/tables";
import type { Io } from "../io.ts";
import { told } from "../keys/told.ts";
import { type Place, placeOf } from "../record/place.ts";
import { good, type Result, refused } from "../trouble.ts";
import { OFFICE_TEXTS } from "./messages.ts";

const CONFIG_FILE = "office.json";
const TABLES_FILE = "office.sqlite";

/** Where an office's record lives: what its folder says, or the database that `DATABASE_URL` names where it says nothing. */
export function officePlace(folder: string, { env }: Io): Result<Place> {
  const found = placeOf(folder);
  const url = env.DATABASE_URL;
  if (found.ok || url === undefined || url === "") return found;
  // A folder that cannot be looked at is not taken for one without a record.
  return found.troubles.every(({ code }) => code === "no-record") ? good({ folder, database: { url } }) : found;
}

/** Opens the private tables of an office beside its record. @throws RecordFault when they cannot be worked with */
export function openOfficeTables({ folder, database }: Place): Promise<Tables> {
  if (database === null) return openSqliteTables(join(folder, TABLES_FILE), MIGRATIONS);
  const schema = `${database.schema ?? "dauys"}_office`;
  return openPostgresTables({ url: database.url, schema }, MIGRATIONS);
}

/** The configuration in the folder of an office, or the one that says nothing. */
export function configIn(folder: string): Result<OfficeConfig> {
  const path = join(folder, CONFIG_FILE);
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return good(DEFAULT_CONFIG);
  const read = readConfig(readFileSync(path, "utf8"));
  if (read.ok) return good(read.config);
  const faults = read.faults.map(({ path: place, message: problem }) => {
    return told(OFFICE_TEXTS, "config", { place: place === "" ? CONFIG_FILE : place, problem }, path);
  });
  return refused(faults);
}
