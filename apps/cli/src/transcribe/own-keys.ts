import { existsSync, mkdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { isKeyName } from "@dauys/core/record";
import { type KeyPair, newKey, sealKey, writePrivateFile } from "@dauys/store/keys";
import { type Call, optionOf } from "../command.ts";
import { type FoundKey, readKey, unlockKey } from "../keys/load-keys.ts";
import { newPassphrase } from "../keys/passphrase.ts";
import { told } from "../keys/told.ts";
import { keyFileTrouble } from "../keys/troubles.ts";
import { good, type Result, refused, refusedTogether } from "../trouble.ts";
import { TRANSCRIBE_TEXTS } from "./messages.ts";

/** A key that was opened or made, and where it lies. */
export interface OwnKey {
  readonly pair: KeyPair;
  readonly file: string;
  readonly made: boolean;
}

/** The keys of a transcribed record: the transcriber's, and that of the record itself. */
export interface OwnKeys {
  readonly transcriber: OwnKey;
  readonly log: OwnKey;
}

/** Where the keys lie, before any is opened. */
interface Wanted {
  readonly file: string;
  /** The name of the key, if it is to be made. */
  readonly name: string;
}

/**
 * The keys that a record is signed with: those of the named files, or of files beside the folder. A file that is not
 * there is made, under the passphrase of the call; it never lies in the folder that is published. All that can be wrong
 * with the files is found before anybody is asked for a passphrase.
 */
export async function ownKeys(call: Call, election: string, folder: string): Promise<Result<OwnKeys>> {
  const place = (option: string, name: string): string => optionOf(call, option) ?? join(dirname(folder), name);
  const transcriber: Wanted = {
    file: place("key", "transcriber.key"),
    name: optionOf(call, "by") ?? "transcriber",
  };
  const log: Wanted = {
    file: place("log-key", `${election}-log.key`),
    name: optionOf(call, "origin") ?? `transcribed/${election}`,
  };
  const trouble = placeTrouble([transcriber, log], folder);
  if (trouble !== null) return refused([trouble]);
  const [first, second] = [await foundKey(transcriber), await foundKey(log)];
  if (!first.ok || !second.ok) return refusedTogether([first, second]);
  const given = optionOf(call, "origin");
  const found = second.value?.key.name;
  if (given !== undefined && found !== undefined && found !== given) {
    return refused([told(TRANSCRIBE_TEXTS, "origin", { file: log.file, found, origin: given }, log.file)]);
  }
  return openOrMake(call, [transcriber, first.value], [log, second.value]);
}

function placeTrouble(wanted: readonly Wanted[], folder: string): ReturnType<typeof told> | null {
  for (const [i, { file, name }] of wanted.entries()) {
    if (!isKeyName(name)) return told(TRANSCRIBE_TEXTS, "bad-name", { name: JSON.stringify(name) });
    const inside = relative(resolve(folder), resolve(file));
    if (!inside.startsWith("..")) return told(TRANSCRIBE_TEXTS, "key-inside", { file });
    const twice = wanted.slice(0, i).some((other) => resolve(other.file) === resolve(file));
    if (twice) return told(TRANSCRIBE_TEXTS, "one-key", { file });
  }
  return null;
}

/** The key of a file that is there, not opened; null where there is no file. */
async function foundKey({ file }: Wanted): Promise<Result<FoundKey | null>> {
  if (!existsSync(file)) return good(null);
  const found = await readKey(file);
  if (!found.ok || found.value.key.algorithm === "ed25519") return found;
  return refused([told(TRANSCRIBE_TEXTS, "witness", { file }, file)]);
}

type Sought = readonly [Wanted, FoundKey | null];

/** Opens the keys that are there; those that are not are made, all under one new passphrase. */
async function openOrMake(call: Call, ...[first, second]: readonly [Sought, Sought]): Promise<Result<OwnKeys>> {
  const opened: (KeyPair | null)[] = [];
  for (const [, found] of [first, second]) {
    const key = found === null ? null : await unlockKey(call, found, opened.filter((each) => each !== null).length);
    if (key !== null && !key.ok) return key;
    opened.push(key === null ? null : key.value);
  }
  const missing = [first, second].find(([, found]) => found === null)?.[0].file;
  const source = { option: "passphrase-file", variable: "DAUYS_PASSPHRASE" } as const;
  const passphrase = missing === undefined ? null : await newPassphrase(call, missing, source);
  if (passphrase !== null && !passphrase.ok) return passphrase;
  try {
    const transcriber = await ownKey(first[0], opened[0] ?? null, passphrase?.value);
    const log = await ownKey(second[0], opened[1] ?? null, passphrase?.value);
    return transcriber.ok && log.ok
      ? good({ transcriber: transcriber.value, log: log.value })
      : refusedTogether([transcriber, log]);
  } finally {
    passphrase?.value.fill(0);
  }
}

async function ownKey({ file, name }: Wanted, opened: KeyPair | null, passphrase?: Buffer): Promise<Result<OwnKey>> {
  if (opened !== null) return good({ pair: opened, file, made: false });
  if (passphrase === undefined) throw new Error("a key that is to be made needs a passphrase");
  const pair = newKey(name, "ed25519");
  mkdirSync(dirname(resolve(file)), { recursive: true });
  const written = await writePrivateFile(file, await sealKey(pair, passphrase));
  return written.ok ? good({ pair, file, made: true }) : refused([keyFileTrouble(file, written.fault)]);
}
