import type { HandOver, Seal } from "@dauys/core/protocol";
import type { Statements } from "@dauys/store/tables";
import type { Actor } from "./who.ts";

/** Something written down of a paper's way: a seal by its number, a hand-over, copies given out. */
export type CustodyNote =
  | ({ readonly kind: "seal" } & Seal)
  | ({ readonly kind: "hand-over" } & HandOver)
  | { readonly kind: "receipt"; readonly thing: string; readonly to: string; readonly copies: number };

/** A note with who wrote it and when. */
export interface NotedCustody {
  readonly round: number;
  readonly note: CustodyNote;
  readonly person: string;
  readonly at: number;
}

/** Writes something down of a paper's way. */
export async function noteCustody(
  statements: Statements,
  { unit, round, note }: { readonly unit: string; readonly round: number; readonly note: CustodyNote },
  actor: Actor,
): Promise<void> {
  const { kind, ...body } = note;
  // In the order in which they were written down, also within one millisecond.
  const [row] = await statements.query<{ count: number }>(
    "SELECT count(*) AS count FROM entry_custody WHERE unit = $1 AND round = $2",
    [unit, round],
  );
  const id = `${unit}/${round}/${String(row?.count ?? 0).padStart(6, "0")}`;
  await statements.change(
    "INSERT INTO entry_custody (id, unit, round, kind, body, person, at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
    [id, unit, round, kind, JSON.stringify(body), actor.person, actor.now],
  );
}

/** All that was written down of a unit's papers, the oldest first. */
export async function custodyNotes(statements: Statements, unit: string): Promise<readonly NotedCustody[]> {
  const rows = await statements.query<{ round: number; kind: string; body: string; person: string; at: number }>(
    "SELECT round, kind, body, person, at FROM entry_custody WHERE unit = $1 ORDER BY at, id",
    [unit],
  );
  return rows.map(({ round, kind, body, person, at }) => {
    return { round, note: { kind, ...JSON.parse(body) } as CustodyNote, person, at };
  });
}
