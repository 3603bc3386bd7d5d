import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { houseRoot } from "../../scripts/lib/paths.ts";
import { ALL_RULES, bringAxe, violations } from "./support/axe.ts";
import { noBrowser, stage } from "./support/browser.ts";

const LANGS = ["kk", "ru", "en"] as const;
const BUTTON = { kk: "Қайта есептеу", ru: "Пересчитать", en: "Count again" } as const;
const FIGURES = join(houseRoot, ".dauys", "browser", "site", "data", "rehearsal", "figures.bin");

async function verdict(page: Page): Promise<string> {
  const found = page.locator("#count-here .found-verdict");
  await found.waitFor();
  return (await found.innerText()).trim();
}

/** The columns of the table that the browser made, each row as numbers without separators. */
async function counted(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.$$eval(".counted-again tr[data-list]", (rows) =>
    Object.fromEntries(
      rows.map((row) => [
        row.getAttribute("data-list"),
        [...row.querySelectorAll("td.number")].map((cell) => (cell.textContent ?? "").replace(/[^\d]/g, "")),
      ]),
    ),
  );
}

describe.skipIf(noBrowser !== null)(`count again${noBrowser === null ? "" : ` (${noBrowser})`}`, () => {
  const site = stage();

  test.each(LANGS)(
    "%s: the recount gives the published result, by keyboard alone, and axe finds nothing",
    async (lang) => {
      const { page, requests, complaints } = await site.open(`${lang}/rehearsal/verify/`);
      // What counts and what verifies is loaded when it is asked for.
      const scripts = (): string => requests.filter((url) => url.endsWith(".js")).join(" ");
      expect(scripts()).toContain("/assets/count-again.");
      expect(scripts()).not.toMatch(/worker|app/);
      const button = page.getByRole("button", { name: BUTTON[lang] });
      await button.focus();
      await page.keyboard.press("Enter");
      expect(await verdict(page)).toMatch(/^✓/);
      const rows = await counted(page);
      expect(Object.keys(rows)).toHaveLength(5);
      for (const [votesHere, votesThere, seatsHere, seatsThere] of Object.values(rows)) {
        expect(votesHere).toBe(votesThere);
        expect(seatsHere).toBe(seatsThere);
      }
      expect(await page.locator("#count-live").innerText()).toContain("✓");
      expect(await page.locator("#count-here .banner").isVisible()).toBe(true);
      await bringAxe(page);
      expect(await violations(page, ALL_RULES)).toEqual([]);
      expect(scripts()).toContain("/assets/count-worker.");
      expect(scripts()).not.toContain("verify");
      expect(complaints).toEqual([]);
    },
  );

  test("2021: the published votes of the nation give 76, 12 and 10 again", async () => {
    const { page, complaints } = await site.open("en/kz-2021/verify/");
    await page.getByRole("button", { name: BUTTON.en }).click();
    expect(await verdict(page)).toMatch(/^✓/);
    const rows = await counted(page);
    expect(rows.nurotan?.slice(2)).toEqual(["76", "76"]);
    expect(rows.akzhol?.slice(2)).toEqual(["12", "12"]);
    expect(rows.npk?.slice(2)).toEqual(["10", "10"]);
    expect(complaints).toEqual([]);
  });

  test("one byte of the figures changed: the page says that they were changed", async () => {
    const { page, context } = await site.open("en/");
    await context.route("**/figures.bin", async (route) => {
      const bytes = await readFile(FIGURES);
      bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1;
      await route.fulfill({ body: bytes });
    });
    await page.goto(`${site.url}en/rehearsal/verify/`);
    await page.getByRole("button", { name: BUTTON.en }).click();
    expect(await verdict(page)).toMatch(/DAMAGED OR WAS CHANGED/);
  });

  test("without JavaScript the published result and the command are there, at 320 px, and no script runs", async () => {
    const { page, requests } = await site.open("kk/rehearsal/verify/", {
      javaScriptEnabled: false,
      viewport: { width: 320, height: 700 },
    });
    expect(await page.locator("#count-start").isVisible()).toBe(false);
    expect(await page.locator("[data-still]").innerText()).toContain("npx dauys verify");
    expect(await page.locator("#published tbody tr").count()).toBe(5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(requests.filter((url) => url.endsWith(".js"))).toEqual([]);
  });

  test("pages that do not act load no script and let none run", () => {
    const folder = join(houseRoot, ".dauys", "browser", "site", "en");
    const html = (path: string): string => readFileSync(join(folder, path, "index.html"), "utf8");
    expect(html("rehearsal/verify")).toContain("script-src 'self'");
    for (const path of ["kz-2004", "kz-2021", "kz-2021/record"]) {
      expect(html(path)).not.toContain("script-src");
      expect(html(path)).not.toContain("<script");
    }
  });
});
