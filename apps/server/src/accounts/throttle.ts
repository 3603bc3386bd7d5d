import type { Statements, Tables } from "@dauys/store/tables";

/** How failures are answered: after so many there is a pause, which doubles up to the longest. Milliseconds. */
export interface Pauses {
  readonly free: number;
  readonly first: number;
  readonly longest: number;
  /** Failures are forgotten after this long without one; `null`: never. */
  readonly forgotten: number | null;
  /** After so many failures in a row nothing more is tried, until somebody who may do so lifts it. */
  readonly end: number | null;
}

/**
 * An account: five failures, then pauses from half a minute to a quarter of an hour; after a hundred failures its password
 * is worth nothing more.
 * @source NIST SP 800-63B-4, 3.2.2: no more than 100 consecutive failures
 */
export const ACCOUNT_PAUSES: Pauses = { free: 5, first: 30_000, longest: 900_000, forgotten: null, end: 100 };
/** An address: a whole commission may sit behind one. */
export const ADDRESS_PAUSES: Pauses = { free: 40, first: 15_000, longest: 300_000, forgotten: 600_000, end: null };

/** What is offered to an address before anything is shown, such as the challenge of a key: nobody needs hundreds. */
export const OFFER_PAUSES: Pauses = { free: 300, first: 5_000, longest: 60_000, forgotten: 600_000, end: null };

/** Whether something may be tried. */
export type Admission =
  | { readonly ok: true }
  /** Not now, but after so many milliseconds. */
  | { readonly ok: false; readonly wait: number }
  /** Not at all any more. */
  | { readonly ok: false; readonly wait: null };

interface ThrottleRow {
  readonly failures: number;
  readonly until: number;
  readonly touched_at: number;
  readonly [column: string]: number;
}

/**
 * Counts an attempt before it is made, so that many at once are not all free; `forgive` takes it back where it was right.
 * What is counted lies in the tables: all nodes count together.
 */
export function attempt(tables: Tables, name: string, pauses: Pauses, now: number): Promise<Admission> {
  return tables.transaction(async (statements): Promise<Admission> => {
    const [row] = await statements.query<ThrottleRow>(
      "SELECT failures, until, touched_at FROM throttles WHERE name = $1 FOR UPDATE",
      [name],
    );
    const stale = row !== undefined && pauses.forgotten !== null && row.touched_at + pauses.forgotten <= now;
    const failures = row === undefined || stale ? 0 : row.failures;
    if (pauses.end !== null && failures >= pauses.end) return { ok: false, wait: null };
    if (row !== undefined && !stale && now < row.until) return { ok: false, wait: row.until - now };
    const counted = failures + 1;
    const pause = counted < pauses.free ? 0 : Math.min(pauses.longest, pauses.first * 2 ** (counted - pauses.free));
    await statements.change(
      `INSERT INTO throttles (name, failures, until, touched_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (name) DO UPDATE SET failures = excluded.failures, until = excluded.until, touched_at = excluded.touched_at`,
      // Who came a moment earlier and is counted later does not wait for this one: without a pause there is nothing to wait for.
      [name, counted, pause === 0 ? 0 : now + pause, now],
    );
    return { ok: true };
  });
}

/** Takes back one attempt that was right, where something else is still to be shown: it is no failure, and no success either. */
export async function forgive(statements: Statements, name: string): Promise<void> {
  await statements.change("UPDATE throttles SET failures = failures - 1, until = 0 WHERE name = $1 AND failures > 0", [
    name,
  ]);
}

/** Forgets all failures, because what was tried has been done; tells how many attempts were counted, that one with them. */
export async function clear(statements: Statements, name: string): Promise<number> {
  const [row] = await statements.query<{ failures: number }>("SELECT failures FROM throttles WHERE name = $1", [name]);
  await statements.change("DELETE FROM throttles WHERE name = $1", [name]);
  return row?.failures ?? 0;
}

/** Forgets what is long past, so that the table does not grow with the addresses of the world. */
export async function forgetOld(statements: Statements, now: number): Promise<void> {
  const forgotten = ADDRESS_PAUSES.forgotten ?? 0;
  await statements.change("DELETE FROM throttles WHERE name LIKE 'address:%' AND touched_at < $1", [now - forgotten]);
}
