import type { Protocol } from "@dauys/core/protocol";
import { z } from "zod";
import type { Action } from "../../access/index.ts";
import { type Access, badRequest, type Call, json, type Reply, type Route, route } from "../../http/index.ts";
import { currentPaper } from "../current-paper.ts";
import { entryView } from "../entry-view.ts";
import { finishEntry } from "../finish-entry.ts";
import { strangeIn } from "../form-places.ts";
import { givenTo } from "../given.ts";
import { once } from "../once.ts";
import { draftsOf, papersOf } from "../paper-rows.ts";
import { readTyped } from "../protocol-text.ts";
import { type Desk, readDesk } from "../read-ground.ts";
import { missing, unfit } from "../refusals.ts";
import { openEntry, reopenDraft, saveDraft } from "../type-paper.ts";
import { actorOf } from "../who.ts";
import { paperAnswer, revisionAnswer, stateAnswer, typingAnswer } from "./answers.ts";
import { paperId, reasons, reasonText, revision } from "./shapes.ts";

/** Stations and territorial commissions are typed under addresses of their own, because others may do it. */
const KINDS: readonly { readonly kind: Protocol["kind"]; readonly path: string; readonly action: Action }[] = [
  { kind: "station", path: "entry", action: "type-protocol" },
  { kind: "territorial", path: "territorial-entry", action: "type-territorial" },
];

/** The routes by which protocols are typed. */
export const typingRoutes: readonly Route[] = KINDS.flatMap(({ kind, path, action }) => {
  const base = `/api/v1/units/:unit/${path}`;
  const access: Access = { action, unit: ({ unit = "" }) => unit };
  const what = kind === "station" ? "a station's protocol" : "a territorial protocol";
  return [
    route({
      method: "get",
      path: base,
      summary: `What the typing of ${what} needs: form, lists, one's own entry, and whose turn it is.`,
      access,
      answer: typingAnswer,
      handle: (call) => atDesk(call, kind, (desk) => show(call, desk)),
    }),
    route({
      method: "post",
      path: base,
      summary: `Begins the first or second entry of ${what}, or goes on with one's own.`,
      access,
      answer: paperAnswer,
      handle: (call) =>
        atDesk(call, kind, ({ ground }) =>
          once(call, "open", (statements) => openEntry(statements, ground, actorOf(call))),
        ),
    }),
    saveRoute(base, access, kind),
    finishRoute(base, access, kind),
    route({
      method: "post",
      path: `${base}/reopen`,
      summary: `Opens one's own finished entry of ${what} again, while nobody compared.`,
      access,
      body: z.strictObject({ paper: paperId }),
      answer: revisionAnswer,
      handle: (call) =>
        once(call, "reopen", (statements) =>
          reopenDraft(statements, call.body.paper, call.params.unit ?? "", kind, actorOf(call)),
        ),
    }),
  ];
});

function saveRoute(base: string, access: Access, kind: Protocol["kind"]): Route {
  return route({
    method: "put",
    path: base,
    summary: "Keeps what was typed so far; the same idempotency key again changes nothing.",
    access,
    unaudited: true,
    body: z.strictObject({
      paper: paperId,
      revision,
      page: z.int().min(0).max(50),
      protocol: z.record(z.string(), z.unknown()),
    }),
    answer: revisionAnswer,
    handle: async (call) => {
      const { office, params, body, idempotencyKey } = call;
      const { person } = actorOf(call);
      const unit = params.unit ?? "";
      const typed = readTyped(body.protocol, { unit, kind });
      if (!typed.ok) return badRequest(typed.misfit);
      const problem = await strangeIn(office.record, typed.protocol);
      if (problem !== null) return unfit("not-in-form", { problem });
      const saving = { ...body, protocol: typed.protocol, key: idempotencyKey };
      return office.tables.transaction((statements) => saveDraft(statements, saving, { unit, kind, person }));
    },
  });
}

function finishRoute(base: string, access: Access, kind: Protocol["kind"]): Route {
  return route({
    method: "post",
    path: `${base}/finish`,
    summary: "Finishes one's own entry; once both are finished, they are compared.",
    access,
    body: z.strictObject({ paper: paperId, revision, reasons, onPaper: reasonText.nullable() }),
    answer: stateAnswer,
    handle: (call) =>
      atDesk(call, kind, (desk) =>
        once(call, "finish", async (statements) => {
          const paper = (await papersOf(statements, desk.ground.unit)).find(({ id }) => id === call.body.paper);
          const given = paper === undefined ? {} : await givenTo(statements, desk, paper.round);
          return finishEntry(statements, desk, call.body, { given, actor: actorOf(call) });
        }),
      ),
  });
}

/** Does something with what the record says about the unit that a request is about. */
export async function atDesk(
  { office, params }: Pick<Call, "office" | "params">,
  kind: Protocol["kind"] | null,
  work: (desk: Desk) => Promise<Reply>,
): Promise<Reply> {
  const desk = await readDesk(office, params.unit ?? "");
  return desk === null || (kind !== null && desk.ground.kind !== kind) ? missing() : work(desk);
}

async function show(call: Call, desk: Desk): Promise<Reply> {
  const { office } = call;
  const { ground } = desk;
  const { person, unit } = actorOf(call);
  const own = unit === ground.unit;
  const papers = await papersOf(office.tables, ground.unit);
  const current = currentPaper(papers, ground, own);
  const drafts = current.kind === "open" ? await draftsOf(office.tables, current.paper.id) : [];
  const round = current.kind === "open" ? current.paper.round : 1;
  const given = await givenTo(office.tables, desk, round);
  return json({ ground, given, own, entry: entryView({ ground, papers, drafts, person, own }) });
}
