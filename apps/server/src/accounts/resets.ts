import type { Statements } from "@dauys/store/tables";
import { type Grant, grantFor, type UnitTree } from "../access/index.ts";
import type { Accounts } from "./accounts.ts";
import { grantsOf } from "./people.ts";
import { no, type Outcome } from "./refusals.ts";
import type { WaitingReset } from "./waiting-reset.ts";

/** Who looks at resets, or confirms one. */
export interface Confirmer {
  readonly id: string;
  readonly grants: readonly Grant[];
}

/** As many as a page shows: there are a handful in a night. */
const MOST_SHOWN = 100;

/** Notes that somebody is invited anew who had something to sign in with, or whose earlier reset nobody has confirmed. */
export async function noteReset(
  statements: Statements,
  { person, by, now }: { readonly person: string; readonly by: string | null; readonly now: number },
): Promise<boolean> {
  const [had] = await statements.query(
    `SELECT p.id FROM people p WHERE p.id = $1
       AND (p.password IS NOT NULL OR EXISTS (SELECT 1 FROM resets r WHERE r.person = p.id))`,
    [person],
  );
  if (had === undefined) return false;
  await statements.change(
    `INSERT INTO resets (person, asked_by, asked_at, confirmed_by, confirmed_at) VALUES ($1, $2, $3, NULL, NULL)
     ON CONFLICT (person) DO UPDATE SET asked_by = $2, asked_at = $3, confirmed_by = NULL, confirmed_at = NULL`,
    [person, by, now],
  );
  return true;
}

/** Whether nobody but who invited has a hand in somebody's new invitation yet. */
export async function isWaiting(statements: Statements, person: string): Promise<boolean> {
  const text = "SELECT person FROM resets WHERE person = $1 AND confirmed_by IS NULL";
  return (await statements.query(text, [person])).length > 0;
}

/** Ends a reset: somebody has taken the account up. */
export async function endReset(statements: Statements, person: string): Promise<void> {
  await statements.change("DELETE FROM resets WHERE person = $1", [person]);
}

/** The resets that somebody may confirm: not their own, not those that they asked for, and none beyond their units. */
export async function waitingResets(
  { tables, clock }: Accounts,
  tree: UnitTree,
  confirmer: Confirmer,
): Promise<readonly WaitingReset[]> {
  const rows = await tables.query<ResetRow>(
    `SELECT r.person, p.name, p.sign_in_name, r.asked_at, COALESCE(a.name, '') AS asked_name
     FROM resets r JOIN people p ON p.id = r.person LEFT JOIN people a ON a.id = r.asked_by
     WHERE r.confirmed_by IS NULL AND p.active = 1 AND r.person <> $1 AND COALESCE(r.asked_by, '') <> $1
       AND EXISTS (SELECT 1 FROM invitations i WHERE i.person = r.person AND i.used_at IS NULL AND i.expires_at > $2)
     ORDER BY r.asked_at, r.person`,
    [confirmer.id, clock.now()],
  );
  const waiting: WaitingReset[] = [];
  for (const { person, name, sign_in_name, asked_at, asked_name } of rows) {
    if (waiting.length === MOST_SHOWN) break;
    if (!covers(tree, confirmer.grants, await grantsOf(tables, person))) continue;
    waiting.push({ person, name, signInName: sign_in_name, askedBy: asked_name, askedAt: asked_at });
  }
  return waiting;
}

interface ResetRow {
  readonly person: string;
  readonly name: string;
  readonly sign_in_name: string;
  readonly asked_at: number;
  readonly asked_name: string;
  readonly [column: string]: string | number;
}

/** Confirms, in one's own session, that a colleague is to have a new way in. */
export async function confirmReset(
  { tables, clock, audit }: Accounts,
  tree: UnitTree,
  confirmer: Confirmer,
  person: string,
): Promise<Outcome<unknown>> {
  const done = await tables.transaction(async (statements): Promise<Outcome<unknown>> => {
    const [row] = await statements.query<{ asked_by: string | null }>(
      "SELECT asked_by FROM resets WHERE person = $1 AND confirmed_by IS NULL FOR UPDATE",
      [person],
    );
    if (row === undefined || !covers(tree, confirmer.grants, await grantsOf(statements, person))) {
      return no("no-reset");
    }
    if (person === confirmer.id || row.asked_by === confirmer.id) return no("own-reset");
    const text = "UPDATE resets SET confirmed_by = $1, confirmed_at = $2 WHERE person = $3 AND confirmed_by IS NULL";
    await statements.change(text, [confirmer.id, clock.now(), person]);
    return { ok: true };
  });
  const outcome = done.ok ? "done" : done.refusal.code;
  await audit.write({
    person: confirmer.id,
    deed: "reset-confirmed",
    unit: null,
    outcome,
    detail: { account: person },
  });
  return done;
}

/** Whether somebody may confirm for a person with these roles: about every unit of theirs; administrators about anybody. */
function covers(tree: UnitTree, own: readonly Grant[], theirs: readonly Grant[]): boolean {
  if (own.some(({ role }) => role === "administrator")) return true;
  return theirs.length > 0 && theirs.every(({ unit }) => grantFor(tree, own, "confirm-reset", unit) !== null);
}
