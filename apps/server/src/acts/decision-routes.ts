import { z } from "zod";
import { type Access, type Call, type Route, refuse, route } from "../http/index.ts";
import { actTexts } from "../texts/acts.ts";
import { inAll } from "../texts/in-all.ts";
import type { Said } from "./act.ts";
import { type Act, proposeReply } from "./propose-reply.ts";
import { resultBody, standingOf } from "./result.ts";
import { present, reason, stated, unitName } from "./shapes.ts";

const access: Access = { action: "propose-act", unit: ({ unit = "" }) => unit };
const ground = { target: unitName, ground: reason, present };

/** Decisions of the commission at the top: void results, repeat voting, lots, results. All of them are tried beforehand. */
export const decisionRoutes: readonly Route[] = [
  route({
    method: "post",
    path: "/api/v1/units/:unit/proposals/invalidation",
    summary: "Proposes that the result of a unit is void, or that this is set aside.",
    access,
    body: z.strictObject({ ...ground, act: z.enum(["invalidate", "withdraw"]) }),
    handle: (call) => {
      const { act, target, ground: why } = call.body;
      const body = { unit: target, ground: why, ...session(call.body.present) };
      const type = act === "invalidate" ? "unit-invalidated" : "invalidation-withdrawn";
      return decide(call, "invalidation", { type, body });
    },
  }),
  route({
    method: "post",
    path: "/api/v1/units/:unit/proposals/repeat-voting",
    summary: "Proposes that voting is repeated where the result is void.",
    access,
    body: z.strictObject({ ...ground, date: z.iso.date() }),
    handle: (call) => {
      const { target, ground: why, date } = call.body;
      const body = { unit: target, ground: why, date, ...session(call.body.present) };
      return decide(call, "repeat-voting", { type: "repeat-voting-ordered", body });
    },
  }),
  route({
    method: "post",
    path: "/api/v1/units/:unit/proposals/lot",
    summary: "Proposes the answer to the question that the distribution asks: a lot drawn, or an authority's decision.",
    access,
    body: z.strictObject({
      winners: z.array(z.string().max(100)).min(1).max(100),
      by: z.enum(["lot", "decision"]),
      source: reason,
      witnesses: z.array(z.string().trim().min(1).max(300)).max(100).default([]),
    }),
    handle: async (call) => {
      const question = await call.office.record.read((fold) => standingOf(fold).question);
      if (question === null) return refuse(422, "no-question", inAll(actTexts, "no-question"));
      const { winners, by, source, witnesses } = call.body;
      const body = {
        ...(question.unit === "" ? {} : { unit: question.unit }),
        among: question.among,
        ...{ winners, by, source },
        ...(witnesses.length === 0 ? {} : { witnesses }),
      };
      return decide(call, "lot", { type: "lot-drawn", body });
    },
  }),
  route({
    method: "post",
    path: "/api/v1/units/:unit/proposals/result",
    summary: "Proposes a preliminary or final result: its numbers follow from the record, its reasons are the chair's.",
    access,
    body: z.strictObject({
      series: z.enum(["preliminary", "final"]),
      present,
      without: stated,
      differences: stated,
    }),
    handle: async (call) => {
      const { series, without, differences } = call.body;
      const sat = call.body.present ?? null;
      const body = await call.office.record.read((fold) =>
        resultBody(fold, { series, present: sat, without, differences }),
      );
      if (body === null) return refuse(422, "nothing-counted", inAll(actTexts, "nothing-counted"));
      return decide(call, "result", { type: "result-declared", body });
    },
  }),
];

function decide(call: Call<unknown, unknown>, kind: Act["kind"], said: Said): ReturnType<typeof proposeReply> {
  const { office, params, session: own } = call;
  return proposeReply(office, {
    unit: params.unit ?? "",
    kind,
    entries: [said],
    by: own?.person.id ?? "",
    tried: true,
  });
}

function session(sat: number | undefined): { readonly session?: { readonly present: number } } {
  return sat === undefined ? {} : { session: { present: sat } };
}
