import { z } from "zod";
import { type Access, badRequest, json, type Route, route } from "../../http/index.ts";
import { currentPaper } from "../current-paper.ts";
import { type CustodyNote, custodyNotes, noteCustody } from "../custody.ts";
import { once } from "../once.ts";
import { papersOf } from "../paper-rows.ts";
import { readGround } from "../read-ground.ts";
import { missing } from "../refusals.ts";
import { actorOf } from "../who.ts";
import { custodyAnswer, notedAnswer } from "./answers.ts";
import { shortText } from "./shapes.ts";

const READING: Access = { action: "read-protocols", unit: ({ unit = "" }) => unit };
const TYPING: Access = { action: "type-protocol", unit: ({ unit = "" }) => unit };
const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);

/** What is written down of a paper's way: the shapes are those of the record, receipts are the office's own. */
const note = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("seal"),
    place: z.string().regex(/^[a-z][a-z0-9-]{0,60}$/),
    thing: shortText.optional(),
    when: z.enum(["closed", "opened"]),
    number: shortText,
    at: time.optional(),
  }),
  z.strictObject({
    kind: z.literal("hand-over"),
    thing: shortText,
    from: shortText,
    to: shortText,
    at: time.optional(),
  }),
  z.strictObject({ kind: z.literal("receipt"), thing: shortText, to: shortText, copies: z.int().min(1).max(1000) }),
]);

/** The routes of custody: seals, hand-overs, receipts. What was written down is never changed, only added to. */
export const custodyRoutes: readonly Route[] = [
  route({
    method: "get",
    path: "/api/v1/units/:unit/custody",
    summary: "Seals, hand-overs and receipts of a unit's papers.",
    access: READING,
    answer: custodyAnswer,
    handle: async ({ office, params }) => json({ notes: await custodyNotes(office.tables, params.unit ?? "") }),
  }),
  route({
    method: "post",
    path: "/api/v1/units/:unit/custody",
    summary: "Writes down a seal, a hand-over or a receipt.",
    access: TYPING,
    body: note,
    answer: notedAnswer,
    handle: async (call) => {
      const { office, params, body } = call;
      const ground = await readGround(office, params.unit ?? "");
      if (ground === null) return missing();
      if (body.kind === "seal" && !(ground.form.custody ?? []).some(({ id }) => id === body.place)) {
        return badRequest({ place: "place", problem: "not-allowed" });
      }
      return once(call, "custody", async (statements) => {
        const current = currentPaper(await papersOf(statements, ground.unit), ground, false);
        const round = current.kind === "open" ? current.paper.round : current.kind === "new" ? current.round : 1;
        await noteCustody(statements, { unit: ground.unit, round, note: body as CustodyNote }, actorOf(call));
        return json({ noted: body.kind }, 201);
      });
    },
  }),
];
