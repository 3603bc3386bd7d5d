// npm run bench -- recount [rounds]
// The page "Count again" of the rehearsal of 10,061 stations, in Chromium, served from this machine: the figures counted
// after their download; then every hash, proof and signature of its record, download included; and a file of 1,000,000
// generated stations, from the press of the button to the verdict, with the longest time for which the page drew nothing.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSite } from "@dauys/site/build";
import { ensureRehearsal, wantedRehearsal } from "@dauys/site/records";
import { serveSite } from "@dauys/site/serve";
import { type Browser, chromium, type Page } from "playwright-core";
import { findChromium } from "../scripts/lib/chromium.ts";
import { manyFigures } from "./lib/many-figures.ts";
import { type Figure, report } from "./lib/rounds.ts";

const OWN = fileURLToPath(new URL("../.dauys/bench/", import.meta.url));
const RECORDS = join(OWN, "records");
const GENERATED = 1_000_000;
const MANY = "data/generated/figures.bin";
const PATIENCE = 120_000;
/** Milliseconds that each may take at most; a page that draws nothing for a tenth of a second is felt to stand still. */
const MOST = { recount: 500, verification: 4000, generated: 5000, pause: 100 } as const;

/** What one round measured, in milliseconds. */
interface Round {
  readonly recount: number;
  readonly recountPressed: number;
  readonly verification: number;
  readonly generated: number;
  readonly pause: number;
}

/** Milliseconds that a report says it took; throws where it does not say what it should. */
async function told(page: Page, report: string, expected: RegExp): Promise<number> {
  const verdict = page.locator(`${report} .found-verdict`);
  await verdict.waitFor({ timeout: PATIENCE });
  const text = await verdict.innerText();
  if (!expected.test(text)) throw new Error(`the page says: ${text}`);
  return Number(await page.locator(`${report} [data-milliseconds]`).getAttribute("data-milliseconds"));
}

/** From the press of a button to the verdict. */
function pressed(page: Page, button: string, report: string): Promise<number> {
  return page.evaluate<number>(`new Promise((settle) => {
    const start = performance.now();
    new MutationObserver(() => {
      if (document.querySelector("${report} .found-verdict") !== null) settle(performance.now() - start);
    }).observe(document.querySelector("${report}"), { childList: true, subtree: true });
    document.querySelector("${button}").click();
  })`);
}

/** Notes from now on the longest time between two frames, and every state of the progress that a reader sees. */
const WATCH = `
globalThis.noted = { longest: 0, progress: new Set() };
let last = performance.now();
const frame = () => {
  const now = performance.now();
  noted.longest = Math.max(noted.longest, now - last);
  last = now;
  noted.progress.add(document.querySelector("#verify-here progress")?.value);
  requestAnimationFrame(frame);
};
requestAnimationFrame(frame);
`;

async function round(browser: Browser, url: string): Promise<Round> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${url}en/rehearsal/verify/`);
  const recountPressed = await pressed(page, "#count-start", "#count-here");
  const recount = await told(page, "#count-here", /equal the published ones/);
  await page.evaluate(WATCH);
  const verification = await pressed(page, "#verify-start", "#verify-here");
  await told(page, "#verify-here", /nothing failed/);
  if ((await page.evaluate<number>("noted.progress.size")) < 5) throw new Error("the verification showed no progress");
  const other = await context.newPage();
  await other.goto(`${url}en/rehearsal/verify/`);
  await other.evaluate(`document.getElementById("count-again").dataset.figures = "/${MANY}";${WATCH}`);
  const generated = await pressed(other, "#count-start", "#count-here");
  const pause = await other.evaluate<number>("noted.longest");
  // The published result is that of other stations, so the two differ, and the page says where.
  await told(other, "#count-here", /DOES NOT AGREE/);
  if (!(await other.locator("#count-here").innerText()).includes("of 1,000,000 stations"))
    throw new Error("not all generated stations were counted");
  await context.close();
  return { recount, recountPressed, verification, generated, pause };
}

function figure(name: string, values: readonly number[], most?: number): Figure {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    Number((sorted[Math.round(share * (sorted.length - 1))] as number).toPrecision(4));
  const median = at(0.5);
  const limit = most === undefined ? { target: null, met: null } : { target: most, met: median < most };
  return { name, median, min: at(0), max: at(1), unit: "ms", ratio_to: null, ...limit };
}

const rounds = Number(process.argv[2] ?? 5);
await ensureRehearsal(await wantedRehearsal(RECORDS, {}), () => undefined);
const { out } = await buildSite({ out: join(OWN, "site"), records: RECORDS });
const many = join(out, MANY);
mkdirSync(dirname(many), { recursive: true });
writeFileSync(many, manyFigures(readFileSync(join(out, "data/rehearsal/figures.bin")), GENERATED));
const serving = await serveSite({ root: out, records: RECORDS, host: "127.0.0.1", port: 0 });
const path = findChromium();
if (path === null) throw new Error("there is no Chromium: install it, or name it in CHROMIUM");
const browser = await chromium.launch({ executablePath: path, args: ["--headless", "--no-sandbox", "--disable-gpu"] });
console.log(`Chromium ${browser.version()}, ${availableParallelism()} cores`);
const all: Round[] = [];
// One round before does not count.
for (let i = -1; i < rounds; i += 1) {
  const one = await round(browser, serving.url);
  if (i >= 0) all.push(one);
}
await browser.close();
await serving.close();
rmSync(dirname(many), { recursive: true });
const of = (key: keyof Round): readonly number[] => all.map((one) => one[key]);
const figures = [
  figure("10,061 stations after the download: figures, sums, seats, checks", of("recount"), MOST.recount),
  figure("the same from the press of the button", of("recountPressed")),
  figure("every hash, proof and signature, from the press of the button", of("verification"), MOST.verification),
  figure("1,000,000 generated stations, from the press of the button", of("generated"), MOST.generated),
  figure("the longest time without a frame meanwhile", of("pause"), MOST.pause),
];
report("recount", figures);
if (figures.some(({ met }) => met === false)) process.exitCode = 1;
// A desk for stations that nobody asked for may still hold a thread.
process.exit();
