import type { Page } from "playwright-core";
import { RULES_OF_COLOUR, RULES_OF_SIZE, type RuleChoice } from "./axe.ts";

/** The window in which a page is opened. */
export const DESKTOP = { width: 1280, height: 800 } as const;

/** A way to look at a page that is already there, and the rules of axe that can come out otherwise then. */
export interface Manner {
  readonly name: string;
  readonly rules: RuleChoice;
  readonly look: (page: Page) => Promise<void>;
}

/** Other colours on the same elements, whatever language stands in them. */
export const COLOURS: readonly Manner[] = [
  { name: "dark", rules: RULES_OF_COLOUR, look: (page) => page.emulateMedia({ colorScheme: "dark" }) },
  {
    name: "forced colours",
    rules: RULES_OF_COLOUR,
    look: (page) => page.emulateMedia({ colorScheme: "light", forcedColors: "active" }),
  },
  {
    name: "print",
    rules: RULES_OF_COLOUR,
    look: (page) => page.emulateMedia({ colorScheme: "light", forcedColors: "none", media: "print" }),
  },
];

/** Other room for the same elements: words of another language need more of it. */
export const SIZES: readonly Manner[] = [
  // Twice as large on the same screen: half the pixels of CSS.
  { name: "200 zoom", rules: RULES_OF_SIZE, look: (page) => room(page, DESKTOP.width / 2, DESKTOP.height / 2) },
  { name: "320 px", rules: RULES_OF_SIZE, look: (page) => room(page, 320, 640) },
];

async function room(page: Page, width: number, height: number): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none", media: "screen" });
  await page.setViewportSize({ width, height });
}

/** What is wider than the screen, or than what it stands in. */
export function tooWide(page: Page): Promise<readonly string[]> {
  return page.locator("html").evaluate((root) => {
    const limit = root.clientWidth;
    const parts = [...root.querySelectorAll("table, figure, pre, ol, .status, .drawing")].filter((part) => {
      const right = part.getBoundingClientRect().right;
      return right > limit + 0.5 || right > (part.parentElement ?? root).getBoundingClientRect().right + 0.5;
    });
    const over = root.scrollWidth - limit;
    return [...(over > 0 ? [`page by ${over}`] : []), ...parts.map((part) => `${part.tagName} ${part.className}`)];
  });
}
