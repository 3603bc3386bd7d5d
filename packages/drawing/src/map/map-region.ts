import type { Share } from "../share.ts";
import { type Described, escapeText, name } from "../svg.ts";
import { type ClassScale, classOf } from "./class-scale.ts";

/** A region as a map shows it; all texts are the caller's. */
export type MapRegion = {
  /** Letters, digits, `-` and `_`: it becomes part of a class. */
  readonly id: string;
  /** At most about six letters, for a narrow screen. */
  readonly short: string;
  /** The name in lines, for a wide one. */
  readonly name: readonly string[];
  /** `null`: not known; drawn as a pattern. */
  readonly share: Share | null;
  /** The share as text, or what stands where it is not known. */
  readonly text: string;
  /** Name and value in full, for those who do not see the map. */
  readonly said: string;
  /** Where the region leads. */
  readonly href?: string | undefined;
  /** Whether the page is this region's own. */
  readonly current?: boolean | undefined;
};

/** Regions with a share each, the classes of their colours, and what the map says of itself. */
export type MapOptions = Described & {
  readonly regions: readonly MapRegion[];
  readonly scale: ClassScale;
  /** A word drawn into the picture, such as that it is a rehearsal. */
  readonly stamp?: string | undefined;
};

// From light to dark, each with at least 4.5:1 against black text; a page's style may put its own in their place.
const FILLS = ["#eef1f6", "#d3dce8", "#b3c3d8", "#93aac8", "#7391b8"];

/**
 * What a region is painted with, or the sample of a class in a legend: classes (`dauys-map-shape`, and `dauys-class-0` to
 * `dauys-class-4` or `dauys-class-unknown`) and the same as attributes, for a picture without a style.
 *
 * @param id - that of the map, whose stripes an unknown share takes.
 */
export function paint(place: number | null, id: string): string {
  const fill = place === null ? `url(#${patternId(id)})` : (FILLS[place] ?? "none");
  return `class="dauys-map-shape dauys-class-${place ?? "unknown"}" fill="${fill}" stroke="currentColor"`;
}

/**
 * What a share is painted with on a map.
 *
 * @throws RangeError if the scale does not hold the share.
 */
export function paintShare(share: Share | null, { id, scale }: Pick<MapOptions, "id" | "scale">): string {
  return paint(share === null ? null : classOf(share, scale), id);
}

/** The stripes of what is not known, once in each map that has such a region. */
export function unknownPattern(id: string): string {
  return (
    `<defs><pattern id="${patternId(name(id))}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<line class="dauys-map-stripe" x1="0" y1="0" x2="0" y2="8" stroke="currentColor" stroke-width="1.5" stroke-opacity="0.45"/></pattern></defs>`
  );
}

/** A region's shape: a link, if it leads anywhere, named by the region and its value. */
export function regionGroup(region: MapRegion, shape: string): string {
  const said = `aria-label="${escapeText(region.said)}"`;
  const cssClass = `class="${name(`dauys-region-${region.id}`)}"`;
  const tooltip = `<title>${escapeText(region.said)}</title>`;
  if (region.href === undefined) return `<g ${cssClass} role="img" ${said}>${tooltip}${shape}</g>`;
  const current = region.current ? ' aria-current="page"' : "";
  return `<a ${cssClass} href="${escapeText(region.href)}" ${said}${current}>${tooltip}${shape}</a>`;
}

/**
 * The texts of all regions, in the order of the regions: above all shapes, so that no neighbour is painted over a text; what is pressed is the
 * shape below it. What they say in short, the names of the shapes say in full.
 */
export function labelLayer(texts: readonly string[]): string {
  const groups = texts.map((each) => `<g>${each}</g>`);
  return `<g class="dauys-map-labels" aria-hidden="true" pointer-events="none">${groups.join("")}</g>`;
}

/** A region's text: its kind says which of its texts it is, so that the page's style can choose among them by width. */
export function regionText(
  kind: "short" | "name" | "value",
  content: string,
  at: { readonly x: number; readonly y: number; readonly size: number; readonly hidden?: boolean },
  anchor: "middle" | "start" | "end" = "middle",
): string {
  // Without a style the short text stands, so that nothing is written twice.
  const hidden = kind === "name" || at.hidden ? ' display="none"' : "";
  const weight = kind === "value" ? ' font-weight="600"' : "";
  return (
    `<text class="dauys-map-${kind}${anchor === "middle" ? "" : " dauys-map-beside"}" x="${at.x}" y="${at.y}" font-size="${at.size}" text-anchor="${anchor}"${weight}${hidden}` +
    ` fill="currentColor">${escapeText(content)}</text>`
  );
}

function patternId(id: string): string {
  return `${id}-unknown`;
}
