import { randomUUID } from "node:crypto";
import type { Fold, UnitState } from "@dauys/core/election";
import { z } from "zod";
import { grantFor } from "../access/index.ts";
import { type Call, json, page, type RefusalReply, type Reply, type Route, refuse, route } from "../http/index.ts";
import type { RequestsView, ShownRequest, UnitRequestsView } from "../pages/requests/requests-view.ts";
import { boardOf } from "../queues/board.ts";
import { clockName, clockText } from "../queues/clock-text.ts";
import { namesOf } from "../queues/person-names.ts";
import { treeOf } from "../queues/queue-state.ts";
import type { UnitIndex } from "../queues/unit-index.ts";
import { inAll } from "../texts/in-all.ts";
import { refusalTexts } from "../texts/refusals.ts";
import { requestTexts } from "../texts/requests.ts";
import { recountTime } from "./recount-time.ts";
import { answerRequest, eraseWords, keepRequest, type Request, requestsOf, unitOfRequest } from "./request.ts";

const words = z.strictObject({ words: z.string().trim().min(1).max(4000) });
const answer = z.strictObject({
  outcome: z.enum(["granted", "refused", "noted"]),
  words: z.string().trim().min(1).max(4000),
});

const ofUnit = ({ unit = "" }: Readonly<Record<string, string>>): string => unit;

/** What proxies and observers file, and what is answered. */
export const requestRoutes: readonly Route[] = [
  route({
    method: "post",
    path: "/api/v1/units/:unit/recount-requests",
    summary: "A party's proxy asks for a recount at a station, once, within the counting time.",
    access: { action: "request-recount", unit: ofUnit },
    body: words,
    handle: askRecount,
  }),
  route({
    method: "post",
    path: "/api/v1/units/:unit/refused-copies",
    summary: "An observer or a proxy says that a copy of the protocol was refused.",
    access: { action: "report-refusal", unit: ofUnit },
    body: words,
    handle: (call) => keep(call, "copy-refused", null),
  }),
  route({
    method: "post",
    path: "/api/v1/requests/:id/answer",
    summary: "Answers a request or a report in writing, once.",
    access: { action: "answer-requests", unit: ({ id = "" }, office) => unitOfRequest(office.tables, id) },
    body: answer,
    handle: async ({ office, session, params, body }) => {
      const given = { ...body, at: office.clock.now(), by: session?.person.id ?? "" };
      const done = await answerRequest(office.tables, params.id ?? "", given);
      return done ? json({ id: params.id }) : refuse(409, "answered-already", requestTexts["answered-already"]);
    },
  }),
  route({
    method: "delete",
    path: "/api/v1/requests/:id/words",
    summary: "Erases the words of a request; that there was one stays.",
    access: { action: "answer-requests", unit: ({ id = "" }, office) => unitOfRequest(office.tables, id) },
    handle: async ({ office, params }) =>
      (await eraseWords(office.tables, params.id ?? "", office.clock.now())) ? json({ id: params.id }) : notFound(),
  }),
  route({
    method: "delete",
    path: "/api/v1/own-requests/:id/words",
    summary: "Erases the words of a request of one's own.",
    access: "signed-in",
    handle: async ({ office, session, params }) => {
      const own = session?.person.id ?? "";
      const done = await eraseWords(office.tables, params.id ?? "", office.clock.now(), own);
      return done ? json({ id: params.id }) : notFound();
    },
  }),
  route({
    method: "get",
    path: "/api/v1/requests",
    summary: "One's own requests, and those of the territory that one reads.",
    access: "signed-in",
    handle: async (call) => json(await requestsView(call)),
  }),
  route({
    method: "get",
    path: "/:lang/requests",
    summary: "The page of requests: one's own, and those of the territory that one reads.",
    access: "signed-in",
    handle: async (call) => page("requests", await requestsView(call), requestTexts.requests[call.lang]),
  }),
  route({
    method: "get",
    path: "/:lang/units/:unit/requests",
    summary: "What somebody can ask or tell about one unit.",
    access: { action: "read-published", unit: ofUnit },
    handle: unitPage,
  }),
];

async function askRecount(call: Call<unknown, z.output<typeof words>>): Promise<Reply> {
  const { office, grant, params } = call;
  if (grant?.party === null || grant?.party === undefined) {
    return refuse(422, "no-party", requestTexts["no-party"]);
  }
  const { index } = await boardOf(office).soon();
  const time = await office.record.read((fold) => {
    const unit = fold.units.get(params.unit ?? "");
    return unit === undefined ? null : recountTime(fold, unit, office.clock.now(), index.clock.minutes);
  });
  if (time === null) return notFound();
  if (time.can) return keep(call, "recount", grant.party);
  const { why, time: at, article } = time;
  switch (why) {
    case "not-a-station":
      return refuse(422, why, requestTexts[why]);
    case "above-filed":
      return refuse(409, why, requestTexts[why]);
    case "too-early":
      return refuse(409, why, inAll(requestTexts, why, { time: at }));
    case "too-late":
      return refuse(409, why, inAll(requestTexts, why, { time: at, article }));
  }
}

async function keep(
  { office, session, params, body }: Call<unknown, z.output<typeof words>>,
  kind: Request["kind"],
  party: string | null,
): Promise<Reply> {
  const unit = params.unit ?? "";
  const voting = await office.record.read((fold) => fold.units.get(unit)?.reopened ?? 0);
  const id = randomUUID();
  const person = session?.person.id ?? "";
  const kept = await keepRequest(office.tables, {
    ...{ id, kind, unit, person, party, voting, words: body.words },
    filed: office.clock.now(),
  });
  return kept ? json({ id }, 201) : refuse(409, "once", requestTexts.once);
}

/** Requests that somebody may read: the own ones, and those about units that one reads requests of. */
async function requestsView(call: Call, unit: string | null = null): Promise<RequestsView> {
  const { office, session } = call;
  const { index } = await boardOf(office).soon();
  const grants = session?.person.grants ?? [];
  const own = session?.person.id ?? "";
  const tree = treeOf(index);
  const reads = (of: string): boolean => grantFor(tree, grants, "read-requests", of) !== null;
  const others = grantFor(tree, grants, "read-requests") !== null;
  const found = (await requestsOf(office.tables, others ? null : own)).filter(
    (one) => (unit === null || one.unit === unit) && (one.person === own || reads(one.unit)),
  );
  const people = found.flatMap(({ person, answer: given }) => [person, ...(given === null ? [] : [given.by])]);
  const names = await namesOf(office.tables, people);
  const lists = await office.record.read((fold) => listNames(fold));
  const shown = found.map((one): ShownRequest => {
    const can = grantFor(tree, grants, "answer-requests", one.unit) !== null;
    return {
      ...shownRequest(index, one, names),
      party: one.party === null ? null : (lists.get(one.party) ?? plain(one.party)),
      can: {
        answer: can && one.answer === null,
        erase: one.words === null ? null : can ? "any" : one.person === own ? "own" : null,
      },
    };
  });
  return { requests: shown, others, clock: clockName(index.clock) };
}

function shownRequest(
  index: UnitIndex,
  { id, kind, unit, person, filed, words: text, answer: given }: Request,
  names: ReadonlyMap<string, string>,
): Omit<ShownRequest, "party" | "can"> {
  const time = (at: number): string => clockText(index.clock, at);
  const name = (who: string): string => names.get(who) ?? who;
  return {
    ...{ id, kind, unit, number: index.row(unit)?.number ?? null, from: name(person), filed: time(filed), words: text },
    answer: given === null ? null : { ...given, at: time(given.at), by: name(given.by) },
  };
}

async function unitPage(call: Call): Promise<Reply> {
  const { office, session, params, lang } = call;
  const unit = params.unit ?? "";
  const { index } = await boardOf(office).soon();
  const grants = session?.person.grants ?? [];
  const may = (action: "request-recount" | "report-refusal"): boolean =>
    grantFor(treeOf(index), grants, action, unit) !== null;
  const time = await office.record.read((fold) => {
    const state: UnitState | undefined = fold.units.get(unit);
    return state === undefined ? null : recountTime(fold, state, office.clock.now(), index.clock.minutes);
  });
  const view: UnitRequestsView = {
    ...(await requestsView(call, unit)),
    ...{ unit, recount: may("request-recount") ? time : null, refusal: may("report-refusal") },
  };
  return page("unit-requests", view, `${requestTexts.requests[lang]}: ${unit}`);
}

function listNames({ lists }: Fold): ReadonlyMap<string, ReturnType<typeof plain>> {
  return new Map(lists.map(({ list, name }) => [list, name]));
}

function plain(text: string): { readonly kk: string; readonly ru: string; readonly en: string } {
  return { kk: text, ru: text, en: text };
}

function notFound(): RefusalReply {
  return refuse(404, "not-found", inAll(refusalTexts, "not-found"));
}
