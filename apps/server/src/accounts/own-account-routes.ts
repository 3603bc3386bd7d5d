import { z } from "zod";
import { json, type Route, route } from "../http/index.ts";
import * as bodies from "./bodies.ts";
import {
  beginKey,
  beginTotp,
  changePassword,
  dropFactor,
  endKey,
  endOwnSession,
  endTotp,
  OWN_DEEDS,
  ownAccount,
  renewRecoveryCodes,
} from "./own-account.ts";
import { qrOf } from "./qr.ts";
import { changedReply, nextAnswer, qrAnswer, replyOf, sessionOf } from "./replies.ts";

const changedAnswer = z.object({ recoveryCodes: z.array(z.string()) });

/** One's own account: how one signs in, and where one is signed in. */
export const ownAccountRoutes: readonly Route[] = [
  route({
    method: "get",
    path: "/api/v1/account",
    summary: "One's own factors and sessions.",
    access: "signed-in",
    answer: z.object({
      signInName: z.string(),
      totp: z.boolean(),
      keys: z.array(z.object({ id: z.string(), label: z.string(), addedAt: z.int(), usedAt: z.int().nullable() })),
      recoveryCodes: z.int(),
      sessions: z.array(
        z.object({ id: z.string(), madeAt: z.int(), seenAt: z.int(), agent: z.string(), here: z.boolean() }),
      ),
      events: z.array(z.object({ at: z.string(), deed: z.enum(OWN_DEEDS), failed: z.int().nullable() })),
      fresh: z.boolean(),
    }),
    handle: async (call) => json(await ownAccount(call.office.accounts, sessionOf(call))),
  }),
  route({
    method: "put",
    path: "/api/v1/account/lang",
    summary: "Chooses the language in which one is answered.",
    access: "signed-in",
    body: z.strictObject({ lang: bodies.lang }),
    answer: nextAnswer,
    handle: async (call) => {
      const { tables } = call.office;
      await tables.change("UPDATE people SET lang = $1 WHERE id = $2", [call.body.lang, sessionOf(call).person.id]);
      return json({});
    },
  }),
  route({
    method: "post",
    path: "/api/v1/account/password",
    summary: "Chooses another password; all other sessions end.",
    access: "signed-in",
    counts: "costly",
    tellsItself: true,
    body: z.strictObject({ current: bodies.password, password: bodies.password }),
    answer: changedAnswer,
    handle: async (call) => changedReply(call, await changePassword(call.office.accounts, sessionOf(call), call.body)),
  }),
  route({
    method: "post",
    path: "/api/v1/account/totp",
    summary: "Begins with another authenticator: its secret, and what it reads.",
    access: "signed-in",
    unaudited: true,
    answer: z.object({ ticket: z.string(), secret: z.string(), address: z.string(), qr: qrAnswer }),
    handle: async (call) => {
      const begun = await beginTotp(call.office.accounts, sessionOf(call));
      return json({ ...begun, qr: qrOf(begun.address) });
    },
  }),
  route({
    method: "put",
    path: "/api/v1/account/totp",
    summary: "Takes the authenticator whose first code is shown in place of the former one.",
    access: "signed-in",
    tellsItself: true,
    body: z.strictObject({ ticket: bodies.ticket, code: bodies.code }),
    answer: changedAnswer,
    handle: async (call) => changedReply(call, await endTotp(call.office.accounts, sessionOf(call), call.body)),
  }),
  route({
    method: "delete",
    path: "/api/v1/account/totp",
    summary: "Takes the authenticator away, where another second factor remains.",
    access: "signed-in",
    tellsItself: true,
    answer: changedAnswer,
    handle: async (call) => changedReply(call, await dropFactor(call.office.accounts, sessionOf(call), null)),
  }),
  route({
    method: "post",
    path: "/api/v1/account/keys",
    summary: "Begins with another key: what the browser needs to make it.",
    access: "signed-in",
    unaudited: true,
    answer: z.object({ ticket: z.string(), options: z.unknown() }),
    handle: async (call) =>
      replyOf(await beginKey(call.office.accounts, sessionOf(call)), ({ ticket, options }) => ({ ticket, options })),
  }),
  route({
    method: "put",
    path: "/api/v1/account/keys",
    summary: "Takes the key that the browser made as a second factor.",
    access: "signed-in",
    tellsItself: true,
    body: z.strictObject({ ticket: bodies.ticket, response: bodies.keyMade, label: bodies.personName }),
    answer: changedAnswer,
    handle: async (call) => changedReply(call, await endKey(call.office.accounts, sessionOf(call), call.body)),
  }),
  route({
    method: "delete",
    path: "/api/v1/account/keys/:key",
    summary: "Takes a key away, where another second factor remains.",
    access: "signed-in",
    tellsItself: true,
    answer: changedAnswer,
    handle: async (call) =>
      changedReply(call, await dropFactor(call.office.accounts, sessionOf(call), call.params.key ?? "")),
  }),
  route({
    method: "post",
    path: "/api/v1/account/recovery-codes",
    summary: "Makes ten new recovery codes, shown this once, in place of all from before.",
    access: "signed-in",
    counts: "costly",
    tellsItself: true,
    answer: changedAnswer,
    handle: async (call) => changedReply(call, await renewRecoveryCodes(call.office.accounts, sessionOf(call))),
  }),
  route({
    method: "delete",
    path: "/api/v1/account/sessions/:session",
    summary: "Ends one of one's own sessions.",
    access: "signed-in",
    answer: nextAnswer,
    handle: async (call) => {
      await endOwnSession(call.office.accounts, sessionOf(call), call.params.session ?? "");
      return json({});
    },
  }),
];
