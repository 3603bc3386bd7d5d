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
  keepHeight(part, places.height);
  if (isAboveSight(part) || isStill(part, places)) return true;
  // Nothing was painted in between: who reads has seen neither.
  morph(part, before);
  return false;
}

/** What lies above what is seen moves nothing in a browser that holds on to the place where the reader is. */
function isAboveSight(part: Element): boolean {
  return part.getBoundingClientRect().bottom <= 0 && CSS.supports("overflow-anchor", "auto");
}

/** From so many pixels on a move is seen. */
const SEEN = 2;

const BOXES = "tr > *, li, p, dt, dd, h2, h3, figure, figcaption, summary";

/** Where the boxes of a part begin, and how high it is. */
interface Places {
  readonly height: number;
  readonly starts: ReadonlyMap<Element, readonly [left: number, top: number]>;
}

function placesIn(part: Element): Places {
  const starts = [...part.querySelectorAll(BOXES)].map((each) => [each, startOf(each)] as const);
  return { height: part.getBoundingClientRect().height, starts: new Map(starts) };
}

/** Where an element begins: of one that goes over several lines, in the first. */
function startOf(each: Element): readonly [left: number, top: number] {
  const { left, top } = each.getClientRects()[0] ?? each.getBoundingClientRect();
  return [left, top];
}

/** A part that would become lower keeps its height: what follows it stays. */
function keepHeight(part: Element, height: number): void {
  if (part instanceof HTMLElement && part.getBoundingClientRect().height < height) {
    part.style.minBlockSize = `${height}px`;
    addEventListener("resize", () => part.style.removeProperty("min-block-size"), { once: true });
  }
}

/** Whether everything that was there and is there still begins where it began, and what follows the part does so too. */
function isStill(part: Element, { height, starts }: Places): boolean {
  const { bottom, height: now } = part.getBoundingClientRect();
  if (Math.abs(now - height) >= SEEN && Math.min(bottom, bottom - now + height) < innerHeight) return false;
  return [...starts].every(([each, [left, top]]) => {
    const [x, y] = startOf(each);
    const unseen = !each.isConnected || Math.min(top, y) >= innerHeight;
    return unseen || (Math.abs(x - left) < SEEN && Math.abs(y - top) < SEEN);
  });
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
