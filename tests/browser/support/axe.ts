import axe from "axe-core";
import type { Page } from "playwright-core";

/** Every rule of WCAG 2.2 AA that axe knows, and its best practices. */
export const ALL_RULES = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
} as const;

/** The rules that depend on how a page looks, and so on colours, size of the screen, and medium. */
export const RULES_OF_LOOKS = {
  type: "rule",
  values: ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable"],
} as const;

/** Makes axe ready on a page: through the debugger, so that the page's own policy stays in force. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** What axe finds on a page: a line for each violation, with the first element that shows it. */
export async function violations(
  page: Page,
  runOnly: typeof ALL_RULES | typeof RULES_OF_LOOKS,
): Promise<readonly string[]> {
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
