import { fraction } from "@dauys/core/exact";
import { openRecord } from "@dauys/exchange/record";
import { Replay, type ReplayServer, type ReplayState, serveReplay } from "@dauys/site/live";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { houseRoot } from "../../../scripts/lib/paths.ts";
import { browserForFile } from "./browser.ts";

/** Seconds: quick enough for a test, and the same code as with a minute. */
export const RHYTHM = { every: 0.2, atMost: 1, announce: 1.5 } as const;

/** A replay of the record of twelve stations, with a browser in front of it. */
export interface ReplayStage {
  /** Begins anew, before the first station. */
  rewind(): Promise<void>;
  /** Plays up to a size. */
  playTo(size: number): ReplayState;
  /** From now on the site answers nothing, or does again. */
  silence(silent: boolean): void;
  open(path: string, options?: BrowserContextOptions): Promise<OpenedReplay>;
}

/** An open page of the replay. */
export interface OpenedReplay {
  readonly page: Page;
  /** What the browser complained of. */
  readonly complaints: readonly string[];
  /** Waits until the page shows the state after so many entries. */
  shows(size: number): Promise<void>;
  /** Every change of the live region: what was said, and when, in milliseconds. */
  said(): Promise<readonly { readonly at: number; readonly text: string }[]>;
  /** The sum of all layout shifts, and what shifted. */
  shifts(): Promise<readonly string[]>;
}

/** Serves the replay and starts a browser for the tests of one file; ends both after them. */
export function replayStage(): ReplayStage {
  let replay: Replay | undefined;
  let state: ReplayState | undefined;
  let server: ReplayServer | undefined;
  const browser = browserForFile();
  let silent = false;
  const rewind = async (): Promise<void> => {
    const opened = openRecord(`${houseRoot}/docs/examples/records/good`);
    if (!opened.ok) throw new Error(opened.fault.message);
    const made = await Replay.open({ files: opened.record.files, live: { ...RHYTHM, seatsFrom: fraction(1, 4) } });
    opened.record.close();
    if (!made.ok) throw new Error(made.fault.detail);
    replay = made.value;
    state = replay.playTo(replay.times.start);
  };
  beforeAll(async () => {
    await rewind();
    const files = () => (silent ? new Map() : (state?.files ?? new Map()));
    server = await serveReplay(files, { host: "127.0.0.1", port: 0 });
  }, 60_000);
  afterAll(async () => {
    await server?.close();
  });
  return {
    rewind,
    playTo: (size) => {
      if (replay === undefined) throw new Error("nothing is played yet");
      state = replay.playTo(size);
      return state;
    },
    silence: (now) => {
      silent = now;
    },
    open: async (path, options = {}) => {
      for (const context of browser().contexts()) await context.close();
      const context = await browser().newContext(options);
      return openedOn(await context.newPage(), `${server?.url}${path}`, options.javaScriptEnabled !== false);
    },
  };
}

async function openedOn(page: Page, address: string, watched: boolean): Promise<OpenedReplay> {
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  if (watched) await page.addInitScript(WATCH);
  await page.goto(address);
  return {
    page,
    complaints,
    shows: async (size) => void (await page.waitForSelector(`#live[data-size="${size}"]`, { timeout: 5000 })),
    said: () => page.evaluate("watched.said"),
    shifts: () => page.evaluate("watched.shifts"),
  };
}

/** Notes every layout shift and every word of the live region; runs in the page before anything else. */
const WATCH = `
globalThis.watched = { said: [], shifts: [] };
new PerformanceObserver((list) => {
  for (const { value, sources } of list.getEntries()) {
    const of = sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 80) ?? "?");
    watched.shifts.push(value + " " + of.join(" "));
  }
}).observe({ type: "layout-shift", buffered: true });
addEventListener("DOMContentLoaded", () => {
  const region = document.getElementById("live-said");
  if (region === null) return;
  new MutationObserver(() => watched.said.push({ at: performance.now(), text: region.textContent }))
    .observe(region, { childList: true, characterData: true, subtree: true });
});
`;
