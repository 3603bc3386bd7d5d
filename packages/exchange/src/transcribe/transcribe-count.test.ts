import { readFileSync } from "node:fs";
import { admit, type Fold, openFold, resultsOf } from "@dauys/core/election";
import { type ProtocolBatch, type ReadForm, readForm } from "@dauys/core/protocol";
import { decodeEntry, formatVerifierKey, treeHasher } from "@dauys/core/record";
import { type ReadRules, readRules } from "@dauys/core/rules";
import { expect, test } from "vitest";
import { importProtocols } from "../import/import-protocols.ts";
import { smallProfile } from "../import/testing/import-text.ts";
import { sha256, signerOf } from "./testing/node-signer.ts";
import { type CountSource, inBatches, transcribeCount } from "./transcribe-count.ts";
import { transcribed } from "./transcription.ts";
import { unitLists } from "./unit-lists.ts";
import { writeActs } from "./write-entries.ts";

const root = new URL("../../../../", import.meta.url);
const HEAD = "region,no,registered,voters,invalid,valid,l1,l2\n";
const FILE = `${HEAD}N,1,100,60,2,58,40,18\nN,2,0,10,0,10,4,6\nS,1,90,50,1,49,20,30\nS,2,80,30,0,30,20,10\n`;

function formText(): ReadForm {
  const read = readForm(readFileSync(new URL("forms/israel-2021.json", root), "utf8"));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.read;
}

/** A law of the repository in a country that is none: these figures are made up. */
function rulesOfNowhere(): ReadRules {
  const law = JSON.parse(readFileSync(new URL("rules/kz-2020-05.json", root), "utf8"));
  const read = readRules(JSON.stringify({ ...law, jurisdiction: "XX" }));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.read;
}

async function batchesOf(text: string): Promise<readonly ProtocolBatch[]> {
  const chunks = (async function* () {
    yield new TextEncoder().encode(text);
  })();
  const run = importProtocols(chunks, { file: "stations.csv", form: formText().form, profile: smallProfile() });
  const batches: ProtocolBatch[] = [];
  for await (const batch of run.batches) batches.push(batch);
  return batches;
}

const signer = signerOf("transcriber");
const given = {
  log: formatVerifierKey(signerOf("made-up.invalid/count").key),
  transcriber: {
    id: "transcriber",
    name: { kk: "Көшіруші", ru: "Переписчик", en: "Transcriber" },
    key: formatVerifierKey(signer.key),
  },
  at: "2026-11-22T09:00:00Z",
  sha256,
};

async function source(text: string, change: Partial<CountSource> = {}): Promise<CountSource> {
  const made = { kk: "Ойдан", ru: "Выдумано", en: "Made up" };
  return {
    election: "made-up",
    title: made,
    date: "2026-11-22",
    rules: rulesOfNowhere(),
    notice: made,
    from: { file: "stations.csv", sha256: "0".repeat(64) },
    form: formText(),
    lists: ["l1", "l2"].map((list) => ({ list, name: made })),
    batches: await batchesOf(text),
    listName: (list) => `l${list}`,
    settling: { accept: ({ text: { en } }) => `as published: ${en}`, hold: (errors) => `${errors.length} errors` },
    ...change,
  };
}

function folded(count: CountSource): Fold {
  const fold = openFold({ sha256 });
  const pen = { hasher: treeHasher(sha256), signer, received: null };
  for (const bytes of writeActs(transcribeCount(count, given), pen)) {
    const decoded = decodeEntry(bytes);
    if (!decoded.ok) throw new Error(decoded.fault.message);
    expect(admit(fold, decoded.entry, bytes)).toEqual({ ok: true });
  }
  return fold;
}

test("a file becomes units and protocols: a warning accepted, an error held back, each with the reason", async () => {
  const fold = folded(await source(FILE));
  const filings = new Map(fold.stationUnits.map(({ name, filing }) => [name, filing?.body]));
  expect([...filings.keys()]).toEqual(["N/1", "N/2", "S/1", "S/2"]);
  expect(filings.get("N/2")?.accepted).toEqual([
    { code: "check", check: 1, reason: expect.stringMatching(/^as published: There is no voter/), by: "transcriber" },
  ]);
  expect(filings.get("S/1")?.held).toBe("1 errors");
  const { stations, totals } = resultsOf(fold);
  expect(stations).toMatchObject({ all: 4, counted: 3, held: 1 });
  expect(totals?.votes).toEqual([64, 34]);
});

test("what was held back counts once it is released, and nothing is released that was not held", async () => {
  const fold = folded(await source(FILE, { release: "The published result counts it." }));
  expect(resultsOf(fold).totals?.votes).toEqual([84, 64]);
  expect(fold.stationUnits.map(({ filing }) => filing?.released?.reason ?? null)).toEqual([
    null,
    null,
    "The published result counts it.",
    null,
  ]);
});

test("a missing figure and a list without votes are found before the fold finds them", async () => {
  const fold = folded(await source(`${HEAD}N,1,,60,2,58,40,18\nN,2,100,40,0,40,,40\nN,3,100,60,2,58,40,18\n`));
  expect(fold.stationUnits.map(({ filing }) => filing?.body.held ?? null)).toEqual(["1 errors", "1 errors", null]);
});

test("units stand below those above them, and one entry never holds more than it can", async () => {
  const rows = Array.from({ length: 3000 }, (_, i) => `region of some length ${i % 3},${i},1,1,0,1,1,0\n`).join("");
  const lists = unitLists(await batchesOf(HEAD + rows), {
    nation: "XX",
    seats: ({ level }) => (level === "region" ? 7 : undefined),
  });
  expect(lists[0]).toMatchObject({ below: "XX", level: "region", units: [{ seats: 7 }, { seats: 7 }, { seats: 7 }] });
  const known = new Set(["XX"]);
  for (const { below, level, units } of lists) {
    expect(known.has(below)).toBe(true);
    for (const { unit } of units) known.add(unit);
    if (level === "station") expect(units.every((each) => !("seats" in each))).toBe(true);
    expect(JSON.stringify(units).length).toBeLessThan(60_000);
  }
  expect([known.size, lists.length]).toEqual([1 + 3 + 3000, 1 + 3 * 4]);
});

test("entries are signed for in batches of 500, in their order", () => {
  const entries = Array.from({ length: 1001 }, (_, i) =>
    transcribed(given, "protocol-released", { unit: String(i), reason: "as published" }),
  );
  const batches = [...inBatches(entries)].map((act) => ("batch" in act ? act.batch : []));
  expect(batches.map(({ length }) => length)).toEqual([500, 500, 1]);
  expect(batches.flat()).toEqual(entries);
});
