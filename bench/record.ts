// npm run bench -- record [rounds]
// Appends to a record through the sequencer: one at a time, beside raw single-row commits of the same bytes with the same
// unique key on the same database; and in batches of 500. Every append is durable before it is answered.

import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import {
  openPostgresStore,
  openSequencer,
  openSqliteStore,
  type RecordStore,
  type Sequencer,
  systemClock,
} from "@dauys/store";
import { batchOf, filed, opened, rawClient, SampleJudge, startPostgres } from "@dauys/store/testing";
import { type Figure, ratioFigure, report, timeFigure } from "./lib/rounds.ts";

const SINGLES_A_ROUND = 400;
const AT_ONCE = 8;
const BATCH = 500;
const BATCHES_A_ROUND = 4;

/** One database: its name, a record in it, and the raw commit beside which appends are measured. */
interface Place {
  readonly name: string;
  readonly store: RecordStore;
  readonly commit: (seq: number, key: string, bytes: Uint8Array) => unknown;
  readonly close: () => Promise<void>;
}

async function sqlitePlace(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), "dauys-bench-"));
  const store = await openSqliteStore(join(folder, "record.sqlite"));
  const raw = new DatabaseSync(join(folder, "raw.sqlite"));
  raw.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
  raw.exec("CREATE TABLE raw (seq INTEGER PRIMARY KEY, key TEXT UNIQUE NOT NULL, bytes BLOB NOT NULL) STRICT");
  const insert = raw.prepare("INSERT INTO raw (seq, key, bytes) VALUES (?, ?, ?)");
  return {
    name: "SQLite",
    store,
    commit: (seq, key, bytes) => insert.run(seq, key, bytes),
    close: async () => {
      raw.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function postgresPlace(): Promise<Place | { readonly missing: string }> {
  const server = await startPostgres();
  if ("missing" in server) return server;
  const schema = `dauys_bench_${process.pid}`;
  const store = await openPostgresStore({ url: server.url, schema });
  const raw = await rawClient(server.url);
  await raw.query(
    `CREATE TABLE ${schema}.raw (seq bigint PRIMARY KEY, key text UNIQUE NOT NULL, bytes bytea NOT NULL)`,
  );
  const text = `INSERT INTO ${schema}.raw (seq, key, bytes) VALUES ($1, $2, $3)`;
  return {
    name: "PostgreSQL",
    store,
    commit: (seq, key, bytes) => raw.query({ name: "raw", text, values: [seq, key, bytes] }),
    close: async () => {
      await raw.query(`DROP SCHEMA ${schema} CASCADE`);
      await raw.end();
      await store.close();
      await server.stop();
    },
  };
}

/** Microseconds of one of `count` pieces of work that take so long together. */
async function each(count: number, work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return ((performance.now() - start) * 1000) / count;
}

type Entries = readonly { readonly key: string; readonly bytes: Uint8Array }[];

function someEntries(name: string): Entries {
  return Array.from({ length: SINGLES_A_ROUND }, (_, i) => ({ key: randomUUID(), bytes: filed(`${name}-${i}`) }));
}

async function append(sequencer: Sequencer<SampleJudge>, key: string, entries: readonly Uint8Array[]): Promise<void> {
  const answer = await sequencer.append({ key, entries });
  if (!answer.ok) throw new Error(answer.refusal.message.en);
}

/** One round, in microseconds an entry: raw commits, appends one after the other, appends from several at once, batches. */
async function round(place: Place, sequencer: Sequencer<SampleJudge>, number: number): Promise<readonly number[]> {
  const [raw, single, together] = ["raw", "single", "together"].map((what) => someEntries(`${what}-${number}`)) as [
    Entries,
    Entries,
    Entries,
  ];
  const units = Array.from({ length: BATCHES_A_ROUND }, (_, b) =>
    Array.from({ length: BATCH - 1 }, (_, i) => `batch-${number}-${b}-${i}`),
  );
  const batches = units.map((of) => ({ key: randomUUID(), entries: batchOf(of) }));
  const first = (number + 1) * SINGLES_A_ROUND;
  const rawTime = await each(SINGLES_A_ROUND, async () => {
    for (const [i, { key, bytes }] of raw.entries()) await place.commit(first + i, key, bytes);
  });
  const singleTime = await each(SINGLES_A_ROUND, async () => {
    for (const { key, bytes } of single) await append(sequencer, key, [bytes]);
  });
  const waiting = [...together];
  const one = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      await append(sequencer, next.key, [next.bytes]);
  };
  const togetherTime = await each(SINGLES_A_ROUND, async () => {
    await Promise.all(Array.from({ length: AT_ONCE }, one));
  });
  const batchTime = await each(BATCH * BATCHES_A_ROUND, async () => {
    for (const { key, entries } of batches) await append(sequencer, key, entries);
  });
  return [rawTime, singleTime, togetherTime, batchTime];
}

/** All figures of one database; the first round does not count. */
async function measure(place: Place, rounds: number): Promise<readonly Figure[]> {
  const sequencer = await openSequencer({ store: place.store, openJudge: () => new SampleJudge(), clock: systemClock });
  await append(sequencer, "open", [opened()]);
  const times: readonly number[][] = [[], [], [], []];
  for (let number = -1; number < rounds; number += 1) {
    const taken = await round(place, sequencer, number);
    if (number >= 0) for (const [i, time] of taken.entries()) times[i]?.push(time);
  }
  const [raw = [], single = [], together = [], batch = []] = times;
  const { name } = place;
  return [
    ratioFigure(`${name}: single appends, share of raw commits`, single, "raw commits", raw, 0.6),
    rateFigure(`${name}: batches of ${BATCH}`, batch, 15_000),
    {
      ...ratioFigure(`${name}: ${AT_ONCE} at once, share of raw commits`, together, "raw commits", raw, 0),
      target: null,
      met: null,
    },
    timeFigure(`${name}: one raw commit`, raw),
    timeFigure(`${name}: one append`, single),
    timeFigure(`${name}: one append of ${AT_ONCE} at once`, together),
    timeFigure(`${name}: one entry of a batch`, batch),
  ];
}

/** Entries a second, from microseconds an entry. */
function rateFigure(name: string, times: readonly number[], least: number): Figure {
  const { median, min, max } = timeFigure(
    name,
    times.map((time) => 1_000_000 / time),
  );
  return { name, median, min, max, unit: "entries/s", ratio_to: null, target: least, met: median >= least };
}

const rounds = Number(process.argv[2] ?? 15);
const figures: Figure[] = [];
for (const open of [sqlitePlace, postgresPlace]) {
  const place = await open();
  if ("missing" in place) {
    console.log(`PostgreSQL was not measured: ${place.missing}`);
    continue;
  }
  try {
    figures.push(...(await measure(place, rounds)));
  } finally {
    await place.close();
  }
}
report("record", figures);
if (figures.some(({ met }) => met === false)) process.exitCode = 1;
