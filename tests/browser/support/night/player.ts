import type { Page } from "playwright-core";

/** Somebody with a browser of their own. */
export interface Player {
  readonly page: Page;
  /** Goes to a page of the office, by its address behind the language. */
  readonly go: (path: string) => Promise<void>;
  /** Asks the interface with this browser's session. @throws Error with the answer, where it is refused */
  readonly ask: (method: string, path: string, body?: unknown) => Promise<Record<string, unknown>>;
  /** Signs all that waits on the page of signing, with the own key file. */
  readonly sign: () => Promise<void>;
}

/** Whose browser it is, at which office, and the key that they hold. */
export interface Own {
  readonly url: string;
  readonly who: string;
  readonly key: { readonly file: string; readonly passphrase: string } | null;
}

/** What somebody who has signed in can do in their browser. */
export function playing(page: Page, own: Own): Player {
  return {
    page,
    ask: (method, path, body) => ask(page, own, { method, path, body }),
    go: async (path) => {
      await page.goto(`${own.url}/en${path}`);
    },
    sign: () => sign(page, own),
  };
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

async function ask(page: Page, { url, who }: Own, { method, path, body }: Asked): Promise<Record<string, unknown>> {
  const csrf = await page.locator('meta[name="dauys-csrf"]').getAttribute("content");
  const headers = { origin: url, "x-dauys-csrf": csrf ?? "", "content-type": "application/json" };
  const data = body === undefined ? {} : { data: JSON.stringify(body) };
  const response = await page.context().request.fetch(`${url}${path}`, { method, headers, ...data });
  const value = (await response.json()) as Record<string, unknown>;
  if (!response.ok()) throw new Error(`${who} ${method} ${path}: ${response.status()} ${JSON.stringify(value)}`);
  return value;
}

async function sign(page: Page, { url, who, key }: Own): Promise<void> {
  await page.goto(`${url}/en/sign`);
  const boxes = page.locator('input[name="proposal"]:enabled');
  await boxes.first().waitFor();
  for (const box of await boxes.all()) await box.check();
  await page.setInputFiles('input[name="file"]', key?.file ?? "");
  await page.fill('input[name="passphrase"]', key?.passphrase ?? "");
  const signed = page.waitForResponse((response) => /signatures$/.test(response.url()));
  await page.locator("[data-submit]").click();
  const response = await signed;
  if (!response.ok()) throw new Error(`${who}: ${response.status()} ${await response.text()}`);
}
