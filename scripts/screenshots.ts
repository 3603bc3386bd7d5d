// Makes the pictures of the README from the built pages: node scripts/screenshots.ts
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildSite, DEFAULTS } from "@dauys/site/build";
import { ensureRehearsal, wantedRehearsal } from "@dauys/site/records";
import { serveSite } from "@dauys/site/serve";
import { type Browser, chromium } from "playwright-core";
import { findChromium } from "./lib/chromium.ts";
import { withPalette } from "./lib/palette-png.ts";
import { houseRoot } from "./lib/paths.ts";

/** One picture: of which page, on what screen, and what of it. */
interface Picture {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly colorScheme: "light" | "dark";
  /** The part of the page that is shown, if not its beginning. */
  readonly part?: string;
}

const PICTURES: readonly Picture[] = [
  { name: "kz-2021-en", path: "en/kz-2021/", width: 1280, height: 860, scale: 1.5, colorScheme: "light" },
  { name: "kz-2021-kk-phone", path: "kk/kz-2021/", width: 390, height: 1180, scale: 1.5, colorScheme: "dark" },
  {
    name: "kz-2021-ru-majorities",
    path: "ru/kz-2021/",
    width: 1280,
    height: 900,
    scale: 1.5,
    colorScheme: "light",
    part: "#majorities",
  },
  { name: "rehearsal-en", path: "en/rehearsal/", width: 1280, height: 1180, scale: 1.25, colorScheme: "light" },
  {
    name: "rehearsal-kk-region",
    path: "kk/rehearsal/03/",
    width: 1280,
    height: 1000,
    scale: 1.25,
    colorScheme: "dark",
  },
  {
    name: "rehearsal-ru-corrections-phone",
    path: "ru/rehearsal/corrections/",
    width: 390,
    height: 1180,
    scale: 1.5,
    colorScheme: "light",
  },
];

const LARGEST = 200_000;
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--hide-scrollbars"];

async function take(browser: Browser, site: string, folder: string, picture: Picture): Promise<void> {
  const { name, path, width, height, scale, colorScheme, part } = picture;
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, colorScheme });
  const page = await context.newPage();
  await page.goto(`${site}${path}`);
  const png = withPalette(await (part === undefined ? page : page.locator(part)).screenshot());
  await context.close();
  console.log(`${name}.png: ${width} × ${height} at ${scale}, ${Math.round(png.length / 1000)} kB`);
  if (png.length >= LARGEST) throw new Error(`${name} has ${png.length} bytes; at most ${LARGEST}: make it smaller`);
  await writeFile(join(folder, `${name}.png`), png);
}

const executablePath = findChromium();
if (executablePath === null) throw new Error("no Chromium: install it, or name it in CHROMIUM");
const folder = join(houseRoot, "docs", "pictures");
await mkdir(folder, { recursive: true });
const { records } = DEFAULTS;
await ensureRehearsal(await wantedRehearsal(records, {}), () => undefined);
const { out } = await buildSite();
const serving = await serveSite({ root: out, records, host: "127.0.0.1", port: 0 });
const browser = await chromium.launch({ executablePath, args: FLAGS });
try {
  for (const picture of PICTURES) await take(browser, serving.url, folder, picture);
} finally {
  await browser.close();
  await serving.close();
}
