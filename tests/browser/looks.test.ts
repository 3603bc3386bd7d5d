import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { inColours, inSizes, keep } from "./support/all-manners.ts";
import { ALL_RULES, violations } from "./support/axe.ts";
import { noBrowser, type Opened, stage } from "./support/browser.ts";
import { faultsByKeyboard } from "./support/keyboard.ts";
import { DESKTOP, tooWide } from "./support/manners.ts";
import { LANGUAGES, templateOf, templatesOfSite } from "./support/templates.ts";

const TEMPLATES = templatesOfSite(inject("stage")?.onDemand ?? []);

/**
 * Every template in every language. All rules of axe are tried once for each page: what other colours change is tried by the
 * rules of colour, in one language, because colours belong to elements and not to words; what less room changes by the rules
 * of size and by measuring, in all, because words differ in length. The languages take turns.
 */
const VISITS = TEMPLATES.flatMap(({ name, pages }, template) =>
  pages.flatMap((path, i) =>
    LANGUAGES.map((lang, l) => ({
      name,
      path: `${lang}/${path}`,
      // The longest page in all languages; others say the same with less, and are looked at in one.
      seen: i === 0 || (template + i) % 3 === l || pages.length > 2,
      inTurn: (template + i) % 3 === l,
    })),
  ),
).filter(({ seen }) => seen);

/** Links that were seen on any page. */
const ways = new Set<string>();

/** What the pictures of a page are called. */
const nameOf = (path: string): string => path.replace(/\/$/, "").replaceAll("/", "-") || "root";

/** Nothing is loaded from elsewhere, nothing is stored, and what is loaded is what the page was built with. */
async function isByItself({ page, context, requests, complaints }: Opened, url: string): Promise<void> {
  expect(requests.length).toBeGreaterThan(1);
  expect(requests.filter((address) => !address.startsWith(url))).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const found = await page.evaluate(() => ({
    stored: localStorage.length + sessionStorage.length,
    policy: document.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content") ?? "",
    loose: [...document.querySelectorAll("link[rel=stylesheet], script[src]")]
      .filter((each) => !/^sha(256|384|512)-/.test(each.getAttribute("integrity") ?? ""))
      .map((each) => each.outerHTML),
    inline: [...document.querySelectorAll("script:not([src]), style, [style], [onclick]")].map(
      (each) => each.outerHTML,
    ),
  }));
  expect(found).toMatchObject({ stored: 0, loose: [], inline: [] });
  expect(found.policy).toMatch(/^default-src 'none'; /);
  expect(found.policy).not.toMatch(/unsafe|https?:|\*|data:/);
}

/** What a page shows where no script runs is all that it says, and it is reached by the same ways. */
async function saysItWithoutScript(page: Page): Promise<void> {
  expect(await page.locator("h1").count()).toBe(1);
  expect(await page.locator("main").innerText()).not.toBe("");
  expect(await page.locator("[data-acts]:visible").count()).toBe(0);
  const acts = await page.locator("script").count();
  if (acts > 0 && (await page.locator("[data-acts]").count()) > 0)
    expect(await page.locator("[data-still]:visible").count()).toBeGreaterThan(0);
}

describe.skipIf(noBrowser !== null)(`every template${noBrowser === null ? "" : ` (${noBrowser})`}`, () => {
  const site = stage();
  const light = { viewport: DESKTOP, colorScheme: "light" } as const;

  test.concurrent.each([{ name: "", path: "", inTurn: true }, ...VISITS])(
    "/$path: axe finds nothing, nothing is from elsewhere, nothing is too wide; all of it by keyboard",
    async ({ path, inTurn }) => {
      await site.visit(path, light, async (opened) => {
        const { page } = opened;
        await isByItself(opened, site.url);
        // What is folded away has to be right as well.
        await page.$$eval("details", (all) => {
          for (const each of all) each.setAttribute("open", "");
        });
        for (const way of await page.$$eval("a[href^='/']", (all) => all.map((a) => a.getAttribute("href") ?? "")))
          ways.add(way);
        expect(await tooWide(page)).toEqual([]);
        expect(await violations(page, ALL_RULES), "light").toEqual([]);
        await keep(page, nameOf(path), "light");
        if (inTurn) {
          expect(await faultsByKeyboard(page)).toEqual([]);
          await inColours(page, nameOf(path));
        }
        await inSizes(page, inTurn ? nameOf(path) : null);
      });
      if (!inTurn) return;
      await site.visit(path, { ...light, javaScriptEnabled: false }, async ({ page }) => {
        await saysItWithoutScript(page);
        await keep(page, nameOf(path), "without-script");
      });
    },
  );

  test("no page leads to one of a template that was not looked at", async () => {
    const known = new Set(TEMPLATES.map(({ name }) => name));
    const pages = [...ways]
      .map((way) => way.replace(/[?#].*$/, ""))
      .filter((way) => /^\/(kk|ru|en)\/(.*\/)?$/.test(way));
    expect(pages.length).toBeGreaterThan(100);
    const unknown = new Set(pages.map((way) => templateOf(way.slice(4))).filter((name) => !known.has(name)));
    expect([...unknown]).toEqual([]);
  });
});
