import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inColours, inSizes } from "./support/all-manners.ts";
import { ALL_RULES, bringAxe, violations } from "./support/axe.ts";
import { noBrowser, stage } from "./support/browser.ts";

const LANGS = ["kk", "ru", "en"] as const;

/** The seats by list under the conditions chosen, once the table is there. */
async function seats(page: Page): Promise<Readonly<Record<string, string>>> {
  await page.locator("#what-if-here table").waitFor();
  return page.$$eval("#what-if-here tr[data-list]", (rows) =>
    Object.fromEntries(
      rows.map((row) => [row.getAttribute("data-list"), row.querySelector("td.seats")?.textContent ?? ""]),
    ),
  );
}

describe.skipIf(noBrowser !== null)(`what if${noBrowser === null ? "" : ` (${noBrowser})`}`, () => {
  const site = stage();

  test.each(LANGS)(
    "%s: five typed by keyboard gives 72, 11, 9 and 6, the link gives it again, axe finds nothing",
    async (lang) => {
      const { page, requests, complaints } = await site.open(`${lang}/kz-2021/what-if/`);
      expect(requests.filter((url) => url.endsWith(".js")).length).toBeLessThanOrEqual(2);
      await page.locator("#f-threshold").focus();
      await page.keyboard.type("5");
      const expected = { nurotan: "72", akzhol: "11", npk: "9", auyl: "6", adal: "0" };
      expect(await seats(page)).toEqual(expected);
      expect(await page.locator("#what-if-live").innerText()).toContain("72");
      // The law stands beside, whatever is chosen.
      expect(await page.locator("#law-title ~ table td.seats").allInnerTexts()).toEqual(["76", "12", "10", "0", "0"]);
      const link = page.url();
      expect(new URL(link).search).toBe("?threshold=5");
      await bringAxe(page);
      expect(await violations(page, ALL_RULES)).toEqual([]);
      expect(complaints).toEqual([]);
      if (lang === "ru") await inColours(page, "what-if-answered");
      await inSizes(page, lang === "ru" ? "what-if-answered" : null);
      const again = await site.open(link.slice(site.url.length));
      expect(await seats(again.page)).toEqual(expected);
      expect(await again.page.locator("#f-threshold").inputValue()).toBe("5");
    },
  );

  test("method, base, size, lists merged and left out: each changes the result, reset brings back the law", async () => {
    const { page } = await site.open("en/kz-2021/what-if/?with=adal:auyl&out=npk&seats=107&method=dhondt");
    const changed = await seats(page);
    expect(changed.npk).toBe("—");
    expect(changed.adal).toBe("—");
    expect(Number(changed.auyl)).toBeGreaterThan(0);
    expect(["nurotan", "akzhol", "auyl"].reduce((sum, id) => sum + Number(changed[id]), 0)).toBe(107);
    expect(await page.locator("#what-if-here").innerText()).toContain("with Adal");
    await page.getByRole("button", { name: "Back to the law" }).click();
    await page.getByText("All conditions are those of the law.").waitFor();
    expect(await seats(page)).toEqual({ nurotan: "76", akzhol: "12", npk: "10", auyl: "0", adal: "0" });
    expect(new URL(page.url()).search).toBe("");
    await page.locator("#f-base").selectOption("registered");
    // One list alone passes; the law then admits the second one.
    expect(await seats(page)).toEqual({ nurotan: "89", akzhol: "9", npk: "0", auyl: "0", adal: "0" });
  });

  test("margins are told as votes more, and what then changes", async () => {
    const { page } = await site.open("en/kz-2021/what-if/?threshold=5%25");
    await page.locator(".margins-list li").first().waitFor();
    const [least] = await page.locator(".margins-list li").allInnerTexts();
    expect(least?.replace(/\s/g, " ")).toMatch(
      /^People’s Party of Kazakhstan: 9,407 votes more, and .*10 \(\+1\), Auyl 5 \(−1\)/,
    );
  });

  test("what cannot be tried is said at its field; a setting of another election is named", async () => {
    const { page } = await site.open("en/kz-2021/what-if/?method=fair&threshold=120");
    await page.getByText("A threshold is a percentage from 0 to 100").first().waitFor();
    expect(await page.locator("#f-threshold").getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator("#what-if-here").innerText()).toContain("method=fair");
  });

  test.each(["kz-2004", "kz-2007", "kz-2012", "kz-2016", "kz-2021", "kz-2023", "rehearsal"])(
    "%s has its page in every language, and an answer to another threshold",
    async (id) => {
      for (const lang of LANGS) {
        const { page, complaints } = await site.open(`${lang}/${id}/what-if/?threshold=4%25`);
        await page.locator("#what-if-here .key-fact").waitFor();
        expect(complaints).toEqual([]);
      }
    },
  );

  test("rehearsal: a region left out takes its votes away", async () => {
    const { page } = await site.open("en/rehearsal/what-if/?region=01");
    await seats(page);
    const sum = async (column: string): Promise<number> =>
      (await page.locator(column).allInnerTexts()).reduce((all, text) => all + Number(text.replace(/\D/g, "")), 0);
    const left = await sum("#what-if-here tbody td:nth-of-type(1)");
    const all = await sum("#law-title ~ table tbody td:nth-of-type(1)");
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    expect(await page.locator("main .banner").first().isVisible()).toBe(true);
  });

  test("without JavaScript the law's result stands, with what would be here; 320 px; forced colours", async () => {
    const { page } = await site.open("kk/kz-2021/what-if/", {
      javaScriptEnabled: false,
      viewport: { width: 320, height: 700 },
    });
    expect(await page.locator("form").isVisible()).toBe(false);
    expect(await page.locator("[data-still]").innerText()).toContain("npx dauys what-if --election kz-2021");
    expect(await page.locator("#law-title ~ table td.seats").allInnerTexts()).toEqual(["76", "12", "10", "0", "0"]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const acting = await site.open("kk/kz-2021/what-if/?threshold=5", {
      viewport: { width: 320, height: 700 },
      forcedColors: "active",
    });
    expect((await seats(acting.page)).auyl).toBe("6");
    expect(await acting.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await bringAxe(acting.page);
    expect(await violations(acting.page, ALL_RULES)).toEqual([]);
  });
});
