import { z } from "zod";
import { json, type Route, refuse, route } from "../http/index.ts";
import { entryTime } from "../office/index.ts";
import { actTexts } from "../texts/acts.ts";
import { inAll } from "../texts/in-all.ts";
import { copiesIn, copySeals, markProposedCopies } from "./copies.ts";
import { filingsOf } from "./filing.ts";
import { agreedIn, markProposedPapers } from "./paper-desk.ts";
import { proposeReply } from "./propose-reply.ts";
import { reason, unitName } from "./shapes.ts";

/** So many papers, and copies of scans, are read by members in one proposal; what is beyond waits for the next. */
const MOST_PAPERS = 200;
const MOST_COPIES = 400;

/** Agreed papers to the commission, and what it holds back or releases. */
export const filingRoutes: readonly Route[] = [
  route({
    method: "get",
    path: "/api/v1/units/:unit/agreed",
    summary: "Lists the agreed papers of a unit and of those below it that can be put before its commission.",
    access: { action: "propose-filing", unit: ({ unit = "" }) => unit },
    handle: async ({ office, params }) => {
      const unit = params.unit ?? "";
      const agreed = await agreedIn(office, unit);
      const now = entryTime(office.clock);
      const { papers, leftOut } = await office.record.read((fold) => filingsOf(fold, unit, agreed, now));
      const shown = papers.map((paper) => ({
        unit: paper.unit,
        kind: paper.kind,
        round: paper.round,
        stage: paper.stage,
        correction: paper.correction?.kind ?? null,
        held: paper.held,
      }));
      const copies = (await copiesIn(office, unit)).map((copy) => ({ unit: copy.unit, scan: copy.scan, by: copy.by }));
      return json({ papers: shown, leftOut, copies });
    },
  }),
  route({
    method: "post",
    path: "/api/v1/units/:unit/proposals/filing",
    summary:
      "Puts agreed papers before a unit's commission: those named, or all, its own and those below, with redacted scans.",
    access: { action: "propose-filing", unit: ({ unit = "" }) => unit },
    body: z.strictObject({ units: z.array(unitName).max(1000).optional(), note: z.string().max(2000).default("") }),
    handle: async ({ office, session, params, body }) => {
      const unit = params.unit ?? "";
      const wanted = body.units === undefined ? null : new Set(body.units);
      const all = (await agreedIn(office, unit)).filter((paper) => wanted?.has(paper.unit) ?? true);
      const agreed = all.slice(0, MOST_PAPERS);
      const now = entryTime(office.clock);
      const { entries, papers, leftOut } = await office.record.read((fold) => filingsOf(fold, unit, agreed, now));
      if (entries.length === 0) {
        return refuse(422, "no-papers", inAll(actTexts, "no-papers"), { details: { leftOut } });
      }
      const units = new Set(papers.map((paper) => paper.unit));
      const copies = (await copiesIn(office, unit)).filter((copy) => units.has(copy.unit)).slice(0, MOST_COPIES);
      const seals = await office.record.read((fold) => copySeals(fold, copies));
      return proposeReply(office, {
        unit,
        kind: "filing",
        // Behind the papers: a place among these is the place of its paper.
        entries: [...entries, ...seals],
        papers: papers.map(({ unit: paper, round }) => ({ unit: paper, round })),
        by: session?.person.id ?? "",
        note: body.note,
        alongside: async (statements, id) => {
          await markProposedPapers(statements, papers, id);
          await markProposedCopies(statements, copies, id);
        },
        told: { entries: entries.length, copies: copies.length, further: all.length - agreed.length, leftOut },
      });
    },
  }),
  route({
    method: "post",
    path: "/api/v1/units/:unit/proposals/copies",
    summary:
      "Puts the redacted copies of scans that wait before a unit's commission, its own and those of units below.",
    access: { action: "propose-filing", unit: ({ unit = "" }) => unit },
    handle: async ({ office, session, params }) => {
      const unit = params.unit ?? "";
      const all = await copiesIn(office, unit);
      const copies = all.slice(0, MOST_COPIES);
      if (copies.length === 0) return refuse(422, "no-copies", inAll(actTexts, "no-copies"));
      return proposeReply(office, {
        unit,
        kind: "filing",
        entries: await office.record.read((fold) => copySeals(fold, copies)),
        by: session?.person.id ?? "",
        alongside: (statements, id) => markProposedCopies(statements, copies, id),
        told: { copies: copies.length, further: all.length - copies.length },
      });
    },
  }),
  route({
    method: "post",
    path: "/api/v1/units/:unit/proposals/standing",
    summary: "Proposes to hold back a station's protocol, or to release it, by the commission of a unit above.",
    access: { action: "propose-filing", unit: ({ unit = "" }) => unit },
    body: z.strictObject({ act: z.enum(["hold", "release"]), station: unitName, reason }),
    handle: ({ office, session, params, body }) =>
      proposeReply(office, {
        unit: params.unit ?? "",
        kind: "standing",
        entries: [
          {
            type: body.act === "hold" ? "protocol-held" : "protocol-released",
            body: { unit: body.station, reason: body.reason },
          },
        ],
        by: session?.person.id ?? "",
        tried: true,
      }),
  }),
];
