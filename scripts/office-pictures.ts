// Makes the pictures of the office's documentation from a rehearsal half-way through its night: node scripts/office-pictures.ts
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Protocol } from "@dauys/core/protocol";
import { type ServedOffice, serveTestOffice, typePaper } from "@dauys/server/testing";
import { type Browser, chromium } from "playwright-core";
import { findChromium } from "./lib/chromium.ts";
import { withPalette } from "./lib/palette-png.ts";
import { houseRoot } from "./lib/paths.ts";

/** One picture: who looks, at which page, and what is done there before. */
interface Picture {
  readonly name: string;
  readonly who: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
  /** What has to be there before it is taken. */
  readonly wait: string;
}

const SCALE = 1.25;
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"];

/** Votes moved between the first two lists, as somebody does who slips by a row. */
function slipped(paper: Protocol): Protocol {
  const [{ series = "votes", lists = [] } = {}] = paper.votes;
  const changed = lists.map((each, i) => ({ ...each, votes: Number(each.votes) + (i === 0 ? 9 : i === 1 ? -9 : 0) }));
  return { ...paper, votes: [{ series, lists: changed }] };
}

/** Brings an office half-way through its night. */
async function halfway({ open }: ServedOffice): Promise<readonly Picture[]> {
  const { root, stations } = open;
  const [first, second] = [
    open.person("clerk-1", "territorial-clerk", root),
    open.person("clerk-2", "territorial-clerk", root),
  ];
  const chair = open.person("chair", "chair", root, { seat: 1 });
  open.person("supervisor", "supervisor", root);
  const units = stations.map(({ station }) => station);
  for (const unit of units.slice(0, 9)) await typePaper(first, unit, open.paperOf(unit));
  for (const unit of units.slice(0, 6)) await typePaper(second, unit, open.paperOf(unit));
  const [differing = "", begun = ""] = units.slice(6);
  await typePaper(second, differing, slipped(open.paperOf(differing)));
  await typePaper(second, begun, open.paperOf(begun), false);
  await chair.send("post", `/api/v1/units/${root}/proposals/filing`, { units: units.slice(0, 4) });
  return [
    { name: "office-queues-ru", who: "supervisor", path: "/ru/queues", width: 1200, height: 900, wait: "main table" },
    {
      name: "office-entry-kk",
      who: "clerk-2",
      path: `/kk/units/${begun}/entry`,
      width: 1200,
      height: 820,
      wait: ".entry-desk, .entry-start button",
    },
    {
      name: "office-differences-en",
      who: "supervisor",
      path: `/en/units/${differing}/differences`,
      width: 1200,
      height: 620,
      wait: "#apply",
    },
    { name: "office-sign-en", who: "chair", path: "/en/sign", width: 1200, height: 900, wait: "[data-submit]" },
    {
      name: "office-wall-kk",
      who: "supervisor",
      path: "/kk/wall",
      width: 1200,
      height: 700,
      dark: true,
      wait: "main table",
    },
  ];
}

async function take(browser: Browser, url: string, picture: Picture): Promise<void> {
  const { name, who, path, width, height, dark, wait } = picture;
  const colorScheme = dark === true ? "dark" : "light";
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: SCALE, colorScheme });
  await context.addCookies([{ name: "dauys-local", value: who, url }]);
  const page = await context.newPage();
  await page.goto(`${url}${path}`);
  await page.locator(wait).first().waitFor();
  const begin = page.locator(".entry-start button.first");
  if (await begin.isVisible()) await begin.click();
  await page.waitForLoadState("networkidle");
  await page.evaluate("scrollTo(0, 0)");
  const png = withPalette(await page.screenshot());
  await context.close();
  await writeFile(join(houseRoot, "docs", "pictures", `${name}.png`), png);
  console.log(`${name}.png: ${Math.round(png.length / 1000)} kB`);
}

const executablePath = findChromium();
if (executablePath === null) throw new Error("no Chromium: install it, or name it in CHROMIUM");
await mkdir(join(houseRoot, "docs", "pictures"), { recursive: true });
const served = await serveTestOffice({ stations: 24 });
const browser = await chromium.launch({ executablePath, args: FLAGS });
try {
  for (const picture of await halfway(served)) await take(browser, served.url, picture);
} finally {
  await browser.close();
  await served.close();
}
