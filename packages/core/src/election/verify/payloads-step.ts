import type { Sha256 } from "../../record/index.ts";
import { SALT_BYTES } from "../../record/index.ts";
import type { Fold, SealedPayload } from "../fold/index.ts";
import { MOST_PAYLOAD, type RecordFiles } from "./record-files.ts";
import type { StepLog } from "./step-log.ts";

/** What became of a payload: it matches its hash, was erased, is not at hand, or is not the one that was sealed. */
type Verdict = "matches" | "erased" | "not-at-hand" | "differs";

/** Holds every payload that is at hand against its salted hash, and says on what ground others are gone. */
export async function payloadsStep(log: StepLog, files: RecordFiles, fold: Fold, sha256: Sha256): Promise<void> {
  const counts: Record<Verdict, number> = { matches: 0, erased: 0, "not-at-hand": 0, differs: 0 };
  log.figure("payloads", fold.payloads.size);
  for (const [payload, sealed] of fold.payloads) counts[await onePayload(log, files, payload, sealed, sha256)] += 1;
  for (const [verdict, count] of Object.entries(counts)) log.figure(verdict, count);
}

async function onePayload(
  log: StepLog,
  files: RecordFiles,
  payload: string,
  { entry, body, erased }: SealedPayload,
  sha256: Sha256,
): Promise<Verdict> {
  const file = `payload/${body.hash}`;
  const place = { entry, payload, file };
  const read = await files.read(file, MOST_PAYLOAD);
  if (erased !== null) {
    log.note("erased", { payload, at: erased.at, ground: erased.ground, entry: erased.entry });
    if (read.ok) log.fail("erased-at-hand", place, { erased: erased.entry });
    return "erased";
  }
  if (!read.ok) {
    if (read.fault.reason !== "not-there") log.fail(`file-${read.fault.reason}`, place, { detail: read.fault.message });
    return "not-at-hand";
  }
  // The file is the salt and then the bytes: just what is hashed.
  const long = read.bytes.length === SALT_BYTES + body.bytes;
  if (long && hex(sha256(read.bytes)) === body.hash) return "matches";
  log.fail("payload-differs", place, { bytes: read.bytes.length, expected: SALT_BYTES + body.bytes });
  return "differs";
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
