import type { Statements } from "@dauys/store/tables";
import type { Grant, Role } from "../access/index.ts";
import { type HeldGrant, personById } from "./people.ts";
import { isWaiting } from "./resets.ts";

/** How many rows a page of the list has. */
const PEOPLE_PAGE = 100;

/** What the list of accounts is asked for. */
export interface PeopleFilter {
  /** A part of the name or of the sign-in name. */
  readonly search: string;
  readonly role: Role | null;
  readonly unit: string | null;
  /** From 0. */
  readonly page: number;
}

/** An account as the list shows it. */
export interface ListedPerson {
  readonly id: string;
  readonly signInName: string;
  readonly name: string;
  readonly state: "active" | "invited" | "closed";
  readonly grants: readonly Grant[];
}

interface Row {
  readonly id: string;
  readonly sign_in_name: string;
  readonly name: string;
  readonly active: number;
  readonly taken: number;
  readonly [column: string]: string | number;
}

/** A page of the accounts, and whether there are more. */
export async function listPeople(
  statements: Statements,
  { search, role, unit, page }: PeopleFilter,
): Promise<{ readonly people: readonly ListedPerson[]; readonly more: boolean }> {
  const rows = await statements.query<Row>(
    `SELECT p.id, p.sign_in_name, p.name, p.active, CASE WHEN p.password IS NULL THEN 0 ELSE 1 END AS taken FROM people p
     WHERE p.sought LIKE $1 ESCAPE '!'
       AND ($2 = '' OR EXISTS (SELECT 1 FROM grants g WHERE g.person = p.id AND g.role = $2))
       AND ($3 = '' OR EXISTS (SELECT 1 FROM grants g WHERE g.person = p.id AND g.unit = $3))
     ORDER BY p.sign_in_name LIMIT $4 OFFSET $5`,
    [`%${likely(search.toLowerCase())}%`, role ?? "", unit ?? "", PEOPLE_PAGE + 1, page * PEOPLE_PAGE],
  );
  const shown = rows.slice(0, PEOPLE_PAGE);
  const grants = await grantsOfAll(statements, shown);
  const people = shown.map(({ id, sign_in_name, name, active, taken }): ListedPerson => {
    const state = active !== 1 ? "closed" : taken === 1 ? "active" : "invited";
    return { id, signInName: sign_in_name, name, state, grants: grants.get(id) ?? [] };
  });
  return { people, more: rows.length > PEOPLE_PAGE };
}

async function grantsOfAll(
  statements: Statements,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, readonly Grant[]>> {
  if (rows.length === 0) return new Map();
  const places = rows.map((_, i) => `$${i + 1}`).join(", ");
  const held = await statements.query<Grant & { person: string } & Record<string, string | number | null>>(
    `SELECT person, role, unit, seat, party FROM grants WHERE person IN (${places}) ORDER BY added_at, id`,
    rows.map(({ id }) => id),
  );
  return Map.groupBy(held, ({ person }) => person);
}

/** An account as its own page shows it to an administrator. */
export interface ShownPerson {
  readonly id: string;
  readonly signInName: string;
  readonly name: string;
  readonly state: ListedPerson["state"];
  readonly grants: readonly HeldGrant[];
  readonly totp: boolean;
  readonly keys: number;
  readonly recoveryCodes: number;
  readonly sessions: number;
  /** Until when an open invitation holds. */
  readonly invitedUntil: number | null;
  /** Whether that invitation waits for a second person. */
  readonly waits: boolean;
}

/** One account, `null` where there is none. Nothing of it lets anybody sign in. */
export async function showPerson(statements: Statements, id: string, now: number): Promise<ShownPerson | null> {
  const person = await personById(statements, id);
  if (person === null) return null;
  const grants = await statements.query<HeldGrant & Record<string, string | number | null>>(
    "SELECT id, role, unit, seat, party FROM grants WHERE person = $1 ORDER BY added_at, id",
    [id],
  );
  const count = async (text: string, more: readonly number[] = []): Promise<number> =>
    (await statements.query<{ n: number }>(`SELECT count(*) AS n FROM ${text}`, [id, ...more]))[0]?.n ?? 0;
  const [open] = await statements.query<{ expires_at: number }>(
    "SELECT expires_at FROM invitations WHERE person = $1 AND used_at IS NULL AND expires_at > $2",
    [id, now],
  );
  const { sign_in_name, name, active, password } = person;
  return {
    ...{ id, signInName: sign_in_name, name, grants },
    state: active !== 1 ? "closed" : password === null ? "invited" : "active",
    totp: (await count("totp_secrets WHERE person = $1")) > 0,
    keys: await count("passkeys WHERE person = $1"),
    recoveryCodes: await count("recovery_codes WHERE person = $1 AND used_at IS NULL"),
    sessions: await count("sessions WHERE person = $1 AND ends_at > $2", [now]),
    invitedUntil: open?.expires_at ?? null,
    waits: await isWaiting(statements, id),
  };
}

function likely(text: string): string {
  return text.replace(/[!%_]/g, "!$&");
}
