import type { Fold } from "@dauys/core/election";
import type { JsonValue } from "@dauys/core/json";
import type { TableRow } from "@dauys/exchange";
import type { Call } from "../command.ts";
import { told } from "../keys/told.ts";
import type { Draft } from "../record/draft.ts";
import { good, type Result, refused } from "../trouble.ts";
import type { CeremonyPlan } from "./plan-file.ts";
import { cellTrouble, countIn, nameIn, plannedTable } from "./planned-tables.ts";
import { CEREMONY_TROUBLES } from "./texts.ts";

/** So many units stand in one entry, so that none becomes too long. */
const MOST_IN_ENTRY = 200;

/** Units that the record does not list yet, grouped by what they lie below, in the order of the file. */
export async function unitDrafts(call: Call, plan: CeremonyPlan, fold: Fold): Promise<Result<readonly Draft[]>> {
  if (plan.units === undefined) return good([]);
  const table = await plannedTable(call, plan, plan.units, ["unit", "below", "level"]);
  if (!table.ok) return table;
  const { file, rows } = table.value;
  const known = new Set(fold.units.keys());
  const groups = new Map<string, { readonly below: string; readonly level: string; readonly units: JsonValue[] }>();
  for (const row of rows) {
    const { unit = "", below = "", level = "" } = row.cells;
    if (unit === "") return cellTrouble(file, row, "unit", "…");
    if (!known.has(below)) {
      const trouble = told(CEREMONY_TROUBLES, "unknown-below", { unit, below }, file);
      return refused([{ ...trouble, line: row.line }]);
    }
    if (fold.units.has(unit)) continue;
    known.add(unit);
    const listed = listedUnit(file, row, unit);
    if (!listed.ok) return listed;
    const key = JSON.stringify([below, level]);
    const group = groups.get(key) ?? { below, level, units: [] };
    groups.set(key, group);
    group.units.push(listed.value);
  }
  return good([...groups.values()].flatMap(split));
}

function listedUnit(file: string, row: TableRow, unit: string): Result<JsonValue> {
  const registered = countIn(file, row, "registered");
  const delivered = countIn(file, row, "delivered");
  const seats = countIn(file, row, "seats");
  const bad = [registered, delivered, seats].find((one) => !one.ok);
  if (bad !== undefined && !bad.ok) return bad;
  const name = nameIn(row);
  const of = (count: Result<number | null>): number | null => (count.ok ? count.value : null);
  return good({
    unit,
    ...(name === null ? {} : { name }),
    ...(of(registered) === null ? {} : { registered: of(registered) }),
    ...(of(delivered) === null ? {} : { delivered: of(delivered) }),
    ...(of(seats) === null ? {} : { seats: of(seats) }),
  });
}

function split({
  below,
  level,
  units,
}: {
  readonly below: string;
  readonly level: string;
  readonly units: readonly JsonValue[];
}): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < units.length; at += MOST_IN_ENTRY) {
    drafts.push({ type: "units-listed", body: { below, level, units: units.slice(at, at + MOST_IN_ENTRY) } });
  }
  return drafts;
}
