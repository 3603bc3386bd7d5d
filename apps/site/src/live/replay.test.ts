import type { RecordFiles } from "@dauys/core/election";
import { openRecord } from "@dauys/exchange/record";
import { expect, test } from "vitest";
import { schemaFiles } from "../build/schema-files.ts";
import { renderSite, unitPages } from "../pages/index.tsx";
import { fileBytes } from "../site-file.ts";
import { Replay } from "./replay-site.ts";
import { replayTimes, sizeAt, sizesOf } from "./replay-times.ts";

const GOOD = new URL("../../../../docs/examples/records/good", import.meta.url).pathname;

async function opened(files?: RecordFiles): Promise<Replay> {
  const place = openRecord(GOOD);
  if (!place.ok) throw new Error(place.fault.message);
  const replay = await Replay.open({ files: files ?? place.record.files, pages: { renderSite, unitPages } });
  if (!replay.ok) throw new Error(replay.fault.detail);
  return replay.value;
}

test("every state on the way equals what the whole record's fold says, and its checkpoint is the root over its entries", async () => {
  const [step, leap] = [await opened(), await opened()];
  for (let size = step.times.start; size < 57; size += 1) step.playTo(size);
  const [slow, quick] = [step.playTo(57), leap.playTo(57)];
  expect(slow.view).toEqual(quick.view);
  expect(slow.view.checkpoint).toMatchObject({ origin: "rehearsal.invalid/tiny", size: 57 });
  expect(slow.view.checkpoint.note.split("\n")).toHaveLength(4);
  for (const path of ["kk/rehearsal-tiny/index.html", "records/rehearsal-tiny/latest.json"]) {
    expect(slow.files.get(path)?.()).toEqual(quick.files.get(path)?.());
  }
});

test("on the way no file of the record vouches for anything; at the end the signed ones are there", async () => {
  const replay = await opened();
  const signed = (paths: Iterable<string>) =>
    [...paths].filter((path) => /tlog-proof$|\/tile\/|checkpoint$/.test(path));
  const before = replay.playTo(50);
  expect(signed(before.files.keys())).toEqual([]);
  expect(String(before.files.get("ru/rehearsal-tiny/index.html")?.())).toContain("Воспроизведение");
  const end = replay.playTo(replay.of);
  expect(signed(end.files.keys()).length).toBeGreaterThan(12);
  expect(end.view.checkpoint.note).toContain("— rehearsal.invalid/tiny ");
});

test("the pointer names the pages by their hashes, and says whether more is to come", async () => {
  const replay = await opened();
  const pointer = (size: number) => {
    const { files } = replay.playTo(size);
    return JSON.parse(String(Buffer.from(files.get("records/rehearsal-tiny/latest.json")?.() ?? "")));
  };
  const early = pointer(45);
  expect(early).toMatchObject({ open: true, checkpoint: { size: 45 }, record: { kind: "rehearsal" } });
  expect(early.pages.en.says).toBe("Stations counted: 6 of 12.");
  const page = renderedPage(replay, "en");
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(page));
  expect(early.pages.en.integrity).toBe(`sha256-${Buffer.from(digest).toString("base64")}`);
  expect(pointer(replay.of)).toMatchObject({ open: false });
});

test("schemas lie beside the data, and no picture of seats before they are shown on the pages", async () => {
  const replay = await opened();
  const [early, late] = [replay.playTo(40).files, replay.playTo(replay.of).files];
  for (const { path, content } of schemaFiles()) expect(early.get(path)?.(), path).toEqual(fileBytes({ content }));
  expect(early.has("data/rehearsal-tiny/hemicycle.en.svg")).toBe(false);
  expect(late.has("data/rehearsal-tiny/hemicycle.en.svg")).toBe(true);
});

function renderedPage(replay: Replay, lang: string): Uint8Array {
  const made = replay.playTo(replay.size).files.get(`${lang}/rehearsal-tiny/index.html`)?.() ?? "";
  return typeof made === "string" ? fileBytes({ content: made }) : made;
}

test("time goes as the record received its entries, from the first figure on", async () => {
  const { times } = await opened();
  expect(times.start).toBe(38);
  expect(times.at).toHaveLength(66);
  expect([...times.at].sort((a, b) => a - b)).toEqual(times.at);
  expect(sizeAt(times, -1)).toBe(38);
  expect(sizeAt(times, times.at[44] ?? 0)).toBeGreaterThanOrEqual(45);
  expect(sizeAt(times, Number.MAX_SAFE_INTEGER)).toBe(66);
});

test("steps are of as many entries each, and none is empty", async () => {
  const { times } = await opened();
  expect(sizesOf(times, 4)).toEqual([45, 52, 59, 66]);
  expect(sizesOf(times, 1000)).toHaveLength(28);
  expect(sizesOf(replayTimes([]), 3)).toEqual([]);
});
