import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { object, optional, parseJson, readShape, text } from "@dauys/core/json";
import { openPostgresStore, openSqliteStore, type RecordStore } from "@dauys/store";
import { told } from "../keys/told.ts";
import { good, type Result, refused } from "../trouble.ts";
import { PLATFORM_TEXTS } from "./platform-texts.ts";
import { platformTrouble } from "./platform-trouble.ts";
import { recordTrouble } from "./told.ts";

/** The file of an embedded record, and the one that names a database instead of it. */
const SQLITE_FILE = "record.sqlite";
const DATABASE_FILE = "database.json";

/** A schema's name as PostgreSQL takes it without quotes. */
export const SCHEMA_NAME = /^[a-z_][a-z0-9_]{0,62}$/;

const database = object({
  format: text({ pattern: "^dauys-database-1$", expected: "dauys-database-1" }),
  url: text(),
  schema: optional(text({ pattern: SCHEMA_NAME.source, expected: "the name of a schema in lower case" })),
});

/** A database that a record lives in, where it is not embedded. */
export interface Database {
  readonly url: string;
  readonly schema?: string;
}

/** Where a record lives: the folder that names it, and its database if it has one. */
export interface Place {
  readonly folder: string;
  readonly database: Database | null;
}

/** The record that a folder holds. */
export function placeOf(folder: string): Result<Place> {
  try {
    return placeIn(folder);
  } catch (error) {
    // What may not be looked at is not said to be missing: a new record would be opened beside it.
    const trouble = platformTrouble(error, folder);
    if (trouble === null) throw error;
    return refused([trouble]);
  }
}

function placeIn(folder: string): Result<Place> {
  const [embedded, file] = [join(folder, SQLITE_FILE), join(folder, DATABASE_FILE)];
  const [first, second] = [embedded, file].map((path) => statSync(path, { throwIfNoEntry: false }));
  const instead = first?.isDirectory() ? embedded : second?.isDirectory() ? file : null;
  if (instead !== null) return refused([told(PLATFORM_TEXTS, "is-folder", {}, instead)]);
  if (first !== undefined) return good({ folder, database: null });
  return second === undefined ? refused([recordTrouble("no-record", {}, folder)]) : namedDatabase(folder, file);
}

function namedDatabase(folder: string, file: string): Result<Place> {
  const parsed = parseJson(readFileSync(file, "utf8"));
  const read = parsed.ok ? readShape(database, parsed.json.value) : null;
  if (read?.ok) {
    const { url, schema } = read.value;
    return good({ folder, database: { url, ...(schema === undefined ? {} : { schema }) } });
  }
  const detail = parsed.ok ? (read?.ok === false ? (read.problems[0]?.message ?? "") : "") : parsed.fault.message;
  return refused([recordTrouble("database-file", { detail }, file)]);
}

/** The file that names the database of a record, and what is in it. */
export function databaseFile({ folder, database: named }: Place): { readonly path: string; readonly text: string } {
  return {
    path: join(folder, DATABASE_FILE),
    text: `${JSON.stringify({ format: "dauys-database-1", ...named }, null, 2)}\n`,
  };
}

/** Opens the store of a record. @throws RecordFault when it cannot be worked with */
export function openPlace({ folder, database: named }: Place): Promise<RecordStore> {
  return named === null ? openSqliteStore(join(folder, SQLITE_FILE)) : openPostgresStore(named);
}

/** Removes an embedded store into which nothing has come, so that its folder can be used again. */
export function discardEmpty({ folder, database: named }: Place): void {
  if (named !== null) return;
  for (const end of ["", "-wal", "-shm"]) rmSync(join(folder, SQLITE_FILE + end), { force: true });
}

const ADDRESS = /^postgres(?:ql)?:\/\/(?:([^@/?#]*)@)?[^?#\s]*(?:\?([^#\s]*))?$/;

/** An address of PostgreSQL without a password, which anybody on the machine could read from the command line. */
export function databaseAddress(value: string): Result<string> {
  const [, user = "", query = ""] = ADDRESS.exec(value) ?? [];
  const hasPassword = user.includes(":") || new URLSearchParams(query).has("password");
  if (ADDRESS.test(value) && !hasPassword) return good(value);
  const shown = value.replace(/:[^:@/]*@/, ":…@").replace(/(password=)[^&]*/i, "$1…");
  return refused([recordTrouble("database", { value: JSON.stringify(shown) })]);
}
