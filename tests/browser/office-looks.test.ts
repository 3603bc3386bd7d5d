import { mkdirSync } from "node:fs";
import { signEntry, type UnsignedEntry } from "@dauys/core/record";
import { ROLES, ROUTES, type ServedOffice, serveTestOffice, typePaper } from "@dauys/server/testing";
import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ALL_RULES, bringAxe, violations } from "./support/axe.ts";
import { browserForFile, noBrowser } from "./support/browser.ts";
import { moved } from "./support/night/papers.ts";

const LANGS = ["kk", "ru", "en"] as const;
const SCREENS = ".dauys/browser/screens/office";
/** Pages of which other tests show what they need to be drawn: a ticket, an invitation, an id. */
const ELSEWHERE: ReadonlySet<string> = new Set(["/:lang/accounts/:id"]);

/** Brings an office so far that each page has something to show: a paper in the record, one that differs, a result. */
async function halfway(open: ServedOffice["open"]): Promise<void> {
  const { root, stations } = open;
  const [filed = "", differing = ""] = stations.map(({ station }) => station);
  const clerks = [1, 2].map((n) => open.person(`clerk-${n}`, "territorial-clerk", root));
  for (const [i, clerk] of clerks.entries()) {
    for (const unit of [filed, differing])
      await typePaper(clerk, unit, i === 1 && unit === differing ? moved(open.paperOf(unit), 1) : open.paperOf(unit));
  }
  const decide = async (what: string, body: object): Promise<void> => {
    open.pass(60_000);
    const members = [1, 2, 3, 4].map((seat) =>
      open.person(`seat-${seat}`, seat === 1 ? "chair" : "member", root, { seat }),
    );
    const chair = members[0] as Person;
    const { id } = (await (
      await chair.send("post", `/api/v1/units/${root}/proposals/${what}`, body)
    ).json()) as Proposed;
    for (const [i, member] of members.entries()) {
      const { signing } = (await (await member.get(`/api/v1/proposals/${id}`)).json()) as {
        readonly signing: UnsignedEntry;
      };
      await member.send("post", `/api/v1/proposals/${id}/signatures`, signEntry(signing, open.signerOf(root, i + 1)));
    }
  };
  await decide("filing", { units: [filed] });
  await decide("result", { series: "preliminary", present: 6 });
}

type Person = ReturnType<ServedOffice["open"]["person"]>;
interface Proposed {
  readonly id: string;
}

/** The unit of which a page has most to show: the one that was filed, the one that differs, or the whole. */
function unitOf({ root, stations }: ServedOffice["open"], path: string): string {
  const [filed = "", differing = ""] = stations.map(({ station }) => station);
  if (!path.startsWith("/:lang/units/") || path.endsWith("/territorial-entry")) return root;
  return /\/(differences|scans|custody)$/.test(path) ? differing : filed;
}

/** So many pages are looked at beside each other: most of the time of each is waiting. */
const AT_ONCE = 3;

/** What is wrong with a page: what axe finds, what the browser complains of, what is wider than the screen. */
async function faultsOf(context: BrowserContext, address: string, name: string): Promise<readonly string[]> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  const response = await page.goto(address);
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: `${SCREENS}/${name}.png`, fullPage: true });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  await bringAxe(page);
  const found = await violations(page, ALL_RULES);
  await page.close();
  const status = response?.status() === 200 ? [] : [`answered ${response?.status()}`];
  return [...status, ...found, ...complaints, ...(wide ? ["wider than the screen"] : [])];
}

const PAGES = ROUTES.filter(({ method, path }) => method === "get" && path.startsWith("/:lang/")).map(
  ({ path }) => path,
);

describe.skipIf(noBrowser !== null)(`pages of the office${noBrowser === null ? "" : ` (${noBrowser})`}`, () => {
  const browser = browserForFile();
  let served: ServedOffice;
  beforeAll(async () => {
    served = await serveTestOffice();
    const { open } = served;
    for (const role of ROLES) {
      const isSeat = role === "chair" || role === "member";
      open.person("all", role, open.root, { seat: isSeat ? 1 : null, party: role === "proxy" ? "maple" : null });
    }
    await halfway(open);
    mkdirSync(SCREENS, { recursive: true });
  }, 120_000);
  afterAll(() => served?.close());

  test("there are pages to look at", () => {
    expect(PAGES.length).toBeGreaterThan(25);
    for (const path of ELSEWHERE) expect(PAGES).toContain(path);
  });

  test.each(LANGS)(
    "axe finds nothing on any of them, at 320 pixels either, and nothing is wider than the screen: %s",
    { timeout: 240_000 },
    async (lang) => {
      const { open, url } = served;
      const context = await browser().newContext({
        viewport: { width: lang === "ru" ? 320 : 1280, height: 900 },
        colorScheme: lang === "en" ? "dark" : "light",
      });
      await context.addCookies([{ name: "dauys-local", value: "all", url }]);
      const left = PAGES.filter((one) => !ELSEWHERE.has(one));
      const found: string[] = [];
      const look = async (): Promise<void> => {
        for (let path = left.shift(); path !== undefined; path = left.shift()) {
          const address = `${url}${path.replace(":lang", lang).replace(":unit", unitOf(open, path))}`;
          const name = `${path.replace(/[^a-z]+/g, "-")}-${lang}`;
          found.push(...(await faultsOf(context, address, name)).map((fault) => `${path}: ${fault}`));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, look));
      await context.close();
      expect(found).toEqual([]);
    },
  );
});
