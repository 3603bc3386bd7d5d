import type { Fraction } from "@dauys/core/exact";
import type { RecordView } from "../records/record-view.ts";

/** Why seats are not shown yet. */
export interface WithheldSeats {
  /** The share that has to be counted first, as in `1/10`. */
  readonly from: { readonly num: number; readonly den: number };
  /** Of what: of registered voters; of stations, where it is not known how many voters each has. */
  readonly of: "voters" | "stations";
}

/**
 * The view of a count without its seats, while less than a share is counted and nothing is declared: from the first
 * stations seats can be computed, but they say which stations were quick, not who won.
 */
export function withholdSeats(view: RecordView, from: Fraction): RecordView {
  const { state, stations, registered, outcome } = view.result;
  if (state !== "counting" || stations.all === 0) return view;
  const of = registered === null || registered.all === 0 ? "stations" : "voters";
  const [part, whole] = of === "voters" ? [registered?.counted, registered?.all] : [stations.counted, stations.all];
  if (BigInt(part ?? 0) * from.den >= BigInt(whole ?? 0) * from.num) return view;
  const withheld: WithheldSeats = { from: { num: Number(from.num), den: Number(from.den) }, of };
  const kept = outcome === null ? null : { ...outcome, seats: null, awarded: {}, certificate: null };
  return { ...view, withheld, result: { ...view.result, outcome: kept, margins: [] } };
}
