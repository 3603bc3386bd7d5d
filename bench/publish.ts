// npm run bench -- publish [rounds]
// Of the rehearsal of 10,061 stations: first the pages of its stations by themselves, 30,183 of them, into a new folder: the
// record is read and folded, and each page rendered, hashed and written. Then the whole site, which is these pages and all
// else. Both times a process of its own, from its first line to the last file, that makes as many threads as there are
// processors. Beside it the files of the whole site, which are in memory already, are written by as many threads. Then a
// publisher that stays: one correction of a station more, until every page and file says so; and how long the receipts take
// that are renewed afterwards. Last, a process that finds the folder and does the same.

import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { folderFiles } from "@dauys/exchange/record";
import { openPublisher, type Published, publishSite } from "@dauys/site/publish";
import { ensureRehearsal, REHEARSAL, wantedRehearsal } from "@dauys/site/records";
import { entriesOf, growingFiles } from "./lib/growing-files.ts";
import { type Figure, report } from "./lib/rounds.ts";

const OWN = fileURLToPath(new URL("../.dauys/bench/", import.meta.url));
const RECORD = join(OWN, "records", REHEARSAL, "record");
/**
 * Each site goes into a folder of its own, and all of them go at the end. A disk that is told of every block that is free again is
 * busy with that long after files were removed, and what is timed next would wait for it.
 */
const SITES = join(OWN, "published");
const CACHE = join(OWN, "compile-cache");
/** Milliseconds that each may take at most; for the whole site nothing was promised. */
const MOST = { pages: 10_000, correction: 200 } as const;

type Outcome = Awaited<ReturnType<typeof publishSite>>;

function done(result: Outcome): Published {
  if (!result.ok) throw new Error(`${result.fault.reason}: ${result.fault.detail}`);
  return result.value;
}

/** Milliseconds that a process says its work took, and how many files there are. */
interface Run {
  readonly work: number;
  readonly whole: number;
  readonly files: number;
  readonly bytes: number;
}

/** Lets the disk end what was asked of it before: what is timed next shall not wait for that. */
function rest(): void {
  execFileSync("sync");
}

/** Publishes the record, or its first entries, in a process of its own. */
function published(out: string, size = 0): Run {
  return ranBy("publish", out, String(size));
}

function ranBy(...what: readonly string[]): Run {
  rest();
  const start = performance.now();
  const args = [fileURLToPath(import.meta.url), ...what];
  // What is published is built JavaScript: without the cache each thread would strip the types of its modules anew.
  const env = { ...process.env, NODE_COMPILE_CACHE: CACHE };
  const said = execFileSync(process.execPath, args, { encoding: "utf8", env });
  return { ...(JSON.parse(said) as Omit<Run, "whole">), whole: performance.now() - start };
}

async function publish(out: string, size: number): Promise<Omit<Run, "whole">> {
  const start = performance.now();
  const files = size === 0 ? folderFiles(RECORD) : correctionFiles(size);
  const { files: count, bytes } = done(await publishSite({ files, out }));
  return { work: performance.now() - start, files: count, bytes };
}

/** The pages of the stations and nothing else, in as many threads as a publication has. */
async function publishPages(out: string): Promise<Omit<Run, "whole">> {
  const start = performance.now();
  const hands = Math.min(4, availableParallelism());
  const workers = Array.from({ length: hands }, (_, hand) => {
    const workerData = { record: RECORD, out, hand, hands };
    // As for the threads of a publication: with a few megabytes for what lives shortly, they would clear up all the time.
    const resourceLimits = { maxYoungGenerationSizeMb: 192 };
    return new Worker(new URL("./lib/pages-worker.ts", import.meta.url), { workerData, resourceLimits });
  });
  const parts = await Promise.all(workers.map(async (worker) => (await once(worker, "message"))[0] as PagesPart));
  const sum = (of: keyof PagesPart): number => parts.reduce((total, part) => total + part[of], 0);
  return { work: performance.now() - start, files: sum("files"), bytes: sum("bytes") };
}

type PagesPart = Pick<Run, "files" | "bytes">;

/** Milliseconds in which the files of a folder are written into a new one, by as many threads as there are processors. */
async function written(from: string, to: string): Promise<number> {
  const all = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = all.map((entry) => relative(from, join(entry.parentPath, entry.name))).sort();
  const hands = availableParallelism();
  const share = Math.ceil(paths.length / hands);
  const workers = Array.from({ length: hands }, (_, i) => {
    const workerData = { from, to, paths: paths.slice(i * share, (i + 1) * share) };
    return new Worker(new URL("./lib/write-worker.ts", import.meta.url), { workerData });
  });
  await Promise.all(workers.map((worker) => once(worker, "message")));
  const start = performance.now();
  const ended = workers.map((worker) => once(worker, "message"));
  for (const worker of workers) worker.postMessage("write");
  await Promise.all(ended);
  const taken = performance.now() - start;
  await Promise.all(workers.map((worker) => worker.terminate()));
  return taken;
}

/** The rehearsal as it grows. */
function growing(): ReturnType<typeof growingFiles> {
  const entries = entriesOf(RECORD);
  const { log } = JSON.parse(Buffer.from(entries[0] ?? []).toString()).body as { readonly log: string };
  return growingFiles(log.split("+", 1)[0] ?? "", entries);
}

function correctionFiles(size: number): ReturnType<typeof growingFiles>["files"] {
  const { files, growTo } = growing();
  growTo(size);
  return files;
}

/** The entries that correct the protocol of a station, the last ones of the record. */
function corrections(count: number): readonly number[] {
  const found = entriesOf(RECORD).flatMap((bytes, i) => {
    const text = Buffer.from(bytes).toString("latin1");
    return text.endsWith('"type":"protocol-corrected","v":1}') && text.includes('"kind":"station"') ? [i] : [];
  });
  return found.slice(-count);
}

/** One correction after the other with a publisher that stays: until all is said, and until all receipts are renewed. */
async function corrected(
  rounds: number,
  out: string,
): Promise<{ readonly said: number[]; readonly settled: number[] }> {
  const { files, growTo } = growing();
  const [said, settled]: [number[], number[]] = [[], []];
  const publisher = await openPublisher({ files, out });
  // The first one does not count: a publisher that stays has made many.
  for (const [round, entry] of corrections(rounds + 1).entries()) {
    growTo(entry);
    done(await publisher.publishNext());
    done(await publisher.settle());
    growTo(entry + 1);
    rest();
    const start = performance.now();
    done(await publisher.publishNext());
    const published = performance.now();
    done(await publisher.settle());
    if (round === 0) continue;
    said.push(published - start);
    settled.push(performance.now() - start);
  }
  await publisher.close();
  return { said, settled };
}

const number = (value: number): string => value.toLocaleString("en");

function figure(name: string, unit: string, values: readonly number[], most?: number): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number =>
    Number((sorted[Math.round(share * (sorted.length - 1))] as number).toPrecision(4));
  const median = at(0.5);
  const limit = most === undefined ? { target: null, met: null } : { target: most, met: median < most };
  return { name, median, min: at(0), max: at(1), unit, ratio_to: null, ...limit };
}

async function race(rounds: number): Promise<void> {
  await ensureRehearsal(await wantedRehearsal(join(OWN, "records"), {}), () => undefined);
  const [pages, runs, bare]: [Run[], Run[], number[]] = [[], [], []];
  rmSync(SITES, { recursive: true, force: true });
  const site = (name: string | number): string => join(SITES, String(name));
  // One round that does not count brings files and programs into memory.
  for (let round = -1; round < rounds; round += 1) {
    const alone = ranBy("pages", site(`pages-${round}`));
    const run = published(site(round));
    const taken = await written(site(round), site(`copy-${round}`));
    if (round < 0) continue;
    pages.push(alone);
    runs.push(run);
    bare.push(taken);
  }
  const again = Array.from({ length: rounds }, () => published(site(rounds - 1)).work);
  const { said, settled } = await corrected(rounds, site("corrected"));
  const [last = 0] = corrections(1);
  published(site("found"), last);
  const fresh = published(site("found"), last + 1).work;
  rmSync(SITES, { recursive: true });
  const { files = 0, bytes = 0 } = runs[0] ?? {};
  const figures = [
    figure(
      `${number(pages[0]?.files ?? 0)} pages of stations: record read and folded, pages rendered, hashed and written`,
      "ms",
      pages.map(({ work }) => work),
      MOST.pages,
    ),
    figure(
      "the whole site, these pages and all else, into a new folder",
      "ms",
      runs.map(({ work }) => work),
    ),
    figure("one correction, until every page and file says so", "ms", said, MOST.correction),
    figure("one correction, until all receipts are renewed as well", "ms", settled),
    figure("one correction, by a process that finds the folder", "ms", [fresh]),
    figure("nothing new, by a process that finds the folder", "ms", again),
    figure("the same files, bare writing", "ms", bare),
    figure(
      "whole process of the first figure",
      "ms",
      pages.map(({ whole }) => whole),
    ),
    figure(
      "whole process of the second figure",
      "ms",
      runs.map(({ whole }) => whole),
    ),
    figure("files of the site", "files", [files]),
    figure("pages of stations", "MB", [(pages[0]?.bytes ?? 0) / 2 ** 20]),
    figure("the site", "MB", [bytes / 2 ** 20]),
  ];
  report("publish", figures);
  if (figures.some(({ met }) => met === false)) process.exitCode = 1;
}

const [first, out = "", size = "0"] = process.argv.slice(2);
if (first === "publish") console.log(JSON.stringify(await publish(out, Number(size))));
else if (first === "pages") console.log(JSON.stringify(await publishPages(out)));
else await race(Number(first ?? 3));
