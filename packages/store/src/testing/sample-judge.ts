import {
  addToBatch,
  BATCH_TYPE,
  type Batch,
  type Entry,
  openBatch,
  type TreeHasher,
  treeHasher,
} from "@dauys/core/record";
import { sha256 } from "../keys/index.ts";
import type { Judge, JudgeRefusal, Verdict } from "../sequencer/judge.ts";

const hasher: TreeHasher = treeHasher(sha256);

/**
 * A judge for tests, with rules of the kind that an election has: the first entry opens the record, each unit files once,
 * a correction replaces what was filed, batches hold together, and the time of receipt does not go back.
 */
export class SampleJudge implements Judge {
  readonly units = new Map<string, number>();
  entries = 0;
  #received = "";
  #batch: Batch | null = null;

  /** Whether no batch is open: true wherever a command ended. */
  get settled(): boolean {
    return this.#batch === null;
  }

  admit(entry: Entry, bytes: Uint8Array): Verdict {
    const wasInBatch = this.#batch !== null;
    const reason = this.#problem(entry, bytes);
    if (reason !== null) return { ok: false, refusal: refusal(reason), spent: wasInBatch };
    this.entries += 1;
    this.#received = entry.sigs.received ?? "";
    if (entry.type === "protocol-filed") this.units.set(String(entry.body.unit), 1);
    if (entry.type === "protocol-corrected")
      this.units.set(String(entry.body.unit), 1 + (this.units.get(String(entry.body.unit)) ?? 0));
    return { ok: true };
  }

  #problem(entry: Entry, bytes: Uint8Array): string | null {
    const { type, body, sigs } = entry;
    if ((this.entries === 0) !== (type === "record-opened")) return "first-entry";
    if (sigs.received === undefined || sigs.received < this.#received) return "received-back";
    if (this.#batch !== null) {
      const added = addToBatch(hasher, this.#batch, entry, bytes);
      if (!added.ok) return "batch";
      this.#batch = added.complete ? null : added.batch;
    } else if (sigs.batch !== undefined) return "batch-none";
    if (type === BATCH_TYPE) {
      const opened = openBatch(body);
      if (!opened.ok) return "batch";
      this.#batch = opened.batch;
    }
    const filed = this.units.has(String(body.unit));
    if (type === "protocol-filed" && filed) return "filed-twice";
    return type === "protocol-corrected" && !filed ? "not-filed" : null;
  }
}

function refusal(reason: string): JudgeRefusal {
  return { reason, message: { kk: `сынақ: ${reason}`, ru: `проба: ${reason}`, en: `sample: ${reason}` } };
}
