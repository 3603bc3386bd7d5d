// npm run bench -- count [rounds]
// A generated CSV of 1,000,000 stations x 20 columns to the totals of 17 regions and 265 districts and to seats, beside
// DuckDB doing the same; each run in a process of its own.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { type Counted, seatsOf } from "./lib/count-seats.ts";
import { stationsFile } from "./lib/generate-stations.ts";
import { type Figure, ratioFigure, report } from "./lib/rounds.ts";

/** What one process says of its run. */
interface Run {
  /** Milliseconds from the call to the seats, the process started and its modules loaded. */
  readonly work: number;
  /** Milliseconds of processor time of all threads, over the same. */
  readonly processor: number;
  /** The most memory that the process ever held, in MB of 2^20 bytes. */
  readonly memory: number;
  /** Hash of all totals and the seats: both contestants must agree. */
  readonly result: string;
}

type Measured = Pick<Run, "work" | "processor" | "memory"> & { readonly whole: number };

/** `kept`: ours, with the columns of all stations in memory at the end. */
const contestants = ["ours", "kept", "duckdb"] as const;
type Contestant = (typeof contestants)[number];

const KILOBYTES_A_MEGABYTE = 1024;
const CACHE = fileURLToPath(new URL("../.dauys/bench/compile-cache", import.meta.url));

async function run(contestant: Contestant, path: string): Promise<Run> {
  const { countOurs } = await import("./lib/count-ours.ts");
  const count: (path: string) => Promise<Counted> =
    contestant === "duckdb"
      ? (await import("./lib/count-duckdb.ts")).countDuckdb
      : (file) => countOurs(file, contestant === "kept");
  const before = process.cpuUsage();
  const start = performance.now();
  const counted = await count(path);
  const seats = seatsOf(counted);
  const work = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  const result = createHash("sha256")
    .update(JSON.stringify([counted, seats]))
    .digest("hex");
  return {
    work,
    processor: (user + system) / 1000,
    memory: process.resourceUsage().maxRSS / KILOBYTES_A_MEGABYTE,
    result,
  };
}

/** One run in a process of its own; `whole` is its time from start to end, loading included. */
function measured(contestant: Contestant, path: string): Run & Measured {
  const start = performance.now();
  const output = execFileSync(process.execPath, [fileURLToPath(import.meta.url), contestant, path], {
    encoding: "utf8",
    // What is published is built JavaScript: without the cache each thread would strip the types of its modules anew.
    env: { ...process.env, NODE_COMPILE_CACHE: CACHE },
  });
  return { ...(JSON.parse(output) as Run), whole: performance.now() - start };
}

function figure(name: string, unit: string, values: readonly number[], most?: number): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (i: number): number => Number((sorted[i] as number).toPrecision(4));
  const last = sorted.length - 1;
  const limit =
    most === undefined ? { target: null, met: null } : { target: most, met: (sorted[last] as number) < most };
  return { name, median: at(Math.round(last / 2)), min: at(0), max: at(last), unit, ratio_to: null, ...limit };
}

function race(rounds: number): void {
  const path = stationsFile();
  const runs: Record<Contestant, (Run & Measured)[]> = { ours: [], kept: [], duckdb: [] };
  // One round that does not count brings the file and both programs into memory.
  for (let round = -1; round < rounds; round += 1) {
    for (const contestant of contestants) {
      const one = measured(contestant, path);
      if (round >= 0) runs[contestant].push(one);
    }
  }
  const results = new Set(contestants.flatMap((contestant) => runs[contestant]).map(({ result }) => result));
  if (results.size !== 1) throw new Error("ours and DuckDB do not agree on the totals");
  const of = (contestant: Contestant, what: keyof Measured): readonly number[] =>
    runs[contestant].map((one) => one[what]);
  const names: Record<Contestant, string> = { ours: "ours", kept: "ours, columns kept", duckdb: "DuckDB" };
  const each = (what: string, unit: string, key: keyof Measured, most?: number): readonly Figure[] =>
    contestants.map((contestant) =>
      figure(`${what}, ${names[contestant]}`, unit, of(contestant, key), contestant === "duckdb" ? undefined : most),
    );
  const duckdb = of("duckdb", "work");
  const figures = [
    ratioFigure("from file to seats, times faster than DuckDB", of("ours", "work"), "duckdb", duckdb, 2),
    {
      ...ratioFigure("the same with all columns kept", of("kept", "work"), "duckdb", duckdb, 2),
      target: null,
      met: null,
    },
    ...each("from file to seats", "ms", "work"),
    ...each("most memory", "MB", "memory", 400),
    ...each("processor time", "ms", "processor"),
    ...each("whole process", "ms", "whole"),
  ];
  report("count", figures);
  if (figures.some(({ met }) => met === false)) process.exitCode = 1;
}

const [first, path] = process.argv.slice(2);
const contestant = contestants.find((name) => name === first);
if (contestant === undefined || path === undefined) race(Number(first ?? 9));
else console.log(JSON.stringify(await run(contestant, path)));
