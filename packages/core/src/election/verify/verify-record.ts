import {
  BATCH_TYPE,
  type Checkpoint,
  decodeEntry,
  encodeBase64,
  type Fault,
  type Sha256,
  TILE_WIDTH,
  type TreeHasher,
  tileWidth,
  treeHasher,
  type VerifyEd25519,
} from "../../record/index.ts";
import { refusal } from "../fold/refusal.ts";
import type { OpenBatch } from "../fold/state.ts";
import { checkpointStep, judgingKey, ownKey, readUnsigned, type Trust } from "./checkpoint-step.ts";
import { type EntryPass, entryPass, placeOf } from "./entry-pass.ts";
import { growthStep, readSaved, savedBy } from "./growth-step.ts";
import { hashBundle } from "./hash-bundle.ts";
import { kindStep, recordKind } from "./kind-step.ts";
import { payloadsStep } from "./payloads-step.ts";
import { readBundles } from "./read-bundles.ts";
import { type FileReason, MOST_CHECKPOINT, MOST_ENTRIES, type RecordFiles, readEntryBundle } from "./record-files.ts";
import { seatsStep } from "./seats-step.ts";
import { promptDesk, type SignatureDesk } from "./signature-desk.ts";
import { type StepLog, stepLog } from "./step-log.ts";
import { sumsStep } from "./sums-step.ts";
import { type TreeSeen, treeStep } from "./tree-step.ts";
import { treeWalk } from "./tree-walk.ts";
import { MOST_FAILURES, type Place, STEPS, type StepId, type Verification } from "./verification.ts";

/** What a verifier asks for. */
export interface VerifyOptions extends Trust {
  /** A checkpoint kept from an earlier day, as it was published then. */
  readonly since: Uint8Array | null;
  /** Leaves out the signatures of entries. */
  readonly quick: boolean;
}

/** What a verification needs from outside. */
export interface VerifyTools {
  readonly sha256: Sha256;
  readonly verify: VerifyEd25519;
  /** Who checks the signatures of entries; each at once by `verify` where it is left out. */
  readonly desk?: SignatureDesk;
  /** Told after each bundle how many of how many entries are done. */
  readonly progress?: (done: number, of: number) => void;
}

type Logs = Readonly<Record<StepId, StepLog>>;

/**
 * Verifies a record from its published files alone: what it is, its signatures, its tree, its growth, whether every entry
 * is allowed, every sum, every seat, every payload. A step that fails does not keep the others from being run as far as
 * they can be. What it cannot show: that protocols say what was in the boxes.
 */
export async function verifyRecord(
  files: RecordFiles,
  options: VerifyOptions,
  tools: VerifyTools,
): Promise<Verification> {
  const logs = Object.fromEntries(STEPS.map((id) => [id, stepLog(id)])) as Logs;
  const published = await files.read("checkpoint", MOST_CHECKPOINT);
  const checkpoint = published.ok ? readUnsigned(published.bytes) : null;
  if (!published.ok || checkpoint === null || checkpoint.size > BigInt(MOST_ENTRIES)) {
    return withoutCheckpoint(logs, options.quick, published.ok ? null : published.fault);
  }
  const { sha256, verify } = tools;
  const desk = options.quick ? null : (tools.desk ?? promptDesk(verify));
  const pass = entryPass(sha256, { entry: logs.entries, sums: logs.sums, seats: logs.seats }, desk);
  const saved = options.since === null ? null : readSaved(options.since);
  const mark = saved !== null && "checkpoint" in saved ? Number(saved.checkpoint.size) : null;
  const hasher = treeHasher(sha256);
  const seen = await readAll(files, checkpoint, pass, { hasher, desk, mark, tools });
  const own = ownKey(sha256, pass.fold.opened?.log);
  const judging = judgingKey(options, checkpoint.origin, own);
  kindStep(logs.kind, pass.fold, checkpoint, judging.from === "record" ? [] : judging.keys, own);
  checkpointStep(logs.signatures, published.bytes, judging, options, verify);
  const way = await treeStep(logs.tree, files, checkpoint, seen);
  const signed = saved !== null && "note" in saved ? savedBy(saved, judging.keys, verify) : null;
  growthStep(logs.growth, saved, signed, checkpoint, { way, empty: hasher.empty });
  // Who checks signatures elsewhere goes on while the rest is looked at here.
  await Promise.all([
    signaturesOfEntries(logs.signatures, files, checkpoint, pass, desk?.wrong() ?? null),
    foldSteps(logs, files, pass, sha256),
  ]);
  const { origin, size, root } = checkpoint;
  return {
    record: recordKind(pass.fold),
    fold: pass.fold,
    checkpoint: { origin, size, root: encodeBase64(root) },
    ...ended(logs, options.quick),
  };
}

/** Without a checkpoint nobody knows which files a record has, or how many entries: nothing else can be looked at. */
function withoutCheckpoint(logs: Logs, quick: boolean, fault: Fault<FileReason> | null): Verification {
  const place = { file: "checkpoint" };
  if (fault === null) logs.signatures.fail("not-a-checkpoint", place);
  else logs.signatures.fail(`file-${fault.reason}`, place, { detail: fault.message });
  for (const id of STEPS) if (id !== "signatures") logs[id].leaveOut("without-checkpoint");
  return { record: null, checkpoint: null, fold: null, ...ended(logs, quick) };
}

function ended(logs: Logs, quick: boolean): Pick<Verification, "steps" | "ok" | "quick"> {
  const steps = STEPS.map((id) => logs[id].end());
  return { steps, ok: steps.every(({ result }) => result !== "failed"), quick };
}

/** Reads all entries once: for the tree, for the fold, and for the desk of the signatures. */
async function readAll(
  files: RecordFiles,
  { size }: Checkpoint,
  pass: EntryPass,
  given: {
    readonly hasher: TreeHasher;
    readonly desk: SignatureDesk | null;
    readonly mark: number | null;
    readonly tools: VerifyTools;
  },
): Promise<TreeSeen> {
  const { hasher, desk, mark, tools } = given;
  const walk = treeWalk(hasher, mark);
  const differing: number[] = [];
  const missing: { file: string; fault: Fault<FileReason> }[] = [];
  let done = 0;
  for await (const bundle of readBundles(files, Number(size))) {
    const { entries, tile, width } = bundle;
    if (!entries.ok) missing.push({ file: bundle.files.entries, fault: entries.fault });
    if (!tile.ok) missing.push({ file: bundle.files.tile, fault: tile.fault });
    const hashes = entries.ok ? (entries.hashes ?? hashBundle(hasher, entries.entries)) : null;
    for (const place of walk.add(hashes, tile.ok ? tile.bytes : null)) differing.push(done + place);
    if (entries.ok) for (const bytes of entries.entries) pass.take(bytes);
    else pass.gap(width);
    done += width;
    tools.progress?.(done, Number(size));
    await desk?.ready();
    // A checkpoint may claim any number of entries, of which there are none: that is told without asking for each.
    if (missing.length > MOST_FAILURES) break;
  }
  return { walk, differing, missing };
}

/** What the desk found, each wrong signature with its entry. */
async function signaturesOfEntries(
  log: StepLog,
  files: RecordFiles,
  checkpoint: Checkpoint,
  pass: EntryPass,
  wrong: Promise<readonly number[]> | null,
): Promise<void> {
  log.figure("signatures", wrong === null ? null : pass.signatures());
  if (wrong === null) {
    log.leaveOut("quick");
    return;
  }
  const stopped = pass.stopped();
  if (stopped !== null) log.leaveOut("stopped", { entry: stopped });
  for (const [i, entry] of (await wrong).entries()) {
    // The entry is read once more to say what it is, and only for those that are told.
    log.fail("signature", i < MOST_FAILURES ? await describe(files, Number(checkpoint.size), entry) : { entry });
  }
}

async function describe(files: RecordFiles, size: number, entry: number): Promise<Place> {
  const index = Math.floor(entry / TILE_WIDTH);
  const read = await readEntryBundle(files, { level: "entries", index, width: tileWidth("entries", index, size) });
  const bytes = read.ok ? read.entries[entry % TILE_WIDTH] : undefined;
  const decoded = bytes === undefined ? null : decodeEntry(bytes);
  return decoded?.ok === true ? placeOf(entry, decoded.entry) : { entry };
}

/** The steps that rest on the state after the last entry that could be judged. */
async function foldSteps(logs: Logs, files: RecordFiles, pass: EntryPass, sha256: Sha256): Promise<void> {
  const { fold } = pass;
  const stopped = pass.stopped();
  logs.entries.figure("admitted", pass.admitted());
  if (logs.entries.failed() > 1) logs.entries.note("may-follow");
  if (stopped !== null) notJudged(logs, stopped);
  if (stopped === null && fold.batch !== null) brokenOff(logs, fold.batch);
  if (stopped === null && fold.opened === null) notJudged(logs, 0);
  // A batch that broke off has left behind a state that nobody signed for.
  if (fold.opened === null || fold.batch !== null) return;
  sumsStep(logs.sums, fold);
  seatsStep(logs.seats, fold);
  await payloadsStep(logs.payloads, files, fold, sha256);
}

/** From an entry on nothing was judged: what rests on the state after it has not passed. */
function notJudged(logs: Logs, entry: number): void {
  for (const id of ["entries", "sums", "seats", "payloads"] as const) logs[id].leaveOut("stopped", { entry });
}

/** A record that ends within a batch: nobody signed for those of its entries that are there. */
function brokenOff(logs: Logs, { entry, by, batch }: OpenBatch): void {
  const { reason, message } = refusal("batch-open", { left: batch.size - batch.seen.size });
  logs.entries.fail(reason, { entry, type: BATCH_TYPE, by: by.id }, {}, message);
  notJudged(logs, entry);
}
