import { createHash, createHmac } from "node:crypto";
import type { Lang } from "@dauys/language";
import type { Statements, Tables } from "@dauys/store/tables";
import type { Grant, Role } from "../access/index.ts";
import { LOCAL_SESSION_COOKIE, SESSION_COOKIE, type Session, type SessionSource } from "../http/session.ts";
import type { Clock } from "../office/parts.ts";
import { type Random, secretToken } from "./secret-codes.ts";

/** Requests that come this soon after each other put the idle end off together: one write less for each. */
const SEEN_STEP = 15_000;
const FORM = /^[\w-]{43}$/;

/** How somebody showed who they are. */
export type Factor = "totp" | "passkey" | "recovery-code" | "none";

/** What sessions are kept with. */
interface SessionTools {
  readonly tables: Tables;
  readonly clock: Clock;
  readonly settings: { readonly idle: number; readonly longest: number };
}

interface SessionRow {
  readonly id: string;
  readonly person: string;
  readonly seen_at: number;
  readonly ends_at: number;
  readonly name: string;
  readonly lang: string;
  readonly role: string | null;
  readonly unit: string | null;
  readonly seat: number | null;
  readonly party: string | null;
  readonly [column: string]: string | number | null;
}

/** Knows sessions by the tables alone: what one node ends has ended for all, and grants are those of this moment. */
export function sessionSource({ tables, clock, settings }: SessionTools): SessionSource {
  return {
    sessionOf: async (cookie, quiet) => {
      if (!FORM.test(cookie)) return null;
      const rows = await tables.query<SessionRow>(
        `SELECT s.id, s.person, s.seen_at, s.ends_at, p.name, p.lang, g.role, g.unit, g.seat, g.party
         FROM sessions s JOIN people p ON p.id = s.person LEFT JOIN grants g ON g.person = s.person
         WHERE s.id = $1 AND p.active = 1 ORDER BY g.added_at, g.id`,
        [sessionId(cookie)],
      );
      const [row] = rows;
      if (row === undefined) return null;
      const now = clock.now();
      if (row.ends_at <= now || row.seen_at + settings.idle <= now) {
        await endSession(tables, row.id);
        return null;
      }
      const puts = !quiet && row.seen_at + SEEN_STEP <= now;
      if (puts) await tables.change("UPDATE sessions SET seen_at = $1 WHERE id = $2", [now, row.id]);
      const idleEnd = Math.min(row.ends_at, (puts ? now : row.seen_at) + settings.idle);
      return { id: row.id, idleEnd, csrf: csrfOf(cookie), person: personOf(row, rows) };
    },
  };
}

function personOf({ person, name, lang }: SessionRow, rows: readonly SessionRow[]): Session["person"] {
  const grants = rows.flatMap(({ role, unit, seat, party }): Grant[] =>
    role === null || unit === null ? [] : [{ role: role as Role, unit, seat, party }],
  );
  return { id: person, name, lang: lang as Lang, grants };
}

/** The id of a session: what its cookie is not, so that who reads the tables is nobody. */
function sessionId(cookie: string): string {
  return createHash("sha256").update(cookie).digest("hex");
}

// It follows from the cookie, which no script can read and no table holds.
function csrfOf(cookie: string): string {
  return createHmac("sha256", cookie).update("dauys csrf").digest("base64url");
}

/** What a new session is made of. */
export interface NewSession {
  readonly person: string;
  readonly factor: Factor;
  readonly agent: string;
  readonly now: number;
}

/** Makes a session and returns its cookie's value, which is new each time: a cookie that somebody else chose is never taken over. */
export async function startSession(
  statements: Statements,
  { random, settings }: { readonly random: Random; readonly settings: { readonly longest: number } },
  { person, factor, agent, now }: NewSession,
): Promise<string> {
  const cookie = secretToken(random);
  await statements.change("DELETE FROM sessions WHERE ends_at <= $1", [now]);
  await statements.change(
    "INSERT INTO sessions (id, person, made_at, seen_at, ends_at, factor, agent) VALUES ($1, $2, $3, $3, $4, $5, $6)",
    [sessionId(cookie), person, now, now + settings.longest, factor, agent],
  );
  return cookie;
}

/** Ends a session. */
export async function endSession(statements: Statements, id: string): Promise<void> {
  await statements.change("DELETE FROM sessions WHERE id = $1", [id]);
}

/** Ends all sessions of a person; tells how many there were. */
export function endSessionsOf(statements: Statements, person: string): Promise<number> {
  return statements.change("DELETE FROM sessions WHERE person = $1", [person]);
}

/** Ends every session but one; tells how many there were. */
export function endOtherSessions(statements: Statements, own: string): Promise<number> {
  return statements.change("DELETE FROM sessions WHERE id <> $1", [own]);
}

/** The header that gives a browser its session; without one, takes it away. */
export function sessionCookie(origin: string, value: string | null): string {
  const secure = origin.startsWith("https:");
  const name = secure ? SESSION_COOKIE : LOCAL_SESSION_COOKIE;
  const end = value === null ? "; Max-Age=0" : "";
  return `${name}=${value ?? ""}; Path=/; HttpOnly; SameSite=Strict${secure ? "; Secure" : ""}${end}`;
}
