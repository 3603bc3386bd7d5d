import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { ALL_RULES, bringAxe, RULES_OF_COLOUR, RULES_OF_SIZE, type RuleChoice, violations } from "./support/axe.ts";
import { noBrowser, stage } from "./support/browser.ts";

const LANGS = ["kk", "ru", "en"] as const;
// The list of elections; the fullest page; one with votes against all; one whose numbers are unknown or recalled; no page;
// reports claim by claim; deadlines; a law article by article; the site itself; a primary; a count with its region in which a sum differs, its corrections, and the pages of both records.
const TEMPLATES = [
  ...["", "kz-2021/", "kz-2023/", "kz-2004/", "nowhere/", "kz-2021/record/", "kz-2021/statements/"],
  ...["kz-2021/calendar/", "law/kz-2020-05/", "about/", "kz-2021/primary/", "search/"],
  ...["rehearsal/", "rehearsal/01/", "rehearsal/corrections/", "rehearsal/record/"],
];

const DESKTOP = { width: 1280, height: 800 };

/** Ways to look at a page that is already there, and the rules that could come out otherwise then. */
const MANNERS: readonly (readonly [name: string, rules: RuleChoice, look: (page: Page) => Promise<void>])[] = [
  ["dark", RULES_OF_COLOUR, (page) => page.emulateMedia({ colorScheme: "dark" })],
  ["forced colours", RULES_OF_COLOUR, (page) => page.emulateMedia({ colorScheme: "light", forcedColors: "active" })],
  ["print", RULES_OF_COLOUR, (page) => page.emulateMedia({ forcedColors: "none", media: "print" })],
  [
    "200 % zoom",
    RULES_OF_SIZE,
    async (page) => {
      // Twice as large on the same screen: half the pixels of CSS, each drawn twice.
      await page.emulateMedia({ media: "screen" });
      await page.setViewportSize({ width: DESKTOP.width / 2, height: DESKTOP.height / 2 });
    },
  ],
  [
    "320 px",
    RULES_OF_SIZE,
    async (page) => {
      await page.emulateMedia({ media: "screen" });
      await page.setViewportSize({ width: 320, height: 640 });
    },
  ],
];

const SCREENS = new URL("../../.dauys/browser/screens/", import.meta.url);

/** Keeps what a page looks like: in light for every language, in every other manner for one. */
async function keep(page: Page, path: string, manner: string): Promise<void> {
  const name = `${path.replaceAll("/", "-").replace(/-$/, "") || "root"} ${manner.replace(" %", "")}`.replaceAll(
    " ",
    "-",
  );
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.jpeg`, SCREENS)), type: "jpeg", quality: 60 });
}

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
      await keep(page, path, "light");
      for (const [manner, rules, look] of MANNERS) {
        await look(page);
        expect(await violations(page, rules), manner).toEqual([]);
        if (path.startsWith("en/")) await keep(page, path, manner);
      }
    },
  );
});
