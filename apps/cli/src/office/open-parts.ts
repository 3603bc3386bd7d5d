import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_CONFIG, MIGRATIONS, type OfficeConfig, readConfig, StartTrouble } from "@dauys/server";
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
  if (database === null) return embeddedTables(join(folder, TABLES_FILE));
  const schema = `${database.schema ?? "dauys"}_office`;
  return openPostgresTables({ url: database.url, schema }, MIGRATIONS);
}

/** What SQLite says of a file that is damaged, or is none of its own. @source https://www.sqlite.org/rescode.html */
const DAMAGED: ReadonlySet<number> = new Set([11, 26]);

async function embeddedTables(path: string): Promise<Tables> {
  try {
    return await openSqliteTables(path, MIGRATIONS);
  } catch (error) {
    const { errcode, message } = error as Error & { readonly errcode?: number };
    if (errcode === undefined || !DAMAGED.has(errcode % 256)) throw error;
    throw new StartTrouble("tables-damaged", path, message);
  }
}

/** The configuration in the folder of an office, or the one that says nothing. */
export function configIn(folder: string): Result<OfficeConfig> {
  const path = join(folder, CONFIG_FILE);
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return good(DEFAULT_CONFIG);
  return checkedConfig(readFileSync(path, "utf8"), folder);
}

/** A configuration from its text, or what is wrong with it and where. */
export function checkedConfig(source: string, folder: string): Result<OfficeConfig> {
  const path = join(folder, CONFIG_FILE);
  const read = readConfig(source);
  if (read.ok) return good(read.config);
  const faults = read.faults.map(({ path: place, message: problem }) => {
    return told(OFFICE_TEXTS, "config", { place: place === "" ? CONFIG_FILE : place, problem }, path);
  });
  return refused(faults);
}
