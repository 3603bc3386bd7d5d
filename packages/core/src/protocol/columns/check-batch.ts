import type { CompiledForm } from "../checking/compile.ts";
import { describe } from "../checking/describe.ts";
import { checkFails } from "../checking/evaluate.ts";
import type { Finding } from "../checking/finding.ts";
import { type ProtocolBatch, unitName } from "./batch.ts";
import { batchReader } from "./batch-reader.ts";

/** A check of the form that does not hold in one row; {@link describeHit} puts it into words. */
export interface CheckHit {
  readonly row: number;
  /** The position of the check in the form. */
  readonly check: number;
  /** Which list or item, 0 where the check does not go over them. */
  readonly item: number;
}

/** Runs the checks of a form over a batch and tells each one that does not hold, check after check. */
export function checkBatch(compiled: CompiledForm, batch: ProtocolBatch, onHit: (hit: CheckHit) => void): void {
  const reader = batchReader(compiled, batch);
  for (const [check, entry] of compiled.checks.entries()) {
    const { each } = entry.check;
    for (let row = 0; row < batch.rows; row += 1) {
      reader.moveTo(row);
      const count = reader.count(each);
      for (let item = 0; item < count; item += 1) {
        if (checkFails(entry, reader, item)) onHit({ row, check, item });
      }
    }
  }
}

/** The finding of a hit, in words and with its numbers. */
export function describeHit(compiled: CompiledForm, batch: ProtocolBatch, hit: CheckHit): Finding {
  const check = compiled.checks[hit.check];
  if (check === undefined) throw new Error(`no check ${hit.check} in ${compiled.form.id}`);
  const reader = batchReader(compiled, batch);
  reader.moveTo(hit.row);
  const itemName = reader.itemName(check.check.each, hit.item);
  return describe(compiled, check, reader, { unit: unitName(batch, hit.row), item: hit.item, itemName });
}
