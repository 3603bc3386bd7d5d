import type { RecordView } from "../records/record-view.ts";

/**
 * Whether stations that are not counted can still change a seat, as far as it is proved: then no seat is drawn as won.
 * The verdict is on the house as a whole; of a single seat it says nothing.
 */
export function seatsMayChange({ result }: RecordView): boolean {
  const { stations, verdict } = result;
  return stations.held + stations.outstanding > 0 && verdict?.verdict === "open";
}
