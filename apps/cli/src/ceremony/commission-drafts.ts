import type { Fold } from "@dauys/core/election";
import type { JsonValue } from "@dauys/core/json";
import type { TableRow } from "@dauys/exchange";
import type { Call } from "../command.ts";
import type { Draft } from "../record/draft.ts";
import { good, type Result } from "../trouble.ts";
import type { CeremonyPlan } from "./plan-file.ts";
import { cellTrouble, nameIn, plannedTable } from "./planned-tables.ts";
import { publicKeyOf } from "./public-key.ts";

/** Commissions that the record does not know yet: one row for each seat, in the order of the seats. */
export async function commissionDrafts(call: Call, plan: CeremonyPlan, fold: Fold): Promise<Result<readonly Draft[]>> {
  if (plan.commissions === undefined) return good([]);
  const table = await plannedTable(call, plan, plan.commissions, ["commission", "unit", "seat", "role", "key"]);
  if (!table.ok) return table;
  const { file, rows } = table.value;
  const found = Map.groupBy(rows, ({ cells }) => cells.commission ?? "");
  const drafts: Draft[] = [];
  for (const [commission, seats] of found) {
    if (fold.commissions.has(commission)) continue;
    const made = await formed(call, plan, file, { commission, seats });
    if (!made.ok) return made;
    drafts.push(made.value);
  }
  return good(drafts);
}

interface Group {
  readonly commission: string;
  readonly seats: readonly TableRow[];
}

async function formed(
  call: Call,
  plan: CeremonyPlan,
  file: string,
  { commission, seats }: Group,
): Promise<Result<Draft>> {
  const listed: JsonValue[] = [];
  for (const [i, row] of seats.entries()) {
    const { seat = "", role = "", key = "", unit } = row.cells;
    if (seat !== String(i + 1)) return cellTrouble(file, row, "seat", String(i + 1));
    if (unit !== seats[0]?.cells.unit) return cellTrouble(file, row, "unit", seats[0]?.cells.unit ?? "");
    const read = key === "" ? good(null) : await publicKeyOf(call, plan.folder, key);
    if (!read.ok) return read;
    listed.push(read.value === null ? { role } : { role, key: read.value });
  }
  const [first] = seats;
  const name = first === undefined ? null : nameIn(first);
  const unit = first?.cells.unit ?? "";
  const body = { commission, unit, ...(name === null ? {} : { name }), seats: listed };
  return good({ type: "commission-formed", body });
}
