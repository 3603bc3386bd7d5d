import { type ClassScale, classSwatch } from "@dauys/drawing";
import { formatPercent } from "@dauys/language";
import type { JSX } from "preact";
import { mapTexts } from "../../texts/maps.ts";
import { usePage, useTexts } from "../page-context.ts";

/** The classes of a map with their bounds, and its stripes with what they mean, where it has any. */
export function MapLegend(props: {
  readonly id: string;
  readonly scale: ClassScale;
  /** What is said of a region without a value; left out where there is none. */
  readonly unknown?: string | undefined;
}): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(mapTexts);
  const { id, scale, unknown } = props;
  const classes = scale.bounds.slice(1).map((to, place) => ({ from: scale.bounds[place] ?? 0, to, place }));
  return (
    <ul class="map-legend" aria-label={t("legend")}>
      {classes.map(({ from, to, place }) => (
        <li key={place}>
          <MapSwatch id={`${id}-${place}`} place={place} /> {from}–{formatPercent(to, 100, 0, lang)}
        </li>
      ))}
      {unknown !== undefined && (
        <li>
          <MapSwatch id={`${id}-none`} place={null} /> {unknown}
        </li>
      )}
    </ul>
  );
}

function MapSwatch({ id, place }: { readonly id: string; readonly place: number | null }): JSX.Element {
  // The drawing escapes whatever it is given; nothing else can stand in it.
  return <span class="map-swatch" dangerouslySetInnerHTML={{ __html: classSwatch(id, place) }} />;
}
