import { keyReference } from "@dauys/core/record";
import type { Log, RecordStore, SavedCheckpoint } from "@dauys/store";
import { type Call, optionOf } from "../command.ts";
import { readKey, unlockKey } from "../keys/load-keys.ts";
import { good, type Result, refused } from "../trouble.ts";
import type { Place } from "./place.ts";
import { recordKey } from "./record-log.ts";
import { recordTrouble } from "./told.ts";

/** The record's newest signed checkpoint; with `--log-key` one of all that it holds now, signed if it was not yet. */
export async function newestCheckpoint(
  call: Call,
  store: RecordStore,
  log: Log,
  place: Place,
): Promise<Result<SavedCheckpoint>> {
  const path = optionOf(call, "log-key");
  if (path !== undefined) return signedNow(call, store, log, place, path);
  const latest = await store.latestCheckpoint();
  return latest === null ? refused([recordTrouble("no-checkpoint", { n: await store.size() })]) : good(latest);
}

async function signedNow(
  call: Call,
  store: RecordStore,
  log: Log,
  { folder }: Place,
  path: string,
): Promise<Result<SavedCheckpoint>> {
  const [expected, found] = [await recordKey(store, folder), await readKey(path)];
  if (!expected.ok) return expected;
  if (!found.ok) return found;
  const [own, given] = [keyReference(expected.value), keyReference(found.value.key)];
  if (own !== given) return refused([recordTrouble("log-key", { expected: own }, path)]);
  const opened = await unlockKey(call, found.value);
  return opened.ok ? good(await log.checkpoint(opened.value.signer)) : opened;
}
