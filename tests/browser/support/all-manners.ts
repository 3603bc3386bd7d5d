import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { SCREENS } from "../../../scripts/lib/test-site.ts";
import { violations } from "./axe.ts";
import { COLOURS, SIZES, tooWide } from "./manners.ts";

/** Keeps what a page looks like in a manner. */
export async function keep(page: Page, name: string, manner: string): Promise<void> {
  await page.screenshot({
    path: join(SCREENS, `${name}-${manner.replaceAll(" ", "-")}.jpeg`),
    type: "jpeg",
    quality: 60,
  });
}

/** Looks at a page in other colours: axe finds nothing. Axe has to be there. */
export async function inColours(page: Page, name: string): Promise<void> {
  for (const { name: manner, rules, look } of COLOURS) {
    await look(page);
    expect(await violations(page, rules), manner).toEqual([]);
    await keep(page, name, manner);
  }
}

/** Looks at a page with less room: axe finds nothing, and nothing is too wide. */
export async function inSizes(page: Page, name: string | null): Promise<void> {
  for (const { name: manner, rules, look } of SIZES) {
    await look(page);
    expect(await tooWide(page), manner).toEqual([]);
    expect(await violations(page, rules), manner).toEqual([]);
    if (name !== null) await keep(page, name, manner);
  }
}
