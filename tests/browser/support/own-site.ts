import { join } from "node:path";
import { houseRoot } from "../../../scripts/lib/paths.ts";

const OWN = join(houseRoot, ".dauys", "browser");

/** A site of its own, with a rehearsal that is quickly made and has slips that nobody mended. */
export const SITE = {
  out: join(OWN, "site"),
  records: join(OWN, "records"),
  rehearsal: { stations: 68, slips: 17, unmended: 2 },
} as const;

/** Where pictures of what pages look like are kept. */
export const SCREENS: string = join(OWN, "screens");
