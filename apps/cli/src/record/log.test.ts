import { keyReference } from "@dauys/core/record";
import { beforeAll, expect, test } from "vitest";
import { type DeskKey, makeDesk, makeKey, opening, signedLine, units } from "./testing/small-record.ts";
import { RECORD_TROUBLES } from "./trouble-texts.ts";

interface Out {
  readonly size: number;
  readonly entries: readonly {
    readonly seq: number;
    readonly hash: string;
    readonly doubt?: { readonly key: string };
  }[];
  readonly error: readonly { readonly code: string }[];
}

const desk = makeDesk();
const CEC = "xr/cec";
const NORTH = "xr/region/01";
const RECORD = desk.at("record");
let top: DeskKey;
let north: readonly DeskKey[];

const append = async (...lines: readonly string[]): Promise<void> => {
  const { code, err } = await desk.run("record", "append", RECORD, "--entries", desk.write("lines", lines.join("")));
  expect([code, err]).toEqual([0, ""]);
};
const seqs = async (...options: readonly string[]): Promise<readonly number[]> => {
  const { json } = await desk.json<Out>("record", "log", RECORD, ...options);
  return json.entries.map(({ seq }) => seq);
};
const listing = (code: string, keys: readonly DeskKey[]): string =>
  signedLine("units-listed", NORTH, units("01", "station", code), keys);

beforeAll(async () => {
  const log = await makeKey(desk, "log.key", "rehearsal.example/desk");
  top = await makeKey(desk, "top.key", "rehearsal.example/cec/1");
  north = [
    await makeKey(desk, "n1.key", "rehearsal.example/north/1"),
    await makeKey(desk, "n2.key", "rehearsal.example/north/2"),
    await makeKey(desk, "n3.key", "rehearsal.example/north/3"),
  ];
  const line = signedLine("record-opened", CEC, opening(log, [top]), [top]);
  expect((await desk.run("record", "init", RECORD, "--entries", desk.write("opening", line))).code).toBe(0);
  const seats = north.map(({ text }, i) => ({ role: i === 0 ? "chair" : "member", key: text }));
  await append(
    signedLine("units-listed", CEC, units("xr", "region", "01", "02"), [top]),
    signedLine("commission-formed", CEC, { commission: NORTH, unit: "01", seats }, [top]),
    listing("0101", north.slice(0, 2)),
    listing("0102", north.slice(1)),
  );
});

test("entries are chosen by type, actor, what they are about, key and place", async () => {
  expect(await seqs()).toEqual([0, 1, 2, 3, 4]);
  expect(await seqs("--type", "units-listed")).toEqual([1, 3, 4]);
  expect(await seqs("--by", NORTH)).toEqual([3, 4]);
  expect(await seqs("--unit", "01", "--by", CEC)).toEqual([2]);
  expect(await seqs("--signed-by", keyReference((north[2] as DeskKey).key))).toEqual([4]);
  expect(await seqs("--from", "1", "--to", "3")).toEqual([1, 2]);
  expect(await seqs("--from", "4", "--to", "900")).toEqual([4]);
  const bad = await desk.json<Out>("record", "log", RECORD, "--from", "a", "--to", "-");
  expect([bad.code, bad.json.error.map(({ code }) => code)]).toEqual([2, ["number", "number"]]);
});

test("the table, in three languages", async () => {
  const english = (await desk.run("record", "log", RECORD, "--from", "2", "--to", "3")).out.split("\n");
  expect(english[0]).toBe("Entry  Received              Type               By      About  Signatures");
  expect(english[1]).toMatch(/^ {4}2 {2}\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ {2}commission-formed {2}xr\/cec {2}01 +1$/);
  expect((await desk.run("record", "log", RECORD, "--lang", "kk")).out).toContain("журналдағы барлық жазба: 5");
  expect((await desk.run("record", "log", RECORD, "--lang", "ru")).out).toContain("всего записей в журнале: 5");
});

test("in doubt is what a revoked key signed, received from the time named on", async () => {
  expect(await seqs("--in-doubt")).toEqual([]);
  const revoke = (seat: number, since: string): string =>
    signedLine("key-revoked", CEC, { commission: NORTH, seat, reason: "It was in other hands.", since }, [top]);
  await append(revoke(2, "2020-01-01T00:00:00Z"), revoke(3, "2099-01-01T00:00:00Z"));
  const { json } = await desk.json<Out>("record", "log", RECORD, "--in-doubt");
  expect(json.entries.map(({ seq, doubt }) => [seq, doubt?.key])).toEqual([
    [3, keyReference((north[1] as DeskKey).key)],
    [4, keyReference((north[1] as DeskKey).key)],
  ]);
  const told = (await desk.run("record", "log", RECORD, "--in-doubt")).out;
  expect(told).toContain("was revoked by entry 5; from 2020-01-01T00:00:00Z it may have been in other hands");
});

test("every refusal has its remedy", () => {
  const codes = Object.keys(RECORD_TROUBLES).filter((key) => !key.endsWith(".remedy") && key !== "store-remedy");
  expect(codes.length).toBeGreaterThan(30);
  expect(codes.filter((key) => !Object.hasOwn(RECORD_TROUBLES, `${key}.remedy`))).toEqual([]);
});
