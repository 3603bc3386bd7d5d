import { keyReference } from "@dauys/core/record";
import {
  MAX_KEY_FILE_BYTES,
  type OpenedKey,
  openKey,
  parseKeyFile,
  type ReadKeyFile,
  readPrivateFile,
} from "@dauys/store/keys";
import type { Call } from "../command.ts";
import { good, type Result, refused, refusedTogether } from "../trouble.ts";
import { checkPassphraseFiles, passphraseOf } from "./passphrase.ts";
import { keyFileTrouble, keyTrouble } from "./troubles.ts";

/** What a key is wanted for. */
export type KeyUse = "entries" | "witness";

/** A key file that was read and not opened. */
export interface FoundKey extends ReadKeyFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** Reads a key file; nobody is asked for a passphrase. */
export async function readKey(path: string): Promise<Result<FoundKey>> {
  const read = await readPrivateFile(path, MAX_KEY_FILE_BYTES);
  if (!read.ok) return refused([keyFileTrouble(path, read.fault)]);
  const parsed = parseKeyFile(read.bytes);
  return parsed.ok ? good({ ...parsed, path, bytes: read.bytes }) : refused([keyFileTrouble(path, parsed.fault)]);
}

/** Opens a key file with the passphrase at its place among all that are opened. */
export async function unlockKey(call: Call, { path, bytes }: FoundKey, place = 0): Promise<Result<OpenedKey>> {
  const passphrase = await passphraseOf(call, path, place);
  if (!passphrase.ok) return passphrase;
  try {
    const opened = await openKey(bytes, passphrase.value);
    return opened.ok ? good(opened) : refused([keyFileTrouble(path, opened.fault)]);
  } finally {
    passphrase.value.fill(0);
  }
}

/**
 * Opens several key files for one use, in their order. All are read before the first passphrase is asked for, so that a
 * slip in the last path is not found after everybody has typed.
 */
export async function loadKeys(
  call: Call,
  paths: readonly string[],
  use: KeyUse,
): Promise<Result<readonly OpenedKey[]>> {
  const found = await Promise.all(paths.map(readKey));
  const files = checkPassphraseFiles(call, paths.length);
  const read = found.flatMap((result) => (result.ok ? [result.value] : []));
  if (read.length < paths.length || !files.ok) return refusedTogether([...found, files]);
  const unfit = read.flatMap((key, i) => unfitness(key, read.slice(0, i), use));
  if (unfit.length > 0) return refused(unfit);
  const opened: OpenedKey[] = [];
  for (const [place, key] of read.entries()) {
    const unlocked = await unlockKey(call, key, place);
    if (!unlocked.ok) return unlocked;
    opened.push(unlocked.value);
  }
  return good(opened);
}

function unfitness({ key, path }: FoundKey, before: readonly FoundKey[], use: KeyUse): ReturnType<typeof keyTrouble>[] {
  const params = { key: keyReference(key) };
  const isWitness = key.algorithm === "cosignature/v1";
  if (isWitness !== (use === "witness")) return [keyTrouble(`wrong-kind-${use}`, params, path)];
  const twice = before.some((other) => keyReference(other.key) === params.key);
  return twice ? [keyTrouble("same-key", params, path)] : [];
}
