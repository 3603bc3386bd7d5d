import { compareText, LANGS } from "@dauys/language";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inColours, inSizes } from "./support/all-manners.ts";
import { ALL_RULES, bringAxe, violations } from "./support/axe.ts";
import { noBrowser, stage } from "./support/browser.ts";

const isIndex = (address: string): boolean => /\/search\/[a-z0-9-]+\.[0-9a-f]{16}\.json$/.test(address);

/** Types into the field once the search is there, and gives the labels of what is found. */
async function typed(page: Page, query: string): Promise<readonly string[]> {
  await page.fill("#search-field", "");
  await page.fill("#search-field", query);
  return page.$$eval("[role=option]", (all) => all.map((one) => one.firstChild?.textContent ?? ""));
}

async function ready(page: Page): Promise<void> {
  await page.focus("#search-field");
  await page.waitForFunction(() => {
    const field = document.getElementById("search-field") as HTMLInputElement;
    field.value = "0";
    field.dispatchEvent(new InputEvent("input"));
    return field.getAttribute("aria-expanded") === "true";
  });
}

describe.skipIf(noBrowser !== null)(`search${noBrowser === null ? "" : ` (${noBrowser})`}`, () => {
  const site = stage();

  test("nothing is loaded before somebody goes into the field; what is loaded is small", async () => {
    const { page, requests, complaints } = await site.open("kk/search/");
    expect(requests.filter(isIndex)).toEqual([]);
    await ready(page);
    expect(requests.filter(isIndex).length).toBeGreaterThan(5);
    expect(complaints).toEqual([]);
  });

  test("spellings in three alphabets, in capitals, without special letters find the same", async () => {
    const { page } = await site.open("ru/search/");
    await ready(page);
    const queries = ["Костанайская", "костанай", "қостанай", "KOSTANAY", "qostanai"];
    const found = await Promise.all([typed(page, queries[0] ?? "")]);
    expect(found[0]?.[0]).toMatch(/Костанай/);
    for (const query of queries.slice(1)) expect((await typed(page, query))[0], query).toBe(found[0]?.[0]);
  });

  test("a station's number is found without its zeros, and leads to its page", async () => {
    const { page } = await site.open("en/search/");
    await ready(page);
    expect((await typed(page, "101001"))[0]).toBe("Station No. 0101001");
    const around = await page.locator("[role=option] .search-around").first().innerText();
    expect(around).toMatch(/^REHEARSAL .* · .* Region · Rehearsal Republic/);
    await page.keyboard.press("Enter");
    await page.waitForURL(`${site.url}en/rehearsal/0101001/`);
  });

  test("the keyboard goes through the list and around its ends, opens, closes, empties", async () => {
    const { page } = await site.open("en/search/");
    await ready(page);
    const field = page.locator("#search-field");
    const options = await typed(page, "re");
    expect(options.length).toBeGreaterThan(2);
    const active = () => field.getAttribute("aria-activedescendant");
    await page.keyboard.press("ArrowDown");
    expect(await active()).toBe("search-hit-0");
    expect(await page.locator("#search-hit-0").getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("ArrowUp");
    expect(await active()).toBeNull();
    await page.keyboard.press("ArrowUp");
    expect(await active()).toBe(`search-hit-${options.length - 1}`);
    await page.keyboard.press("Escape");
    expect(await field.getAttribute("aria-expanded")).toBe("false");
    expect(await field.inputValue()).toBe("re");
    await page.keyboard.press("Escape");
    expect(await field.inputValue()).toBe("");
    await typed(page, "kite");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${site.url}en/rehearsal/03/`);
  });

  test("how many were found is said once typing stops, and the address keeps the query", async () => {
    const { page } = await site.open("en/search/?q=almaty");
    const said = page.locator("#search-said");
    await page.waitForFunction(() => document.getElementById("search-said")?.textContent?.startsWith("Found: "));
    expect(await said.getAttribute("role")).toBe("status");
    expect(await said.innerText()).toMatch(/^Found: \d+\. Units: \d/);
    await typed(page, "qwrtp");
    await page.waitForFunction(() => document.getElementById("search-said")?.textContent === "Nothing found");
    expect(page.url()).toBe(`${site.url}en/search/?q=qwrtp`);
  });

  test.each(LANGS)("%s: axe finds nothing with results open, in other colours, with less room", async (lang) => {
    const { page } = await site.open(`${lang}/search/`, { viewport: { width: 1280, height: 800 } });
    await ready(page);
    expect((await typed(page, "а")).length).toBeGreaterThan(5);
    await page.keyboard.press("ArrowDown");
    await bringAxe(page);
    expect(await violations(page, ALL_RULES)).toEqual([]);
    if (lang === "kk") await inColours(page, "search-found");
    await inSizes(page, lang === "kk" ? "search-found" : null);
  });

  test.each(LANGS)(
    "%s: without a script all units stand in the order of the alphabet, each a way to it",
    async (lang) => {
      const { page } = await site.open(`${lang}/search/`, { javaScriptEnabled: false });
      expect(await page.locator("#search-field").isVisible()).toBe(false);
      const names = await page.locator(".unit-index").first().locator("a").allInnerTexts();
      expect(names.length).toBe(9);
      expect(names).toEqual([...names].sort((a, b) => compareText(a, b, lang)));
      const ways = await page.$$eval(".unit-index a", (all) => all.map((way) => way.getAttribute("href") ?? ""));
      for (const way of new Set(ways.map((each) => each.replace(/#.*/, "")))) {
        expect((await fetch(`${site.url}${way.slice(1)}`)).status, way).toBe(200);
      }
    },
  );
});

describe.skipIf(noBrowser !== null)(`sharing${noBrowser === null ? "" : ` (${noBrowser})`}`, () => {
  const site = stage();
  const PAGES = ["", "kz-2021/", "kz-2021/record/", "rehearsal/", "rehearsal/01/", "rehearsal/0101001/", "search/"];

  test.each(LANGS.flatMap((lang) => PAGES.map((path) => `${lang}/${path}`)))("/%s has its picture", async (path) => {
    const html = await (await fetch(`${site.url}${path}`)).text();
    const said = (name: string): string =>
      new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? "";
    for (const name of ["description", "og:title", "og:description", "og:image:alt"]) {
      expect(said(name), name).not.toBe("");
    }
    expect(said("twitter:card")).toBe("summary_large_image");
    const answer = await fetch(`${site.url}${said("og:image").slice(1)}`);
    expect(answer.headers.get("content-type")).toBe("image/png");
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(/^(ЖАТТЫҒУ|УЧЕБНЫЕ ДАННЫЕ|REHEARSAL)/.test(said("og:image:alt"))).toBe(path.includes("rehearsal"));
  });
});
