import type { Fold } from "@dauys/core/election";
import type { Lang } from "@dauys/language";
import type { Statements } from "@dauys/store/tables";
import type { Grant, Role } from "../access/index.ts";
import type { Accounts } from "./accounts.ts";
import { type Invited, invite } from "./invitations.ts";
import { addGrant, grantsOf, makePerson, personById, personBySignInName, readSignInName } from "./people.ts";
import { type No, no, type Outcome, seatWrong, unitUnknown } from "./refusals.ts";
import { endOtherSessions, endSessionsOf } from "./sessions.ts";
import { accountName } from "./sign-in.ts";
import { clear } from "./throttle.ts";

/** Roles that go with no other: who makes accounts, who looks on, and who acts for somebody has no hand in the count. */
const ALONE: readonly Role[] = ["administrator", "auditor", "observer", "proxy"];

/** Which administrator does something, about whom. */
export interface About {
  readonly by: string;
  readonly person: string;
}

/** Whether a grant fits the record: its unit, the seat in its commission, its party. */
export function grantFits(fold: Fold, { role, unit, seat, party }: Grant): Outcome<unknown> {
  const state = fold.units.get(unit);
  // Before units are listed, an administrator or auditor holds for a unit without a name.
  if (state === undefined && !(unit === "" && fold.root === null && ALONE.includes(role))) return unitUnknown(unit);
  const sits = role === "member" || role === "chair";
  const seats = state?.commission?.seats.length ?? state?.seats ?? 0;
  if (sits !== (seat !== null) || (seat !== null && seat > seats)) return seatWrong(seats);
  const known = party !== null && fold.lists.some((list) => list.list === party);
  return (role === "proxy") === (party !== null) && (party === null || known) ? { ok: true } : no("party-wrong");
}

/** Whom an account is to be made for, and the first role. */
export interface Wanted {
  readonly signInName: string;
  readonly name: string;
  readonly lang: Lang;
  readonly grant: Grant;
}

/** An account that was made, and the invitation to it. */
export interface Made extends Invited {
  readonly id: string;
  readonly signInName: string;
  readonly name: string;
  readonly lang: Lang;
}

/** Makes accounts with their first roles and invites whom they are for: all of them, or none where a name is taken. */
export async function addPeople(
  accounts: Accounts,
  wanted: readonly Wanted[],
  { by, days }: { readonly by: string; readonly days: number },
): Promise<Outcome<{ readonly made: readonly Made[] }> | (No & { readonly row: number })> {
  const ids = wanted.map(() => newId(accounts));
  const done = await accounts.tables.transaction(async (statements) => {
    // Asked before anything is written: what is refused leaves nothing behind.
    const names = wanted.map(({ signInName }) => readSignInName(signInName));
    for (const [row, name] of names.entries()) {
      const taken = names.indexOf(name) !== row || (await personBySignInName(statements, name)) !== null;
      if (taken) return { ...no("name-taken"), row };
    }
    const made: Made[] = [];
    for (const [row, one] of wanted.entries()) {
      made.push(await addOne(statements, accounts, { ...one, id: ids[row] ?? "", by, days }));
    }
    return { ok: true, made } as const;
  });
  const told = done.ok ? wanted : wanted.slice(0, 1);
  await Promise.all(
    told.map(({ grant }, row) => note(accounts, { by, person: ids[row] ?? "" }, "account-made", done, grant)),
  );
  return done;
}

async function addOne(
  statements: Statements,
  accounts: Accounts,
  wanted: Wanted & { readonly id: string; readonly by: string; readonly days: number },
): Promise<Made> {
  const { id, name, lang, grant, by, days } = wanted;
  const signInName = readSignInName(wanted.signInName);
  const now = accounts.clock.now();
  await makePerson(statements, { id, signInName, name, lang, madeBy: by, now });
  await addGrant(statements, { id: `${id}-1`, person: id, grant, by, now });
  return { id, signInName, name, lang, ...(await invite(statements, accounts, { person: id, by, days })) };
}

/** Invites somebody anew: all they had to sign in with is void from this moment. */
export function inviteAgain(accounts: Accounts, about: About, days: number): Promise<Outcome<Invited>> {
  return aboutSomebody(accounts, about, "invited-anew", async (statements) => {
    const { person, by } = about;
    if ((await personById(statements, person))?.active !== 1) return no("inactive");
    return { ok: true, ...(await invite(statements, accounts, { person, by, days })) };
  });
}

/** Gives somebody a role; they sign in anew to have it. */
export function giveRole(accounts: Accounts, about: About, grant: Grant): Promise<Outcome<unknown>> {
  const { clock } = accounts;
  const give = async (statements: Statements): Promise<Outcome<unknown>> => {
    const held = await grantsOf(statements, about.person);
    if (held.some(({ role, unit }) => role === grant.role && unit === grant.unit)) return no("same-grant");
    const apart = held.some(({ role }) => role !== grant.role && [role, grant.role].some((one) => ALONE.includes(one)));
    if (apart) return no("roles-apart");
    const { person, by } = about;
    await addGrant(statements, { id: newId(accounts), person, grant, by, now: clock.now() });
    await endSessionsOf(statements, person);
    return { ok: true };
  };
  return aboutSomebody(accounts, about, "role-given", give, grant);
}

/** Takes a role from somebody, at once. */
export function takeRole(accounts: Accounts, about: About, grant: string): Promise<Outcome<unknown>> {
  return aboutSomebody(accounts, about, "role-taken", async (statements) => {
    const text = "DELETE FROM grants WHERE id = $1 AND person = $2";
    if ((await statements.change(text, [grant, about.person])) === 0) return no("code-unknown");
    await endSessionsOf(statements, about.person);
    return { ok: true };
  });
}

/** Closes an account: nobody signs in with it, and its sessions end at once. Or opens it again. */
export function setActive(accounts: Accounts, about: About, active: boolean): Promise<Outcome<unknown>> {
  return aboutSomebody(accounts, about, active ? "account-opened" : "account-closed", async (statements) => {
    await statements.change("UPDATE people SET active = $1 WHERE id = $2", [active ? 1 : 0, about.person]);
    await endSessionsOf(statements, about.person);
    return { ok: true };
  });
}

/** Ends somebody's sessions, wherever they are. */
export function signOutPerson(accounts: Accounts, about: About): Promise<Outcome<unknown>> {
  return aboutSomebody(accounts, about, "signed-out", async (statements) => {
    await endSessionsOf(statements, about.person);
    return { ok: true };
  });
}

/** Ends the sessions of everybody but one's own: who was signed in signs in again, on whichever node. */
export async function signOutEverybody(
  { tables, audit }: Accounts,
  { by, session }: { readonly by: string; readonly session: string },
): Promise<{ readonly ended: number }> {
  const ended = await endOtherSessions(tables, session);
  const detail = { sessions: ended };
  await audit.write({ person: by, deed: "everybody-signed-out", unit: null, outcome: "done", detail });
  return { ended };
}

/** Lifts the pause after failed attempts. */
export function liftPause(accounts: Accounts, about: About): Promise<Outcome<unknown>> {
  return aboutSomebody(accounts, about, "pause-lifted", async (statements) => {
    const person = await personById(statements, about.person);
    if (person !== null) await clear(statements, accountName(accounts, person.sign_in_name));
    return { ok: true };
  });
}

async function aboutSomebody<T>(
  accounts: Accounts,
  about: About,
  deed: string,
  work: (statements: Statements) => Promise<Outcome<T>>,
  grant?: Grant,
): Promise<Outcome<T>> {
  const done = await accounts.tables.transaction(async (statements): Promise<Outcome<T>> => {
    if (about.by === about.person) return no("own-account");
    // Who was an administrator a moment ago is none any more: of two who take each other's role, one remains.
    const [admin] = await statements.query(
      `SELECT g.id FROM grants g JOIN people p ON p.id = g.person
       WHERE g.person = $1 AND g.role = 'administrator' AND p.active = 1 FOR UPDATE`,
      [about.by],
    );
    if (admin === undefined || (await personById(statements, about.person)) === null) return no("code-unknown");
    return work(statements);
  });
  await note(accounts, about, deed, done, grant);
  return done;
}

function note(
  { audit }: Accounts,
  { by, person }: About,
  deed: string,
  done: Outcome<unknown>,
  grant?: Grant,
): Promise<void> {
  const { role = null, seat = null, party = null } = grant ?? {};
  const facts = grant === undefined ? {} : { role, seat, party };
  const outcome = done.ok ? "done" : done.refusal.code;
  return audit.write({ person: by, deed, unit: grant?.unit ?? null, outcome, detail: { account: person, ...facts } });
}

function newId({ random }: Pick<Accounts, "random">): string {
  return Buffer.from(random(12)).toString("hex");
}
