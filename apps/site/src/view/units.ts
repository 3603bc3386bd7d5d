import type { Fraction } from "@dauys/core/exact";
import type { RecordView, RegionView, UnitView } from "../records/record-view.ts";
import { countResult, shareOf } from "./record-result.ts";

/** The lists in the order in which the result shows them, as their places in the order of registration. */
export function listOrder(view: RecordView): readonly number[] {
  return countResult(view).rows.map(({ place }) => place);
}

/** Voters given a ballot as a share of the registered, both from the protocols that count; `null` where not known. */
export function turnoutOf({ figures }: Pick<UnitView, "figures">): Fraction | null {
  const { registered = null, received = null } = figures;
  return registered === null || received === null ? null : shareOf(received, registered);
}

/** Every unit above the stations: the nation, then region by region. */
export function unitsAbove({ tree }: RecordView): readonly UnitView[] {
  if (tree === null) return [];
  return [tree.nation, ...tree.regions.flatMap((region: RegionView) => [region, ...region.districts])];
}
