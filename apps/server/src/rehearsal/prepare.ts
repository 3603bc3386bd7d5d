import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Signer } from "@dauys/core/record";
import type { Lang } from "@dauys/language";
import type { RecordStore } from "@dauys/store";
import { replacePrivateFile, sealKey } from "@dauys/store/keys";
import type { Clock } from "../office/index.ts";
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
  const before = existsSync(notes) ? (JSON.parse(await readFile(notes, "utf8")) as Notes) : null;
  const plan = planOffice({ ...options, stations: before?.stations ?? options.stations });
  const people = rehearsalPeople(plan, before?.lang ?? options.lang);
  const keys = join(folder, "rehearsal-keys");
  if ((await store.size()) === 0) await openRehearsal(store, plan);
  await writeKeys(keys, people, plan.keyOf);
  const kept: Notes = before ?? { stations: options.stations, lang: options.lang, offset: plan.begins - Date.now() };
  if (before === null) await writeFile(notes, `${JSON.stringify(kept, null, 2)}\n`);
  return { people, keys, log: plan.rehearsal.log, clock: { now: () => Date.now() + kept.offset } };
}

interface Notes {
  readonly stations: number;
  readonly lang: Lang;
  /** How many milliseconds the rehearsal is ahead of the machine's clock. */
  readonly offset: number;
}

type KeyOf = ReturnType<typeof planOffice>["keyOf"];

/** A file for everybody who signs, named after the account; each takes scrypt's time, so all are made at once. */
async function writeKeys(folder: string, people: readonly Rehearsing[], keyOf: KeyOf): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const missing = people.filter(({ seat, signIn }) => seat !== null && !existsSync(join(folder, `${signIn}.key`)));
  const write = async ({ seat, signIn }: Rehearsing): Promise<void> => {
    if (seat === null) return;
    const sealed = await sealKey(keyOf(seat.commission, seat.number), new TextEncoder().encode(REHEARSAL_PASSPHRASE));
    const written = await replacePrivateFile(join(folder, `${signIn}.key`), sealed);
    if (!written.ok) throw new Error(`${signIn}.key: ${written.fault.message}`);
  };
  // Each takes 128 MB while it is made.
  for (let at = 0; at < missing.length; at += KEYS_AT_ONCE)
    await Promise.all(missing.slice(at, at + KEYS_AT_ONCE).map(write));
}

const KEYS_AT_ONCE = 4;
