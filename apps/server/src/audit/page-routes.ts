import { message } from "@dauys/language";
import type { Statements } from "@dauys/store/tables";
import { z } from "zod";
import { page, type Route, route } from "../http/index.ts";
import { accountTexts } from "../texts/accounts.ts";
import { type HashedLine, readAudit, verifyAudit } from "./read.ts";
import { AUDIT_PAGE, auditQuery } from "./routes.ts";

/** The page of the audit trail. */
export const auditPages: readonly Route[] = [
  route({
    method: "get",
    path: "/:lang/audit",
    summary: "The audit trail, filtered, and checked where that is asked for.",
    access: { action: "read-audit" },
    counts: "costly",
    query: auditQuery.extend({ check: z.literal("yes").optional() }),
    handle: async ({ office, lang, query }) => {
      const { below, check, person = "", deed = "", unit = "", outcome = "", from = "", before = "" } = query;
      const filter = { person, deed, unit, outcome, from, before };
      const lines = await readAudit(office.tables, filter, below ?? null, AUDIT_PAGE);
      const names = await namesOf(office.tables, lines);
      const view = {
        lines: lines.map((line) => ({ ...line, name: names.get(line.person ?? "") ?? null })),
        filter,
        older: lines.length < AUDIT_PAGE ? null : (lines.at(-1)?.seq ?? null),
        check: check === undefined ? null : await verifyAudit(office.tables),
      };
      return page("audit", view, message(accountTexts, "audit", lang));
    },
  }),
];

async function namesOf(statements: Statements, lines: readonly HashedLine[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(lines.flatMap(({ person }) => (person === null ? [] : [person])))];
  if (ids.length === 0) return new Map();
  const places = ids.map((_, i) => `$${i + 1}`).join(", ");
  const rows = await statements.query<{ id: string; name: string }>(
    `SELECT id, name FROM people WHERE id IN (${places})`,
    ids,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
