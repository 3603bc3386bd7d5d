import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { noBrowser, stage } from "./support/browser.ts";

const LANGS = ["kk", "ru", "en"] as const;
const WIDTHS = [320, 1280];

/** Texts of tiles that reach beyond their tile, or run into one another. */
function crowded(page: Page): Promise<readonly string[]> {
  return page.$$eval(".dauys-tiles", (maps) =>
    maps
      .flatMap((map) => {
        const labels = [...map.querySelectorAll(".dauys-map-labels > g")];
        return [...map.querySelectorAll("a")].filter((tile, place) => {
          const room = tile.querySelector("rect")?.getBoundingClientRect();
          const texts = [...(labels[place]?.querySelectorAll("text") ?? [])].map((text) =>
            text.getBoundingClientRect(),
          );
          const boxes = texts.filter(({ width }) => width > 0);
          const out = boxes.some(({ left, right, top, bottom }) =>
            room === undefined
              ? true
              : left < room.left || right > room.right || top < room.top || bottom > room.bottom,
          );
          // Lines of text touch with their empty upper and lower edges: only a deep overlap can be seen.
          const over = boxes.some((box, i) => boxes.some((next, j) => j > i && box.bottom - next.top > box.height / 2));
          return out || over || boxes.length < 2;
        });
      })
      .map((tile) => tile.getAttribute("aria-label") ?? ""),
  );
}

/** The least contrast between the ink of a map and a class of its colours, as WCAG counts it. */
function leastContrast(page: Page): Promise<number> {
  return page.$eval(".map-drawing svg", (svg) => {
    const view = svg.ownerDocument.defaultView;
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0] = channels(colour).map((c) =>
        c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const value = svg.querySelector(".dauys-map-value");
    const ink = light(value === null ? "" : (view?.getComputedStyle(value).fill ?? ""));
    const fills = [...svg.querySelectorAll(".dauys-map-shape")].map((shape) =>
      light(view?.getComputedStyle(shape).fill ?? ""),
    );
    return Math.min(...fills.map((fill) => (Math.max(fill, ink) + 0.05) / (Math.min(fill, ink) + 0.05)));
  });
}

/** Labels of the outline whose two ends do not lie over their own region. */
function strayLabels(page: Page): Promise<readonly string[]> {
  return page.$$eval(".dauys-outline a:has(path)", (areas) => {
    const svg = areas[0]?.closest("svg");
    const values = [...(svg?.querySelectorAll(".dauys-map-labels .dauys-map-value") ?? [])];
    return areas.flatMap((own, i) => {
      values[i]?.scrollIntoView({ block: "center" });
      const box = values[i]?.getBoundingClientRect();
      if (box === undefined) return ["no label"];
      const middle = (box.top + box.bottom) / 2;
      const at = [box.left + 1, box.right - 1].map((x) => svg?.ownerDocument.elementFromPoint(x, middle)?.closest("a"));
      return at.every((each) => each === own) ? [] : [own.getAttribute("aria-label") ?? ""];
    });
  });
}

describe.skipIf(noBrowser !== null)(`maps${noBrowser === null ? "" : ` (${noBrowser})`}`, () => {
  const site = stage();

  test.each(LANGS.flatMap((lang) => WIDTHS.map((width) => [lang, width] as const)))(
    "%s, %d px: texts fit their tiles and regions, and all can be pressed",
    async (lang, width) => {
      const { page } = await site.open(`${lang}/kz-2021/`, { viewport: { width, height: 800 } });
      expect(await page.locator(".dauys-tiles a").count()).toBe(17);
      expect(await page.locator(".dauys-outline a").count()).toBe(17);
      expect(await crowded(page)).toEqual([]);
      expect(await strayLabels(page)).toEqual([]);
      const sizes = await page.$$eval(".dauys-tiles a rect, .dauys-outline a circle", (shapes) =>
        shapes.map((shape) => shape.getBoundingClientRect()).map((box) => Math.min(box.width, box.height)),
      );
      expect(sizes).toHaveLength(20);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    },
  );

  test.each(LANGS)("%s: the bricks of a rehearsal fit their texts, and say what they are", async (lang) => {
    for (const width of WIDTHS) {
      const { page } = await site.open(`${lang}/rehearsal/`, { viewport: { width, height: 800 } });
      expect(await crowded(page)).toEqual([]);
      const maps = await page.locator("#map svg.dauys-map").count();
      expect(maps).toBeGreaterThan(1);
      expect(await page.locator("#map svg .dauys-map-stamp").count()).toBe(maps);
    }
  });

  test("with the keyboard a tile is reached, seen to be, and leads to its row", async () => {
    const { page } = await site.open("en/kz-2021/");
    await page.locator(".map-drawing a").first().focus();
    await page.keyboard.press("Tab");
    const focused = page.locator(".map-drawing a:focus-visible");
    expect(await focused.getAttribute("aria-label")).toMatch(/^[A-Z].*: \d\d\.\d%/);
    const width = await focused
      .locator(".dauys-map-shape")
      .evaluate((shape) => shape.ownerDocument.defaultView?.getComputedStyle(shape).strokeWidth);
    expect(width).toBe("5px");
    const name = (await focused.getAttribute("aria-label"))?.split(":")[0] ?? "";
    await page.keyboard.press("Enter");
    expect(await page.locator("tr:target").innerText()).toContain(name);
  });

  test("a disc is pressed, without JavaScript, and its city's row is shown", async () => {
    const { page } = await site.open("kk/kz-2021/", {
      viewport: { width: 320, height: 640 },
      javaScriptEnabled: false,
      hasTouch: true,
    });
    await page.locator(".dauys-outline .dauys-region-KZ-79 circle").tap();
    await page.waitForURL(/#region-KZ-79$/);
    expect(await page.locator("#region-KZ-79").innerText()).toMatch(/Шымкент қаласы.*56,5/s);
  });

  test("names stand on a wide screen, short ones on a narrow one", async () => {
    const { page } = await site.open("en/kz-2021/", { viewport: { width: 1280, height: 800 } });
    const label = page.locator(".dauys-tiles .dauys-map-labels > g", { hasText: "Karaganda" });
    const shown = () => label.locator("text:visible").allTextContents();
    expect(await shown()).toEqual(["Karaganda", "70.7%"]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await shown()).toEqual(["Kar", "70.7%"]);
  });

  test("ink stands out from every class in light, dark, forced colours and print", async () => {
    const { page } = await site.open("en/kz-2021/");
    for (const media of [
      { colorScheme: "light" },
      { colorScheme: "dark" },
      { colorScheme: "light", forcedColors: "active" },
      { colorScheme: "dark", forcedColors: "active" },
      { forcedColors: "none", media: "print" },
    ] as const) {
      await page.emulateMedia(media);
      expect(await leastContrast(page), JSON.stringify(media)).toBeGreaterThan(4.5);
    }
  });

  test("a region's page marks it among the others, and a brick leads to another", async () => {
    const { page } = await site.open("ru/rehearsal/01/");
    expect(await page.locator("#map a[aria-current=page]").getAttribute("href")).toBe("/ru/rehearsal/01/");
    await page.locator("#map .dauys-region-02").click();
    await page.waitForURL(`${site.url}ru/rehearsal/02/`);
    expect(await page.locator("#map a[aria-current=page]").getAttribute("href")).toBe("/ru/rehearsal/02/");
  });
});
