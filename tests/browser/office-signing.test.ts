import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ServedOffice, serveTestOffice } from "@dauys/server/testing";
import { sealKey } from "@dauys/store/keys";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ALL_RULES, bringAxe, violations } from "./support/axe.ts";
import { browserForFile, noBrowser } from "./support/browser.ts";

const LANGS = ["kk", "ru", "en"] as const;
const PASSPHRASE = "a rehearsal has no secrets";

describe.skipIf(noBrowser !== null)(`signing${noBrowser === null ? "" : ` (${noBrowser})`}`, () => {
  const browser = browserForFile();
  const keys = mkdtempSync(join(tmpdir(), "dauys-keys-"));
  let served: ServedOffice;
  let region = "";
  beforeAll(async () => {
    served = await serveTestOffice();
    region = served.open.stations[0]?.region ?? "";
    const { keyOf } = served.open.rehearsal;
    for (const seat of [1, 2]) {
      const sealed = await sealKey(keyOf(`xr/${region}`, seat), Buffer.from(PASSPHRASE));
      writeFileSync(join(keys, `${seat}.key`), sealed);
    }
    for (const seat of [1, 2]) served.open.person(`seat-${seat}`, "member", region, { seat });
    served.open.person("chair", "chair", region, { seat: 3 });
  });
  afterAll(async () => {
    await served?.close();
    rmSync(keys, { recursive: true, force: true });
  });

  async function opened(who: string, lang: string = "en"): Promise<Page> {
    const context = await browser().newContext({ viewport: { width: 1280, height: 900 } });
    await context.addCookies([{ name: "dauys-local", value: who, url: served.url }]);
    const page = await context.newPage();
    await page.goto(`${served.url}/${lang}/sign`);
    return page;
  }

  /** The chair proposes that a seat's key in a district signs nothing more. */
  async function propose(seat: number): Promise<string> {
    const { district = "" } = served.open.stations[0] ?? {};
    const body = { commission: `xr/${district}`, seat, reason: "Left the commission." };
    const chair = served.open.person("chair", "chair", region, { seat: 3 });
    const response = await chair.send("post", `/api/v1/units/${region}/proposals/key-revoked`, body);
    return ((await response.json()) as { readonly id: string }).id;
  }

  const told = (page: Page, text: string | RegExp) => page.locator("#told", { hasText: text }).waitFor();
  async function type(page: Page, seat: number, passphrase: string): Promise<void> {
    await page.setInputFiles('input[name="file"]', join(keys, `${seat}.key`));
    await page.fill('input[name="passphrase"]', passphrase);
    await page.locator("[data-submit]").click();
  }

  test("several proposals are signed with one passphrase, and only signatures leave the browser", async () => {
    const ids = [await propose(6), await propose(7)];
    const page = await opened("seat-1");
    const sent: string[] = [];
    page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
    await page.locator("[data-all]").check();
    await type(page, 1, "not the passphrase");
    await told(page, "The passphrase is wrong");
    await page.locator('input[name="keep"]').check();
    await type(page, 1, PASSPHRASE);
    await told(page, "Signed: 2.");
    expect(sent.filter((one) => one.includes("/signatures"))).toHaveLength(2);
    expect(sent.some((one) => one.includes(PASSPHRASE) || one.includes("privateKey"))).toBe(false);
    for (const id of ids) expect(await page.locator(`[id="${id}"] .have`).textContent()).toContain("1");
    await served.open.office.tables.change("DELETE FROM proposal_signatures WHERE seat = 1");
    await page.reload();
    await page.locator("[data-kept]:not([hidden])").waitFor();
    await page.locator(`input[value="${ids[0]}"]`).check();
    await page.fill('input[name="passphrase"]', PASSPHRASE);
    await page.locator("[data-submit]").click();
    await told(page, "Signed: 1.");
    await page.context().close();
  });

  test("the key of another seat signs nothing, and is not even opened", async () => {
    await propose(5);
    const page = await opened("seat-1");
    await page.locator('input[name="proposal"]:enabled').first().check();
    await type(page, 2, PASSPHRASE);
    await told(page, "which is not that of your seat");
    await page.context().close();
  });

  test("where the server says other bytes than those of the entries shown, nothing can be ticked", async () => {
    await propose(4);
    const page = await opened("seat-2");
    await page.route("**/api/v1/proposals/*", async (route) => {
      const response = await route.fetch();
      const json = await response.json();
      json.entries[0].body.reason = "Something else.";
      await route.fulfill({ response, json });
    });
    await page.reload();
    await told(page, "are not the same. Nothing was signed.");
    expect(await page.locator('input[name="proposal"]:enabled').count()).toBe(0);
    // Answers that are still on their way are waited for: the page would take them along.
    await page.unrouteAll({ behavior: "wait" });
    await page.context().close();
  });

  test("a form with a reason for each of many units sends those that have one", async () => {
    const { root, stations } = served.open;
    served.open.person("top", "chair", root, { seat: 1 });
    const page = await opened("top");
    await page.goto(`${served.url}/en/acts/${root}`);
    const sent = page.waitForRequest((request) => request.url().endsWith("/proposals/result"));
    await page.locator("form", { hasText: "Declaring a result" }).locator("summary").first().click();
    const reasons = page.locator('input[name="without[].reason"]');
    expect(await reasons.count()).toBe(stations.length);
    await reasons.nth(1).fill("The road is under snow.");
    await reasons.nth(3).fill("The boxes are being counted again.");
    await page.locator('form[data-api$="/result"] [name="present"]').fill("5");
    await page.locator('form[data-api$="/result"] button').click();
    expect((await sent).postDataJSON()).toEqual({
      series: "preliminary",
      present: 5,
      without: [
        { unit: stations[1]?.station, reason: "The road is under snow." },
        { unit: stations[3]?.station, reason: "The boxes are being counted again." },
      ],
    });
    await told(page, "No protocol is counted");
    await bringAxe(page);
    expect(await violations(page, ALL_RULES)).toEqual([]);
    await page.context().close();
  });

  test.each(LANGS)("the page can be read by everybody, in %s", async (lang) => {
    await propose(3);
    const page = await opened("seat-2", lang);
    await page.locator('input[name="proposal"]:enabled').first().waitFor();
    for (const details of await page.locator("main summary").all()) await details.click();
    await bringAxe(page);
    expect(await violations(page, ALL_RULES)).toEqual([]);
    await page.context().close();
  });
});
