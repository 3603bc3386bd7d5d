import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { integer, object, oneOf, parseJson, readShape } from "@dauys/core/json";
import type { Signer } from "@dauys/core/record";
import type { Lang } from "@dauys/language";
import type { RecordStore } from "@dauys/store";
import { replacePrivateFile, sealKey } from "@dauys/store/keys";
import { type Clock, StartTrouble } from "../office/index.ts";
import { type OfficeRehearsalOptions, openRehearsal, planOffice } from "./open-rehearsal.ts";
import { type Rehearsing, rehearsalPeople } from "./people.ts";

/** The one passphrase of all keys of a rehearsal, which are public anyway. */
export const REHEARSAL_PASSPHRASE = "a rehearsal has no secrets";
/** The one password of all its accounts. */
export const REHEARSAL_PASSWORD = "rehearse before the day";

/** A rehearsal that stands in the folder of an office. */
export interface PreparedRehearsal {
  readonly people: readonly Rehearsing[];
  /** The rehearsal's own time: it stood at the close of the polls when the folder was made, and has gone on since. */
  readonly clock: Clock;
  /** The record's own key. */
  readonly log: Signer;
  /** Where the members' key files lie. */
  readonly keys: string;
}

const NOTES = "rehearsal.json";

/**
 * Puts a rehearsal into an office whose record is empty, with a key file for everybody who signs; finds it again in one
 * where it was put before.
 */
export async function prepareRehearsal(
  folder: string,
  store: RecordStore,
  options: OfficeRehearsalOptions & { readonly lang: Lang },
): Promise<PreparedRehearsal> {
  const notes = join(folder, NOTES);
  const before = existsSync(notes) ? await readNotes(notes) : null;
  const plan = planOffice({ ...options, stations: before?.stations ?? options.stations });
  const people = rehearsalPeople(plan, before?.lang ?? options.lang);
  const keys = join(folder, "rehearsal-keys");
  const kept: Notes = before ?? { stations: options.stations, lang: options.lang, offset: plan.begins - Date.now() };
  // Before the record: whoever is interrupted after it finds the same rehearsal again.
  if (before === null) await write(notes, new TextEncoder().encode(`${JSON.stringify(kept, null, 2)}\n`));
  if ((await store.size()) === 0) await openRehearsal(store, plan);
  await writeKeys(keys, people, plan.keyOf);
  return { people, keys, log: plan.rehearsal.log, clock: { now: () => Date.now() + kept.offset } };
}

interface Notes {
  readonly stations: number;
  readonly lang: Lang;
  /** How many milliseconds the rehearsal is ahead of the machine's clock. */
  readonly offset: number;
}

const shape = object({ stations: integer(1), lang: oneOf("kk", "ru", "en"), offset: integer(-(2 ** 45), 2 ** 45) });

/** @throws StartTrouble for a file that was cut off, or is another one */
async function readNotes(path: string): Promise<Notes> {
  const parsed = parseJson(await readFile(path, "utf8"));
  const read = parsed.ok ? readShape(shape, parsed.json.value) : null;
  if (read?.ok) return read.value;
  const problem = parsed.ok ? (read?.ok === false ? (read.problems[0]?.message ?? "") : "") : parsed.fault.message;
  throw new StartTrouble("rehearsal-notes", path, problem);
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const written = await replacePrivateFile(path, bytes);
  if (!written.ok) throw new Error(`${path}: ${written.fault.message}`);
}

type KeyOf = ReturnType<typeof planOffice>["keyOf"];

/** A file for everybody who signs, named after the account; each takes scrypt's time, so all are made at once. */
async function writeKeys(folder: string, people: readonly Rehearsing[], keyOf: KeyOf): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const missing = people.filter(({ seat, signIn }) => seat !== null && !existsSync(join(folder, `${signIn}.key`)));
  const seal = async ({ seat, signIn }: Rehearsing): Promise<void> => {
    if (seat === null) return;
    const sealed = await sealKey(keyOf(seat.commission, seat.number), new TextEncoder().encode(REHEARSAL_PASSPHRASE));
    await write(join(folder, `${signIn}.key`), sealed);
  };
  // Each takes 128 MB while it is made.
  for (let at = 0; at < missing.length; at += KEYS_AT_ONCE)
    await Promise.all(missing.slice(at, at + KEYS_AT_ONCE).map(seal));
}

const KEYS_AT_ONCE = 4;
