import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { ALL_RULES, bringAxe, RULES_OF_LOOKS, violations } from "./support/axe.ts";
import { noBrowser, stage } from "./support/browser.ts";

const LANGS = ["kk", "ru", "en"] as const;
// The list of elections; the fullest page; one with votes against all; one whose numbers are unknown or recalled; no page.
const TEMPLATES = ["", "kz-2021/", "kz-2023/", "kz-2004/", "nowhere/"];

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 320, height: 640 };

/** Ways to look at a page that is already there. */
const MANNERS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  dark: (page) => page.emulateMedia({ colorScheme: "dark" }),
  "dark on a phone": async (page) => page.setViewportSize(PHONE),
  "light on a phone": (page) => page.emulateMedia({ colorScheme: "light" }),
  "forced colours": async (page) => {
    await page.setViewportSize(DESKTOP);
    await page.emulateMedia({ forcedColors: "active" });
  },
  print: (page) => page.emulateMedia({ forcedColors: "none", media: "print" }),
};

describe.skipIf(noBrowser !== null)(`axe finds nothing${noBrowser === null ? "" : ` (${noBrowser})`}`, () => {
  const site = stage();

  test.each(["", ...LANGS.flatMap((lang) => TEMPLATES.map((template) => `${lang}/${template}`))])(
    "/%s",
    async (path) => {
      const { page } = await site.open(path, { viewport: DESKTOP, colorScheme: "light" });
      // What is folded away has to be right as well.
      await page.$$eval("details", (all) => {
        for (const each of all) each.setAttribute("open", "");
      });
      await bringAxe(page);
      expect(await violations(page, ALL_RULES), "light").toEqual([]);
      for (const [manner, look] of Object.entries(MANNERS)) {
        await look(page);
        expect(await violations(page, RULES_OF_LOOKS), manner).toEqual([]);
      }
    },
  );
});
