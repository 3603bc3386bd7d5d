import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { houseRoot, outputRoot, toolEnvironment } from "./paths.ts";
import { runCommand } from "./run-command.ts";

/**
 * Lighthouse and what it brings are 176 MB, more than all else that the house needs. So they are a package of their own,
 * fetched when the check is run for the first time.
 */
const WANTED = join(houseRoot, "scripts", "lighthouse");
const OWN = join(outputRoot, "lighthouse");
const PARTS = ["package.json", "package-lock.json"] as const;
const MINUTES = 60_000;

/** Puts Lighthouse where it is run from, unless it is there as the lock file has it. Says why it cannot; `null`: it is there. */
export async function bringLighthouse(say: (line: string) => void): Promise<string | null> {
  const hash = createHash("sha256");
  for (const part of PARTS) hash.update(readFileSync(join(WANTED, part)));
  const wanted = hash.digest("hex");
  const marker = join(OWN, "installed");
  if (existsSync(marker) && readFileSync(marker, "utf8") === wanted) return null;
  say("Fetching Lighthouse (once, 176 MB unpacked) ...");
  rmSync(OWN, { recursive: true, force: true });
  mkdirSync(OWN, { recursive: true });
  for (const part of PARTS) copyFileSync(join(WANTED, part), join(OWN, part));
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  const run = await runCommand("npm", args, { cwd: OWN, env: toolEnvironment(), timeout: 5 * MINUTES });
  if (run.code !== 0) {
    const tail = run.output.trimEnd().split("\n").slice(-8).join("\n");
    return `Lighthouse could not be fetched: npm ended with code ${run.code}. The check needs the network once.\n${tail}`;
  }
  writeFileSync(marker, wanted);
  return null;
}

/** The four categories, with what they are called in Lighthouse's report. */
export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

/** Points out of a hundred in each category, and which audits took some away. */
export interface LighthouseRun {
  readonly points: Readonly<Record<(typeof CATEGORIES)[number], number>>;
  readonly lost: readonly string[];
}

interface Report {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly title: string;
        readonly displayValue?: string;
        readonly explanation?: string;
      }
    >
  >;
}

/** How often a page is looked at anew where Lighthouse ends without a report. */
const TRIES = 3;

/** Looks at a page as Lighthouse does by default: a telephone of middling speed on a slow network. @throws Error without a report */
export async function runLighthouse(url: string, chromium: string): Promise<LighthouseRun> {
  const args = [
    join(OWN, "node_modules", "lighthouse", "cli", "index.js"),
    url,
    "--output=json",
    "--quiet",
    "--no-enable-error-reporting",
    `--only-categories=${CATEGORIES.join(",")}`,
    "--chrome-flags=--headless --no-sandbox --disable-gpu",
  ];
  const env = toolEnvironment({ CHROME_PATH: chromium });
  const look = () => runCommand(process.execPath, args, { cwd: OWN, env, timeout: 3 * MINUTES });
  let run = await look();
  // Now and then a browser's trace lacks its beginning (NO_NAVSTART): that says nothing of the page.
  for (let tries = 1; run.code !== 0 && tries < TRIES; tries += 1) run = await look();
  if (run.code !== 0) throw new Error(`Lighthouse ended with code ${run.code} on ${url}:\n${run.output.slice(-2000)}`);
  const report: Report = JSON.parse(run.stdout.slice(run.stdout.indexOf("{")));
  const points = Object.fromEntries(
    CATEGORIES.map((name) => [name, Math.round(100 * (report.categories[name]?.score ?? 0))]),
  ) as LighthouseRun["points"];
  return { points, lost: CATEGORIES.flatMap((name) => lostIn(report, name)) };
}

function lostIn({ categories, audits }: Report, name: string): readonly string[] {
  return (categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = audits[id];
    if (audit === undefined || weight === 0 || audit.score === null || audit.score >= 0.9) return [];
    const shown = audit.displayValue ?? audit.explanation ?? "";
    return [`${name}: ${audit.title}${shown === "" ? "" : ` (${shown})`}`];
  });
}
