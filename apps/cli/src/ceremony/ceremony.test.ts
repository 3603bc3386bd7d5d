import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { type DeskKey, makeDesk, makeKey } from "../record/testing/small-record.ts";

interface Out {
  readonly status: string;
  readonly step: number;
  readonly name: string;
  readonly file: string;
  readonly entries: number;
  readonly count: number;
  readonly refusal: { readonly reason: string };
  readonly error: readonly { readonly code: string; readonly line: number | null }[];
  readonly commissions: readonly {
    readonly commission: string;
    readonly seats: readonly { readonly key: string | null }[];
  }[];
}

const desk = makeDesk();
const house = (path: string): string => new URL(`../../../../${path}`, import.meta.url).pathname;
let seats: readonly DeskKey[];

beforeAll(async () => {
  await makeKey(desk, "log.key", "rehearsal.example/ceremony");
  seats = [
    await makeKey(desk, "seat-1.key", "rehearsal.example/cec/1"),
    await makeKey(desk, "seat-2.key", "rehearsal.example/cec/2"),
    await makeKey(desk, "seat-3.key", "rehearsal.example/cec/3"),
  ];
  await makeKey(desk, "north-1.key", "rehearsal.example/north/1");
  await makeKey(desk, "north-2.key", "rehearsal.example/north/2");
  for (const name of ["units.csv", "commissions.csv"]) copy(name);
  const plan = JSON.parse(readFileSync(house("docs/examples/ceremony/ceremony.json"), "utf8"));
  const files = { rules: house("rules/kz-2020-05.json"), form: house("forms/kz-2021.json") };
  writeFileSync(desk.at("ceremony.json"), JSON.stringify({ ...plan, ...files }));
});

function copy(name: string): void {
  writeFileSync(desk.at(name), readFileSync(house(`docs/examples/ceremony/${name}`)));
}

const next = (...keys: readonly DeskKey[]) =>
  desk.json<Out>("ceremony", "next", desk.at("."), ...keys.flatMap(({ path }) => ["--key", path]));
const [first, second] = [0, 1];
const two = (): readonly [DeskKey, DeskKey] => [seats[first] as DeskKey, seats[second] as DeskKey];

test("a ceremony goes step by step, each shown before it is signed, and goes on from where the record stands", {
  timeout: 90_000,
}, async () => {
  const shown = await next();
  expect([shown.code, shown.json.status, shown.json.step, shown.json.name]).toEqual([0, "next", 1, "opening"]);
  expect(JSON.parse(readFileSync(shown.json.file, "utf8")).commission.seats).toHaveLength(3);
  expect(existsSync(desk.at("record"))).toBe(false);
  const short = await next(two()[0]);
  expect([short.code, short.json.refusal.reason]).toEqual([1, "quorum"]);
  expect(existsSync(desk.at("record"))).toBe(false);
  for (const name of ["opening", "rules", "form", "lists", "units"]) {
    expect((await next()).json.name).toBe(name);
    expect((await next(...two())).json.status).toBe("appended");
  }
});

test("a fault in a table is told with its line, and nothing is signed", async () => {
  writeFileSync(desk.at("commissions.csv"), "commission,unit,seat,role,key\nxr/01,01,2,chair,north-1.key\n");
  const wrong = await next(...two());
  expect([wrong.code, wrong.json.error[0]]).toMatchObject([2, { code: "bad-cell", line: 2 }]);
  writeFileSync(desk.at("commissions.csv"), "commission,unit,seat,role,key\nxr/01,01,1,chair,units.csv\n");
  expect((await next(...two())).json.error[0]?.code).toBe("not-a-public-key");
  writeFileSync(desk.at("units.csv"), "unit,below,level\n0101,nowhere,station\n");
  expect((await next()).json.error[0]).toMatchObject({ code: "unknown-below", line: 2 });
  writeFileSync(desk.at("units.csv"), "unit,level\n0101,station\n");
  expect((await next()).json.error[0]?.code).toBe("missing-column");
  copy("units.csv");
  copy("commissions.csv");
});

test("once everything is done nothing more is signed, and the minutes name every key", {
  timeout: 60_000,
}, async () => {
  expect((await next(...two())).json.status).toBe("appended");
  expect((await next(...two())).json).toEqual({ status: "done", entries: 11 });
  const { json } = await desk.json<Out>("ceremony", "minutes", desk.at("."));
  expect(json.commissions.map(({ commission }) => commission)).toEqual(["xr/cec", "xr/01"]);
  expect(json.commissions[1]?.seats.map(({ key }) => key?.split("+")[0] ?? null)).toEqual([
    "rehearsal.example/north/1",
    "rehearsal.example/north/2",
    null,
  ]);
});

test("a record that was opened with another key is not gone on with", async () => {
  await makeKey(desk, "other.key", "rehearsal.example/other");
  const plan = JSON.parse(readFileSync(desk.at("ceremony.json"), "utf8"));
  writeFileSync(desk.at("ceremony.json"), JSON.stringify({ ...plan, log: "other.key" }));
  expect((await next(...two())).json.error[0]?.code).toBe("another-record");
});
