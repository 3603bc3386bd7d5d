import { cpSync, existsSync, rmSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { type DeskKey, makeDesk, makeKey, opening, signedLine, units } from "./testing/small-record.ts";

interface Out {
  readonly added: number;
  readonly error: readonly { readonly code: string }[];
}

const desk = makeDesk();
const CEC = "xr/cec";
const RECORD = desk.at("record");
let log: DeskKey;
let seat: DeskKey;

async function grow(record: string, from: number, count: number): Promise<void> {
  const lines = Array.from({ length: count }, (_, i) =>
    signedLine("units-listed", CEC, units("xr", "region", `r${from + i}`), [seat]),
  );
  const { code, err } = await desk.run("record", "append", record, "--entries", desk.write("grow", lines.join("")));
  expect([code, err]).toEqual([0, ""]);
}

const codesOf = ({ code, json }: { readonly code: number; readonly json: Out }): readonly (string | number)[] => [
  code,
  ...(json.error ?? []).map((fault) => fault.code),
];

beforeAll(async () => {
  log = await makeKey(desk, "log.key", "rehearsal.example/desk");
  seat = await makeKey(desk, "seat.key", "rehearsal.example/cec/1");
  const line = signedLine("record-opened", CEC, opening(log, [seat]), [seat]);
  expect((await desk.run("record", "init", RECORD, "--entries", desk.write("opening", line))).code).toBe(0);
  await grow(RECORD, 0, 20);
  expect((await desk.run("record", "checkpoint", RECORD, "--log-key", log.path)).code).toBe(0);
});

describe("an old backup", () => {
  test("is refused by append and publish, with what to do, and mended by what was published", async () => {
    const old = desk.at("old");
    const run = (...args: readonly string[]) => desk.json<Out>("record", ...args);
    await run("export", RECORD, "--to", old);
    await run("publish", old, "--to", desk.at("old-public"));
    cpSync(old, desk.at("backup"), { recursive: true });
    await grow(old, 2000, 5);
    await run("publish", old, "--to", desk.at("old-public"), "--log-key", log.path);
    // The database is restored; the file that remembers what was published is not part of backups.
    rmSync(`${old}/record.sqlite`);
    for (const name of ["record.sqlite", "record.sqlite-wal", "record.sqlite-shm"]) {
      rmSync(`${old}/${name}`, { force: true });
      if (existsSync(desk.at(`backup/${name}`))) cpSync(desk.at(`backup/${name}`), `${old}/${name}`);
    }
    const line = signedLine("units-listed", CEC, units("xr", "region", "after"), [seat]);
    const appended = await run("append", old, "--entries", desk.write("after", line));
    expect(codesOf(appended)).toEqual([1, "rolled-back"]);
    expect(appended.err).toContain("restored from an old backup");
    expect(codesOf(await run("publish", old, "--to", desk.at("old-public")))).toEqual([1, "rolled-back"]);
    const completed = await run("import", old, "--from", desk.at("old-public"), "--log", log.text);
    expect([completed.code, completed.json.added]).toEqual([0, 5]);
    expect((await run("append", old, "--entries", desk.at("after"))).code).toBe(0);
  });

  test("is found by a checkpoint that somebody saved, where the file that remembers is gone too", async () => {
    const saved = desk.at("old-public/checkpoint");
    const backup = desk.at("backup");
    const line = desk.write("late", signedLine("units-listed", CEC, units("xr", "region", "late"), [seat]));
    rmSync(`${backup}/published.checkpoint`, { force: true });
    const found = await desk.json<Out>("record", "append", backup, "--entries", line, "--saved", saved);
    expect(codesOf(found)).toEqual([1, "rolled-back"]);
  });
});
