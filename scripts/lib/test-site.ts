import { join } from "node:path";
import { type BuiltSite, buildSite } from "@dauys/site/build";
import { ensureRehearsal, wantedRehearsal } from "@dauys/site/records";
import { type Serving, serveSite } from "@dauys/site/serve";
import { outputRoot } from "./paths.ts";

const OWN = join(outputRoot, "browser");

/** The site that browsers look at in tests: with a rehearsal that is quickly made and has slips that nobody mended. */
export const TEST_SITE = {
  out: join(OWN, "site"),
  records: join(OWN, "records"),
  cache: join(outputRoot, "pages"),
  rehearsal: { stations: 68, slips: 17, unmended: 2 },
} as const;

/** Where pictures of what pages look like are kept. */
export const SCREENS: string = join(OWN, "screens");

/** Builds what of the site is not there yet. */
export async function buildTestSite(): Promise<BuiltSite> {
  await ensureRehearsal(await wantedRehearsal(TEST_SITE.records, TEST_SITE.rehearsal), () => undefined);
  return buildSite(TEST_SITE);
}

/** Serves it on a port that is free. */
export function serveTestSite(): Promise<Serving> {
  return serveSite({ root: TEST_SITE.out, records: TEST_SITE.records, host: "127.0.0.1", port: 0 });
}
