import { z } from "zod";
import { json, type Route, route } from "../http/index.ts";
import { exportAudit, readAudit, verifyAudit } from "./read.ts";

/** How many lines a page has. */
export const AUDIT_PAGE = 100;

const time = z
  .union([z.literal(""), z.string().regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{3})?)?Z?)?$/)])
  .optional();
const word = z.string().max(200).optional();

/** What the trail is asked for in an address. */
export const auditQuery = z.strictObject({
  person: word,
  deed: word,
  unit: word,
  outcome: word,
  from: time,
  before: time,
  below: z.coerce.number().int().min(1).optional(),
});

const access = { action: "read-audit" } as const;

/** The audit trail, for auditors and administrators. */
export const auditRoutes: readonly Route[] = [
  route({
    method: "get",
    path: "/api/v1/audit",
    summary: "Lines of the audit trail, the newest first, a hundred at a time.",
    access,
    query: auditQuery,
    answer: z.object({
      lines: z.array(
        z.object({
          seq: z.int(),
          at: z.string(),
          person: z.string().nullable(),
          deed: z.string(),
          unit: z.string().nullable(),
          outcome: z.string(),
          detail: z.record(z.string(), z.union([z.string(), z.int(), z.null()])),
          prev: z.string(),
          hash: z.string(),
        }),
      ),
    }),
    handle: async ({ office, query: { below, ...filter } }) =>
      json({ lines: await readAudit(office.tables, filter, below ?? null, AUDIT_PAGE) }),
  }),
  route({
    method: "get",
    path: "/api/v1/audit/check",
    summary:
      "Checks the whole trail: every line, and its link to the one before; and a line that was noted, where one is given.",
    access,
    counts: "costly",
    query: z.strictObject({
      seq: z.coerce.number().int().min(1).optional(),
      hash: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
    }),
    answer: z.object({
      ok: z.boolean(),
      lines: z.int().optional(),
      hash: z.string().optional(),
      seq: z.int().optional(),
      why: z.string().optional(),
    }),
    handle: async ({ office, query: { seq, hash } }) =>
      json(await verifyAudit(office.tables, seq === undefined || hash === undefined ? null : { seq, hash })),
  }),
  route({
    method: "get",
    path: "/api/v1/audit/export",
    summary: "The whole trail, a line of canonical JSON each, as it was hashed (NDJSON).",
    access,
    counts: "costly",
    handle: async ({ office }) => {
      const bytes = new TextEncoder().encode(await exportAudit(office.tables));
      return { kind: "file", bytes, type: "application/x-ndjson", name: "audit.ndjson" };
    },
  }),
];
