import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The root folder of the checkout. */
export const HOUSE_ROOT: string = resolve(fileURLToPath(import.meta.url), "../../../../..");

/** The folder of this package. */
export const SITE_ROOT: string = join(HOUSE_ROOT, "apps", "site");

/** Where a built site is put, where elections and rules lie, unless somebody says otherwise. */
export const DEFAULTS = {
  out: join(HOUSE_ROOT, ".dauys", "site"),
  records: join(HOUSE_ROOT, ".dauys", "records"),
  cache: join(HOUSE_ROOT, ".dauys", "pages"),
  elections: join(HOUSE_ROOT, "elections"),
  rules: join(HOUSE_ROOT, "rules"),
} as const;

/** The version of this software, as every page names it. */
export function softwareVersion(): string {
  const { version } = JSON.parse(readFileSync(join(SITE_ROOT, "package.json"), "utf8"));
  return version;
}
