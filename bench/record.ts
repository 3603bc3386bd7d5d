// npm run bench -- record [rounds]
// Appends to a record through the sequencer, with the fold of an election as its judge: one protocol at a time, beside raw
// single-row commits of the same bytes with the same unique key on the same database; and in batches of 500. Every append
// is durable before it is answered. Then, in memory: one correction among 100,000 stations, to totals and seats.
//
// Signatures are checked before the sequencer, on other processors or beside its wait for the disk, and have a bench of
// their own (verify); what an append takes that checks its three signatures in line is measured here too, without a target.

import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import {
  type Judge,
  openPostgresStore,
  openSequencer,
  openSqliteStore,
  type RecordStore,
  type Sequencer,
  systemClock,
} from "@dauys/store";
import { rawClient, startPostgres } from "@dauys/store/testing";
import { oneCorrection } from "./lib/one-correction.ts";
import { foldJudge, type Material, recordMaterial } from "./lib/record-material.ts";
import { type Figure, ratioFigure, report, timeFigure } from "./lib/rounds.ts";

const SINGLES_A_ROUND = 400;
const SINGLES_A_TURN = 100;
const AT_ONCE = 8;
const BATCH = 500;
const BATCHES_A_ROUND = 4;
const SIGNED = 200;
/** Stations that one round uses up: singles, the same from several at once, batches without the entry that signs. */
const STATIONS_A_ROUND = 2 * SINGLES_A_ROUND + BATCHES_A_ROUND * BATCH;

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

/** Microseconds that some work takes, for each of `count`. */
async function each(count: number, work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return ((performance.now() - start) * 1000) / count;
}

async function append(sequencer: Sequencer<Judge>, key: string, entries: readonly Uint8Array[]): Promise<void> {
  const answer = await sequencer.append({ key, entries });
  if (!answer.ok) throw new Error(answer.refusal.message.en);
}

async function opened(store: RecordStore, { setup }: Material, signed: boolean): Promise<Sequencer<Judge>> {
  const sequencer = await openSequencer({ store, openJudge: () => foldJudge(signed), clock: systemClock });
  for (const entries of setup) await append(sequencer, randomUUID(), entries);
  return sequencer;
}

/** One round, in microseconds an entry: raw commits, appends one after the other, appends from several at once, batches. */
async function round(
  { commit }: Place,
  sequencer: Sequencer<Judge>,
  material: Material,
  number: number,
): Promise<readonly number[]> {
  const start = number * STATIONS_A_ROUND;
  const single = material.protocols.slice(start, start + SINGLES_A_ROUND);
  const together = material.protocols.slice(start + SINGLES_A_ROUND, start + 2 * SINGLES_A_ROUND);
  const firstOf = (batch: number): number => start + 2 * SINGLES_A_ROUND + batch * BATCH;
  const batches = Array.from({ length: BATCHES_A_ROUND }, (_, i) => material.batch(firstOf(i), BATCH));
  // A few of one and a few of the other, in turns: the disk is used by others, and no two seconds are alike.
  let rawTime = 0;
  let singleTime = 0;
  for (let at = 0; at < SINGLES_A_ROUND; at += SINGLES_A_TURN) {
    const turn = single.slice(at, at + SINGLES_A_TURN);
    rawTime += await each(SINGLES_A_ROUND, async () => {
      for (const [i, bytes] of turn.entries()) await commit(start + at + i, randomUUID(), bytes);
    });
    singleTime += await each(SINGLES_A_ROUND, async () => {
      for (const bytes of turn) await append(sequencer, randomUUID(), [bytes]);
    });
  }
  const waiting = [...together];
  const one = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      await append(sequencer, randomUUID(), [next]);
  };
  const togetherTime = await each(SINGLES_A_ROUND, async () => {
    await Promise.all(Array.from({ length: AT_ONCE }, one));
  });
  const batchTime = await each(BATCH * BATCHES_A_ROUND, async () => {
    for (const entries of batches) await append(sequencer, randomUUID(), entries);
  });
  return [rawTime, singleTime, togetherTime, batchTime];
}

/** Microseconds of an append whose three signatures are checked in line, on an embedded store. */
async function signedFigure(rounds: number): Promise<Figure> {
  const material = recordMaterial(SIGNED * (rounds + 1), "real");
  const place = await sqlitePlace();
  const sequencer = await opened(place.store, material, true);
  const times: number[] = [];
  for (let number = 0; number <= rounds; number += 1) {
    const protocols = material.protocols.slice(number * SIGNED, (number + 1) * SIGNED);
    const time = await each(SIGNED, async () => {
      for (const bytes of protocols) await append(sequencer, randomUUID(), [bytes]);
    });
    if (number > 0) times.push(time);
  }
  await place.close();
  return timeFigure("SQLite: one append, its three signatures checked in line", times);
}

/** All figures of one database; the first round does not count. */
async function measure(place: Place, material: Material, rounds: number): Promise<readonly Figure[]> {
  const sequencer = await opened(place.store, material, false);
  const times: readonly number[][] = [[], [], [], []];
  for (let number = 0; number <= rounds; number += 1) {
    const taken = await round(place, sequencer, material, number);
    if (number > 0) for (const [i, time] of taken.entries()) times[i]?.push(time);
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
const material = recordMaterial((rounds + 1) * STATIONS_A_ROUND, "made-up");
const figures: Figure[] = [];
for (const open of [sqlitePlace, postgresPlace]) {
  const place = await open();
  if ("missing" in place) {
    console.log(`PostgreSQL was not measured: ${place.missing}`);
    continue;
  }
  try {
    figures.push(...(await measure(place, material, rounds)));
  } finally {
    await place.close();
  }
}
figures.push(await signedFigure(rounds), ...oneCorrection(rounds));
report("record", figures);
if (figures.some(({ met }) => met === false)) process.exitCode = 1;
