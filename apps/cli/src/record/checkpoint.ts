import { decodeUtf8, encodeBase64, keyReference, parseNote, type VerifierKey } from "@dauys/core/record";
import { message } from "@dauys/language";
import { keepCosignatures, publishedBytes, type RecordStore, type SavedCheckpoint } from "@dauys/store";
import { allOf, type Call } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { readSource } from "../input/read-source.ts";
import { print } from "../output/print.ts";
import { reportTrouble } from "../report.ts";
import { good, type Result, refused } from "../trouble.ts";
import { RECORD_TEXTS } from "./messages.ts";
import { recordLog } from "./record-log.ts";
import { newestCheckpoint } from "./sign-checkpoint.ts";
import { recordTrouble } from "./told.ts";
import { publicKey } from "./trust.ts";
import { withRecord } from "./with-record.ts";

/** `dauys record checkpoint`: the signed checkpoint, made or shown; and what witnesses have signed under it, taken in. */
export async function runCheckpoint(call: Call): Promise<number> {
  return withRecord(call, async (store, place) => {
    const log = await recordLog(call, store, place);
    if (!log.ok) return reportTrouble(call, log);
    const newest = await newestCheckpoint(call, store, log.value, place);
    if (!newest.ok) return reportTrouble(call, newest);
    const taken = await takeCosignatures(call, store);
    if (!taken.ok) return reportTrouble(call, taken);
    const checkpoint = (await store.checkpointAt(newest.value.size)) ?? newest.value;
    for (const key of taken.value) call.io.err(`${message(RECORD_TEXTS, "keptCosignature", call.lang, { key })}\n`);
    show(call, checkpoint, await store.size());
    return EXIT.decided;
  });
}

async function takeCosignatures(call: Call, store: RecordStore): Promise<Result<readonly string[]>> {
  const files = allOf(call, "cosigned");
  if (files.length === 0) return good([]);
  const witnesses: VerifierKey[] = [];
  for (const text of allOf(call, "witness")) {
    const key = await publicKey(call.io, text, "--witness");
    if (!key.ok) return key;
    witnesses.push(key.value);
  }
  const kept: string[] = [];
  for (const path of files) {
    const source = await readSource(call.io, path);
    if (!source.ok) return source;
    const { file, bytes } = source.value;
    const parsed = parseNote(bytes);
    const done = parsed.ok ? await keepCosignatures(store, parsed.note, witnesses) : parsed;
    if (!done.ok) {
      return refused([recordTrouble("cosignature", { detail: `${done.fault.reason}: ${done.fault.message}` }, file)]);
    }
    kept.push(...done.kept.map(keyReference));
  }
  return good(kept);
}

function show(call: Call, checkpoint: SavedCheckpoint, entries: number): void {
  const text = decodeUtf8(publishedBytes(checkpoint)) ?? "";
  const { size, root, cosignatures } = checkpoint;
  print(
    call,
    () => ({ size, root: encodeBase64(root), entries, cosignatures: cosignatures.length, checkpoint: text }),
    () => [text.trimEnd()],
  );
}
