import { readFileSync } from "node:fs";
import { apportion } from "@dauys/core/apportionment";
import { readRules } from "@dauys/core/rules";

/** What a contestant counted, in an order of its own: sums of the 17 columns of figures by region and by district. */
export interface Counted {
  readonly regions: readonly (readonly number[])[];
  readonly districts: readonly (readonly number[])[];
}

/** Seats by list from the totals of the regions, by the rules of January 2021; the last ten sums are the lists' votes. */
export function seatsOf({ regions }: Counted): Readonly<Record<string, number>> {
  const read = readRules(readFileSync(new URL("../../rules/kz-2020-05.json", import.meta.url), "utf8"));
  if (!read.ok) throw new Error("rules/kz-2020-05.json is not a rules file");
  const nation = (regions[0] ?? []).map((_, column) => regions.reduce((sum, row) => sum + (row[column] as number), 0));
  const lists = nation.slice(-10).map((votes, i) => ({ list: `list_${i + 1}`, votes }));
  const result = apportion({ rules: read.read.rules, units: [{ unit: "", seats: null, totals: {}, lists }] });
  if (!result.ok || result.outcome.seats === null) throw new Error("the generated votes give no seats");
  return result.outcome.seats;
}
