import { isIP } from "node:net";
import { message } from "@dauys/language";
import { z } from "zod";
import { unitsFor } from "../access/index.ts";
import { type Call, page, type Reply, type Route, refuse, route } from "../http/index.ts";
import { accountTexts } from "../texts/accounts.ts";
import { inAll } from "../texts/in-all.ts";
import { refusalTexts } from "../texts/refusals.ts";
import { signInTexts } from "../texts/sign-in.ts";
import { isSetUp } from "./first-administrator.ts";
import { ownAccount } from "./own-account.ts";
import { peopleFilter, peopleQuery } from "./people-routes.ts";
import { listPeople, showPerson } from "./read-people.ts";
import { sessionOf } from "./replies.ts";
import { waitingResets } from "./resets.ts";
import { grantChoices, readGrants } from "./units.ts";
import type { WaitingReset } from "./waiting-reset.ts";

const manage = { action: "manage-accounts" } as const;

/** Pages of signing in, of one's own account and of everybody's. */
export const accountPages: readonly Route[] = [
  route({
    method: "get",
    path: "/",
    summary: "Leads to the start page.",
    access: "public",
    handle: ({ session }) => ({ kind: "redirect", to: `/${session?.person.lang ?? "kk"}/` }),
  }),
  route({
    method: "get",
    path: "/:lang/",
    summary: "The start page: one's roles, and what they open.",
    access: "signed-in",
    handle: async (call) => {
      const { office, lang } = call;
      const grants = await readGrants(office, sessionOf(call).person.grants, lang);
      const resets = await resetsFor(call);
      return page("start", { grants, resets }, message(accountTexts, "start", lang));
    },
  }),
  route({
    method: "get",
    path: "/:lang/sign-in",
    summary: "Signing in.",
    access: "public",
    query: z.object({ to: z.string().max(2000).optional() }),
    handle: async ({ office, lang, query }) => {
      const view = {
        next: nextAddress(query.to, lang),
        keys: keysWork(office),
        first: !(await isSetUp(office.tables)),
      };
      return page("sign-in", view, message(signInTexts, "sign-in", lang));
    },
  }),
  route({
    method: "get",
    path: "/:lang/invitation",
    summary: "Taking up an account to which one was invited.",
    access: "public",
    handle: ({ lang }) => page("enrol", { kind: "invitation" }, message(signInTexts, "invitation", lang)),
  }),
  route({
    method: "get",
    path: "/:lang/set-up",
    summary: "Making the first administrator, once.",
    access: "public",
    handle: async ({ office, lang }) =>
      (await isSetUp(office.tables))
        ? notFound()
        : page("enrol", { kind: "set-up" }, message(signInTexts, "set-up", lang)),
  }),
  route({
    method: "get",
    path: "/:lang/account",
    summary: "One's own factors, recovery codes and sessions.",
    access: "signed-in",
    handle: async (call) => {
      const own = await ownAccount(call.office.accounts, sessionOf(call));
      const view = { ...own, keysWork: keysWork(call.office) };
      return page("account", view, message(accountTexts, "my-account", call.lang));
    },
  }),
  route({
    method: "get",
    path: "/:lang/accounts",
    summary: "The accounts, found by name, role or unit.",
    access: manage,
    query: peopleQuery,
    handle: async ({ office, lang, query }) => {
      const { people, more } = await listPeople(office.tables, peopleFilter(query));
      const shown = await Promise.all(
        people.map(async (person) => ({ ...person, grants: await readGrants(office, person.grants, lang) })),
      );
      return page("people", { ...query, people: shown, more }, message(accountTexts, "accounts", lang));
    },
  }),
  route({
    method: "get",
    path: "/:lang/accounts/new",
    summary: "Making an account and printing its invitation.",
    access: manage,
    handle: async ({ office, lang }) =>
      page("new-person", await grantChoices(office, lang), message(accountTexts, "new-account", lang)),
  }),
  route({
    method: "get",
    path: "/:lang/accounts/:id",
    summary: "One account: its roles, and its access.",
    access: manage,
    handle: async (call): Promise<Reply> => {
      const { office, lang, params } = call;
      const person = await showPerson(office.tables, params.id ?? "", office.accounts.clock.now());
      if (person === null) return notFound();
      const grants = await readGrants(office, person.grants, lang);
      const own = person.id === sessionOf(call).person.id;
      return page("person", { ...person, ...(await grantChoices(office, lang)), grants, own }, person.name);
    },
  }),
];

/** What waits for somebody as the second person; nothing where that is not theirs. */
async function resetsFor(call: Call): Promise<readonly WaitingReset[]> {
  const { id, grants } = sessionOf(call).person;
  if (unitsFor(grants, "confirm-reset").length === 0) return [];
  return waitingResets(call.office.accounts, await call.office.record.units(), id);
}

/** Where to go on after signing in: an address of the office's pages, and nothing else. */
function nextAddress(to: string | undefined, lang: string): string {
  return to !== undefined && /^\/(kk|ru|en)\/[^\\]*$/.test(to) && !to.includes("//") ? to : `/${lang}/`;
}

function keysWork({ origin }: Call["office"]): boolean {
  return isIP(new URL(origin).hostname.replace(/^\[|\]$/g, "")) === 0;
}

function notFound(): Reply {
  return refuse(404, "not-found", inAll(refusalTexts, "not-found"));
}
