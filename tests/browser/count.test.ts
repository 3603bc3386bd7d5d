import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { noBrowser, stage } from "./support/browser.ts";

const LANGS = ["kk", "ru", "en"] as const;
const BANNER = { kk: "Бұл — жаттығу деректері.", ru: "Это учебные данные.", en: "This is a rehearsal." } as const;

/** The pages of the count, and those on its people. */
const COUNTED = ["", "01/", "02/", "03/", "corrections/", "record/", "verify/", "what-if/"];
const LISTS = ["birch", "juniper", "maple", "pine", "rowan", "spruce", "walnut", "willow"].map((id) => `lists/${id}/`);
const PEOPLE = ["parties/", "primaries/", "lists/", ...LISTS, "ballot/", "deputies/", "chamber/"];

/** The addresses of this site to which a page leads, each once. */
async function ways(page: Page): Promise<readonly string[]> {
  const all = await page.$$eval("main a[href^='/']", (links) => links.map((link) => link.getAttribute("href") ?? ""));
  return [...new Set(all)];
}

describe.skipIf(noBrowser !== null)(`a count and its record${noBrowser === null ? "" : ` (${noBrowser})`}`, () => {
  const site = stage();

  test.each(LANGS)(
    "%s: from the list of elections through every page of the count, each with its banner",
    async (lang) => {
      const { page } = await site.open(`${lang}/`);
      const seen = new Set<string>();
      const open = (await ways(page)).filter((address) => address.includes("/rehearsal/"));
      expect(open).toEqual([`/${lang}/rehearsal/`]);
      for (let address = open.pop(); address !== undefined; address = open.pop()) {
        seen.add(address);
        const answer = await page.goto(`${site.url}${address.slice(1)}`);
        expect(answer?.status(), address).toBe(200);
        const banner = page.locator("main .banner");
        expect(await banner.isVisible(), address).toBe(true);
        expect(await banner.innerText(), address).toMatch(new RegExp(`^${BANNER[lang]}.*xoshiro128.*dauys`, "s"));
        // It comes before the status, the status before the title.
        const order = await page.$$eval("main .banner, main .status, main h1", (all) =>
          all.map((each) => each.className),
        );
        expect(order, address).toEqual(["banner", "status", ""]);
        // Districts and their stations have pages by the hundred: a test of their own opens one of each kind.
        const further = (await ways(page)).filter(
          (way) =>
            way.startsWith(`/${lang}/rehearsal/`) && way.endsWith("/") && !seen.has(way) && !/\/\d{3,}\/$/.test(way),
        );
        open.push(...further.filter((way) => !open.includes(way)));
      }
      expect([...seen].sort()).toEqual([...COUNTED, ...PEOPLE].map((part) => `/${lang}/rehearsal/${part}`).sort());
    },
  );

  test("a region's protocol that leaves a station out shows the votes that were lost", async () => {
    const { page } = await site.open("en/rehearsal/01/");
    const rows = page.locator("#territorial tr.differs");
    expect(await rows.count()).toBeGreaterThan(3);
    for (const text of await rows.allInnerTexts()) expect(text).toMatch(/−\d/);
    expect(await page.locator("#districts strong.differs").innerText()).toMatch(/figures differ$/);
  });

  test("what follows from the record of 2021 stands on its page, and 10,061 stations without a protocol", async () => {
    const { page } = await site.open("en/kz-2021/");
    await page.getByRole("link", { name: "checkpoint of 34 entries" }).click();
    await page.waitForURL(`${site.url}en/kz-2021/record/`);
    expect(await page.locator("#follows td.seats").allInnerTexts()).toEqual(["76", "12", "10", "0", "0", "98"]);
    const text = (await page.locator("main").innerText()).replace(/\s+/g, " ");
    expect(text).toContain("Stations without a published protocol: 10,061.");
    expect(text).toContain("npx dauys verify http://127.0.0.1:4021/records/kz-2021");
  });

  test.each(["kz-2021", "rehearsal"])("%s: the checkpoint on the page is the one that is served", async (id) => {
    const { page } = await site.open(`ru/${id}/record/`);
    const shown = (await page.locator("#checkpoint pre").first().textContent()) ?? "";
    const answer = await fetch(`${site.url}records/${id}/checkpoint`);
    expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(shown).toBe(await answer.text());
    const root = shown.split("\n")[2] ?? "?";
    expect(await page.locator(".status").innerText()).toContain(root.slice(0, 12));
  });

  test("without JavaScript, and on paper, the whole count is there", async () => {
    const { page } = await site.open("en/rehearsal/", { javaScriptEnabled: false });
    expect(await page.locator("table.units tbody tr").count()).toBe(3);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".banner").isVisible()).toBe(true);
    expect(await page.locator("#calculation details > :not(summary)").first().isVisible()).toBe(true);
  });
});
