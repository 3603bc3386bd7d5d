import { z } from "zod";
import { type Call, json, type Reply } from "../http/index.ts";
import type { Outcome } from "./refusals.ts";
import { sessionCookie } from "./sessions.ts";
import type { Caller } from "./sign-in.ts";

/** A QR code in an answer. */
export const qrAnswer = z.object({ size: z.int(), path: z.string() });
/** Where to go on, after something that has nothing else to say. */
export const nextAnswer = z.object({ next: z.string().optional() });

/** From where a request comes, as signing in asks. */
export function callerOf({ address, userAgent, session }: Call): Caller {
  return { address, agent: userAgent, before: session?.id ?? null };
}

/** Answers what was done, or why not. */
export function replyOf<T extends object>(outcome: Outcome<T>, value: (done: T) => unknown = () => ({})): Reply {
  return outcome.ok ? json(value(outcome)) : outcome.refusal;
}

/** Answers with a new session in place of any other. */
export function withCookie({ office }: Pick<Call, "office">, cookie: string | null, value: unknown): Reply {
  return { kind: "json", status: 200, value, cookies: [sessionCookie(office.origin, cookie)] };
}

/** Answers with the new session of somebody who changed how they sign in. */
export function changedReply(
  call: Pick<Call, "office">,
  outcome: Outcome<{ readonly cookie: string; readonly recoveryCodes: readonly string[] }>,
): Reply {
  if (!outcome.ok) return outcome.refusal;
  return withCookie(call, outcome.cookie, { recoveryCodes: outcome.recoveryCodes });
}

/** The session of a call that nobody makes without one. @throws Error on a public route, which is a bug */
export function sessionOf({ session }: Call): NonNullable<Call["session"]> {
  if (session === null) throw new Error("a route that needs a session was reached without one");
  return session;
}
