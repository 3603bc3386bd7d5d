import type { Fold } from "@dauys/core/election";
import type { Lang } from "@dauys/language";
import type { Grant } from "../access/index.ts";
import type { Office } from "../office/index.ts";

/** Grants with the names of their units as people read them. */
export function readGrants<G extends Grant>(
  { record }: Office,
  grants: readonly G[],
  lang: Lang,
): Promise<readonly (G & { readonly unitName: string })[]> {
  return record.read((fold) => grants.map((grant) => ({ ...grant, unitName: unitName(fold, grant.unit, lang) })));
}

/** What a role may be given for: the unit at the top, and the parties of the record. */
export function grantChoices(
  { record }: Office,
  lang: Lang,
): Promise<{ readonly root: string; readonly parties: readonly { readonly list: string; readonly name: string }[] }> {
  return record.read((fold) => ({
    root: fold.root?.name ?? "",
    parties: fold.lists.map(({ list, name }) => ({ list, name: name[lang] })),
  }));
}

function unitName(fold: Fold, unit: string, lang: Lang): string {
  const label = fold.units.get(unit)?.label?.[lang];
  return label === undefined || label === unit ? unit : `${label} (${unit})`;
}
