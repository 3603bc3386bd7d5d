import type { Page } from "playwright-core";

/** So many stops of a page are made: tables of stations have hundreds that are alike. */
const MOST_STOPS = 60;

/** Where the focus is after a press of Tab: which of the page's stops, and whether it can be seen there. */
interface Stop {
  readonly place: number;
  readonly seen: boolean;
  readonly what: string;
}

/**
 * Goes through a page with Tab alone, from its beginning. Returns what is wrong: a stop that is left out or comes out of
 * order, one that cannot be seen, one that is not marked.
 */
export async function faultsByKeyboard(page: Page): Promise<readonly string[]> {
  const stops = await page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement | SVGElement>(
        "a[href], button, input, select, textarea, summary, [tabindex]",
      ),
    ].filter(
      (each) => each.tabIndex >= 0 && each.checkVisibility({ visibilityProperty: true }) && !each.matches(":disabled"),
    );
    (globalThis as unknown as { stops: readonly Element[] }).stops = all;
    scrollTo(0, 0);
    (document.activeElement as HTMLElement | null)?.blur?.();
    return all.length;
  });
  const faults: string[] = [];
  for (let i = 0; i < Math.min(stops, MOST_STOPS); i += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(stopNow);
    if (stop.place !== i) return [...faults, `stop ${i} is ${stop.what}, which is stop ${stop.place} of the page`];
    if (!stop.seen) faults.push(`stop ${i}, ${stop.what}, is not seen to have the focus`);
  }
  return faults;
}

function stopNow(): Stop {
  const { stops } = globalThis as unknown as { stops: readonly Element[] };
  const at = document.activeElement;
  if (at === null || at === document.body) return { place: -1, seen: false, what: "nothing" };
  const box = at.getBoundingClientRect();
  const inside = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
  // A part of a drawing is marked by the line around its shape.
  const marked = [at, ...at.querySelectorAll(".dauys-map-shape, rect, path, circle")].some((each) => {
    const { outlineStyle, outlineWidth, strokeWidth } = getComputedStyle(each);
    const outlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    return outlined || (each instanceof SVGElement && Number.parseFloat(strokeWidth) >= 3);
  });
  const what = `${at.tagName.toLowerCase()} "${(at.getAttribute("aria-label") ?? at.textContent ?? "").trim().slice(0, 40)}"`;
  return { place: stops.indexOf(at), seen: inside && marked && at.matches(":focus-visible"), what };
}
