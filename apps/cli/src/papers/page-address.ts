import type { Fold } from "@dauys/core/election";
import type { PaperKind } from "@dauys/exchange/papers";
import type { Lang } from "@dauys/language";

/** The permanent address of the page that shows what a paper shows: `docs/addresses.md`. */
export function pageAddress(
  { opened, units, root }: Fold,
  {
    site,
    lang,
    kind,
    unit,
  }: { readonly site: string; readonly lang: Lang; readonly kind: PaperKind; readonly unit?: string },
): string {
  const count = `${site}/${lang}/${opened?.election ?? ""}/`;
  if (unit === undefined || unit === root?.name) return count;
  const entry = units.get(unit)?.filing?.entry;
  const part = kind === "form" || entry === undefined ? "" : `#entry-${entry}`;
  return `${count}${unitPart(unit)}/${part}`;
}

/** What an address can hold as it is; all in small letters are pages that stand beside those of units. */
const PLAIN_UNIT = /^(?![a-z-]+$|u-)[A-Za-z0-9_-]{1,100}$/;

function unitPart(unit: string): string {
  return PLAIN_UNIT.test(unit) ? unit : `u-${Buffer.from(unit).toString("hex")}`;
}
