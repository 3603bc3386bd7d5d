import { admitSigned, type BodyOf, type EntryType, openFold, resultsOf } from "@dauys/core/election";
import { decodeEntry, type UnsignedEntry } from "@dauys/core/record";
import { expect, test } from "vitest";
import { houseElection, houseRecord } from "./testing/house-record.ts";
import { sha256, verifyEd25519 } from "./testing/node-signer.ts";
import { transcribeElection } from "./transcribe-election.ts";
import { sha256Hex } from "./transcription.ts";

const ELECTIONS = ["kz-2004", "kz-2007", "kz-2012", "kz-2016", "kz-2021", "kz-2023"] as const;

const given = {
  log: "log.invalid+00000000+AA==",
  transcriber: { id: "me", name: { kk: "Мен", ru: "Я", en: "I" }, key: "me+00000000+AA==" },
  at: "2026-11-22T09:00:00Z",
  sha256,
};

function entriesOf(id: string): readonly UnsignedEntry[] {
  const { election, rules } = houseElection(id);
  return transcribeElection(election, rules, given);
}

function bodies<T extends EntryType>(entries: readonly UnsignedEntry[], type: T): readonly BodyOf<T>[] {
  return entries.filter((entry) => entry.type === type).map(({ body }) => body as unknown as BodyOf<T>);
}

function seatsOf(id: string): Readonly<Record<string, number>> | null {
  const result = resultsOf(houseRecord(id).fold).distribution?.result;
  return result?.ok === true ? result.outcome.seats : null;
}

test("January 2021: the seats follow from the record alone, 76, 12 and 10, and nothing stands below the nation", () => {
  const { fold } = houseRecord("kz-2021");
  expect(seatsOf("kz-2021")).toEqual({ nurotan: 76, akzhol: 12, npk: 10, auyl: 0, adal: 0 });
  const { stations, totals, progress } = resultsOf(fold);
  expect([totals, progress, stations.all]).toEqual([null, null, 0]);
  expect(fold.announced.map(({ body }) => [body.below, body.count])).toEqual([["KZ", 10_061]]);
});

test.each([
  ["kz-2007", { nurotan: 98 }],
  ["kz-2012", { nurotan: 83, akzhol: 8, knpk: 7 }],
  ["kz-2016", { nurotan: 84, akzhol: 7, knpk: 7 }],
  ["kz-2023", { amanat: 40, auyl: 8, respublica: 6, akzhol: 6, npk: 5, osdp: 4 }],
])("%s: the published votes in the record give the published seats", (id, seats) => {
  expect(Object.fromEntries(Object.entries(seatsOf(id) ?? {}).filter(([, count]) => count > 0))).toEqual(seats);
});

test.each(ELECTIONS)(
  "%s: every number of the record is one that the file says a source prints, and none is lost",
  (id) => {
    const { election } = houseElection(id).election;
    const entries = entriesOf(id);
    const figures = bodies(entries, "figures-transcribed");
    const printed = election.lists.flatMap(({ id: list, votes }) =>
      votes.origin === "published" ? [[list, votes.value, votes.source]] : [],
    );
    const stated = figures.flatMap(({ votes = [], source }) => votes.map((each) => [each.list, each.votes, source.id]));
    expect(stated).toEqual(expect.arrayContaining(printed));
    expect(stated).toHaveLength(printed.length);
    const totals = Object.entries(election.totals).flatMap(([name, figure]) =>
      figure?.origin === "published" ? [[name, figure.value, figure.source]] : [],
    );
    const statedTotals = figures.flatMap(({ totals: own = {}, source }) =>
      Object.entries(own).map(([name, value]) => [name, value, source.id]),
    );
    expect(statedTotals.toSorted()).toEqual(totals.toSorted());
    const results = bodies(entries, "result-transcribed");
    const seats = election.lists.flatMap(({ id: list, seats: { value, origin, source } }) =>
      origin === "published" ? [[list, value, source]] : [],
    );
    expect(
      results.flatMap(({ seats: own = [], source }) => own.map((each) => [each.list, each.seats, source.id])),
    ).toEqual(seats);
    // Each source is named once for each unit, with its title.
    const names = figures.map(({ unit, source }) => `${unit} ${source.id}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { source } of [...figures, ...results]) {
      expect(election.sources.find(({ id: known }) => known === source.id)?.title).toBe(source.title);
    }
  },
);

test("January 2021: shares stand as printed, with their hour, in the nation and the 17 regions", () => {
  const figures = bodies(entriesOf("kz-2021"), "figures-transcribed");
  expect(figures.filter(({ unit }) => unit === "KZ").flatMap(({ percents = {} }) => Object.entries(percents))).toEqual([
    ["turnout", "63.25"],
    ["turnout/10:00", "11.6"],
    ["turnout/12:00", "28.8"],
    ["turnout/20:00", "63.1"],
    ["turnout/22:00", "63.3"],
  ]);
  const regions = figures.filter(({ unit }) => unit !== "KZ");
  expect(regions).toHaveLength(17);
  expect(regions.filter(({ totals, votes }) => totals !== undefined || votes !== undefined)).toEqual([]);
  expect(regions.find(({ unit }) => unit === "KZ-11")?.percents).toEqual({ "turnout/22:00": "72.8" });
});

test("January 2021: the lists stand in the order of the ballot, and none has an order of registration", () => {
  const lists = bodies(entriesOf("kz-2021"), "list-registered");
  expect(lists.map(({ list }) => list)).toEqual(["npk", "nurotan", "auyl", "akzhol", "adal"]);
  expect(lists.filter(({ order }) => order !== undefined)).toEqual([]);
  expect(lists.map(({ candidates }) => candidates)).toEqual([113, 126, 19, 38, 16]);
});

test("2004: votes that are recalled or unknown are not in the record, shares that a source prints are", () => {
  const figures = bodies(entriesOf("kz-2004"), "figures-transcribed");
  expect(figures.flatMap(({ votes = [] }) => votes.map(({ list }) => list))).toEqual(["otan", "akzhol", "asar"]);
  const shares = figures.flatMap(({ percents = {} }) => Object.entries(percents));
  expect(shares).toContainEqual(["votes/aist", "7.1"]);
  expect(shares.filter(([name]) => name.startsWith("votes/"))).toHaveLength(7);
});

test("the first entry says what was transcribed, by its hash, and what the record is", () => {
  const { election } = houseElection("kz-2021");
  const [opened] = bodies(entriesOf("kz-2021"), "record-opened");
  expect(opened).toMatchObject({
    kind: "transcribed",
    country: "KZ",
    transcribedFrom: { file: "elections/kz-2021/election.json", sha256: sha256Hex(sha256, election.canonical) },
  });
  expect(Object.keys(opened?.notice ?? {})).toEqual(["kk", "ru", "en"]);
});

test("every entry of every election is signed by the transcriber and admitted by a fold that checks it", () => {
  for (const id of ELECTIONS) {
    const fold = openFold({ sha256 });
    for (const bytes of houseRecord(id).entries) {
      const decoded = decodeEntry(bytes);
      expect(decoded.ok && admitSigned(fold, decoded.entry, bytes, verifyEd25519)).toEqual({ ok: true });
    }
  }
});

test("rules of another election are refused", () => {
  const { election } = houseElection("kz-2021");
  const { rules } = houseElection("kz-2016");
  expect(() => transcribeElection(election, rules, given)).toThrow(
    "kz-2021 was held under kz-2020-05, not under kz-2009",
  );
});

test("the same keys and time make the same record, in under 100 ms at the best of fifty", () => {
  const { files } = houseRecord("kz-2021");
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 50 && best >= 100; tries += 1) {
    const began = performance.now();
    const again = houseRecord("kz-2021").files;
    best = Math.min(best, performance.now() - began);
    expect(again).toEqual(files);
  }
  expect(best).toBeLessThan(100);
  expect([...files.keys()]).toEqual(["tile/entries/000.p/34", "tile/0/000.p/34", "checkpoint"]);
});
