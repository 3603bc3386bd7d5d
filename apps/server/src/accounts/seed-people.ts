import type { Lang } from "@dauys/language";
import type { Grant } from "../access/index.ts";
import type { Office } from "../office/index.ts";
import type { Accounts } from "./accounts.ts";
import { becomeFirst } from "./first-administrator.ts";
import { hashPassword } from "./password.ts";
import { addGrant, makePerson } from "./people.ts";
import { saveTotp } from "./totp.ts";

/** Somebody of a rehearsal, whose password and secret everybody may know. */
export interface SeededPerson {
  readonly id: string;
  readonly signInName: string;
  readonly name: string;
  readonly lang: Lang;
  readonly password: string;
  /** The secret of the authenticator in base 32; `null` for somebody without one. */
  readonly totp: string | null;
  readonly grants: readonly Grant[];
}

/**
 * Makes people with known passwords, for rehearsals and tests; who is there already is left as they are.
 * @throws Error in an office whose record is not one of a rehearsal
 */
export async function seedPeople(
  { record, accounts }: Pick<Office, "record"> & { readonly accounts: Accounts },
  people: readonly SeededPerson[],
): Promise<void> {
  const kind = await record.read((fold) => fold.opened?.kind ?? null);
  if (kind !== "rehearsal") throw new Error("people with known passwords belong in a rehearsal, and nowhere else");
  for (const person of people) await seed(accounts, person);
}

async function seed({ tables, vault, random, clock }: Accounts, person: SeededPerson): Promise<void> {
  const hash = await hashPassword(person.password, vault.pepper, random);
  const now = clock.now();
  const { id, signInName, name, lang, totp, grants } = person;
  await tables.transaction(async (statements) => {
    if (!(await makePerson(statements, { id, signInName, name, lang, madeBy: null, now }))) return;
    await statements.change("UPDATE people SET password = $1, password_at = $2 WHERE id = $3", [hash, now, id]);
    if (totp !== null) await saveTotp(statements, vault, { person: id, secret: totp, step: 0, now });
    for (const [index, grant] of grants.entries()) {
      await addGrant(statements, { id: `${id}-${index}`, person: id, grant, by: null, now: now + index });
    }
    if (grants.some(({ role }) => role === "administrator")) await becomeFirst(statements, id);
  });
}
