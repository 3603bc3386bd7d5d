import { z } from "zod";
import { type Call, json, type Reply, type Route, route } from "../http/index.ts";
import type { Office } from "../office/index.ts";
import * as bodies from "./bodies.ts";
import {
  acceptFirst,
  acceptInvitation,
  type Enrolled,
  type Enrolment,
  enrolWithKey,
  enrolWithNone,
  enrolWithTotp,
} from "./enrol.ts";
import { qrOf } from "./qr.ts";
import type { Outcome } from "./refusals.ts";
import { callerOf, qrAnswer, withCookie } from "./replies.ts";

const enrolAnswer = z.object({
  ticket: z.string().optional(),
  signInName: z.string().optional(),
  name: z.string().optional(),
  totp: z.object({ secret: z.string(), address: z.string(), qr: qrAnswer }).optional(),
  key: z.unknown().nullable().optional(),
  enrolled: z.boolean(),
});
const enrolledAnswer = z.object({ enrolled: z.boolean(), recoveryCodes: z.array(z.string()) });

/** Taking up an account: the first administrator's, or one to which somebody was invited. */
export const enrolRoutes: readonly Route[] = [
  route({
    method: "post",
    path: "/api/v1/set-up",
    summary:
      "Takes up the account of the first administrator, once, with the code that the server printed at its first start.",
    access: "public",
    tellsItself: true,
    body: z.strictObject({
      code: bodies.code,
      signInName: bodies.newSignInName,
      name: bodies.personName,
      lang: bodies.lang,
      password: bodies.password,
    }),
    answer: enrolAnswer,
    handle: async (call) => begun(call, await acceptFirst(call.office.accounts, call.body, callerOf(call))),
  }),
  route({
    method: "post",
    path: "/api/v1/invitations/accept",
    summary: "Takes up an invitation: its printed code, and a password of one's own.",
    access: "public",
    tellsItself: true,
    body: z.strictObject({ code: bodies.code, password: bodies.password }),
    answer: enrolAnswer,
    handle: async (call) => begun(call, await acceptInvitation(call.office.accounts, call.body, callerOf(call))),
  }),
  route({
    method: "post",
    path: "/api/v1/enrol/totp",
    summary: "Ends taking up an account with the first code of an authenticator.",
    access: "public",
    tellsItself: true,
    body: z.strictObject({ ticket: bodies.ticket, code: bodies.code }),
    answer: enrolledAnswer,
    handle: async (call) => {
      const { office, body } = call;
      return ended(call, await enrolWithTotp(office.accounts, body, await topOf(office), callerOf(call)));
    },
  }),
  route({
    method: "post",
    path: "/api/v1/enrol/key",
    summary: "Ends taking up an account with a security key or passkey.",
    access: "public",
    tellsItself: true,
    body: z.strictObject({ ticket: bodies.ticket, response: bodies.keyMade, label: bodies.personName }),
    answer: enrolledAnswer,
    handle: async (call) => {
      const { office, body } = call;
      return ended(call, await enrolWithKey(office.accounts, body, await topOf(office), callerOf(call)));
    },
  }),
];

async function begun(call: Call, outcome: Outcome<Enrolment>): Promise<Reply> {
  if (!outcome.ok) return outcome.refusal;
  const { office } = call;
  const { ticket, signInName, name, totp, key } = outcome;
  if (office.accounts.settings.secondFactor === "off") {
    return ended(call, await enrolWithNone(office.accounts, ticket, await topOf(office), callerOf(call)));
  }
  return json({ ticket, signInName, name, totp: { ...totp, qr: qrOf(totp.address) }, key, enrolled: false });
}

function ended(call: Pick<Call, "office">, outcome: Outcome<Enrolled>): Reply {
  if (!outcome.ok) return outcome.refusal;
  return withCookie(call, outcome.cookie, { enrolled: true, recoveryCodes: outcome.recoveryCodes });
}

/** The unit at the top; before units are listed it has no name. */
function topOf({ record }: Office): Promise<string> {
  return record.read((fold) => fold.root?.name ?? "");
}
