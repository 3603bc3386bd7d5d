import { brickTiles, classScale, type MapRegion, tileMap } from "@dauys/drawing";
import { formatPercent, type Lang, pick } from "@dauys/language";
import type { JSX } from "preact";
import type { RecordView, UnitView } from "../../records/record-view.ts";
import { mapTexts } from "../../texts/maps.ts";
import { speak } from "../../texts/speak.ts";
import { shareOf } from "../../view/record-result.ts";
import { turnoutOf } from "../../view/units.ts";
import { unitAddress } from "../address.ts";
import { usePage, useTexts } from "../page-context.ts";
import { MapFigure } from "./map-figure.tsx";
import { mapRange } from "./map-range.ts";

/** What a map of a count shows of each region: turnout, or the share of the list at a place in the order of registration. */
export type MapSubject = "turnout" | { readonly list: number };

/** A region as a map shows it. */
export type MappedUnit = Pick<UnitView, "unit" | "name" | "figures" | "votes">;

interface MapOfCountProps {
  readonly view: Pick<RecordView, "id" | "lists">;
  readonly tree: { readonly regions: readonly MappedUnit[] };
  readonly subject: MapSubject;
  /** The region whose own page this is. */
  readonly current?: string;
}

/** The regions of an invented country as a wall of bricks: never on the map of a real one. */
export function MapOfCount({ view, tree, subject, current }: MapOfCountProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(mapTexts);
  const regions = tree.regions.map((unit) => countRegion(view, unit, subject, { lang, current }));
  const scale = classScale(regions.flatMap(({ share }) => (share === null ? [] : [share])));
  const list = subject === "turnout" ? undefined : view.lists[subject.list];
  const title = list === undefined ? t("countTurnout") : t("countShare", { list: pick(list.name, lang) });
  const base = t(list === undefined ? "countTurnoutBase" : "countShareBase");
  const id = list === undefined ? "map-turnout" : `map-list-${list.id}`;
  const svg = tileMap({
    id,
    lang,
    title,
    desc: `${base} ${mapRange(regions, t)}`,
    regions,
    scale,
    cells: brickTiles(regions.map((region) => region.id)),
    stamp: t("stamp"),
  });
  const unknown = regions.some(({ share }) => share === null) ? t("notCounted") : undefined;
  return (
    <MapFigure id={id} title={title} svg={svg} scale={scale} unknown={unknown}>
      <p>{base}</p>
    </MapFigure>
  );
}

function countRegion(
  view: Pick<RecordView, "id">,
  unit: MappedUnit,
  subject: MapSubject,
  page: { readonly lang: Lang; readonly current: string | undefined },
): MapRegion {
  const { lang, current } = page;
  const t = speak(mapTexts, lang);
  const share = subject === "turnout" ? turnoutOf(unit) : listShare(unit, subject.list);
  const name = unit.name === null ? unit.unit : pick(unit.name, lang);
  const text = share === null ? "—" : formatPercent(share.num, share.den, 1, lang);
  return {
    id: unit.unit,
    short: unit.unit,
    name: name.split(" "),
    share,
    text,
    said: t("said", { name, value: share === null ? t("notCounted") : text }),
    href: unitAddress(view.id, unit.unit, lang),
    current: unit.unit === current,
  };
}

function listShare({ votes }: MappedUnit, place: number) {
  const valid = votes.reduce((sum, each) => sum + each, 0);
  return shareOf(votes[place] ?? 0, valid);
}
