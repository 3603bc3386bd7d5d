// npm run bench -- serve [rounds] [seconds]
// The built site behind Debian's nginx on this machine, configured as docs/serving.md has it, beside the same nginx with one
// empty file: requests a second and the 99th percentile with 1,000 connections. nginx has one process and wrk one thread, so
// that on two cores neither waits for the other's. wrk, because a client of ours would measure itself: it asks for several
// times as much as one process of Node can. It sends the next request of a connection when the answer to the last has come,
// so times are those under full load, not those of a reader who comes alone.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { buildSite } from "@dauys/site/build";
import { ensureRehearsal, wantedRehearsal } from "@dauys/site/records";
import { serveSite } from "@dauys/site/serve";
import { debianPrograms, type Programs } from "./lib/debian-programs.ts";
import { type Nginx, startNginx } from "./lib/nginx.ts";
import { type Figure, report } from "./lib/rounds.ts";

const OWN = fileURLToPath(new URL("../.dauys/bench/serve/", import.meta.url));
const BENCH = fileURLToPath(new URL("../.dauys/bench/", import.meta.url));
const CONNECTIONS = 1000;
const PACKED = /\.(html|css|js|json|csv|svg|txt|atom|ndjson)$/;

/** What one run of wrk found. */
interface Run {
  /** Requests a second. */
  readonly rate: number;
  /** Milliseconds within which 99 of 100 answers had come. */
  readonly p99: number;
}

/** The site with a compressed file beside each text, as the docs advise; returns its folder and the addresses of its pages. */
async function packedSite(records: string): Promise<{ readonly folder: string; readonly pages: readonly string[] }> {
  await ensureRehearsal(await wantedRehearsal(records, {}), () => undefined);
  const { out } = await buildSite({ out: join(BENCH, "site"), records });
  const folder = join(OWN, "site");
  rmSync(folder, { recursive: true, force: true });
  cpSync(out, folder, { recursive: true });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  for (const path of paths.filter((each) => PACKED.test(each)))
    writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
  const pages = paths
    .map((path) => `/${relative(folder, path)}`)
    .filter((path) => path.endsWith("/index.html"))
    .map((path) => path.slice(0, -"index.html".length));
  return { folder, pages };
}

/** What nginx answers must be what the house's own server answers: else another site would be measured. */
async function sameAnswers(nginx: Nginx, folder: string, pages: readonly string[]): Promise<void> {
  const own = await serveSite({ root: folder, host: "127.0.0.1", port: 0 });
  const [page = "/"] = pages;
  for (const path of [page, "/en/nowhere/", "/data/rehearsal/result.json", "/data/rehearsal/units.csv"]) {
    const [theirs, ours] = await Promise.all([fetch(`${nginx.site}${path}`), fetch(new URL(path.slice(1), own.url))]);
    const headers = [
      "content-type",
      "content-security-policy",
      "x-content-type-options",
      "access-control-allow-origin",
    ];
    const seen = (answer: Response): string =>
      [answer.status, ...headers.map((name) => answer.headers.get(name))].join("\n");
    if (seen(theirs) !== seen(ours)) throw new Error(`${path} differs:\n${seen(theirs)}\n--- ours\n${seen(ours)}`);
    if (theirs.headers.get("content-encoding") !== "gzip") throw new Error(`${path} is not sent compressed`);
    if ((await theirs.text()) !== (await ours.text())) throw new Error(`${path} has another content`);
  }
  await own.close();
}

/** The addresses in turn, each request made ready before the first is sent. */
const SCRIPT = `
local requests, i = {}, 0
function init(args)
  for line in io.lines(args[1]) do requests[#requests + 1] = wrk.format("GET", line) end
end
function request()
  i = i % #requests + 1
  return requests[i]
end
`;

function load({ wrk, env }: Programs, address: string, list: string, seconds: number): Run {
  const args = ["-t1", `-c${CONNECTIONS}`, `-d${seconds}s`, "--latency", "-H", "Accept-Encoding: gzip"];
  const output = execFileSync(wrk, [...args, "-s", join(OWN, "requests.lua"), address, "--", list], {
    env,
    encoding: "utf8",
  });
  if (/Non-2xx|Socket errors/.test(output)) throw new Error(output);
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]);
  const [, value = "", unit = ""] = /99%\s+([\d.]+)(us|ms|s)\b/.exec(output) ?? [];
  const milliseconds = { us: 0.001, ms: 1, s: 1000 }[unit];
  if (!Number.isFinite(rate) || milliseconds === undefined) throw new Error(output);
  return { rate, p99: Number(value) * milliseconds };
}

function figure(name: string, values: readonly number[], unit: string, ratioTo: string | null = null): Figure {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    Number((sorted[Math.round(share * (sorted.length - 1))] as number).toPrecision(4));
  return { name, median: at(0.5), min: at(0), max: at(1), unit, ratio_to: ratioTo, target: null, met: null };
}

const [rounds = 5, seconds = 5] = process.argv.slice(2).map(Number);
mkdirSync(OWN, { recursive: true });
const programs = debianPrograms();
const { folder, pages } = await packedSite(join(BENCH, "records"));
writeFileSync(join(OWN, "requests.lua"), SCRIPT);
writeFileSync(join(OWN, "pages.txt"), pages.join("\n"));
writeFileSync(join(OWN, "empty.txt"), "/empty.txt");
const nginx = await startNginx(programs, folder, OWN);
const runs: Record<"site" | "empty", Run[]> = { site: [], empty: [] };
try {
  await sameAnswers(nginx, folder, pages);
  for (let round = -1; round < rounds; round += 1) {
    const site = load(programs, nginx.site, join(OWN, "pages.txt"), seconds);
    const empty = load(programs, nginx.empty, join(OWN, "empty.txt"), seconds);
    if (round < 0) continue;
    runs.site.push(site);
    runs.empty.push(empty);
  }
} finally {
  await nginx.end();
}
const bytes = pages.map((page) => readFileSync(join(folder, page, "index.html.gz")).length);
console.log(
  `${pages.length} pages in turn, ${Math.round(bytes.reduce((sum, each) => sum + each, 0) / pages.length)} B each on average as sent, ${CONNECTIONS} connections`,
);
const peer = "nginx, an empty file";
report("serve", [
  figure(
    "pages of the site",
    runs.site.map(({ rate }) => rate),
    "requests/s",
  ),
  figure(
    peer,
    runs.empty.map(({ rate }) => rate),
    "requests/s",
  ),
  figure(
    "pages, times as many as of the empty file",
    runs.site.map(({ rate }, i) => rate / (runs.empty[i]?.rate ?? Number.NaN)),
    "x",
    peer,
  ),
  figure(
    "pages, 99th percentile",
    runs.site.map(({ p99 }) => p99),
    "ms",
  ),
  figure(
    `${peer}, 99th percentile`,
    runs.empty.map(({ p99 }) => p99),
    "ms",
  ),
]);
process.exit();
