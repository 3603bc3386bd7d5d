import axe from "axe-core";
import type { Page } from "playwright-core";

/** Every rule of WCAG 2.2 AA that axe knows, and its best practices. */
export const ALL_RULES = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
} as const;

/** The rules that depend on colours. */
export const RULES_OF_COLOUR = { type: "rule", values: ["color-contrast", "link-in-text-block"] } as const;

/** The rules that depend on the size of the screen. */
export const RULES_OF_SIZE = { type: "rule", values: ["target-size", "scrollable-region-focusable"] } as const;

/** Which rules are tried. */
export interface RuleChoice {
  readonly type: "tag" | "rule";
  readonly values: readonly string[];
}

/** Makes axe ready on a page: through the debugger, so that the page's own policy stays in force. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** What axe finds on a page: a line for each violation, with the first element that shows it. */
export async function violations(page: Page, runOnly: RuleChoice): Promise<readonly string[]> {
  const found = await page.evaluate(async ({ type, values }) => {
    const { axe: runner } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations: broken } = await runner.run({
      runOnly: { type, values: [...values] },
      resultTypes: ["violations"],
    });
    return broken.map(({ id, help, nodes }) => [id, help, nodes[0]?.html.slice(0, 200), nodes[0]?.failureSummary]);
  }, runOnly);
  return found.map((parts) => parts.join(": "));
}
