import { join } from "node:path";
import { decodeEntry, parseVerifierKey, type VerifierKey } from "@dauys/core/record";
import { type Log, openLog, type PublishedCheckpoint, type RecordStore } from "@dauys/store";
import { sha256 } from "@dauys/store/keys";
import { allOf, type Call } from "../command.ts";
import { readSource } from "../input/read-source.ts";
import { good, type Result, refused } from "../trouble.ts";
import type { Place } from "./place.ts";
import { recordTrouble } from "./told.ts";

/** The file beside a record that keeps the last checkpoint that was published of it. */
const REMEMBERED_FILE = "published.checkpoint";

/** The key of a record, as its first entry names it. */
export async function recordKey(store: RecordStore, folder: string): Promise<Result<VerifierKey>> {
  const [first] = await store.entries(0, 1);
  const read = first === undefined ? null : decodeEntry(first.bytes);
  const text = read?.ok === true ? read.entry.body.log : undefined;
  const parsed = typeof text === "string" ? parseVerifierKey(sha256, text) : null;
  return parsed?.ok === true ? good(parsed.key) : refused([recordTrouble("not-opened", {}, folder)]);
}

/**
 * The log of a record: its checkpoints and published files. Opening it holds the store against every checkpoint that is
 * known: the one remembered beside it, and those of `--saved`.
 * @throws RecordFault when the store is older than what was published, or holds something else
 */
export async function recordLog(call: Call, store: RecordStore, { folder }: Place): Promise<Result<Log>> {
  const key = await recordKey(store, folder);
  if (!key.ok) return key;
  const published: PublishedCheckpoint[] = [];
  for (const path of allOf(call, "saved")) {
    const source = await readSource(call.io, path);
    if (!source.ok) return source;
    published.push({ where: source.value.file, bytes: source.value.bytes });
  }
  return good(await openLog({ store, key: key.value, remembered: join(folder, REMEMBERED_FILE), published }));
}
