import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openSequencer, systemClock } from "../sequencer/sequencer.ts";
import { type Acknowledged, recordFaults } from "../testing/crash/check-record.ts";
import { commandOf, OPENING } from "../testing/crash/commands.ts";
import { SampleJudge } from "../testing/sample-judge.ts";
import { openSqliteStore } from "./sqlite-store.ts";

const root = mkdtempSync(join(tmpdir(), "dauys-torn-"));
afterAll(() => rmSync(root, { recursive: true }));

interface Written extends Acknowledged {
  /** How long the log was when the command was acknowledged: what was synced by then. */
  readonly log: number;
}

const HEADER = 32;
const FRAME = 4096 + 24;

/** A record whose write-ahead log still holds everything, and how far it went at each acknowledgement. */
async function written(path: string): Promise<readonly Written[]> {
  const store = await openSqliteStore(path);
  const sequencer = await openSequencer({ store, openJudge: () => new SampleJudge(), clock: systemClock });
  const done: Written[] = [];
  for (const key of [OPENING.key, ...Array.from({ length: 12 }, (_, i) => `w-${i}`)]) {
    const answer = await sequencer.append(commandOf(key));
    if (!answer.ok) throw new Error(answer.refusal.message.en);
    done.push({ key, first: answer.first, count: answer.count, log: statSync(`${path}-wal`).size });
  }
  // The files as they are while the record is open: closing it would empty the log.
  copyFileSync(path, join(root, "as-it-was"));
  copyFileSync(`${path}-wal`, join(root, "as-it-was-wal"));
  await store.close();
  return done;
}

test("a log that ends anywhere leaves a record with all that was acknowledged before that place", async () => {
  const done = await written(join(root, "record.sqlite"));
  const log = readFileSync(join(root, "as-it-was-wal"));
  expect(log.length).toBe(done.at(-1)?.log);
  const frames = Math.floor((log.length - HEADER) / FRAME);
  const cuts = Array.from({ length: frames + 1 }, (_, i) => HEADER + i * FRAME).flatMap((at) => [
    at,
    at + 24,
    at + 2000,
  ]);
  const seen = new Set<number>();
  for (const [i, cut] of [0, 7, ...cuts].filter((at) => at <= log.length).entries()) {
    const folder = join(root, `cut-${i}`);
    const path = join(folder, "record.sqlite");
    mkdirSync(folder);
    copyFileSync(join(root, "as-it-was"), path);
    // Every second time something that was never written as one follows: a sector of noise.
    const noise = Buffer.alloc(i % 2 === 0 ? 0 : 512, i);
    writeFileSync(`${path}-wal`, Buffer.concat([log.subarray(0, cut), noise]));
    const store = await openSqliteStore(path);
    const acknowledged = done.filter((one) => one.log <= cut);
    expect([cut, await recordFaults(store, acknowledged)]).toEqual([cut, []]);
    seen.add(await store.size());
    await store.close();
    rmSync(folder, { recursive: true });
  }
  // Every state between two commands was met, and no other.
  expect([...seen].toSorted((a, b) => a - b)).toEqual([0, ...done.map(({ first, count }) => first + count)]);
});
