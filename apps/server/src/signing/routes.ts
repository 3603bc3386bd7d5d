import { z } from "zod";
import { type Access, type Call, json, type Reply, type Route, refuse, route } from "../http/index.ts";
import { inAll } from "../texts/in-all.ts";
import { refusalTexts } from "../texts/refusals.ts";
import { signingTexts } from "../texts/signing.ts";
import { withdrawProposal } from "./finish.ts";
import { proposalJson } from "./proposal-json.ts";
import { proposalsOf, readProposal, unitOfProposal } from "./read-proposals.ts";
import { type SignRefusal, signProposal } from "./sign.ts";

const ofProposal: Extract<Access, object>["unit"] = ({ id = "" }, office) => unitOfProposal(office.tables, id);

/** The routes of proposals and signatures. */
export const proposalRoutes: readonly Route[] = [
  route({
    method: "get",
    path: "/api/v1/units/:unit/proposals",
    summary:
      "Lists the proposals put before a unit's commission: those that wait for signatures, or the last that ended.",
    access: { action: "read-protocols", unit: ({ unit = "" }) => unit },
    query: z.strictObject({ which: z.enum(["waiting", "ended"]).default("waiting") }),
    handle: async ({ office, params, query }) => {
      const proposals = await proposalsOf(office.tables, params.unit ?? "", query.which);
      return json(await office.record.read((fold) => proposals.map((one) => proposalJson(fold, one))));
    },
  }),
  route({
    method: "get",
    path: "/api/v1/proposals/:id",
    summary: "Shows a proposal with its entries, as they are signed, and who has signed.",
    access: { action: "read-protocols", unit: ofProposal },
    handle: async ({ office, params }) => {
      const proposal = await readProposal(office.tables, params.id ?? "");
      if (proposal === null) return refuse(404, "not-found", inAll(refusalTexts, "not-found"));
      return json(await office.record.read((fold) => proposalJson(fold, proposal)));
    },
  }),
  route({
    method: "post",
    path: "/api/v1/proposals/:id/signatures",
    summary: "Takes a seat's signature; with the one that makes them enough, the entries go to the record.",
    access: { action: "sign-act", unit: ofProposal },
    body: z.strictObject({ key: z.string().max(300), sig: z.string().max(100) }),
    handle: sign,
  }),
  route({
    method: "delete",
    path: "/api/v1/proposals/:id",
    summary: "Takes a proposal back before it has its signatures.",
    access: { action: "propose-filing", unit: ofProposal },
    handle: takeBack,
  }),
];

const STATUS: Readonly<Record<SignRefusal, 403 | 409 | 422>> = {
  "not-your-seat": 403,
  "one-key-only": 403,
  "bad-signature": 422,
  ended: 409,
};

async function sign(call: Call<unknown, { readonly key: string; readonly sig: string }>): Promise<Reply> {
  const { office, session, params, body } = call;
  const grants = session?.person.grants ?? [];
  // A person signs for the seats on which this person sits in this very commission, and for nobody else's.
  const seatsOn = (unit: string): readonly number[] =>
    grants.flatMap((grant) =>
      grant.unit === unit && (grant.role === "member" || grant.role === "chair") && grant.seat !== null
        ? [grant.seat]
        : [],
    );
  const sent = { proposal: params.id ?? "", ...body, person: session?.person.id ?? "", seatsOn };
  const signed = await signProposal(office, sent);
  if (!signed.ok) return refuse(STATUS[signed.reason], signed.reason, inAll(signingTexts, signed.reason));
  return json(signed.standing);
}

async function takeBack({ office, session, grant, params }: Call): Promise<Reply> {
  const id = params.id ?? "";
  const person = session?.person.id ?? "";
  const proposal = await readProposal(office.tables, id);
  if (proposal?.proposedBy !== person && grant?.role !== "chair") {
    return refuse(403, "not-yours", inAll(signingTexts, "not-yours"));
  }
  const done = await withdrawProposal(office, id, person);
  return done ? json({ state: "withdrawn" }) : refuse(409, "ended", inAll(signingTexts, "ended"));
}
