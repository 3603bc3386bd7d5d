import { z } from "zod";
import { type Grant, ROLES } from "../access/index.ts";
import { type Call, json, type RefusalReply, type Reply, type Route, refuse, route } from "../http/index.ts";
import { inAll } from "../texts/in-all.ts";
import { refusalTexts } from "../texts/refusals.ts";
import * as bodies from "./bodies.ts";
import type { Invited } from "./invitations.ts";
import {
  type About,
  addPeople,
  giveRole,
  grantFits,
  inviteAgain,
  liftPause,
  setActive,
  signOutEverybody,
  signOutPerson,
  takeRole,
  type Wanted,
} from "./manage.ts";
import { qrOf } from "./qr.ts";
import { listPeople, showPerson } from "./read-people.ts";
import type { Outcome } from "./refusals.ts";
import { nextAnswer, qrAnswer, replyOf, sessionOf } from "./replies.ts";

const access = { action: "manage-accounts" } as const;
const days = z.int().min(1).max(60).default(14);
const grantAnswer = z.object({
  role: z.enum(ROLES),
  unit: z.string(),
  seat: z.int().nullable(),
  party: z.string().nullable(),
});
const state = z.enum(["active", "invited", "closed"]);
const invitedAnswer = z.object({
  id: z.string(),
  signInName: z.string().optional(),
  name: z.string().optional(),
  code: z.string(),
  expiresAt: z.int(),
  address: z.string(),
  /** Whether the code works only once a second person has confirmed it. */
  waits: z.boolean(),
  qr: qrAnswer,
});

/** As many letters as somebody prints and hands out at once. */
const MOST_AT_ONCE = 200;
const wanted = { signInName: bodies.newSignInName, name: bodies.personName, lang: bodies.lang, ...bodies.grant.shape };

/** What the list of accounts is asked for in an address. */
export const peopleQuery = z.strictObject({
  search: z.string().max(100).default(""),
  role: z.enum(["", ...ROLES]).default(""),
  unit: z.string().max(200).default(""),
  page: z.coerce.number().int().min(0).max(10_000).default(0),
});

/** The filter that a list's address means. */
export function peopleFilter({
  search,
  role,
  unit,
  page,
}: z.output<typeof peopleQuery>): Parameters<typeof listPeople>[1] {
  return { search, role: role === "" ? null : role, unit: unit === "" ? null : unit, page };
}

/** Accounts, as an administrator makes and closes them. */
export const peopleRoutes: readonly Route[] = [
  route({
    method: "get",
    path: "/api/v1/accounts",
    summary: "The accounts, a hundred at a time.",
    access,
    query: peopleQuery,
    answer: z.object({
      people: z.array(
        z.object({ id: z.string(), signInName: z.string(), name: z.string(), state, grants: z.array(grantAnswer) }),
      ),
      more: z.boolean(),
    }),
    handle: async ({ office, query }) => json(await listPeople(office.tables, peopleFilter(query))),
  }),
  route({
    method: "post",
    path: "/api/v1/accounts",
    summary: "Makes an account with its first role; answers the code of the invitation, this once.",
    access,
    tellsItself: true,
    body: z.strictObject({ ...wanted, days }),
    answer: invitedAnswer,
    handle: async (call) => {
      const { days, ...one } = call.body;
      const made = await making(call, [one], days);
      return "refusal" in made ? made.refusal : json(made.printed[0]);
    },
  }),
  route({
    method: "post",
    path: "/api/v1/invitations",
    summary:
      "Makes up to 200 accounts with their first roles, all or none; answers the codes of the invitations, this once.",
    access,
    tellsItself: true,
    body: z.strictObject({ people: z.array(z.strictObject(wanted)).min(1).max(MOST_AT_ONCE), days }),
    answer: z.object({ invited: z.array(invitedAnswer) }),
    handle: async (call) => {
      const made = await making(call, call.body.people, call.body.days);
      return "refusal" in made ? made.refusal : json({ invited: made.printed });
    },
  }),
  route({
    method: "get",
    path: "/api/v1/accounts/:id",
    summary: "One account, without anything that lets somebody sign in.",
    access,
    answer: z.object({
      id: z.string(),
      signInName: z.string(),
      name: z.string(),
      state,
      grants: z.array(grantAnswer.extend({ id: z.string() })),
      totp: z.boolean(),
      keys: z.int(),
      recoveryCodes: z.int(),
      sessions: z.int(),
      invitedUntil: z.int().nullable(),
      waits: z.boolean(),
    }),
    handle: async ({ office, params }) => {
      const person = await showPerson(office.tables, params.id ?? "", office.accounts.clock.now());
      return person === null ? refuse(404, "not-found", inAll(refusalTexts, "not-found")) : json(person);
    },
  }),
  route({
    method: "post",
    path: "/api/v1/accounts/:id/invitations",
    summary:
      "Invites somebody anew; what they signed in with so far is void at once, and the code works once a second person confirms it.",
    access,
    tellsItself: true,
    body: z.strictObject({ days }),
    answer: invitedAnswer,
    handle: async (call) => {
      const invited = await inviteAgain(call.office.accounts, about(call), call.body.days);
      return replyOf(invited, (done) => ({ id: call.params.id, ...printedOf(call, done) }));
    },
  }),
  route({
    method: "post",
    path: "/api/v1/accounts/:id/grants",
    summary: "Gives somebody a role; nobody gives one to themselves.",
    access,
    tellsItself: true,
    body: bodies.grant,
    answer: nextAnswer,
    handle: async (call) => {
      const fits = await fitting(call, call.body);
      return fits.ok ? replyOf(await giveRole(call.office.accounts, about(call), call.body)) : fits.refusal;
    },
  }),
  route({
    method: "delete",
    path: "/api/v1/accounts/:id/grants/:grant",
    summary: "Takes a role from somebody, at once.",
    access,
    tellsItself: true,
    answer: nextAnswer,
    handle: async (call) => replyOf(await takeRole(call.office.accounts, about(call), call.params.grant ?? "")),
  }),
  deed("close", "Closes an account; its sessions end at once.", (call) =>
    setActive(call.office.accounts, about(call), false),
  ),
  deed("open", "Opens an account again.", (call) => setActive(call.office.accounts, about(call), true)),
  deed("sign-out", "Ends all sessions of somebody.", (call) => signOutPerson(call.office.accounts, about(call))),
  route({
    method: "post",
    path: "/api/v1/sessions/end",
    summary: "Ends the sessions of everybody but one's own, on every node.",
    access,
    tellsItself: true,
    answer: z.object({ ended: z.int() }),
    handle: async (call) => {
      const { id, person } = sessionOf(call);
      return json(await signOutEverybody(call.office.accounts, { by: person.id, session: id }));
    },
  }),
  deed("lift-pause", "Lifts the pause after failed attempts.", (call) => liftPause(call.office.accounts, about(call))),
];

function deed(name: string, summary: string, work: (call: Call) => Promise<Outcome<unknown>>): Route {
  return route({
    method: "post",
    path: `/api/v1/accounts/:id/${name}`,
    summary,
    access,
    tellsItself: true,
    answer: nextAnswer,
    handle: async (call): Promise<Reply> => {
      const outcome = await work(call as Call);
      return outcome.ok ? json({}) : outcome.refusal;
    },
  });
}

function about(call: Call): About {
  return { by: sessionOf(call).person.id, person: call.params.id ?? "" };
}

function fitting({ office }: Call, grant: Grant): Promise<Outcome<unknown>> {
  return office.record.read((fold) => grantFits(fold, grant));
}

interface WantedRow extends Grant, Omit<Wanted, "grant"> {}

/** Makes accounts; a refusal of one row among several says which, from 1. */
async function making(
  call: Call,
  rows: readonly WantedRow[],
  days: number,
): Promise<{ readonly printed: readonly object[] } | { readonly refusal: RefusalReply }> {
  const { office } = call;
  const people = rows.map(({ signInName, name, lang, ...grant }): Wanted => ({ signInName, name, lang, grant }));
  const ofRow = (refusal: RefusalReply, row: number): { readonly refusal: RefusalReply } => {
    return { refusal: rows.length === 1 ? refusal : { ...refusal, details: { row: row + 1 } } };
  };
  for (const [row, { grant }] of people.entries()) {
    const fits = await fitting(call, grant);
    if (!fits.ok) return ofRow(fits.refusal, row);
  }
  const done = await addPeople(office.accounts, people, { by: sessionOf(call).person.id, days });
  if (!done.ok) return ofRow(done.refusal, "row" in done ? done.row : 0);
  const printed = done.made.map((made) => {
    const { id, signInName, name, lang } = made;
    return { id, signInName, name, ...printedOf({ office, lang }, made) };
  });
  return { printed };
}

/** What is printed of an invitation: its code, and the address that a phone reads. The code stands behind `#`, which no server sees. */
function printedOf(
  { office, lang }: Pick<Call, "office" | "lang">,
  { code, expiresAt, waits }: Invited,
): Record<string, unknown> {
  const address = `${office.origin}/${lang}/invitation`;
  return { code, expiresAt, waits, address, qr: qrOf(`${address}#${code}`) };
}
