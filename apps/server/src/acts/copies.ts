import type { Fold } from "@dauys/core/election";
import type { Statements } from "@dauys/store/tables";
import { isWithin } from "../access/index.ts";
import { type Copy, markCopyProposed, waitingCopies } from "../entry/index.ts";
import type { Office } from "../office/index.ts";
import type { Said } from "./act.ts";
import { PaperGone } from "./paper-desk.ts";

/**
 * The redacted copies of scans of a unit and of all below it that nobody has proposed yet. Only such whose bytes are kept: what
 * the record names is there.
 */
export async function copiesIn({ record, tables }: Office, unit: string): Promise<readonly Copy[]> {
  const tree = await record.units();
  const copies = (await waitingCopies(tables)).filter((copy) => isWithin(tree, copy.unit, unit));
  if (copies.length === 0) return copies;
  const held = new Set((await record.store.heldPayloads()).map((hash) => Buffer.from(hash).toString("hex")));
  return copies.filter(({ hash }) => held.has(hash));
}

/**
 * What a commission says of copies: their salted hashes. A copy is named after the original, whose hash the protocol has; one
 * made later of the same picture gets a number. What is covered is told in the words of who covered it, with their office.
 */
export function copySeals({ payloads }: Fold, copies: readonly Copy[]): readonly Said[] {
  const taken = new Set<string>();
  return copies.map(({ hash, unit, scan, type: media, size: bytes, covered, by }): Said => {
    let payload = `scan-${scan}`;
    for (let n = 2; payloads.has(payload) || taken.has(payload); n += 1) payload = `scan-${scan}-${n}`;
    taken.add(payload);
    return { type: "payload-sealed", body: { payload, what: `${covered} (${by})`, unit, media, hash, bytes } };
  });
}

/**
 * Notes that copies were put before a commission.
 * @throws PaperGone where one of them was replaced, or put before another, in the meantime: then nothing is proposed
 */
export async function markProposedCopies(
  statements: Statements,
  copies: readonly Copy[],
  proposal: string,
): Promise<void> {
  for (const { hash, unit } of copies) {
    const marked = await markCopyProposed(statements, hash, proposal);
    if (!marked) throw new PaperGone(unit);
  }
}
