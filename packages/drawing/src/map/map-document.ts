import { coordinate, escapeText, name, type ViewBox } from "../svg.ts";
import { type MapOptions, unknownPattern } from "./map-region.ts";

/**
 * The root element of a map. Unlike a picture without links it is a group: what is in it can be reached and is read out.
 *
 * @throws RangeError if the id is no name.
 */
export function mapDocument(options: MapOptions, cssClass: string, box: ViewBox, body: string): string {
  const id = name(options.id);
  const viewBox = [box.x, box.y, box.width, box.height].map(coordinate).join(" ");
  const defs = options.regions.some(({ share }) => share === null) ? unknownPattern(id) : "";
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" class="dauys-drawing dauys-map ${cssClass}" role="group"` +
    ` lang="${escapeText(options.lang)}" aria-labelledby="${id}-title" aria-describedby="${id}-desc" font-family="system-ui, sans-serif">` +
    `<title id="${id}-title">${escapeText(options.title)}</title>` +
    `<desc id="${id}-desc">${escapeText(options.desc)}</desc>${defs}${body}</svg>`
  );
}
