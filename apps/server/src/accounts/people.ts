import type { Lang } from "@dauys/language";
import type { Statements } from "@dauys/store/tables";
import type { Grant } from "../access/index.ts";

/** Somebody with an account, as the tables have it. */
export interface PersonRow {
  readonly id: string;
  readonly sign_in_name: string;
  readonly name: string;
  readonly lang: Lang;
  readonly active: number;
  readonly made_at: number;
  /** The hash of the password; `null` until an invitation was accepted. */
  readonly password: string | null;
  readonly [column: string]: string | number | null;
}

/** A grant with its id. */
export interface HeldGrant extends Grant {
  readonly id: string;
}

const COLUMNS = "id, sign_in_name, name, lang, active, made_at, password";

/** Names under which people sign in look like this: easy to type on any keyboard, in small letters. */
export const SIGN_IN_NAME: RegExp = /^[a-z0-9][a-z0-9._-]{2,39}$/;

/** A sign-in name as it was meant. */
export function readSignInName(typed: string): string {
  return typed.normalize("NFKC").trim().toLowerCase().slice(0, 100);
}

/** Somebody by the name under which they sign in. */
export async function personBySignInName(statements: Statements, signInName: string): Promise<PersonRow | null> {
  const text = `SELECT ${COLUMNS} FROM people WHERE sign_in_name = $1`;
  return (await statements.query<PersonRow>(text, [signInName]))[0] ?? null;
}

/** Somebody by their id. */
export async function personById(statements: Statements, id: string): Promise<PersonRow | null> {
  return (await statements.query<PersonRow>(`SELECT ${COLUMNS} FROM people WHERE id = $1`, [id]))[0] ?? null;
}

/** The name of a person as colleagues see it; `null` where there is nobody with this id. */
export async function personName(statements: Statements, id: string): Promise<string | null> {
  const [row] = await statements.query<{ name: string }>("SELECT name FROM people WHERE id = $1", [id]);
  return row?.name ?? null;
}

/** What a new account is made of. */
export interface NewPerson {
  readonly id: string;
  readonly signInName: string;
  readonly name: string;
  readonly lang: Lang;
  readonly madeBy: string | null;
  readonly now: number;
}

/** Makes an account without a password; `false` where the sign-in name is taken. */
export async function makePerson(statements: Statements, person: NewPerson): Promise<boolean> {
  const { id, signInName, name, lang, madeBy, now } = person;
  const changed = await statements.change(
    `INSERT INTO people (id, sign_in_name, name, sought, lang, active, made_at, made_by)
     VALUES ($1, $2, $3, $4, $5, 1, $6, $7) ON CONFLICT (sign_in_name) DO NOTHING`,
    // Databases differ in what they take for the same letter in small: the text that is searched is small already.
    [id, signInName, name, `${signInName} ${name}`.toLowerCase(), lang, now, madeBy],
  );
  return changed === 1;
}

/** The grants of a person, in the order in which they were given. */
export function grantsOf(statements: Statements, person: string): Promise<readonly HeldGrant[]> {
  return statements.query<HeldGrant & Record<string, string | number | null>>(
    "SELECT id, role, unit, seat, party FROM grants WHERE person = $1 ORDER BY added_at, id",
    [person],
  );
}

/** Gives somebody a role. */
export async function addGrant(
  statements: Statements,
  {
    id,
    person,
    grant,
    by,
    now,
  }: {
    readonly id: string;
    readonly person: string;
    readonly grant: Grant;
    readonly by: string | null;
    readonly now: number;
  },
): Promise<void> {
  await statements.change(
    "INSERT INTO grants (id, person, role, unit, seat, party, added_at, added_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    [id, person, grant.role, grant.unit, grant.seat, grant.party, now, by],
  );
}
