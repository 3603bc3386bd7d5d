import { pick } from "@dauys/language";
import type { JSX } from "preact";
import type { PlaceView } from "../../records/mended-view.ts";
import type { RecordView } from "../../records/record-view.ts";
import { countTexts } from "../../texts/count.ts";
import { usePage, useTexts } from "../page-context.ts";
import { UnitLink } from "./unit-link.tsx";

interface PlaceProps {
  readonly view: RecordView;
  readonly place: PlaceView;
  /** The entry of the protocol that is spoken of. */
  readonly entry?: number;
}

/** A unit with the names of those above it: first itself, with the way to its page, then where it lies. */
export function Place({ view, place, entry }: PlaceProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(countTexts);
  const names = place.path.map(({ unit, name }) => (name === null ? unit : pick(name, lang)));
  const own = names.pop() ?? t("total");
  return (
    <>
      {/* Only the pages of stations have a part for each of their protocols. */}
      <UnitLink view={view} unit={place.unit} {...(place.level === "station" && entry !== undefined ? { entry } : {})}>
        {own}
      </UnitLink>
      {names.length > 0 && <span class="origin">{names.reverse().join(", ")}</span>}
    </>
  );
}
