import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verifyRecord } from "@dauys/core/election";
import { addressFiles } from "@dauys/exchange/record";
import { sha256, verifyEd25519 } from "@dauys/store/keys";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveSite } from "../serve/serve-site.ts";
import { houseText, SMALL, smallRehearsal } from "../testing/small-records.ts";
import { readRecord } from "./read-record.ts";
import { publishedFolder, putRecord, readMade, recordPlace } from "./record-folder.ts";
import { ensureRehearsal, isReady, rehearsalView, type WantedRehearsal, wantedRehearsal } from "./rehearsal-record.ts";
import { ensureTranscribed } from "./transcribed-record.ts";
import { viewOfRecord } from "./view-of-record.ts";

const texts = { election: houseText("elections/kz-2021/election.json"), rules: houseText("rules/kz-2020-05.json") };
let records = "";
let wanted: WantedRehearsal;

beforeAll(async () => {
  records = await mkdtemp(join(tmpdir(), "dauys-records-"));
  await ensureTranscribed(records, "kz-2021", texts);
  wanted = await wantedRehearsal(records, SMALL);
  await ensureRehearsal(wanted, () => undefined);
});

afterAll(() => rm(records, { recursive: true }));

const checkpoint = (id: string): Promise<string> =>
  readFile(join(publishedFolder(recordPlace(records, id)), "checkpoint"), "utf8");

test("a transcribed record is made once from the same texts, and anew under another origin from others", async () => {
  const before = await checkpoint("kz-2021");
  await ensureTranscribed(records, "kz-2021", texts);
  expect(await checkpoint("kz-2021")).toBe(before);
  const elsewhere = await mkdtemp(join(tmpdir(), "dauys-records-"));
  await cp(records, elsewhere, { recursive: true });
  await ensureTranscribed(elsewhere, "kz-2021", { ...texts, election: texts.election.replace("5148074", "5148075") });
  const after = await readFile(join(elsewhere, "kz-2021", "record", "checkpoint"), "utf8");
  expect(after.split("\n")[0]).not.toBe(before.split("\n")[0]);
  await rm(elsewhere, { recursive: true });
});

test("the view that was kept is the one that follows from the published files", async () => {
  const kept = await rehearsalView(wanted);
  const again = viewOfRecord("rehearsal", await readRecord(publishedFolder(wanted.place)));
  expect(kept).toEqual(JSON.parse(JSON.stringify(again)));
  expect(kept).toEqual(JSON.parse(JSON.stringify(viewOfRecord("rehearsal", smallRehearsal()))));
});

test("another seed, another size or other code is not taken for the same", async () => {
  expect(await isReady(wanted)).toBe(true);
  expect(await isReady(await wantedRehearsal(records, { ...SMALL, seed: "other" }))).toBe(false);
  expect(await isReady(await wantedRehearsal(records, { ...SMALL, stations: 69 }))).toBe(false);
  expect(await isReady({ ...wanted, code: "0".repeat(64) })).toBe(false);
});

test.each(["kz-2021", "rehearsal"])("%s: what is served below /records/ verifies", async (id) => {
  const site = await mkdtemp(join(tmpdir(), "dauys-site-"));
  const serving = await serveSite({ root: site, records, host: "127.0.0.1", port: 0 });
  const files = addressFiles(new URL(`${serving.url}records/${id}/`));
  const options = { since: null, quick: false, key: null, policy: null };
  const found = await verifyRecord(files, options, { sha256, verify: verifyEd25519 });
  await serving.close();
  await rm(site, { recursive: true });
  expect(found.steps.filter(({ result }) => result === "failed")).toEqual([]);
  expect(found.ok).toBe(true);
});

test("a record is there whole or not at all: a draft that was left behind is no record, and goes", async () => {
  const place = recordPlace(records, "cut");
  const draft = `${place}.draft-999999999`;
  await cp(wanted.place, draft, { recursive: true });
  expect(await readMade(place)).toBeNull();
  await putRecord(place, new Map([["checkpoint", new Uint8Array([1])]]), "here");
  expect(await readMade(place)).toEqual({ format: "dauys-made-1", from: "here" });
  expect(await readMade(draft)).toBeNull();
});

test("a record whose files are damaged is told by its file", async () => {
  const place = recordPlace(records, "damaged");
  await cp(wanted.place, place, { recursive: true });
  const path = join(publishedFolder(place), "tile", "entries", "000");
  const bytes = await readFile(path);
  bytes[40] = (bytes[40] ?? 0) ^ 1;
  await writeFile(path, bytes);
  await expect(readRecord(publishedFolder(place))).rejects.toThrow(/^tile\/entries\/000: /);
});
