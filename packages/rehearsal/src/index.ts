export { ROOT_UNIT } from "./country/country.ts";
export { LISTS as REHEARSAL_LISTS } from "./country/lists.ts";
export { KeyRing } from "./keys/key-ring.ts";
export { type ListFiles, listFiles } from "./list-files.ts";
export {
  DEFAULT_SEED,
  DEFAULT_STATIONS,
  FEWEST_STATIONS,
  MOST_STATIONS,
  type RehearsalOptions,
  type RehearsalTools,
  usualSlips,
} from "./options.ts";
export { planRehearsal, type Rehearsal } from "./plan.ts";
export { GENERATOR } from "./random/xoshiro.ts";
export { type RehearsedEntry, rehearse } from "./rehearse.ts";
export { SLIP_KINDS, type SlipKind } from "./slips/kinds.ts";
export type { Slip } from "./slips/plan-slips.ts";
export { type RowsOf, stationRows } from "./station-rows.ts";
export { commissionOf } from "./stations/tell.ts";
export { untilCount } from "./until-count.ts";
