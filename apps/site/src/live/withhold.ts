import { type Fraction, parseFraction } from "@dauys/core/exact";
import type { Rules } from "@dauys/core/rules";
import type { RecordView } from "../records/record-view.ts";
import type { WithheldSeats } from "./withheld.ts";

/**
 * The view of a count without its seats, while less than a share is counted and nothing is declared: from the first
 * stations seats can be computed, but they say which stations were quick, not who won.
 */
export function withholdSeats(view: RecordView, from: Fraction): RecordView {
  const { state, stations, registered, declared } = view.result;
  // A transcribed count is called preliminary from its first station on, without anybody having declared it.
  if (state === "final" || state === "corrected" || declared.length > 0 || stations.all === 0) return view;
  const of = registered === null || registered.all === 0 ? "stations" : "voters";
  const [part, whole] = of === "voters" ? [registered?.counted, registered?.all] : [stations.counted, stations.all];
  if (BigInt(part ?? 0) * from.den >= BigInt(whole ?? 0) * from.num) return view;
  const share = { num: Number(from.num), den: Number(from.den) };
  const withheld: WithheldSeats = { from: share, of, ...awaited(view.rules?.document ?? null) };
  return { ...view, withheld, result: { ...view.result, outcome: null, margins: [] } };
}

/** What the rules say of the distribution before there is one, so that its place can be kept. */
function awaited(rules: Rules | null): Pick<WithheldSeats, "house" | "threshold"> {
  if (rules === null) return { house: null, threshold: null };
  const { seats, units = [], qualification } = rules.distribution;
  const house = seats?.count ?? units.reduce((sum, unit) => sum + unit.seats, 0);
  const shares = qualification.clauses.flatMap(({ anyOf }) =>
    anyOf.flatMap((way) => (way.by === "share" ? [way] : [])),
  );
  const threshold = shares.map(({ at }) => at).find((at) => parseFraction(at) !== null) ?? null;
  return { house: house === 0 ? null : house, threshold };
}
