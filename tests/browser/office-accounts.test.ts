import { type ServedOffice, seedPeople, serveTestOffice, totpCode } from "@dauys/server/testing";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ALL_RULES, bringAxe, violations } from "./support/axe.ts";
import { browserForFile, noBrowser } from "./support/browser.ts";

const LANGS = ["kk", "ru", "en"] as const;
const PHONE = { viewport: { width: 390, height: 800 } };
const PASSWORD = "жұлдыз пен теңіз 9";

describe.skipIf(noBrowser !== null)(`accounts${noBrowser === null ? "" : ` (${noBrowser})`}`, () => {
  const browser = browserForFile();
  let served: ServedOffice;
  const complaints: string[] = [];
  let later = 0;
  beforeAll(async () => {
    const timeOfDay = { now: () => Date.now() + later };
    served = await serveTestOffice({ signIn: true, settings: { timeOfDay } }, "localhost");
  });
  afterAll(() => served?.close());

  async function opened(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser().newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    page.on("console", (message) => complaints.push(`${path}: ${message.text()}`));
    page.on("pageerror", (error) => complaints.push(`${path}: ${error.message}`));
    await page.goto(`${served.url}${path}`);
    return page;
  }

  async function clean(page: Page): Promise<void> {
    await bringAxe(page);
    expect([page.url(), ...(await violations(page, ALL_RULES))]).toEqual([page.url()]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), page.url()).toBe(true);
  }

  /** Types into fields one after the other, and sends the last with Enter. */
  async function type(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [id, text] of Object.entries(fields)) await page.fill(`#${id}`, text);
    await page.keyboard.press("Enter");
  }

  /** A passkey of the computer that asks for a finger, as Chromium plays one. */
  async function withPasskey(page: Page): Promise<void> {
    const debug = await page.context().newCDPSession(page);
    await debug.send("WebAuthn.enable");
    const options = { protocol: "ctap2", transport: "internal", hasResidentKey: true } as const;
    const person = { hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true };
    await debug.send("WebAuthn.addVirtualAuthenticator", { options: { ...options, ...person } });
  }

  /** A whole list as it comes from a spreadsheet: first with a line that does not fit, then mended. */
  async function inviteMany(page: Page): Promise<void> {
    const unit = served.open.stations[1]?.station ?? "";
    const rows = [`m.one\tБірінші\tkk\tprecinct-clerk\t${unit}`, `m.two\tВторой\tru\tmember\t${unit}\t2`];
    await page.locator("summary", { hasText: "Пригласить по списку" }).click();
    await page.fill("#rows", `${rows[0]}\n${rows[1]?.replace(unit, "nowhere")}`);
    await page.click("#invite-many button");
    await page.locator("#told", { hasText: "Строка: 2." }).waitFor();
    await page.fill("#rows", rows.join("\n"));
    await page.click("#invite-many button");
    await page.locator("#letters [data-letter]").nth(1).waitFor();
    expect(await page.locator('#letters [data-slot="signInName"]').allTextContents()).toEqual(["m.one", "m.two"]);
    await clean(page);
  }

  async function signOut(page: Page): Promise<void> {
    await page.click(".sign-out button");
    await page.waitForURL(/sign-in/);
  }

  test("the first administrator, an invitation on paper, a key, a passkey alone, and every page of it clean", async () => {
    const admin = await opened("/kk/set-up");
    await clean(admin);
    const who = { name: "Айгүл <b>Сейітова</b>", "sign-in-name": "a.seitova" };
    const code = served.open.accounts.firstCode?.toLowerCase() ?? "";
    await type(admin, { code, ...who, password: PASSWORD, "password-again": PASSWORD });
    await admin.waitForSelector("#second-step:not([hidden])");
    await clean(admin);
    const secret = ((await admin.textContent("#totp-secret")) ?? "").replaceAll(" ", "");
    await type(admin, { "totp-code": totpCode(secret, Date.now()) });
    await admin.waitForSelector("#recovery:not([hidden])");
    const recovery = await admin.locator("#recovery-list li").allTextContents();
    expect(recovery).toHaveLength(10);
    await clean(admin);
    await admin.click("#recovery a.button");
    await admin.waitForURL(`${served.url}/kk/`);

    await admin.goto(`${served.url}/ru/accounts/new`);
    await clean(admin);
    await admin.fill("#grant-unit", served.open.stations[0]?.station ?? "");
    await type(admin, { "sign-in-name": "b.akhmetov", name: "Болат Ахметов" });
    await admin.waitForSelector("#letters:not([hidden])");
    await clean(admin);
    const printed = (await admin.textContent('#letters [data-slot="code"]')) ?? "";
    await inviteMany(admin);

    const clerk = await opened("/kk/sign-in", PHONE);
    await clean(clerk);
    await withPasskey(clerk);
    await clerk.goto(`${served.url}/kk/invitation#${printed}`);
    expect([clerk.url(), await clerk.inputValue("#code")]).toEqual([`${served.url}/kk/invitation`, printed]);
    await clean(clerk);
    await type(clerk, { password: PASSWORD, "password-again": PASSWORD });
    await clerk.waitForSelector("#key-step:not([hidden])");
    await clean(clerk);
    await clerk.click("#key-step button");
    await clerk.waitForSelector("#recovery:not([hidden])");
    for (const lang of LANGS) {
      await clerk.goto(`${served.url}/${lang}/account`);
      await clean(clerk);
    }
    await clerk.click("#begin-totp");
    await clerk.waitForSelector("#totp-place:not([hidden])");
    await clean(clerk);
    await signOut(clerk);
    await clerk.click("#passkey");
    await clerk.waitForURL(`${served.url}/en/`);
    await clean(clerk);
    await signOut(clerk);

    await type(clerk, { "sign-in-name": "b.akhmetov", password: "guess guess guess" });
    await clerk.locator("#told", { hasText: "is not right" }).waitFor();
    await type(clerk, { password: PASSWORD });
    await clerk.waitForSelector("#use-key:not([hidden])");
    await clean(clerk);
    await clerk.keyboard.press("Enter");
    await clerk.waitForURL(`${served.url}/en/`);

    for (const lang of LANGS) {
      for (const path of ["", "accounts", "accounts/new", "audit?check=yes"]) {
        await admin.goto(`${served.url}/${lang}/${path}`);
        await clean(admin);
      }
    }
    await admin.goto(`${served.url}/en/accounts`);
    await admin.click("tbody tr:nth-child(2) a");
    await admin.locator("h1", { hasText: "Болат" }).waitFor();
    await clean(admin);
    await admin.setViewportSize(PHONE.viewport);
    for (const path of ["accounts", "audit"]) {
      await admin.goto(`${served.url}/en/${path}`);
      await clean(admin);
    }

    await admin.context().clearCookies();
    await admin.goto(`${served.url}/en/accounts`);
    await type(admin, { "sign-in-name": "a.seitova", password: PASSWORD });
    await admin.click("#other-kind");
    await type(admin, { code: recovery[0]?.toLowerCase().replaceAll("-", " ") ?? "" });
    await admin.waitForURL(`${served.url}/en/accounts`);
    // The line that did not fit and the wrong password, and nothing that the policy refused.
    const told = complaints.map((one) => /status of (\d+)/.exec(one)?.[1] ?? one);
    expect(told).toEqual(["422", "401"]);
  }, 180_000);

  test("a session that is about to end says so, goes on when asked, and else leads back to where one was", async () => {
    const grants = [{ role: "supervisor" as const, unit: served.open.root, seat: null, party: null }];
    const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    const person = { id: "idler", signInName: "idler", name: "Idler", lang: "en", totp: secret, grants } as const;
    await seedPeople(served.open.office, [{ ...person, password: PASSWORD }]);
    const page = await opened("/en/account");
    await type(page, { "sign-in-name": "idler", password: PASSWORD });
    await page.waitForSelector("#second-step:not([hidden])");
    await type(page, { code: totpCode(secret, Date.now()) });
    await page.waitForURL(`${served.url}/en/account`);
    await page.clock.install();
    await page.reload();
    const pass = async (minutes: number): Promise<void> => {
      later += minutes * 60_000;
      await page.clock.fastForward(minutes * 60_000);
    };
    const warning = page.locator("#idle[open]");
    await pass(12);
    expect(await warning.count()).toBe(0);
    await pass(2);
    await warning.waitFor();
    await clean(page);
    await page.keyboard.press("Enter");
    await warning.waitFor({ state: "detached" });
    await pass(12);
    expect(await warning.count()).toBe(0);
    await pass(4);
    await page.waitForURL(`${served.url}/en/sign-in?to=%2Fen%2Faccount`);
  }, 60_000);
});
