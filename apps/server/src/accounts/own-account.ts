import type { Statements } from "@dauys/store/tables";
import type { PublicKeyCredentialCreationOptionsJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import type { Session } from "../http/session.ts";
import type { Accounts } from "./accounts.ts";
import { hashPassword } from "./password.ts";
import { passwordProblem } from "./password-rules.ts";
import { personById } from "./people.ts";
import { makeRecoveryCodes, saveRecoveryCodes, unusedRecoveryCodes } from "./recovery-codes.ts";
import { busy, no, type Outcome } from "./refusals.ts";
import { endSessionsOf, type Factor, startSession } from "./sessions.ts";
import { showAgain } from "./sign-in.ts";
import { giveTicket, readTicket, useTicket } from "./tickets.ts";
import { newTotpSecret, saveTotp, totpAddress, totpStep } from "./totp.ts";
import { creationOptions, passkeysOf, readNewKey, savePasskey } from "./webauthn.ts";

/** How long after a sign-in one may change how one signs in. */
const FRESH = 600_000;

/** Somebody's own sessions and factors, as their page shows them. */
export interface OwnAccount {
  readonly signInName: string;
  readonly totp: boolean;
  readonly keys: readonly {
    readonly id: string;
    readonly label: string;
    readonly addedAt: number;
    readonly usedAt: number | null;
  }[];
  readonly recoveryCodes: number;
  readonly sessions: readonly OwnSession[];
  /** What was last done about signing in, the newest first; so that somebody notices what was not them. */
  readonly events: readonly OwnEvent[];
  /** Whether the sign-in is recent enough to change how one signs in. */
  readonly fresh: boolean;
}

/** Something that happened to somebody's account. */
export interface OwnEvent {
  readonly at: string;
  readonly deed: (typeof OWN_DEEDS)[number];
  /** How many attempts had failed before a sign-in; `null` of anything else. */
  readonly failed: number | null;
}

/** What is shown to somebody of what was done with their account. */
export const OWN_DEEDS = [
  "sign-in",
  "first-administrator",
  "invitation-accepted",
  "password-changed",
  "authenticator-added",
  "authenticator-dropped",
  "key-added",
  "key-dropped",
  "recovery-codes-made",
] as const;

interface OwnSession {
  readonly id: string;
  readonly madeAt: number;
  readonly seenAt: number;
  readonly agent: string;
  readonly here: boolean;
}

interface SessionRow {
  readonly id: string;
  readonly made_at: number;
  readonly seen_at: number;
  readonly agent: string;
  readonly factor: Factor;
  readonly [column: string]: string | number;
}

/** What somebody's own page shows. */
export async function ownAccount({ tables, clock, settings }: Accounts, session: Session): Promise<OwnAccount> {
  const { id } = session.person;
  const person = await personById(tables, id);
  const rows = await tables.query<SessionRow>(
    `SELECT id, made_at, seen_at, agent, factor FROM sessions
     WHERE person = $1 AND ends_at > $2 AND seen_at > $3 ORDER BY made_at DESC, id`,
    [id, clock.now(), clock.now() - settings.idle],
  );
  const [totp] = await tables.query("SELECT person FROM totp_secrets WHERE person = $1", [id]);
  return {
    signInName: person?.sign_in_name ?? "",
    totp: totp !== undefined,
    keys: (await passkeysOf(tables, id)).map(({ id, label, added_at, used_at }) => {
      return { id, label, addedAt: added_at, usedAt: used_at };
    }),
    recoveryCodes: await unusedRecoveryCodes(tables, id),
    sessions: rows.map(({ id, made_at, seen_at, agent }) => {
      return { id, madeAt: made_at, seenAt: seen_at, agent, here: id === session.id };
    }),
    events: await ownEvents(tables, id),
    fresh: rows.some(({ id, made_at }) => id === session.id && made_at + FRESH > clock.now()),
  };
}

async function ownEvents(statements: Statements, person: string): Promise<readonly OwnEvent[]> {
  const deeds = OWN_DEEDS.map((_, i) => `$${i + 2}`).join(", ");
  const rows = await statements.query<{ at: string; deed: OwnEvent["deed"]; detail: string }>(
    `SELECT at, deed, detail FROM audit_lines WHERE person = $1 AND outcome = 'done' AND deed IN (${deeds})
     ORDER BY seq DESC LIMIT 10`,
    [person, ...OWN_DEEDS],
  );
  return rows.map(({ at, deed, detail }) => {
    const { failed = null } = JSON.parse(detail) as { readonly failed?: number };
    return { at, deed, failed };
  });
}

/** What changed about how somebody signs in: a new session in place of all others. */
export interface Changed {
  readonly cookie: string;
  readonly recoveryCodes: readonly string[];
}

/** Chooses another password: whoever does so knows the one so far. */
export async function changePassword(
  accounts: Accounts,
  session: Session,
  { current, password }: { readonly current: string; readonly password: string },
): Promise<Outcome<Changed>> {
  const { tables, vault, random, hashing } = accounts;
  const person = await personById(tables, session.person.id);
  const problem = passwordProblem(password, [person?.name ?? "", person?.sign_in_name ?? ""]);
  if (person === null || problem !== null) return no(problem ?? "sign-in-failed");
  const known = await showAgain(accounts, person, current);
  if (!known.ok) return known;
  const hash = await hashing.pass(() => hashPassword(password, vault.pepper, random));
  if (hash === null) return busy();
  return change(accounts, session, "password-changed", async (statements, now) => {
    const text = "UPDATE people SET password = $1, password_at = $2 WHERE id = $3";
    await statements.change(text, [hash, now, session.person.id]);
    return { ok: true, recoveryCodes: [] };
  });
}

/** Begins with another authenticator: its secret, which takes the place of the former once a code of it was shown. */
export async function beginTotp(
  accounts: Accounts,
  { person }: Session,
): Promise<{ readonly ticket: string; readonly secret: string; readonly address: string }> {
  const secret = newTotpSecret(accounts.random);
  const row = await personById(accounts.tables, person.id);
  const address = totpAddress(secret, row?.sign_in_name ?? "", accounts.origin);
  return { ticket: await giveTicket(accounts, "add-totp", person.id, { secret }), secret, address };
}

/** Ends it with a code. */
export async function endTotp(
  accounts: Accounts,
  session: Session,
  { ticket: token, code }: { readonly ticket: string; readonly code: string },
): Promise<Outcome<Changed>> {
  const ticket = await readTicket<{ readonly secret: string }>(accounts, "add-totp", token);
  if (ticket?.person !== session.person.id) return no("ticket-over");
  const { secret } = ticket.data;
  const step = totpStep(secret, code, accounts.clock.now());
  if (step === null) return no("code-wrong");
  return change(accounts, session, "authenticator-added", async (statements, now) => {
    if (!(await useTicket(statements, ticket))) return no("ticket-over");
    await saveTotp(statements, accounts.vault, { person: session.person.id, secret, step, now });
    return { ok: true, recoveryCodes: [] };
  });
}

/** Begins with another key: what the browser needs to make it. */
export async function beginKey(
  accounts: Accounts,
  { person }: Session,
): Promise<Outcome<{ readonly ticket: string; readonly options: PublicKeyCredentialCreationOptionsJSON }>> {
  const row = await personById(accounts.tables, person.id);
  const known = await passkeysOf(accounts.tables, person.id);
  const who = { id: person.id, signInName: row?.sign_in_name ?? "", name: person.name };
  const options = await creationOptions(accounts.origin, who, known);
  if (options === null) return no("no-keys-here");
  const ticket = await giveTicket(accounts, "add-passkey", person.id, { challenge: options.challenge });
  return { ok: true, ticket, options };
}

/** Ends it with what the browser made. */
export async function endKey(
  accounts: Accounts,
  session: Session,
  {
    ticket: token,
    response,
    label,
  }: { readonly ticket: string; readonly response: RegistrationResponseJSON; readonly label: string },
): Promise<Outcome<Changed>> {
  const ticket = await readTicket<{ readonly challenge: string }>(accounts, "add-passkey", token);
  if (ticket?.person !== session.person.id) return no("ticket-over");
  const key = await readNewKey(accounts.origin, ticket.data.challenge, response);
  if (key === null) return no("key-refused");
  return change(accounts, session, "key-added", async (statements, now) => {
    if (!(await useTicket(statements, ticket))) return no("ticket-over");
    const saved = await savePasskey(statements, { ...key, person: session.person.id, label, added_at: now });
    return saved ? { ok: true, recoveryCodes: [] } : no("key-refused");
  });
}

/** Takes a factor away: a key by its id, or the authenticator. The last one stays. */
export function dropFactor(accounts: Accounts, session: Session, key: string | null): Promise<Outcome<Changed>> {
  const { id } = session.person;
  return change(accounts, session, key === null ? "authenticator-dropped" : "key-dropped", async (statements) => {
    const keys = await passkeysOf(statements, id);
    const [totp] = await statements.query("SELECT person FROM totp_secrets WHERE person = $1", [id]);
    if (keys.length + (totp === undefined ? 0 : 1) < 2) return no("last-factor");
    const dropped =
      key === null
        ? await statements.change("DELETE FROM totp_secrets WHERE person = $1", [id])
        : await statements.change("DELETE FROM passkeys WHERE id = $1 AND person = $2", [key, id]);
    return dropped === 1 ? { ok: true, recoveryCodes: [] } : no("code-unknown");
  });
}

/** New recovery codes in place of all from before. */
export async function renewRecoveryCodes(accounts: Accounts, session: Session): Promise<Outcome<Changed>> {
  const { id } = session.person;
  const recovery = await makeRecoveryCodes(accounts, id);
  if (recovery === null) return busy();
  return change(accounts, session, "recovery-codes-made", async (statements) => {
    await saveRecoveryCodes(statements, id, recovery);
    return { ok: true, recoveryCodes: recovery.codes };
  });
}

/** Ends one of somebody's own sessions; nothing where it is somebody else's. */
export async function endOwnSession({ tables }: Accounts, session: Session, id: string): Promise<void> {
  await tables.change("DELETE FROM sessions WHERE id = $1 AND person = $2", [id, session.person.id]);
}

// Whoever changes how somebody signs in has signed in just now, and is the only one who stays signed in.
async function change(
  accounts: Accounts,
  session: Session,
  deed: string,
  work: (statements: Statements, now: number) => Promise<Outcome<{ readonly recoveryCodes: readonly string[] }>>,
): Promise<Outcome<Changed>> {
  const { tables, clock, audit } = accounts;
  const { id } = session.person;
  const now = clock.now();
  const done = await tables.transaction(async (statements): Promise<Outcome<Changed>> => {
    const text = "SELECT id, made_at, seen_at, agent, factor FROM sessions WHERE id = $1 AND person = $2";
    const [row] = await statements.query<SessionRow>(text, [session.id, id]);
    if (row === undefined || row.made_at + FRESH <= now) return no("sign-in-again");
    const worked = await work(statements, now);
    if (!worked.ok) return worked;
    await endSessionsOf(statements, id);
    const { factor, agent } = row;
    const cookie = await startSession(statements, accounts, { person: id, factor, agent, now });
    return { ok: true, cookie, recoveryCodes: worked.recoveryCodes };
  });
  await audit.write({ person: id, deed, unit: null, outcome: done.ok ? "done" : done.refusal.code, detail: {} });
  return done;
}
