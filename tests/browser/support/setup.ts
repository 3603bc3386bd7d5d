// Runs once before all browser tests: builds and serves one site, and starts one Chromium, for all of them.
import { mkdir, rm } from "node:fs/promises";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { findChromium } from "../../../scripts/lib/chromium.ts";
import { buildTestSite, SCREENS, serveTestSite } from "../../../scripts/lib/test-site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /**
     * The site's root with `/` at its end, where the browser is, and pages of stations and districts, which are made when
     * they are asked for; `null` where there is no Chromium.
     */
    readonly stage: { readonly url: string; readonly browser: string; readonly onDemand: readonly string[] } | null;
  }
}

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

/** Builds, serves and starts; returns what ends it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const path = findChromium();
  if (path === null) {
    project.provide("stage", null);
    return async () => undefined;
  }
  await buildTestSite();
  // What is kept is what this run has seen.
  await rm(SCREENS, { recursive: true, force: true });
  await mkdir(SCREENS, { recursive: true });
  const serving = await serveTestSite();
  const server = await chromium.launchServer({ executablePath: path, args: [...CHROMIUM_FLAGS] });
  const onDemand = await unitPages(serving.url);
  project.provide("stage", { url: serving.url, browser: server.wsEndpoint(), onDemand });
  return async () => {
    await server.close();
    await serving.close();
  };
}

/** A station whose protocol was replaced, one held back, one of which nothing is to be said; and the districts of all. */
async function unitPages(url: string): Promise<readonly string[]> {
  const table = await (await fetch(`${url}data/rehearsal/stations.csv`)).text();
  const [head = "", ...lines] = table.trimEnd().split("\r\n");
  const at = (name: string): number => head.split(",").indexOf(name);
  const rows = lines.map((line) => line.split(","));
  const found = [
    rows.find((row) => row[at("corrected")] === "true"),
    rows.find((row) => row[at("status")] === "held"),
    rows.find((row) => row[at("corrected")] === "false" && row[at("status")] === "counted"),
  ];
  const codes = found.flatMap((row) => [row?.[at("station")] ?? "none", row?.[at("below")] ?? "none"]);
  return [...new Set(codes)].map((code) => `rehearsal/${code}/`);
}
