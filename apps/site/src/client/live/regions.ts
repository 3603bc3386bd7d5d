import { morph } from "./morph.ts";

/** The parts of a page that are brought up to date, each under its key. What is none of them stays as it is. */
const REGIONS = "main .replay-note, main .status, main nav.contents, main section.part[id]";

function regionsOf(root: ParentNode): ReadonlyMap<string, Element> {
  const all = [...root.querySelectorAll(REGIONS)];
  return new Map(all.map((each) => [each.id || (each.classList[0] ?? ""), each]));
}

/**
 * Brings the page to what a newer one says, without moving anything that a reader sees: a part that would move others, or
 * itself in its rows, waits until it is out of sight, or until the reader asks (`force`).
 *
 * @returns how many parts wait.
 */
export function takeOver(next: ParentNode, force: boolean): number {
  const own = regionsOf(document);
  const wanted = regionsOf(next);
  let waiting = 0;
  for (const [key, part] of own) {
    const to = wanted.get(key);
    const done = to === undefined ? removed(part, force) : changed(part, to, force);
    if (!done) waiting += 1;
  }
  for (const [key, part] of [...wanted].reverse()) {
    if (!own.has(key) && !inserted(part, wanted, key, force)) waiting += 1;
  }
  return waiting;
}

function changed(part: Element, to: Element, force: boolean): boolean {
  if (part.isEqualNode(to)) return true;
  if (force || part.getBoundingClientRect().top >= innerHeight) {
    morph(part, to);
    return true;
  }
  const before = part.cloneNode(true) as Element;
  const places = placesIn(part);
  morph(part, to);
  if (isAboveSight(part) || samePlaces(places, placesIn(part))) return true;
  // Nothing was painted in between: who reads has seen neither.
  morph(part, before);
  return false;
}

/** What lies above what is seen moves nothing in a browser that holds on to the place where the reader is. */
function isAboveSight(part: Element): boolean {
  return part.getBoundingClientRect().bottom <= 0 && CSS.supports("overflow-anchor", "auto");
}

const BOXES = "tr > *, li, p, dt, dd, h2, h3, figure, figcaption, summary";

function placesIn(part: Element): readonly number[] {
  return [part, ...part.querySelectorAll(BOXES)].flatMap((each) => {
    const { left, top, right, bottom } = each.getBoundingClientRect();
    return [left, top, right, bottom];
  });
}

function samePlaces(before: readonly number[], after: readonly number[]): boolean {
  return before.length === after.length && before.every((at, i) => Math.abs(at - (after[i] ?? 0)) < 1);
}

function removed(part: Element, force: boolean): boolean {
  const free = force || part.getBoundingClientRect().top >= innerHeight;
  if (free) part.remove();
  return free;
}

/** A part that was not there comes before the first of those that follow it and are. */
function inserted(part: Element, wanted: ReadonlyMap<string, Element>, key: string, force: boolean): boolean {
  const keys = [...wanted.keys()];
  const own = regionsOf(document);
  const later = keys.slice(keys.indexOf(key) + 1).map((each) => own.get(each));
  const after = later.find((each) => each !== undefined);
  const box = (after ?? document.querySelector("main"))?.getBoundingClientRect();
  const edge = (after === undefined ? box?.bottom : box?.top) ?? 0;
  if (!force && edge < innerHeight) return false;
  const made = document.importNode(part, true);
  if (after === undefined) document.querySelector("main")?.append(made);
  else after.before(made);
  return true;
}
