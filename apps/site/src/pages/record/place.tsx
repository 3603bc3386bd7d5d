import { pick } from "@dauys/language";
import type { JSX } from "preact";
import type { PlaceView } from "../../records/mended-view.ts";
import { countTexts } from "../../texts/count.ts";
import { usePage, useTexts } from "../page-context.ts";

/** A unit with the names of those above it: first itself, then where it lies. */
export function Place({ place }: { readonly place: PlaceView }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(countTexts);
  const names = place.path.map(({ unit, name }) => (name === null ? unit : pick(name, lang)));
  const own = names.pop() ?? t("total");
  return (
    <>
      {own}
      {names.length > 0 && <span class="origin">{names.reverse().join(", ")}</span>}
    </>
  );
}
