import type { Election } from "@dauys/core/election";
import {
  classScale,
  KAZAKHSTAN_LAYOUT,
  KAZAKHSTAN_OUTLINE,
  KAZAKHSTAN_TILES,
  type MapRegion,
  outlineMap,
  tileMap,
} from "@dauys/drawing";
import { type Lang, pick } from "@dauys/language";
import type { JSX } from "preact";
import { KAZAKHSTAN_MAP_NAMES } from "../../texts/map-names.ts";
import { mapTexts } from "../../texts/maps.ts";
import { speak } from "../../texts/speak.ts";
import { printedPercent } from "../../view/printed-percent.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { usePage, useTexts } from "../page-context.ts";
import { MapFigure } from "../parts/map-figure.tsx";
import { mapRange } from "../parts/map-range.ts";
import { printedText } from "./percent-text.ts";

type ByRegion = NonNullable<NonNullable<Election["turnout"]>["byRegion"]>;

/** Whether an election's regions are those of a map. */
export function hasMap({ election }: ShownElection): boolean {
  return fitsKazakhstan(election.turnout?.byRegion ?? []);
}

/** Turnout by region on maps, above the table that holds the same numbers; only where its regions are those of a map. */
export function MapSection({ shown: { election } }: { readonly shown: ShownElection }): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(mapTexts);
  const byRegion = election.turnout?.byRegion ?? [];
  if (!fitsKazakhstan(byRegion)) return null;
  const regions = Object.keys(KAZAKHSTAN_TILES).map((code) => mapRegion(code, byRegion, lang));
  const scale = classScale(regions.flatMap(({ share }) => (share === null ? [] : [share])));
  const unknown = regions.some(({ share }) => share === null) ? t("notPublished") : undefined;
  const options = { lang, desc: `${t("base")} ${mapRange(regions, t)}`, scale };
  const tiles = tileMap({ ...options, id: "map-tiles", title: t("tiles"), regions, cells: KAZAKHSTAN_TILES });
  const outline = outlineMap({
    ...options,
    id: "map-outline",
    title: t("outline"),
    // Small regions have no room for a sign: the title says that these are percents.
    regions: regions.map((region) => ({ ...region, text: region.text.replace(/\s*%$/, "") })),
    outline: KAZAKHSTAN_OUTLINE,
    layout: KAZAKHSTAN_LAYOUT,
  });
  return (
    <div id="map">
      <h3>{t("title")}</h3>
      <p>{t("intro")}</p>
      <p>
        {t("base")} {t("hours", { hours: hoursText(byRegion, lang) })}
      </p>
      <div class="maps">
        <MapFigure id="tiles" title={t("tiles")} svg={tiles} scale={scale} unknown={unknown}>
          <p>{t("tilesNote")}</p>
        </MapFigure>
        <MapFigure id="outline" title={t("outline")} svg={outline} scale={scale} unknown={unknown}>
          <p>{t("outlineNote")}</p>
        </MapFigure>
      </div>
    </div>
  );
}

/** Where the row of a region stands in the table. */
export function regionAnchor(code: string): string {
  return `region-${code}`;
}

/** Whether every region is on the map of January 2021, and with it the one that came only in June 2018: Shymkent. */
function fitsKazakhstan(byRegion: ByRegion): boolean {
  const codes = byRegion.map(({ region }) => region);
  return codes.includes("KZ-79") && codes.every((code) => code in KAZAKHSTAN_TILES);
}

function mapRegion(code: string, byRegion: ByRegion, lang: Lang): MapRegion {
  const t = speak(mapTexts, lang);
  const names = KAZAKHSTAN_MAP_NAMES[code];
  const lines = names === undefined ? code : pick(names.name, lang);
  const row = byRegion.find(({ region }) => region === code);
  const common = { id: code, short: names === undefined ? code : pick(names.short, lang), name: lines.split("\n") };
  if (row === undefined) {
    const name = lines.replaceAll("-\n", "").replaceAll("\n", " ");
    return { ...common, share: null, text: "—", said: t("said", { name, value: t("notPublished") }) };
  }
  const { percent, at } = row;
  const [name, text] = [pick(row.name, lang), printedText(percent, lang)];
  const said = at === undefined ? t("said", { name, value: text }) : t("saidAt", { name, value: text, at });
  return { ...common, share: printedPercent(percent).share, text, said, href: `#${regionAnchor(code)}` };
}

/** At which hours the figures were taken: how many regions at each, and which ones where they are few. */
function hoursText(byRegion: ByRegion, lang: Lang): string {
  const t = speak(mapTexts, lang);
  const groups = Map.groupBy(byRegion, ({ at }) => at);
  const texts = [...groups].map(([at, rows]) =>
    rows.length > FEW
      ? t("hourCount", { at, n: rows.length })
      : t("hourNames", { at, names: rows.map(({ name }) => pick(name, lang)).join(", ") }),
  );
  return texts.join("; ");
}

const FEW = 3;
