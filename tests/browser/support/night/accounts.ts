import { type Role, totpCode } from "@dauys/server/testing";
import type { Browser, Page } from "playwright-core";

/** Somebody who is invited on paper: what they are, for which unit, on which seat. */
export interface Invited {
  readonly who: string;
  readonly role: Role;
  readonly unit: string;
  readonly seat?: number;
  /** What shows, beside the password, that it is them: their phone's codes, or a passkey of their computer. */
  readonly factor?: "totp" | "passkey";
}

/** So long a page may take on a machine that has other things to do. */
const PATIENCE_MILLISECONDS = 120_000;
/** A code of an authenticator holds for so long, and is good once. */
const CODE_MILLISECONDS = 30_000;

const passwordOf = (who: string): string => `four stations before dawn, ${who}`;

/** Makes the account of the first administrator with the code that the server printed, and signs in with it. */
export async function becomeAdministrator(browser: Browser, url: string, code: string): Promise<Page> {
  const page = await ownPage(browser);
  const who = "admin";
  await page.goto(`${url}/en/set-up`);
  await page.fill("#code", code);
  await page.fill("#name", "Administrator");
  await page.fill("#sign-in-name", who);
  await typePassword(page, who);
  const secret = await addAuthenticator(page);
  await signOut(page);
  await signIn(page, url, { who, secret });
  return page;
}

/** Invites a whole list, and returns the codes that would be printed, by who they are for. */
export async function inviteAll(
  admin: Page,
  url: string,
  people: readonly Invited[],
): Promise<ReadonlyMap<string, string>> {
  await admin.goto(`${url}/en/accounts/new`);
  await admin
    .locator("details", { has: admin.locator("#rows") })
    .locator("summary")
    .click();
  const row = ({ who, role, unit, seat }: Invited): string => [who, who, "en", role, unit, seat ?? ""].join("\t");
  await admin.fill("#rows", people.map(row).join("\n"));
  await admin.click("#invite-many button");
  const letters = admin.locator("#letters [data-letter]");
  await letters.nth(people.length - 1).waitFor();
  const texts = (slot: string): Promise<readonly string[]> =>
    letters.locator(`[data-slot="${slot}"]`).allTextContents();
  const [names, codes] = [await texts("signInName"), await texts("code")];
  return new Map(names.map((name, i) => [name, codes[i] ?? ""]));
}

/** Takes up an invitation in a browser of one's own, adds a second factor, signs out, and signs in with it. */
export async function takeUp(browser: Browser, url: string, { who, factor }: Invited, code: string): Promise<Page> {
  const page = await ownPage(browser);
  if (factor === "passkey") await withPasskey(page);
  await page.goto(`${url}/en/invitation`);
  await page.fill("#code", code);
  await typePassword(page, who);
  const secret = factor === "passkey" ? await addPasskey(page) : await addAuthenticator(page);
  await signOut(page);
  await signIn(page, url, { who, secret });
  return page;
}

async function ownPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(PATIENCE_MILLISECONDS);
  return context.newPage();
}

/** A passkey of the computer that asks for a finger, as Chromium plays one. */
async function withPasskey(page: Page): Promise<void> {
  const debug = await page.context().newCDPSession(page);
  await debug.send("WebAuthn.enable");
  const options = { protocol: "ctap2", transport: "internal", hasResidentKey: true } as const;
  const person = { hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true };
  await debug.send("WebAuthn.addVirtualAuthenticator", { options: { ...options, ...person } });
}

/** Sends a form. @throws Error with the answer, where it is refused */
async function send(page: Page, press: () => Promise<void>): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await press();
  const answer = await answered;
  if (!answer.ok()) throw new Error(`${answer.url()}: ${answer.status()} ${await answer.text()}`);
}

async function typePassword(page: Page, who: string): Promise<void> {
  await page.fill("#password", passwordOf(who));
  await page.fill("#password-again", passwordOf(who));
  await send(page, () => page.keyboard.press("Enter"));
  await page.waitForSelector("#second-step:not([hidden])");
}

/** Types the first code of an authenticator, and returns its secret. */
async function addAuthenticator(page: Page): Promise<string> {
  const secret = ((await page.textContent("#totp-secret")) ?? "").replaceAll(" ", "");
  await page.fill("#totp-code", totpCode(secret, Date.now()));
  await send(page, () => page.keyboard.press("Enter"));
  await page.waitForSelector("#recovery:not([hidden])");
  return secret;
}

async function addPasskey(page: Page): Promise<null> {
  await send(page, () => page.click("#key-step button"));
  await page.waitForSelector("#recovery:not([hidden])");
  return null;
}

/** From the sheet with the recovery codes to the first page, and out. */
async function signOut(page: Page): Promise<void> {
  await page.click("#recovery a.button");
  await page.click(".sign-out button");
  await page.waitForURL(/sign-in/);
}

interface Known {
  readonly who: string;
  /** The secret of the authenticator; `null` for somebody with a passkey. */
  readonly secret: string | null;
}

async function signIn(page: Page, url: string, { who, secret }: Known): Promise<void> {
  await page.fill("#sign-in-name", who);
  await page.fill("#password", passwordOf(who));
  await send(page, () => page.keyboard.press("Enter"));
  await page.waitForSelector("#second-step:not([hidden])");
  if (secret === null) await page.click("#use-key");
  else {
    // The code of now has been used: the next one is taken as well, for phones whose clock is ahead.
    await page.fill("#code", totpCode(secret, Date.now() + CODE_MILLISECONDS));
    await send(page, () => page.keyboard.press("Enter"));
  }
  await page.waitForURL(`${url}/en/`);
}
