import { readFile } from "node:fs/promises";
import { MOST_CHECKPOINT, type RecordFiles } from "@dauys/core/election";
import { addSignatures, cosign, formatNote, keyReference, type Signer, type VerifierKey } from "@dauys/core/record";
import { message } from "@dauys/language";
import { replacePrivateFile } from "@dauys/store/keys";
import { type Call, isGiven, optionOf } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { loadKeys } from "../keys/load-keys.ts";
import { print } from "../output/print.ts";
import { reportTrouble } from "../report.ts";
import { good, type Result, refused } from "../trouble.ts";
import { openPlace } from "../verify/open-place.ts";
import { grownSince } from "./growth.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { platformTrouble } from "./platform-trouble.ts";
import { type SeenCheckpoint, seenCheckpoint } from "./seen-checkpoint.ts";
import { showNotGrown } from "./show-not-grown.ts";
import { recordTrouble } from "./told.ts";
import { publicKeyOf } from "./trust.ts";
import { tellingFaults } from "./with-record.ts";
import { WITNESS_TEXTS } from "./witness-messages.ts";
import { writeNewFile } from "./write-file.ts";

/**
 * `dauys record cosign`: the witness's side. Cosigns the published checkpoint once it is shown that the record only grew
 * since the one cosigned last, which is kept in a file of the witness's own.
 */
export async function runCosign(call: Call): Promise<number> {
  const key = await publicKeyOf(call, "log");
  const place = openPlace(call.args[0] ?? "");
  if (!key.ok) return reportTrouble(call, key);
  if (!place.ok) return reportTrouble(call, place);
  const { files, close } = place.value;
  const saved = optionOf(call, "saved") ?? "";
  // Of two at once, who are shown different histories, each would still know only the checkpoint before.
  const work = (): Promise<number> => oneAtATime(saved, () => cosignFrom(call, files, key.value));
  try {
    return await tellingFaults(call, saved, work);
  } finally {
    close();
  }
}

async function cosignFrom(call: Call, files: RecordFiles, key: VerifierKey): Promise<number> {
  const path = optionOf(call, "saved") ?? "";
  const [older, newer] = [await lastCosigned(call, path, key), await published(call, files, key)];
  if (!older.ok) return reportTrouble(call, older);
  if (!newer.ok) return reportTrouble(call, newer);
  if (older.value !== null) {
    const grown = await grownSince(files, older.value.checkpoint, newer.value.checkpoint);
    const sizes = { older: older.value.checkpoint.size, newer: newer.value.checkpoint.size };
    if (!grown.ok) return showNotGrown(call, grown.fault, { ...sizes, saved: path });
  }
  const signers = await loadKeys(call, [optionOf(call, "key") ?? ""], "witness");
  if (!signers.ok) return reportTrouble(call, signers);
  const [opened] = signers.value;
  if (opened === undefined) throw new Error("one key was asked for and none was opened");
  const note = cosigned(newer.value, opened.signer);
  // Kept before it is handed on: a witness never forgets what it has vouched for.
  const kept = await replacePrivateFile(path, note);
  if (!kept.ok)
    return reportTrouble(call, refused([recordTrouble("cannot-write", { detail: kept.fault.message }, path)]));
  return show(call, note, keyReference(opened.key), older.value, newer.value);
}

/** The checkpoint that was cosigned last; `null` the first time, which has to be said. */
async function lastCosigned(call: Call, path: string, key: VerifierKey): Promise<Result<SeenCheckpoint | null>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const trouble = platformTrouble(error, path);
    if (trouble === null) throw error;
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") return refused([trouble]);
    return isGiven(call, "first") ? good(null) : refused([recordTrouble("no-saved", {}, path)]);
  }
  return isGiven(call, "first")
    ? refused([recordTrouble("not-first", {}, path)])
    : seenCheckpoint(bytes, key, path, "bad-saved");
}

async function published(call: Call, files: RecordFiles, key: VerifierKey): Promise<Result<SeenCheckpoint>> {
  const where = `${call.args[0] ?? ""}/checkpoint`;
  const read = await files.read("checkpoint", MOST_CHECKPOINT);
  if (read.ok) return seenCheckpoint(read.bytes, key, where, "bad-checkpoint");
  return refused([recordTrouble("bad-checkpoint", { detail: read.fault.message }, where)]);
}

/** The checkpoint as it was published, without what others made of it, and with the witness's own line. */
function cosigned({ note, own }: SeenCheckpoint, signer: Signer): Uint8Array {
  const seconds = BigInt(Math.floor(Date.now() / 1000));
  return formatNote(addSignatures({ ...note, signatures: own }, [cosign(note.text, seconds, signer)]));
}

async function show(
  call: Call,
  note: Uint8Array,
  key: string,
  older: SeenCheckpoint | null,
  { checkpoint }: SeenCheckpoint,
): Promise<number> {
  const { origin, size } = checkpoint;
  const path = optionOf(call, "out");
  if (path !== undefined) {
    const written = await writeNewFile(path, note);
    if (!written.ok) return reportTrouble(call, written);
  }
  const text = Buffer.from(note).toString();
  const said =
    older === null
      ? message(WITNESS_TEXTS, "cosignedFirst", call.lang, { key, origin, newer: size })
      : message(WITNESS_TEXTS, "cosigned", call.lang, { key, origin, older: older.checkpoint.size, newer: size });
  const from = older === null ? null : Number(older.checkpoint.size);
  print(
    call,
    () => ({ status: "cosigned", key, origin, from, to: Number(size), file: path ?? null, checkpoint: text }),
    () => [path === undefined ? text.trimEnd() : said],
  );
  if (path === undefined) call.io.err(`${said}\n`);
  return EXIT.decided;
}
