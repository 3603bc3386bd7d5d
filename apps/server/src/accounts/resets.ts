import type { Statements } from "@dauys/store/tables";
import { type Grant, grantFor, type UnitTree } from "../access/index.ts";
import type { Accounts } from "./accounts.ts";
import { grantsOf } from "./people.ts";
import { no, type Outcome } from "./refusals.ts";
import type { WaitingReset } from "./waiting-reset.ts";

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
  confirmer: string,
): Promise<readonly WaitingReset[]> {
  const rows = await tables.query<ResetRow>(
    `SELECT r.person, p.name, p.sign_in_name, r.asked_at, COALESCE(a.name, '') AS asked_name
     FROM resets r JOIN people p ON p.id = r.person LEFT JOIN people a ON a.id = r.asked_by
     WHERE r.confirmed_by IS NULL AND p.active = 1 AND r.person <> $1 AND COALESCE(r.asked_by, '') <> $1
       AND EXISTS (SELECT 1 FROM invitations i WHERE i.person = r.person AND i.used_at IS NULL AND i.expires_at > $2)
     ORDER BY r.asked_at, r.person`,
    [confirmer, clock.now()],
  );
  const waiting: WaitingReset[] = [];
  for (const { person, name, sign_in_name, asked_at, asked_name } of rows) {
    if (waiting.length === MOST_SHOWN) break;
    if (!(await mayConfirm(tables, tree, { confirmer, person, askedAt: asked_at }))) continue;
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
  { confirmer, person }: { readonly confirmer: string; readonly person: string },
): Promise<Outcome<unknown>> {
  const done = await tables.transaction(async (statements): Promise<Outcome<unknown>> => {
    const [row] = await statements.query<{ asked_by: string | null; asked_at: number }>(
      "SELECT asked_by, asked_at FROM resets WHERE person = $1 AND confirmed_by IS NULL FOR UPDATE",
      [person],
    );
    if (row === undefined) return no("no-reset");
    if (person === confirmer || row.asked_by === confirmer) return no("own-reset");
    const askedAt = row.asked_at;
    if (!(await mayConfirm(statements, tree, { confirmer, person, askedAt }))) return no("no-reset");
    const text = "UPDATE resets SET confirmed_by = $1, confirmed_at = $2 WHERE person = $3 AND confirmed_by IS NULL";
    await statements.change(text, [confirmer, clock.now(), person]);
    return { ok: true };
  });
  const outcome = done.ok ? "done" : done.refusal.code;
  await audit.write({
    person: confirmer,
    deed: "reset-confirmed",
    unit: null,
    outcome,
    detail: { account: person },
  });
  return done;
}

/**
 * Whether somebody may confirm for a person: about every unit of theirs, administrators about anybody. What counts are roles
 * that were held before the reset was asked for: who gives out roles could else make the second person for the occasion.
 */
async function mayConfirm(
  statements: Statements,
  tree: UnitTree,
  { confirmer, person, askedAt }: { readonly confirmer: string; readonly person: string; readonly askedAt: number },
): Promise<boolean> {
  const own = await statements.query<Grant & Record<string, string | number | null>>(
    "SELECT role, unit, seat, party FROM grants WHERE person = $1 AND added_at < $2",
    [confirmer, askedAt],
  );
  if (own.some(({ role }) => role === "administrator")) return true;
  const theirs = await grantsOf(statements, person);
  return theirs.length > 0 && theirs.every(({ unit }) => grantFor(tree, own, "confirm-reset", unit) !== null);
}
