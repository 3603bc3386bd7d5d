// npm run bench -- office [rounds] [status]
// The office over HTTP, a process of its own, with real sessions, its audit trail and durable commits:
// - 1,000 people with the status screen of 10,061 stations open, each asking again every 4 to 8 seconds as the page does, while
//   others type; beside a plain Node server that answers the same number of questions from the same clients with fixed bytes;
// - the same people loading the whole page anew;
// - 200 clerks whose pages keep what they type, each once for a figure of the paper, every 2 to 4 seconds (docs/usability.md);
// - filings: the signature that makes a commission's signatures enough, until its entry is in the record, eight at once; beside bare
//   appends of entries of the same size to the same kind of store.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { signEntry } from "@dauys/core/record";
import { commissionOf, ROOT_UNIT } from "@dauys/rehearsal";
import { foldedWhole, paperOf } from "@dauys/server/testing";
import { openPostgresStore, openSqliteStore } from "@dauys/store";
import { startPostgres } from "@dauys/store/testing";
import { type Bare, bareAppends } from "./lib/bare-appends.ts";
import { type Client, clientOf, keepDoing, percentile, type RunningNode, startNode } from "./lib/office-load.ts";
import { type NodePerson, planFor } from "./lib/office-node.ts";
import { expectStatus, openPaper, proposed, type Ready, typeWhole } from "./lib/office-papers.ts";
import { type Figure, report } from "./lib/rounds.ts";

const STATIONS = 10_061;
const FEW_STATIONS = 400;
const READERS = 1_000;
const CLERKS = 200;
const SEATS = 4;
const FILINGS_A_ROUND = 64;
const AT_ONCE = 8;
const ROUND_MILLISECONDS = 15_000;
const A_FIGURE_EACH = { shortest: 2_000, longest: 4_000, during: ROUND_MILLISECONDS };
const AS_THE_PAGE = { shortest: 4_000, longest: 8_000, during: ROUND_MILLISECONDS };

const rounds = Number(process.argv[2] ?? 3);
const figures: Figure[] = [];

/** Puts what each round gave under a name; `most`: the target for the median of the rounds. */
function put(name: string, unit: string, values: readonly number[], most: number | null = null): void {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (i: number): number => Number((sorted[i] ?? Number.NaN).toPrecision(4));
  const median = at(Math.floor((sorted.length - 1) / 2));
  const met = most === null ? null : median <= most;
  figures.push({ name, median, min: at(0), max: at(sorted.length - 1), unit, ratio_to: null, target: most, met });
  console.log(`${name}: ${median} ${unit}`);
}

/** Rounds of something, each as all the times that it took; one round that does not count comes first. */
async function roundsOf(work: (round: number) => Promise<readonly number[]>): Promise<readonly (readonly number[])[]> {
  const found: (readonly number[])[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const times = await work(round);
    if (round >= 0) found.push(times);
  }
  return found;
}

function putTimes(name: string, times: readonly (readonly number[])[], most: number | null = null): void {
  put(
    `${name}, p50`,
    "ms",
    times.map((one) => percentile(one, 0.5)),
  );
  put(
    `${name}, p99`,
    "ms",
    times.map((one) => percentile(one, 0.99)),
    most,
  );
}

const reader = (i: number): NodePerson => ({ id: `reader-${i}`, role: "auditor", unit: ROOT_UNIT, seat: null });
const clerk = (i: number): NodePerson => ({ id: `clerk-${i}`, role: "territorial-clerk", unit: ROOT_UNIT, seat: null });
const seated = (seat: number): NodePerson => {
  return { id: `seat-${seat}`, role: seat === 1 ? "chair" : "member", unit: ROOT_UNIT, seat };
};
const many = <T>(count: number, make: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** The status screen of a whole country. */
async function statusScreen(): Promise<void> {
  const people = [...many(READERS, reader), ...many(20, clerk)];
  const node = await startNode({ url: null, stations: STATIONS, people });
  const readers = node.people.slice(0, READERS).map((person) => clientOf(node.origin, person));
  const plain = many(READERS, () => clientOf(node.plain, null));
  let unchanged = 0;
  let asked = 0;
  const looks = readers.map((client) => {
    let etag: string | null = null;
    return async (): Promise<number> => {
      const answer = await client.ask(
        "GET",
        "/api/v1/queues",
        undefined,
        etag === null ? {} : { "if-none-match": etag },
      );
      expectStatus("the status screen", answer.status, 200, 304);
      etag = answer.etag;
      asked += 1;
      if (answer.status === 304) unchanged += 1;
      return answer.milliseconds;
    };
  });
  const fixed = plain.map((client) => async () => (await client.ask("GET", "/")).milliseconds);
  const stations = stationNames(STATIONS);
  const clerks = node.people.slice(READERS).map((person) => clientOf(node.origin, person));
  let next = 0;
  const types = clerks.map((client) => async (): Promise<number> => {
    const unit = stations[next] ?? "";
    next += 1;
    const answer = await client.ask("POST", `/api/v1/units/${unit}/entry`);
    expectStatus("opening an entry", answer.status, 201);
    return answer.milliseconds;
  });
  // Twenty clerks begin another paper every four seconds: what everybody looks at changes five times a second.
  const typing = { shortest: 3_000, longest: 5_000, during: ROUND_MILLISECONDS };
  const pages = readers.map((client) => async (): Promise<number> => {
    const answer = await client.ask("GET", "/en/queues");
    expectStatus("the page", answer.status, 200);
    return answer.milliseconds;
  });
  const usage = async (): Promise<number> => Number((await clientOf(node.plain, null).ask("GET", "/usage")).body);
  const busy: number[] = [];
  /** Rounds of something, with the processor time of the node for each answer. */
  const costed = (work: () => Promise<readonly number[]>): Promise<readonly (readonly number[])[]> => {
    busy.length = 0;
    return roundsOf(async (round) => {
      const before = await usage();
      const times = await work();
      if (round >= 0) busy.push(((await usage()) - before) / times.length);
      return times;
    });
  };
  const bare = await roundsOf(() => keepDoing(fixed, AS_THE_PAGE));
  const live = await costed(
    async () => (await Promise.all([keepDoing(looks, AS_THE_PAGE), keepDoing(types, typing)]))[0],
  );
  const liveCost = [...busy];
  const whole = await costed(() => keepDoing(pages, { shortest: 20_000, longest: 40_000, during: ROUND_MILLISECONDS }));
  putTimes("plain server under 1,000 people", bare);
  putTimes("status screen of 1,000 people, as it changes", live, 5);
  put("of these answered as unchanged", "%", [(100 * unchanged) / asked]);
  put("processor time of the node for each answer, the typing of twenty clerks with it", "ms", liveCost);
  putTimes("the page of the queues anew, 1,000 people", whole);
  put("processor time of the node for each page", "ms", [...busy]);
  for (const client of [...readers, ...plain, ...clerks]) client.close();
  await node.stop();
}

function stationNames(stations: number): readonly string[] {
  return [...planFor(stations).rehearsal.events.stories.values()].map(({ station }) => station.unit);
}

/** What is typed is kept. */
async function keystrokes(name: string, node: RunningNode): Promise<void> {
  const stations = stationNames(FEW_STATIONS).slice(-CLERKS);
  const clerks = node.people.filter(({ id }) => id.startsWith("clerk-")).map((person) => clientOf(node.origin, person));
  const saves = await Promise.all(clerks.map((client, i) => openPaper(client, stations[i] ?? "")));
  const times = await roundsOf(() => keepDoing(saves, A_FIGURE_EACH));
  putTimes(`${name}: what is typed is kept, ${CLERKS} clerks`, times, 50);
  for (const client of clerks) client.close();
}

/** Filings, from the last signature to the record. */
async function filings(name: string, node: RunningNode, bare: () => Promise<Bare>): Promise<void> {
  const plan = planFor(FEW_STATIONS);
  const whole = foldedWhole(plan);
  const units = stationNames(FEW_STATIONS);
  const client = (id: string): Client => {
    const person = node.people.find((one) => one.id === id);
    if (person === undefined) throw new Error(`nobody is ${id}`);
    return clientOf(node.origin, person);
  };
  const clerks = [client("clerk-0"), client("clerk-1")];
  const members = many(SEATS, (i) => client(`seat-${i + 1}`));
  const sign = (seat: number, { id, signing }: Ready) => {
    const signature = signEntry(signing, plan.signerOf(commissionOf(ROOT_UNIT), seat));
    return members[seat - 1]!.ask("POST", `/api/v1/proposals/${id}/signatures`, signature);
  };
  const rates: number[] = [];
  const bareRates: number[] = [];
  const times = await roundsOf(async (round) => {
    const some = units.slice((round + 1) * FILINGS_A_ROUND, (round + 2) * FILINGS_A_ROUND);
    for (const unit of some) for (const each of clerks) await typeWhole(each, unit, paperOf(whole, unit));
    const ready: Ready[] = [];
    for (const unit of some) ready.push(await proposed(members[0]!, unit));
    for (const one of ready) for (let seat = 1; seat < SEATS; seat += 1) await sign(seat, one);
    const waiting = [...ready];
    const taken: number[] = [];
    const began = performance.now();
    await Promise.all(
      many(AT_ONCE, async () => {
        // Connections of their own: eight members at eight tables.
        const last = client(`seat-${SEATS}`);
        for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
          const signature = signEntry(one.signing, plan.signerOf(commissionOf(ROOT_UNIT), SEATS));
          const answer = await last.ask("POST", `/api/v1/proposals/${one.id}/signatures`, signature);
          if (JSON.parse(answer.body).state !== "recorded") throw new Error(`not recorded: ${answer.body}`);
          taken.push(answer.milliseconds);
        }
        last.close();
      }),
    );
    if (round >= 0) rates.push((some.length * 1000) / (performance.now() - began));
    return taken;
  });
  const peer = await bare();
  for (let round = -1; round < rounds; round += 1) {
    const rate = await peer.round();
    if (round >= 0) bareRates.push(rate);
  }
  await peer.close();
  put(`${name}: filings a second, ${AT_ONCE} at once`, "filings/s", rates);
  putTimes(`${name}: a filing, from the last signature to the record`, times);
  put(`${name}: bare appends a second, one after the other`, "entries/s", bareRates);
  for (const one of [...clerks, ...members]) one.close();
}

async function onStore(name: string, url: string | null): Promise<void> {
  const people = [...many(CLERKS, clerk), ...many(SEATS, (i) => seated(i + 1))];
  const node = await startNode({ url, stations: FEW_STATIONS, people });
  await filings(name, node, async () => {
    if (url !== null) {
      return bareAppends(await openPostgresStore({ url, schema: `bare_${process.pid}` }), async () => {});
    }
    const folder = mkdtempSync(join(tmpdir(), "dauys-bench-bare-"));
    const store = await openSqliteStore(join(folder, "record.sqlite"));
    return bareAppends(store, async () => rmSync(folder, { recursive: true, force: true }));
  });
  await keystrokes(name, node);
  await node.stop();
}

async function measured(): Promise<void> {
  const only = process.argv[3] ?? "";
  if (only !== "status") await onStore("SQLite", null);
  const server = only === "status" ? { missing: "only the status screen was asked for" } : await startPostgres();
  if ("missing" in server) console.log(`PostgreSQL was not measured: ${server.missing}`);
  else {
    await onStore("PostgreSQL", server.url);
    await server.stop();
  }
  await statusScreen();
  report("office", figures);
  if (figures.some(({ met }) => met === false)) process.exitCode = 1;
}

/**
 * The process that asks begins with a large heap. What a thousand answers leave in it would otherwise be collected every few seconds,
 * and its own pauses would be taken for those of the node.
 */
const ROOMY = "--initial-old-space-size=4096";
if (process.execArgv.includes(ROOMY)) await measured();
else {
  const again = [ROOMY, fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, again, { stdio: "inherit" }).status ?? 1;
}
