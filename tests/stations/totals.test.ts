import { readFileSync } from "node:fs";
import {
  compareFigures,
  countedVotes,
  type FigureVector,
  type ProtocolBatch,
  pathOf,
  unitsAtLevel,
} from "@dauys/core/protocol";
import { expect, test } from "vitest";
import { fileOf, type Imported, importSet, metaOf, need } from "./support/sets.ts";
import { readTable } from "./support/table.ts";

/** The votes of each list in each unit of a level (null: the nation), by the unit's path and the list's name. */
function votesBy({ form, batches }: Imported, level: string | null): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const totals = new Map<string, Map<string, number>>();
  for (const batch of batches) {
    const columns = countedVotes(form, batch);
    const names = unitNames(batch, level);
    columns.forEach((column, list) => {
      const name = batch.lists[list] ?? "";
      for (let row = 0; row < batch.rows; row += 1) {
        const votes = column[row] as number;
        if (votes < 0) continue;
        const unit = names[row] as string;
        const lists = totals.get(unit) ?? new Map<string, number>();
        totals.set(unit, lists.set(name, (lists.get(name) ?? 0) + votes));
      }
    });
  }
  return totals;
}

function unitNames(batch: ProtocolBatch, level: string | null): readonly string[] {
  const above = unitsAtLevel(batch.units, level);
  return Array.from({ length: batch.rows }, (_, row) =>
    level === null ? "" : pathOf(batch.units, above[batch.parents[row] ?? -1] ?? -1).join("/"),
  );
}

const vector = (votes: ReadonlyMap<string, number>): FigureVector =>
  new Map([...votes].map(([list, count]) => [`votes/votes/${list}`, count]));

test.for([
  ["russia-2011", "russia-2011", "code", "votes_total", "p"],
  ["poland-2019", "poland-2019", "list", "votes_total", ""],
  ["georgia-2024", "georgia-2024", "code", "votes_in_this_file", "p_"],
  ["bulgaria-2021", "bulgaria-2021-07", "ballot_no", "votes_total", ""],
  ["israel-2021", "israel-2021", "column", "votes_total", "l"],
] as const)(
  "%s: each list has the votes that the set's table of lists has",
  async ([id, set, key, votes, prefix], context) => {
    need(set, context);
    const own = votesBy(await importSet(id, set, "stations.csv.gz"), null).get("") ?? new Map();
    const table = readTable(fileOf(set, "parties.csv"));
    expect(Object.fromEntries(own)).toEqual(
      Object.fromEntries(table.map((row) => [row[key]?.slice(prefix.length), Number(row[votes])])),
    );
  },
);

test("Spain: in every province each list has its official votes", async (context) => {
  need("spain-2019-11", context);
  const own = votesBy(await importSet("spain-2019", "spain-2019-11", "stations.csv.gz"), "province");
  const seats = readTable(fileOf("spain-2019-11", "seats.csv"));
  expect(new Set(seats.map((row) => row.prov)).size).toBe(own.size);
  const byProvince = new Map([...own].map(([path, lists]) => [path.split("/").at(-1), lists]));
  const wrong = seats.filter(
    // A list that nobody voted for in a province is in no cell of it.
    (row) => (byProvince.get(row.prov)?.get(String(Number(row.candidacy))) ?? 0) !== Number(row.votes_official),
  );
  expect(wrong).toEqual([]);
  const listed = seats.reduce((sum, row) => sum + Number(row.votes_official), 0);
  expect(listed).toBe(metaOf("spain-2019-11").party);
});

test("Poland: the official votes differ in constituency 19 alone, by 801 that its stations do not have", async (context) => {
  need("poland-2019", context);
  const own = votesBy(await importSet("poland-2019", "poland-2019", "stations.csv.gz"), "constituency");
  const names: Readonly<Record<string, string>> = {
    PSL: "1",
    PiS: "2",
    SLD: "3",
    Konf: "4",
    KO: "5",
    Prawica: "6",
    AZER: "7",
    BiS: "8",
    Skuteczni: "9",
    MN: "10",
  };
  const path = new URL("../../packages/core/vectors/apportionment/pl-2019.json", import.meta.url);
  const [official] = JSON.parse(readFileSync(path, "utf8")) as readonly {
    readonly units: readonly {
      readonly unit: string;
      readonly lists: readonly { readonly list: string; readonly votes: number }[];
    }[];
  }[];
  const { form } = await importSet("poland-2019", "poland-2019", "stations.csv.gz");
  const differing = (official?.units ?? []).flatMap(({ unit, lists }) => {
    const above = vector(new Map(lists.map(({ list, votes }) => [names[list] ?? list, votes])));
    const { differences } = compareFigures(form, above, [
      { unit: "stations", figures: vector(own.get(unit) ?? new Map()) },
    ]);
    return differences.map(({ about, difference }) => [unit, about, difference]);
  });
  expect(differing).toEqual([
    ["19", "votes/votes/5", 109],
    ["19", "votes/votes/4", 73],
    ["19", "votes/votes/1", 52],
    ["19", "votes/votes/2", 486],
    ["19", "votes/votes/3", 81],
  ]);
  expect(differing.reduce((sum, [, , difference]) => sum + Number(difference), 0)).toBe(801);
});

test("Georgia: five lists have between 1 and 37 votes more in the final result than in the stations", async (context) => {
  need("georgia-2024", context);
  const set = await importSet("georgia-2024", "georgia-2024", "stations.csv.gz");
  const own = votesBy(set, null).get("") ?? new Map();
  const table = readTable(fileOf("georgia-2024", "parties.csv")).filter(
    (row) => row.votes_official_final_remembered !== "",
  );
  const above = vector(
    new Map([
      ...own,
      ...table.map((row) => [row.code?.slice(2) ?? "", Number(row.votes_official_final_remembered)] as const),
    ]),
  );
  const { differences, explainedBy } = compareFigures(set.form, above, [{ unit: "stations", figures: vector(own) }]);
  expect(differences.map(({ about, difference }) => [about, difference])).toEqual([
    ["votes/votes/4", 1],
    ["votes/votes/5", 1],
    ["votes/votes/9", 3],
    ["votes/votes/25", 3],
    ["votes/votes/41", 37],
  ]);
  // No final figures by district are in the set, so the votes are located by list and no further.
  expect(explainedBy).toEqual([]);
});
