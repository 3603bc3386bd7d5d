import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { fallWatch, farShare, figureShare, identicalVotes, protocolAt, unitsAtLevel } from "@dauys/core/protocol";
import { expect, test } from "vitest";
import { fileOf, type Imported, importSet, need } from "./support/sets.ts";
import { readTable } from "./support/table.ts";

async function text(path: string): Promise<string> {
  let all = "";
  for await (const chunk of createReadStream(path).pipe(createGunzip()).setEncoding("utf8")) all += chunk;
  return all;
}

/** Pairs with equal votes for every list in one unit, the slow and plain way. */
function byHand({ form, batches }: Imported, level: string, minimumVotes: number, minimumLists: number): number {
  const seen = new Map<string, number>();
  let pairs = 0;
  for (const batch of batches) {
    const units = unitsAtLevel(batch.units, level);
    for (let row = 0; row < batch.rows; row += 1) {
      const lists = (protocolAt(form, batch, row).votes[0]?.lists ?? []).filter(({ votes }) => Number(votes) > 0);
      const votes = lists.reduce((sum, entry) => sum + Number(entry.votes), 0);
      if (votes < minimumVotes || lists.length < minimumLists) continue;
      const key = JSON.stringify([units[batch.parents[row] ?? -1], lists]);
      pairs += seen.has(key) ? 1 : 0;
      seen.set(key, row);
    }
  }
  return pairs;
}

test("Russia: equal votes within one commission, as many as the plain way finds", async (context) => {
  need("russia-2011", context);
  const set = await importSet("russia-2011", "russia-2011", "stations.csv.gz");
  const finder = identicalVotes(set.form, { within: "territorial-commission" });
  const findings = set.batches.flatMap((batch) => finder.add(batch));
  expect(findings.length).toBe(byHand(set, "territorial-commission", 50, 3));
  expect(findings.length).toBeGreaterThan(0);
});

test("Russia: shares of mobile voting are told with both numbers, and only above the limit", async (context) => {
  need("russia-2011", context);
  const set = await importSet("russia-2011", "russia-2011", "stations.csv.gz");
  const findings = set.batches.flatMap((batch) => figureShare(set.compiled, batch, { part: "mobile" }));
  expect(findings.length).toBeGreaterThan(0);
  for (const { numbers } of findings) {
    expect(Number(numbers.part) * 4 > Number(numbers.whole) && Number(numbers.whole) >= 50).toBe(true);
  }
});

test("Georgia: a list's share far from the rest of its district is told with the four numbers", async (context) => {
  need("georgia-2024", context);
  const set = await importSet("georgia-2024", "georgia-2024", "stations.csv.gz");
  const finder = farShare(set.form, { within: "district", limit: { numerator: 30, denominator: 100 } });
  for (const batch of set.batches) finder.add(batch);
  const findings = set.batches.flatMap((batch) => finder.find(batch));
  expect(findings.length).toBeGreaterThan(0);
  for (const { numbers } of findings) {
    const { votes = 0, total = 0, otherVotes = 0, otherTotal = 0 } = numbers;
    expect(Math.abs(votes / total - otherVotes / otherTotal)).toBeGreaterThan(0.3);
  }
});

test("Israel: the running totals fall where the snapshots have corrections, and nowhere else", async (context) => {
  need("israel-2021", context);
  const snapshots = readTable(fileOf("israel-2021", "snapshots.csv"));
  const totals = snapshots.map((row) => ({
    unit: "nation",
    at: row.time ?? "",
    corrected: Number(row.changed) + Number(row.removed) > 0,
    figures: new Map(["boxes_reported", "voters", "valid"].map((name) => [name, Number(row[name])])),
  }));
  const watch = fallWatch();
  expect(totals.flatMap((entry) => watch.observe(entry))).toEqual([]);
  const blind = fallWatch();
  const found = totals.flatMap((entry) => blind.observe({ ...entry, corrected: false }));
  // On 29 March 93 boxes were corrected, and the valid votes fell by 58.
  expect(found.map(({ numbers }) => numbers)).toEqual([{ before: 4_409_566, after: 4_409_508 }]);
});

test("Israel: the events of the live count lead to the final boxes, three of them removed on the way", async (context) => {
  need("israel-2021", context);
  const [header = "", ...lines] = (await text(fileOf("israel-2021", "snapshots_events.csv.gz"))).trim().split("\n");
  const columns = header.split(",");
  const at = (name: string): number => columns.indexOf(name);
  const boxes = new Map<string, readonly string[]>();
  const counts: Record<string, number> = {};
  for (const line of lines) {
    const cells = line.trim().split(",");
    const key = `${cells[at("locality_code")]}/${cells[at("box")]}`;
    const event = cells[at("event")] ?? "";
    counts[event] = (counts[event] ?? 0) + 1;
    if (event === "removed") boxes.delete(key);
    else boxes.set(key, cells.slice(at("registered")));
  }
  expect(counts).toEqual({ new: 12_929, changed: 138, removed: 3 });
  const { form, batches } = await importSet("israel-2021", "israel-2021", "stations.csv.gz");
  const final = new Map<string, readonly string[]>();
  for (const batch of batches) {
    for (let row = 0; row < batch.rows; row += 1) {
      const { unit, fields, votes } = protocolAt(form, batch, row);
      const own = ["registered", "voters", "invalid", "valid"].map((id) => String(fields[id]));
      const key = unit.split("/").slice(1).join("/");
      final.set(key, [...own, ...(votes[0]?.lists ?? []).map((entry) => String(entry.votes))]);
    }
  }
  expect(final.size).toBe(boxes.size);
  const differing = [...final].filter(([key, cells]) => boxes.get(key)?.join() !== cells.join());
  expect(differing).toEqual([]);
});
