import type { Statements, Tables } from "@dauys/store/tables";
import { type Random, secretToken } from "./secret-codes.ts";
import type { Vault } from "./vault.ts";

/** What a ticket is for: each is good for one thing. */
export type Purpose = "second-factor" | "passkey" | "enrol" | "add-totp" | "add-passkey";

/** Minutes between two steps of the same thing. */
const LIFE = { "second-factor": 5, passkey: 5, enrol: 30, "add-totp": 15, "add-passkey": 5 } as const;

/** A ticket that was shown: what it holds, and the hash under which it lies. */
export interface Ticket<T> {
  readonly hash: string;
  readonly person: string | null;
  readonly data: T;
}

interface Tools {
  readonly tables: Tables;
  readonly vault: Vault;
  readonly random: Random;
  readonly clock: { readonly now: () => number };
}

/**
 * Keeps what belongs to the next step of somebody who is not yet, or not newly, signed in, and returns the ticket that
 * names it. No cookie is set before a sign-in is whole.
 */
export async function giveTicket(
  tools: Tools,
  purpose: Purpose,
  person: string | null,
  data: unknown,
): Promise<string> {
  const { tables, vault, random, clock } = tools;
  const token = secretToken(random);
  const hash = vault.mark("ticket", token);
  const now = clock.now();
  await tables.transaction(async ({ change }) => {
    await change("DELETE FROM tickets WHERE expires_at <= $1", [now]);
    await change("INSERT INTO tickets (hash, purpose, person, data, expires_at) VALUES ($1, $2, $3, $4, $5)", [
      ...[hash, purpose, person, vault.seal(hash, Buffer.from(JSON.stringify(data)))],
      now + LIFE[purpose] * 60_000,
    ]);
  });
  return token;
}

/** What a ticket holds, `null` where it is none, too old, used, or for something else. */
export async function readTicket<T>(
  { tables, vault, clock }: Tools,
  purpose: Purpose,
  token: string,
): Promise<Ticket<T> | null> {
  const hash = vault.mark("ticket", token);
  const [row] = await tables.query<{ person: string | null; data: Uint8Array }>(
    "SELECT person, data FROM tickets WHERE hash = $1 AND purpose = $2 AND expires_at > $3",
    [hash, purpose, clock.now()],
  );
  if (row === undefined) return null;
  return { hash, person: row.person, data: JSON.parse(Buffer.from(vault.open(hash, row.data)).toString()) as T };
}

/** Uses a ticket up; `false` where somebody else did so before. */
export async function useTicket(statements: Statements, { hash }: Ticket<unknown>): Promise<boolean> {
  return (await statements.change("DELETE FROM tickets WHERE hash = $1", [hash])) === 1;
}
