import { type HandOver, SCAN, type Seal } from "@dauys/core/protocol";
import type { Statements } from "@dauys/store/tables";
import type { Given } from "./advance.ts";
import type { Desk } from "./read-ground.ts";

/**
 * What the office itself puts into a unit's protocol: the pictures that were taken of this round's paper, the seals and the
 * hand-overs that were written down. A fix of what was typed wrongly has the paper of the round before it.
 */
export async function givenTo(statements: Statements, { ground, former }: Desk, round: number): Promise<Given> {
  const scans = await statements.query<{ sha256: string }>(
    "SELECT sha256 FROM entry_scans WHERE unit = $1 AND round = $2 ORDER BY at, sha256",
    [ground.unit, round],
  );
  const hasPictures = ground.form.attachments?.some(({ id }) => id === SCAN) === true;
  const own = hasPictures ? scans.map(({ sha256 }) => ({ kind: SCAN, sha256 })) : [];
  const attachments = own.length > 0 ? own : (former?.attachments ?? []);
  const custody = await custodyOf(statements, ground.unit, round);
  return {
    ...(attachments.length === 0 ? {} : { attachments }),
    ...(custody.seals.length + custody.handOvers.length === 0 ? {} : { custody }),
  };
}

/** Seals and hand-overs of a unit's paper, in the order in which they were written down. */
async function custodyOf(
  statements: Statements,
  unit: string,
  round: number,
): Promise<{ readonly seals: readonly Seal[]; readonly handOvers: readonly HandOver[] }> {
  const rows = await statements.query<{ kind: string; body: string }>(
    "SELECT kind, body FROM entry_custody WHERE unit = $1 AND round = $2 ORDER BY at, id",
    [unit, round],
  );
  const of = <T>(kind: string): readonly T[] =>
    rows.filter((row) => row.kind === kind).map(({ body }) => JSON.parse(body) as T);
  return { seals: of<Seal>("seal"), handOvers: of<HandOver>("hand-over") };
}
