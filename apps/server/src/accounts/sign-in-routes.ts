import { z } from "zod";
import { type Call, json, type Reply, type Route, route } from "../http/index.ts";
import * as bodies from "./bodies.ts";
import type { Outcome } from "./refusals.ts";
import { callerOf, nextAnswer, replyOf, sessionOf, withCookie } from "./replies.ts";
import { endSession, endSessionsOf } from "./sessions.ts";
import { offerKey, type SignedIn, showCode, showKey, showKeyAlone, showPassword } from "./sign-in.ts";

const factorsAnswer = z.object({
  ticket: z.string().optional(),
  factors: z.object({ totp: z.boolean(), key: z.unknown().nullable(), recoveryCodes: z.boolean() }).optional(),
  signedIn: z.boolean(),
});
const inAnswer = z.object({ signedIn: z.boolean() });

function entered(call: Pick<Call, "office">, outcome: Outcome<SignedIn>): Reply {
  return outcome.ok ? withCookie(call, outcome.cookie, { signedIn: true }) : outcome.refusal;
}

/** Signing in and out. */
export const signInRoutes: readonly Route[] = [
  route({
    method: "post",
    path: "/api/v1/sign-in",
    summary: "Shows a password; answers which second factor comes next.",
    access: "public",
    tellsItself: true,
    body: z.strictObject({ signInName: z.string().max(200), password: bodies.password }),
    answer: factorsAnswer,
    handle: async (call) => {
      const outcome = await showPassword(call.office.accounts, call.body, callerOf(call));
      if (!outcome.ok) return outcome.refusal;
      if ("signedIn" in outcome) return withCookie(call, outcome.signedIn.cookie, { signedIn: true });
      return json({ ticket: outcome.ticket, factors: outcome.factors, signedIn: false });
    },
  }),
  route({
    method: "post",
    path: "/api/v1/sign-in/code",
    summary: "Shows the code of an authenticator, or a recovery code, as the second factor.",
    access: "public",
    tellsItself: true,
    body: z.strictObject({ ticket: bodies.ticket, kind: z.enum(["totp", "recovery-code"]), code: bodies.code }),
    answer: inAnswer,
    handle: async (call) => entered(call, await showCode(call.office.accounts, call.body, callerOf(call))),
  }),
  route({
    method: "post",
    path: "/api/v1/sign-in/key",
    summary: "Shows a security key or passkey as the second factor.",
    access: "public",
    tellsItself: true,
    body: z.strictObject({ ticket: bodies.ticket, response: bodies.keyShown }),
    answer: inAnswer,
    handle: async (call) => entered(call, await showKey(call.office.accounts, call.body, callerOf(call))),
  }),
  route({
    method: "post",
    path: "/api/v1/sign-in/passkey/options",
    summary: "Offers to sign in with a passkey alone: what the browser needs to ask for one.",
    access: "public",
    unaudited: true,
    answer: z.object({ ticket: z.string(), options: z.unknown() }),
    handle: async (call) =>
      replyOf(await offerKey(call.office.accounts, callerOf(call)), ({ ticket, options }) => ({ ticket, options })),
  }),
  route({
    method: "post",
    path: "/api/v1/sign-in/passkey",
    summary: "Signs in with a passkey alone, which has asked who is there.",
    access: "public",
    tellsItself: true,
    body: z.strictObject({ ticket: bodies.ticket, response: bodies.keyShown }),
    answer: inAnswer,
    handle: async (call) => entered(call, await showKeyAlone(call.office.accounts, call.body, callerOf(call))),
  }),
  route({
    method: "post",
    path: "/api/v1/sign-out",
    summary: "Ends this session.",
    access: "signed-in",
    counts: "free",
    answer: nextAnswer,
    handle: async (call) => {
      await endSession(call.office.tables, sessionOf(call).id);
      return withCookie(call, null, {});
    },
  }),
  route({
    method: "post",
    path: "/api/v1/sign-out-everywhere",
    summary: "Ends all sessions of the person, on every device.",
    access: "signed-in",
    counts: "free",
    answer: nextAnswer,
    handle: async (call) => {
      await endSessionsOf(call.office.tables, sessionOf(call).person.id);
      return withCookie(call, null, {});
    },
  }),
  route({
    method: "post",
    path: "/api/v1/session/stay",
    summary: "Puts off the end of a session in which nothing was done; answers when it ends now.",
    access: "signed-in",
    unaudited: true,
    answer: z.object({ idleEnd: z.int() }),
    handle: (call) => json({ idleEnd: sessionOf(call).idleEnd }),
  }),
];
