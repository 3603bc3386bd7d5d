import type { Statements } from "@dauys/store/tables";
import { z } from "zod";
import { personName } from "../../accounts/index.ts";
import { type Access, type Call, json, type Reply, type Route, route } from "../../http/index.ts";
import type { Given } from "../advance.ts";
import { openCorrection } from "../corrections.ts";
import { currentPaper } from "../current-paper.ts";
import { givenTo } from "../given.ts";
import { once } from "../once.ts";
import { papersOf } from "../paper-rows.ts";
import { type Desk, readGround } from "../read-ground.ts";
import { conflict, missing } from "../refusals.ts";
import { accept, decide, type SettleView, sendBack, settleView } from "../settle-paper.ts";
import { passStage, releaseDraft } from "../type-paper.ts";
import { type Actor, actorOf } from "../who.ts";
import { passedAnswer, roundAnswer, settleAnswer, stateAnswer } from "./answers.ts";
import { reasons, reasonText, revision, shortText } from "./shapes.ts";
import { atDesk } from "./typing-routes.ts";

const SETTLE: Access = { action: "settle-differences", unit: ({ unit = "" }) => unit };
const place = z.string().min(1).max(300);

interface Settling {
  readonly desk: Desk;
  readonly given: Given;
  readonly actor: Actor;
}

/** Does something about the paper of a unit that waits for a supervisor. */
function settling(
  call: Call,
  what: string,
  work: (statements: Statements, settling: Settling) => Promise<Reply>,
): Promise<Reply> {
  return atDesk(call, null, (desk) =>
    once(call, what, async (statements) => {
      const given = await givenTo(statements, desk, await roundOf(statements, desk));
      return work(statements, { desk, given, actor: actorOf(call) });
    }),
  );
}

async function roundOf(statements: Statements, { ground }: Desk): Promise<number> {
  const current = currentPaper(await papersOf(statements, ground.unit), ground, false);
  return current.kind === "open" ? current.paper.round : 1;
}

/** What those who typed are called; the id stands for whoever has no account. */
async function namesOf({ office }: Call, { entries }: SettleView): Promise<Readonly<Record<string, string>>> {
  const names: Record<string, string> = {};
  for (const { person } of entries) names[person] = (await personName(office.tables, person)) ?? person;
  return names;
}

/** The routes by which papers are settled and corrections opened. */
export const settlingRoutes: readonly Route[] = [
  route({
    method: "get",
    path: "/api/v1/units/:unit/differences",
    summary: "Both entries of a paper side by side, once both are finished, with what stands in its way.",
    access: SETTLE,
    answer: settleAnswer,
    handle: (call) =>
      atDesk(call, null, async (desk) => {
        const given = await givenTo(call.office.tables, desk, await roundOf(call.office.tables, desk));
        const view = await settleView(call.office.tables, desk, given);
        return "kind" in view
          ? view
          : json({ ground: { ...desk.ground, below: undefined }, settle: view, names: await namesOf(call, view) });
      }),
  }),
  route({
    method: "post",
    path: "/api/v1/units/:unit/differences",
    summary: "Keeps one of the two entries in each of these places.",
    access: SETTLE,
    body: z.strictObject({
      revision,
      decisions: z.array(z.strictObject({ place, keep: z.enum(["first", "second"]) })).max(300),
    }),
    answer: stateAnswer,
    handle: (call) => settling(call, "decide", (statements, all) => decide(statements, all, call.body)),
  }),
  route({
    method: "post",
    path: "/api/v1/units/:unit/differences/send-back",
    summary: "Sends places back to one of the two who typed: only these are typed anew.",
    access: SETTLE,
    body: z.strictObject({
      revision,
      entry: z.union([z.literal(1), z.literal(2)]),
      places: z.array(place).min(1).max(300),
    }),
    answer: stateAnswer,
    handle: (call) => settling(call, "send-back", (statements, all) => sendBack(statements, all, call.body)),
  }),
  route({
    method: "post",
    path: "/api/v1/units/:unit/warnings",
    summary: "Accepts warnings with their reasons, or holds a protocol with errors back with one.",
    access: SETTLE,
    body: z.strictObject({ revision, reasons, held: reasonText.nullable() }),
    answer: stateAnswer,
    handle: (call) => settling(call, "accept", (statements, all) => accept(statements, all, call.body)),
  }),
  route({
    method: "post",
    path: "/api/v1/units/:unit/entry-release",
    summary: "Takes an unfinished entry from whoever has it; what was typed of it is gone.",
    access: SETTLE,
    body: z.strictObject({ entry: z.union([z.literal(1), z.literal(2)]), reason: reasonText }),
    answer: stateAnswer,
    handle: (call) =>
      atDesk(call, null, (desk) =>
        once(call, "release", (statements) => releaseDraft(statements, desk, call.body.entry, actorOf(call))),
      ),
  }),
  route({
    method: "post",
    path: "/api/v1/units/:unit/stage-pass",
    summary: "Passes the first stage without a seal, for a reason.",
    access: { action: "type-protocol", unit: ({ unit = "" }) => unit },
    body: z.strictObject({ reason: reasonText }),
    answer: passedAnswer,
    handle: async (call) => {
      const ground = await readGround(call.office, call.params.unit ?? "");
      if (ground === null) return missing();
      if (ground.kind !== "station") return conflict("no-stage");
      return once(call, "pass", (statements) => passStage(statements, ground, call.body.reason, actorOf(call)));
    },
  }),
  route({
    method: "post",
    path: "/api/v1/units/:unit/corrections",
    summary: "Opens a further round for a unit whose protocol is in the record: a fix, a recount, a re-issued paper.",
    access: { action: "propose-filing", unit: ({ unit = "" }) => unit },
    body: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("transcription-fix"), reason: reasonText }),
      z.strictObject({ kind: z.literal("recount"), reason: reasonText, ground: shortText, orderedBy: shortText }),
      z.strictObject({ kind: z.literal("re-issue"), reason: reasonText, issuedBy: shortText }),
    ]),
    answer: roundAnswer,
    handle: async (call) => {
      const ground = await readGround(call.office, call.params.unit ?? "");
      if (ground === null) return missing();
      return once(call, "correct", (statements) => openCorrection(statements, ground, call.body, actorOf(call)));
    },
  }),
];
