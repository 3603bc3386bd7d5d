import { BATCH_TYPE, decodeEntry, type Entry, type Sha256 } from "../../record/index.ts";
import { type Admitted, admitBytes, admitUnseen, type Fold, openFold, type Refusal } from "../fold/index.ts";
import type { SignatureDesk } from "./signature-desk.ts";
import type { StepLog } from "./step-log.ts";
import type { Place } from "./verification.ts";

/** The three steps in which an entry can fail. */
export interface EntryLogs {
  readonly entry: StepLog;
  readonly sums: StepLog;
  readonly seats: StepLog;
}

/** The entries of a record taken one after the other, from the first. */
export interface EntryPass {
  readonly fold: Fold;
  readonly take: (bytes: Uint8Array) => void;
  /** The next entries cannot be read: what follows them cannot be judged. */
  readonly gap: (entries: number) => void;
  /** The entry at which judging ended before the last; `null` when it did not. */
  readonly stopped: () => number | null;
  readonly signatures: () => number;
  readonly admitted: () => number;
}

/**
 * Folds the entries and hands their signatures to the desk. An entry that is refused counts as not said, and those after
 * it are judged all the same; only where nothing after it can be judged does the pass stop.
 * @param desk `null`: signatures are counted, and not checked
 */
export function entryPass(sha256: Sha256, logs: EntryLogs, desk: SignatureDesk | null): EntryPass {
  const fold = openFold({ sha256 });
  let index = -1;
  let stopped: number | null = null;
  let signatures = 0;
  let taken = 0;
  const refuse = (refusal: Refusal, bytes: Uint8Array): void => {
    const read = decodeEntry(bytes);
    const place = read.ok ? placeOf(index, read.entry) : { entry: index };
    logs[refusal.step].fail(refusal.reason, place, {}, refusal.message);
    // Entries name others by their place in the record, so one that is not admitted keeps its place.
    if (index > 0) fold.entries = index + 1;
    // A batch counts as a whole, and the first entry brings all by which others are judged.
    const ofBatch =
      fold.batch !== null || (read.ok && (read.entry.sigs.batch !== undefined || read.entry.type === BATCH_TYPE));
    if (index === 0 || ofBatch) stopped = index;
  };
  /** Hands over what is to be checked for an entry and folds it; who cannot be asked about it is why it is refused. */
  const admitGiven = (to: SignatureDesk, bytes: Uint8Array): Admitted => {
    const { claims, admitted } = admitUnseen(fold, bytes);
    signatures += claims.length;
    if (claims.length > 0) to.give(index, claims);
    return admitted;
  };
  const take = (bytes: Uint8Array): void => {
    index += 1;
    if (stopped !== null) return;
    const admitted = desk === null ? admitBytes(fold, bytes) : admitGiven(desk, bytes);
    if (admitted.ok) taken += 1;
    else refuse(admitted.refusal, bytes);
  };
  const gap = (entries: number): void => {
    stopped ??= index + 1;
    index += entries;
  };
  return { fold, take, gap, stopped: () => stopped, signatures: () => signatures, admitted: () => taken };
}

/** Where an entry stands and what it is about. */
export function placeOf(index: number, { type, by, body }: Entry): Place {
  const { unit, payload } = body;
  return {
    entry: index,
    type,
    by,
    ...(typeof unit === "string" ? { unit } : {}),
    ...(typeof payload === "string" ? { payload } : {}),
  };
}
