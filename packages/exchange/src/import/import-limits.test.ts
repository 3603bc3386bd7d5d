import { expect, test } from "vitest";
import { houseForm, importText, smallProfile } from "./testing/import-text.ts";

const FIELDS = "region,no,registered,voters,invalid,valid";

const packed = smallProfile({
  votes: [{ from: "packed", series: "votes", column: "votes", between: ";", inside: ":" }],
});
const items = smallProfile({
  form: "kz-2021",
  fields: {},
  units: [],
  votes: [{ from: "columns", series: "votes", columns: { a: "a" } }],
  collections: [{ collection: "members", column: "members", between: ";", inside: ":", fields: ["issued"] }],
});

function numbered(count: number, of: (i: number) => string, between: string): string {
  return Array.from({ length: count }, (_, i) => of(i)).join(between);
}

test("as many lists are read as any election has, and no file may ask for more columns in memory", async () => {
  const header = (count: number): string => `${FIELDS},${numbered(count, (i) => `l${i}`, ",")}\n`;
  const row = (count: number): string => `North,1,9,9,0,9${",1".repeat(count)}\n`;
  const most = await importText(header(4096) + row(4096));
  expect([most.summary.lists.length, most.summary.faultCount]).toEqual([4096, 0]);
  const more = await importText(header(4097) + row(4097));
  expect(more.faults.map(({ code, message }) => [code, message.en])).toEqual([
    ["too-many-lists", '"l": more than 4096 lists'],
  ]);
});

test("a header of two hundred thousand columns takes no time", async () => {
  const began = performance.now();
  const { summary } = await importText(`${FIELDS},${numbered(200_000, (i) => `l${i}`, ",")}\n`, { size: 1 << 22 });
  expect(Object.keys(summary.byCode)).toEqual(["too-many-lists"]);
  expect(performance.now() - began).toBeLessThan(3_000);
});

test("a packed cell may name no more lists than any election has", async () => {
  const pairs = numbered(5_000, (i) => `${i}:1`, ";");
  const { faults, protocols, summary } = await importText(`${FIELDS},votes\nN,1,9,9,0,9,${pairs}\nN,2,9,9,0,9,7:9\n`, {
    profile: packed,
  });
  expect(faults.map(({ code, line }) => [code, line])).toEqual([["too-many-lists", 2]]);
  expect(protocols.map(({ votes }) => votes[0]?.lists)).toEqual([[{ list: "7", votes: 9 }]]);
  expect(summary.lists).toEqual(["7"]);
});

test("a row that is refused leaves no list behind", async () => {
  const { summary } = await importText(`${FIELDS},votes\nN,1,9,9,0,9,1:4\nN,2,9,9,0,9,5:4;12-30\nN,3,9,9,0,9,3:1\n`, {
    profile: packed,
  });
  expect(summary.lists).toEqual(["1", "3"]);
  expect(summary.refused).toBe(1);
});

test("a packed cell of a hundred thousand items takes no time, and an item may stand there once", async () => {
  const began = performance.now();
  const pairs = numbered(100_000, (i) => `${i}:1`, ";");
  const { faults, protocols } = await importText(`no,a,members\n1,1,${pairs}\n2,1,${pairs};7:1\n`, {
    profile: items,
    form: houseForm("kz-2021"),
  });
  expect(faults.map(({ code, line }) => [code, line])).toEqual([["pack-twice", 3]]);
  expect(protocols[0]?.collections?.members).toHaveLength(100_000);
  expect(performance.now() - began).toBeLessThan(3_000);
});

test("a column that stands many times is told once", async () => {
  const { faults } = await importText(`${FIELDS}${",no".repeat(1_000)},l1\n`);
  expect(faults.map(({ code, message }) => [code, message.en])).toEqual([
    ["header-twice", 'the column "no" stands twice'],
  ]);
});
