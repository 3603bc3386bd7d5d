import { admitBytes, type Fold, openFold, type RecordFiles, type Refusal } from "@dauys/core/election";
import {
  appendLeaf,
  type Checkpoint,
  decodeEntry,
  emptyFrontier,
  encodeBase64,
  type Frontier,
  frontierRoot,
  treeHasher,
} from "@dauys/core/record";
import { sha256 } from "@dauys/exchange/record";
import type { Progress } from "../output/bar.ts";
import { inAll } from "../say.ts";
import { commandLineTrouble, good, type Refused, type Result, refused } from "../trouble.ts";
import { readCheckpoint, readEntries } from "./read-record.ts";
import { RESULTS_TROUBLES } from "./trouble-texts.ts";

/** A record folded as far as was asked for, or as far as it could be. */
export interface FoldedRecord {
  readonly fold: Fold;
  readonly checkpoint: Checkpoint;
  /** How many entries were read, and the root over them in base64. */
  readonly entries: number;
  readonly root: string;
  /** Why the entries cannot all be believed; `null` where nothing speaks against them. */
  readonly fault: RecordFault | null;
}

/** An entry that the rules of the record refuse, or entries that are not those of the checkpoint. */
export type RecordFault =
  | {
      readonly reason: "entry-refused";
      readonly entry: number;
      readonly type?: string;
      readonly by?: string;
      readonly refusal: Refusal;
    }
  | { readonly reason: "root-differs"; readonly stated: string; readonly found: string };

/** Folds the first `at` entries of a record (`null`: all of them). No signature is checked. */
export async function foldRecord(
  files: RecordFiles,
  at: number | null,
  progress: Pick<Progress, "step">,
): Promise<Result<FoldedRecord>> {
  const found = await readCheckpoint(files);
  if (!found.ok) return found;
  const size = Number(found.value.size);
  if (at !== null && (at < 1 || at > size)) return noSuchSize(at, size);
  const taken = await takeEntries(files, size, at ?? size, progress);
  if (!taken.ok) return taken;
  const { fold, frontier, fault } = taken.value;
  const torn = at !== null && fault === null && fold.batch !== null ? withinBatch(at, fold.batch) : null;
  if (torn !== null) return torn;
  const root = encodeBase64(frontierRoot(hasher, frontier));
  const whole = frontier.size === size;
  return good({
    fold,
    checkpoint: found.value,
    entries: frontier.size,
    root,
    fault: fault ?? brokenOff(fold) ?? (whole ? otherRoot(encodeBase64(found.value.root), root) : null),
  });
}

const hasher = treeHasher(sha256);

interface Taken {
  readonly fold: Fold;
  readonly frontier: Frontier;
  readonly fault: RecordFault | null;
}

async function takeEntries(
  files: RecordFiles,
  size: number,
  count: number,
  progress: Pick<Progress, "step">,
): Promise<Result<Taken>> {
  const fold = openFold({ sha256 });
  let frontier = emptyFrontier;
  for await (const bundle of readEntries(files, size, count)) {
    if (!bundle.ok) return bundle;
    for (const bytes of bundle.value.slice(0, count - frontier.size)) {
      const admitted = admitBytes(fold, bytes);
      if (!admitted.ok) return good({ fold, frontier, fault: refusedEntry(frontier.size, bytes, admitted.refusal) });
      frontier = appendLeaf(hasher, frontier, hasher.leaf(bytes));
    }
    progress.step(frontier.size, count);
  }
  return good({ fold, frontier, fault: null });
}

function refusedEntry(entry: number, bytes: Uint8Array, refusal: Refusal): RecordFault {
  const read = decodeEntry(bytes);
  const who = read.ok ? { type: read.entry.type, by: read.entry.by } : {};
  return { reason: "entry-refused", entry, ...who, refusal };
}

/** A record that ends within a batch: nobody signed for those of its entries that are there. */
function brokenOff({ batch }: Fold): RecordFault | null {
  if (batch === null) return null;
  const left = batch.batch.size - batch.batch.seen.size;
  const message = inAll(RESULTS_TROUBLES, "broken-batch", { left });
  return { reason: "entry-refused", entry: batch.entry, refusal: { reason: "batch-open", step: "entry", message } };
}

function otherRoot(stated: string, found: string): RecordFault | null {
  return stated === found ? null : { reason: "root-differs", stated, found };
}

function noSuchSize(at: number, size: number): Refused {
  const message = inAll(RESULTS_TROUBLES, "no-such-size", { given: String(at), size });
  return refused([
    commandLineTrouble("no-such-size", message, inAll(RESULTS_TROUBLES, "no-such-size.remedy", { size: String(size) })),
  ]);
}

function withinBatch(at: number, { entry, batch }: NonNullable<Fold["batch"]>): Refused {
  const message = inAll(RESULTS_TROUBLES, "within-batch", { given: String(at) });
  const [before, after] = [String(entry), String(entry + 1 + batch.size)];
  const remedy = inAll(RESULTS_TROUBLES, "within-batch.remedy", { before, after });
  return refused([commandLineTrouble("within-batch", message, remedy)]);
}
