import { z } from "zod";
import { type Access, type Route, route } from "../http/index.ts";
import { proposeReply } from "./propose-reply.ts";
import { reason, unitName } from "./shapes.ts";

const introduces: Access = { action: "introduce-keys", unit: ({ unit = "" }) => unit };
const commission = z.string().min(1).max(200);
const key = z.string().min(1).max(400);
const seat = z.int().min(1).max(99);
const name = z.strictObject({
  kk: z.string().trim().min(1).max(500),
  ru: z.string().trim().min(1).max(500),
  en: z.string().trim().min(1).max(500),
});

/** Commissions below, and the keys of seats: introduced and revoked from above, replaced by who holds them. */
export const keyRoutes: readonly Route[] = [
  route({
    method: "post",
    path: "/api/v1/units/:unit/proposals/commission",
    summary: "Proposes a commission for a unit below, with its seats and the public keys of those who have one.",
    access: introduces,
    body: z.strictObject({
      target: unitName,
      commission,
      name: name.optional(),
      seats: z
        .array(z.strictObject({ role: z.string().min(1).max(100), key: key.optional() }))
        .min(1)
        .max(99),
    }),
    handle: ({ office, session, params, body }) =>
      proposeReply(office, {
        unit: params.unit ?? "",
        kind: "commission",
        entries: [
          {
            type: "commission-formed",
            body: {
              commission: body.commission,
              unit: body.target,
              ...(body.name === undefined ? {} : { name: body.name }),
              seats: body.seats.map((each) =>
                each.key === undefined ? { role: each.role } : { role: each.role, key: each.key },
              ),
            },
          },
        ],
        by: session?.person.id ?? "",
        tried: true,
      }),
  }),
  route({
    method: "post",
    path: "/api/v1/units/:unit/proposals/key-introduced",
    summary: "Proposes a public key for a seat that has none.",
    access: introduces,
    body: z.strictObject({ commission, seat, key, reason }),
    handle: ({ office, session, params, body }) =>
      proposeReply(office, {
        unit: params.unit ?? "",
        kind: "key",
        entries: [{ type: "key-introduced", body }],
        by: session?.person.id ?? "",
        tried: true,
      }),
  }),
  route({
    method: "post",
    path: "/api/v1/units/:unit/proposals/key-revoked",
    summary: "Proposes that a seat's key signs nothing more, and from when on what it signed is in doubt.",
    access: introduces,
    body: z.strictObject({
      commission,
      seat,
      reason,
      since: z.iso.datetime().optional(),
      key: key.optional(),
    }),
    handle: ({ office, session, params, body: { since, key: which, ...body } }) =>
      proposeReply(office, {
        unit: params.unit ?? "",
        kind: "key",
        entries: [
          {
            type: "key-revoked",
            body: {
              ...body,
              ...(since === undefined ? {} : { since: `${since.slice(0, 19)}Z` }),
              ...(which === undefined ? {} : { key: which }),
            },
          },
        ],
        by: session?.person.id ?? "",
        tried: true,
      }),
  }),
  route({
    method: "post",
    path: "/api/v1/units/:unit/proposals/key-rotated",
    summary: "Proposes another key for a seat; only the key that it replaces signs that.",
    access: { action: "sign-act", unit: ({ unit = "" }) => unit },
    body: z.strictObject({ seat, key, reason }),
    handle: ({ office, session, params, body }) =>
      proposeReply(office, {
        unit: params.unit ?? "",
        kind: "key",
        entries: [{ type: "key-rotated", body }],
        by: session?.person.id ?? "",
        tried: true,
      }),
  }),
];
