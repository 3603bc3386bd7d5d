import { join, resolve } from "node:path";
import { FEWEST_STATIONS, MOST_STATIONS } from "@dauys/rehearsal";
import { DEFAULTS } from "@dauys/site/build";
import type { RehearsalChoice } from "@dauys/site/records";
import { type Call, isGiven, optionOf } from "../command.ts";
import { numberOf } from "../rehearse/rehearse-options.ts";
import { good, type Result } from "../trouble.ts";

/** Where pages and records are kept, and which rehearsal there is to be. */
export interface SiteOptions {
  readonly out: string;
  readonly records: string;
  readonly cache: string;
  /** `null`: none. */
  readonly rehearsal: RehearsalChoice | null;
}

/** What the options ask for. */
export function siteOptionsOf(call: Call): Result<SiteOptions> {
  const data = optionOf(call, "data");
  const { out, records, cache } = DEFAULTS;
  const folders =
    data === undefined
      ? { out, records }
      : { out: join(resolve(data), "site"), records: join(resolve(data), "records") };
  if (isGiven(call, "no-rehearsal")) return good({ ...folders, cache, rehearsal: null });
  const stations = numberOf(call, "stations", FEWEST_STATIONS, MOST_STATIONS);
  if (!stations.ok) return stations;
  return good({ ...folders, cache, rehearsal: stations.value === null ? {} : { stations: stations.value } });
}
