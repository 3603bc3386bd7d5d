import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { ALL_RULES, bringAxe, RULES_OF_COLOUR, RULES_OF_SIZE, violations } from "./support/axe.ts";
import { noBrowser, stage } from "./support/browser.ts";

const LANGS = ["kk", "ru", "en"] as const;
/** Every template of the pages on people; of the lists the longest one and one that was refused. */
const TEMPLATES = ["parties", "primaries", "lists", "lists/maple", "lists/spruce", "ballot", "deputies", "chamber"].map(
  (page) => `rehearsal/${page}/`,
);
const PAGES = LANGS.flatMap((lang) => TEMPLATES.map((template) => `${lang}/${template}`));

/** What is wider than the screen, or than what it stands in. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.locator("html").evaluate((root) => {
    const limit = root.clientWidth;
    const parts = [...root.querySelectorAll("table, figure, ol, .drawing")].filter((part) => {
      const right = part.getBoundingClientRect().right;
      return right > limit + 0.5 || right > (part.parentElement?.getBoundingClientRect().right ?? limit) + 0.5;
    });
    const over = root.scrollWidth - limit;
    return [...(over > 0 ? [`page by ${over}`] : []), ...parts.map((part) => `${part.tagName} ${part.className}`)];
  });
}

describe.skipIf(noBrowser !== null)(`the people of a record${noBrowser === null ? "" : ` (${noBrowser})`}`, () => {
  const site = stage();

  test.each(PAGES)("/%s: axe finds nothing, nothing is from elsewhere or wider than the screen", async (path) => {
    const { page, requests, complaints } = await site.open(path, {
      viewport: { width: 1280, height: 800 },
      colorScheme: "light",
    });
    await page.$$eval("details", (all) => {
      for (const each of all) each.setAttribute("open", "");
    });
    await bringAxe(page);
    expect(await violations(page, ALL_RULES), "light").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page, RULES_OF_COLOUR), "dark").toEqual([]);
    await page.emulateMedia({ colorScheme: "light", media: "print" });
    expect(await violations(page, RULES_OF_COLOUR), "print").toEqual([]);
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await violations(page, RULES_OF_SIZE), "320 px").toEqual([]);
    expect(requests.filter((address) => !address.startsWith(site.url))).toEqual([]);
    expect(complaints).toEqual([]);
    for (const width of [320, 640, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await tooWide(page), `${width} px`).toEqual([]);
    }
  });

  test("at 320 px every cell of a candidate says what it is", async () => {
    const { page } = await site.open("ru/rehearsal/lists/maple/", { viewport: { width: 320, height: 640 } });
    const cells = page.locator(".candidates tbody tr").first().locator("td");
    const labels = await cells.evaluateAll((all) =>
      all.map((cell) => cell.ownerDocument.defaultView?.getComputedStyle(cell, "::before").content),
    );
    expect(labels).toEqual(['"Год рождения"', '"Должность, место работы"', '"Место жительства"', '"Запись"']);
  });

  test("without JavaScript: from the count to a list, to its candidates, to the deputies", async () => {
    const { page } = await site.open("en/rehearsal/", { javaScriptEnabled: false });
    await page.getByRole("link", { name: "Lists and candidates" }).click();
    await page.getByRole("link", { name: "Maple", exact: true }).click();
    await page.waitForURL(`${site.url}en/rehearsal/lists/maple/`);
    expect(await page.locator(".candidates tbody tr").count()).toBe(127);
    await page.getByRole("link", { name: "Deputies", exact: true }).click();
    expect(await page.locator("h1").innerText()).toBe("Deputies");
    expect(await page.locator(".deputies tbody tr").count()).toBe(107);
    expect(await page.locator(".timeline li").count()).toBeGreaterThan(10);
  });

  test("the files that the page offers are there, as long as it says", async () => {
    const { page } = await site.open("en/rehearsal/deputies/");
    const rows = await page.locator("#data tbody tr").all();
    expect(rows).toHaveLength(4);
    for (const row of rows) {
      const href = (await row.getByRole("link").getAttribute("href")) ?? "";
      const bytes = await (await fetch(`${site.url}${href.slice(1)}`)).arrayBuffer();
      expect(await row.locator("td.number").innerText(), href).toBe(`${bytes.byteLength.toLocaleString("en")} B`);
    }
  });
});
