import axe from "axe-core";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";

/** Where the site and the browser are that `setup.ts` has made ready; `null` where there is no Chromium. */
const ready = inject("stage");

/** Why a suite is skipped; `null` where it can run. */
export const noBrowser: string | null = ready === null ? "no Chromium: install it, or name it in CHROMIUM" : null;

/** The served site, and a browser in front of it. */
export interface Stage {
  /** The site's root, with `/` at its end. */
  readonly url: string;
  /** A page of the site in a context of its own; the one opened before is closed. */
  open(path: string, options?: BrowserContextOptions): Promise<Opened>;
  /**
   * The same for pages that are open beside each other: each is closed when the work on it is done. Pages of the same
   * options share a context, in which axe is there from the start.
   */
  visit<T>(path: string, options: BrowserContextOptions, work: (opened: Opened) => Promise<T>): Promise<T>;
}

/** An open page. */
export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every address that it asked for. */
  readonly requests: readonly string[];
  /** What the browser complained of: refused by the policy, not found, malformed. */
  readonly complaints: readonly string[];
}

/** Connects to the browser for the tests of one file. */
export function browserForFile(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.connect(ready?.browser ?? "");
  });
  afterAll(() => browser?.close());
  return () => browser as Browser;
}

/** The site and the browser for the tests of one file. */
export function stage(): Stage {
  const browser = browserForFile();
  const url = ready?.url ?? "";
  const contexts: BrowserContext[] = [];
  const shared = new Map<string, Promise<BrowserContext>>();
  const openIn = async (context: BrowserContext, path: string): Promise<Opened> => {
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(`${url}${path}`);
    return { page, context, requests, complaints };
  };
  return {
    url,
    open: async (path, options = {}) => {
      // One at a time: each test opens what it looks at, and the last one is closed by the next.
      await Promise.all(contexts.splice(0).map((context) => context.close()));
      const context = await browser().newContext(options);
      contexts.push(context);
      return openIn(context, path);
    },
    visit: async (path, options, work) => {
      const key = JSON.stringify(options);
      const context = shared.get(key) ?? withAxe(browser(), options);
      shared.set(key, context);
      const opened = await openIn(await context, path);
      try {
        return await work(opened);
      } finally {
        await opened.page.close();
      }
    },
  };
}

/** Axe comes through the debugger, so that the page's own policy stays in force; once for all pages of the context. */
async function withAxe(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  if (options.javaScriptEnabled !== false) await context.addInitScript(axe.source);
  return context;
}
