import { coordinate, escapeText } from "../svg.ts";
import { mapDocument } from "./map-document.ts";
import { labelLayer, type MapOptions, type MapRegion, paintShare, regionGroup, regionText } from "./map-region.ts";

/** A point of a drawing, in its own units, from its upper left corner. */
export type Place = { readonly x: number; readonly y: number };

/** Areas and places of a country by the ids of its regions, in a drawing of a width and a height. */
export type Outline = {
  readonly width: number;
  readonly height: number;
  /** Areas, as the data of an SVG path. */
  readonly shapes: Readonly<Record<string, string>>;
  /** What is too small for an area to be seen or pressed: a place each. */
  readonly places: Readonly<Record<string, Place>>;
};

/** Where texts and discs stand on an outline. */
export type OutlineLayout = {
  /** The middle of each area's text. */
  readonly labels: Readonly<Record<string, Place>>;
  /** The disc of each place, and on which side of it its text stands. */
  readonly discs: Readonly<Record<string, Place & { readonly side: "left" | "right" }>>;
  /** Room for discs below the outline. */
  readonly below: number;
};

// Of 1,000 units, on a screen of 320 px some 288: a disc of 88 is then 25 px wide, enough for a finger.
const RADIUS = 44;
const SIZE = 36;
const BESIDE = 10;

type OutlineOptions = MapOptions & { readonly outline: Outline; readonly layout: OutlineLayout };

/**
 * Regions as areas in their outline; cities as discs large enough to press, with a line to where each lies. Texts have the size
 * that a narrow screen needs; a page's style may set smaller ones where there is room. Classes: `dauys-outline`,
 * `dauys-map-shape`, `dauys-map-short`, `dauys-map-value`, `dauys-map-leader`.
 *
 * @throws RangeError if a region has neither area nor place, or no text place, an id is malformed, or the scale does not hold a share.
 * @example
 * outlineMap({ id: "m", lang: "en", title: "Turnout", desc: "A 45%", regions: [{ id: "a", short: "A", name: ["A"], share: { num: 45, den: 100 }, text: "45%", said: "A, 45%" }], scale: { bounds: [30, 40, 50, 60, 70, 80] }, outline: { width: 100, height: 50, shapes: { a: "M0 0l100 0 0 50z" }, places: {} }, layout: { labels: { a: { x: 60, y: 20 } }, discs: {}, below: 0 } }).includes('d="M0 0l100 0 0 50z"') // true
 */
export function outlineMap(options: OutlineOptions): string {
  const { regions, outline, layout } = options;
  const areas = regions.filter(({ id }) => id in outline.shapes);
  const cities = regions.filter(({ id }) => !(id in outline.shapes));
  const leaders = cities.map(({ id }) => leader(of(id, outline.places), of(id, layout.discs)));
  const body = [
    ...areas.map((region) => area(region, options)),
    `<g class="dauys-map-leader" aria-hidden="true" stroke="currentColor" fill="currentColor">${leaders.join("")}</g>`,
    ...cities.map((region) => city(region, options)),
    labelLayer([
      ...areas.map((region) => areaText(region, layout)),
      ...cities.map((region) => cityText(region, layout)),
    ]),
  ];
  const height = outline.height + layout.below;
  return mapDocument(options, "dauys-outline", { x: 0, y: 0, width: outline.width, height }, body.join(""));
}

function area(region: MapRegion, options: OutlineOptions): string {
  const path = escapeText(of(region.id, options.outline.shapes));
  return regionGroup(region, `<path d="${path}" ${paintShare(region.share, options)}/>`);
}

/** The value of an area; its short name stands above it where a style makes room for both. */
function areaText(region: MapRegion, layout: OutlineLayout): string {
  const { x, y } = of(region.id, layout.labels);
  const short = regionText("short", region.short, { x, y: y - 4, size: SIZE, hidden: true });
  return short + regionText("value", region.text, { x, y: y + 13, size: SIZE });
}

function city(region: MapRegion, options: OutlineOptions): string {
  const { x, y } = of(region.id, options.layout.discs);
  return regionGroup(region, `<circle cx="${x}" cy="${y}" r="${RADIUS}" ${paintShare(region.share, options)}/>`);
}

/** Short name and value beside a city's disc. */
function cityText(region: MapRegion, layout: OutlineLayout): string {
  const { x, y, side } = of(region.id, layout.discs);
  const [textX, anchor] =
    side === "right" ? ([x + RADIUS + BESIDE, "start"] as const) : ([x - RADIUS - BESIDE, "end"] as const);
  const short = regionText("short", region.short, { x: textX, y: y - 8, size: SIZE }, anchor);
  return short + regionText("value", region.text, { x: textX, y: y + 28, size: SIZE }, anchor);
}

/** A line from where a city lies to the edge of its disc. */
function leader(from: Place, to: Place): string {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const [x2, y2] = [to.x - ((to.x - from.x) * RADIUS) / length, to.y - ((to.y - from.y) * RADIUS) / length];
  const line = `<line x1="${from.x}" y1="${from.y}" x2="${coordinate(x2)}" y2="${coordinate(y2)}" stroke-width="2"/>`;
  return `${line}<circle cx="${from.x}" cy="${from.y}" r="5" stroke="none"/>`;
}

function of<T>(id: string, all: Readonly<Record<string, T>>): T {
  const one = all[id];
  if (one === undefined) throw new RangeError(`the outline has no place for ${JSON.stringify(id)}`);
  return one;
}
