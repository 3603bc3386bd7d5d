import { join } from "node:path";
import { buildSite, DEFAULTS } from "@dauys/site/build";
import { ensureRehearsal, wantedRehearsal } from "@dauys/site/records";
import { type Serving, serveSite } from "@dauys/site/serve";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { findChromium } from "../../../scripts/lib/chromium.ts";
import { houseRoot } from "../../../scripts/lib/paths.ts";

/** Why a suite is skipped; `null` where it can run. */
export const noBrowser: string | null =
  findChromium() === null ? "no Chromium: install it, or name it in CHROMIUM" : null;

/** The flags with which Chromium stays by itself: no screen, no update, nothing fetched that a page did not ask for. */
const CHROMIUM_FLAGS: readonly string[] = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A site of its own, with a rehearsal that is quickly made and has slips that nobody mended. */
const OWN = join(houseRoot, ".dauys", "browser");
const SITE = {
  out: join(OWN, "site"),
  records: join(OWN, "records"),
  cache: DEFAULTS.cache,
  rehearsal: { stations: 68, slips: 17, unmended: 2 },
} as const;

/** The built site, served, and a browser in front of it. */
export interface Stage {
  /** The site's root, with `/` at its end. */
  readonly url: string;
  /** A page of the site in a context of its own, and every address that it asked for. */
  open(path: string, options?: BrowserContextOptions): Promise<Opened>;
}

/** An open page. */
export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly requests: readonly string[];
  /** What the browser complained of: refused by the policy, not found, malformed. */
  readonly complaints: readonly string[];
}

/** Builds and serves the site and starts a browser for the tests of one file; ends both after them. */
export function stage(): Stage {
  let serving: Serving | undefined;
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    await ensureRehearsal(await wantedRehearsal(SITE.records, SITE.rehearsal), () => undefined);
    const { out } = await buildSite(SITE);
    serving = await serveSite({ root: out, records: SITE.records, host: "127.0.0.1", port: 0 });
    browser = await chromium.launch({ executablePath: findChromium() ?? "", args: [...CHROMIUM_FLAGS] });
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.close();
  });
  return {
    get url() {
      return serving?.url ?? "";
    },
    async open(path, options = {}) {
      // One at a time: each test opens what it looks at, and the last one is closed by the next.
      await Promise.all(contexts.splice(0).map((context) => context.close()));
      const context = await (browser as Browser).newContext(options);
      contexts.push(context);
      const page = await context.newPage();
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.goto(`${serving?.url}${path}`);
      return { page, context, requests, complaints };
    },
  };
}
