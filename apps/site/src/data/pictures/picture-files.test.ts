import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { pictureDrawer } from "../../build/draw-picture.ts";
import type { RecordView } from "../../records/record-view.ts";
import { realElection } from "../../testing/real-elections.ts";
import { smallRecords } from "../../testing/small-records.ts";
import { pictureAt, pictureFiles } from "./picture-files.ts";
import { pictureOfCount, pictureOfElection } from "./picture-of.ts";

const folder = mkdtempSync(join(tmpdir(), "dauys-pictures-"));
afterAll(() => rmSync(folder, { recursive: true }));

const rehearsal = (await smallRecords()).find(({ id }) => id === "rehearsal") as RecordView;

test("a real election has no warning, an invented one has it in each language", () => {
  expect(pictureOfElection(realElection("kz-2021"), "kk").warning).toBeNull();
  expect(pictureOfCount(rehearsal, "kk").warning).toMatch(/^ЖАТТЫҒУ/);
  expect(pictureOfCount(rehearsal, "ru").warning).toMatch(/^УЧЕБНЫЕ ДАННЫЕ/);
  expect(pictureOfCount(rehearsal, "en").warning).toMatch(/^REHEARSAL/);
});

test("the seats are those of the page: the lists with their seats, those of no list set apart", () => {
  const { house } = pictureOfElection(realElection("kz-2021"), "en");
  expect(house?.blocks.map(({ seats }) => seats)).toEqual([76, 12, 10]);
  expect(house?.apart?.seats).toBe(9);
});

test("while votes are being counted no seat is shown", () => {
  const counting: RecordView = { ...rehearsal, result: { ...rehearsal.result, state: "counting" } };
  const { house, lines } = pictureOfCount(counting, "en");
  expect(house).toBeNull();
  expect(lines).toContain("No seats are distributed yet");
});

test("every page has the picture of its election, other pages that of the site; what was drawn once is not drawn again", () => {
  const { files, pictures } = pictureFiles([realElection("kz-2021")], [rehearsal], pictureDrawer(folder));
  expect(files).toHaveLength(9);
  expect(pictureAt(pictures, "kk", "/kk/kz-2021/record/")?.href).toMatch(
    /^\/pictures\/kz-2021\.kk\.[0-9a-f]{16}\.png$/,
  );
  expect(pictureAt(pictures, "ru", "/ru/rehearsal/0101001/")?.alt).toMatch(/^УЧЕБНЫЕ ДАННЫЕ/);
  expect(pictureAt(pictures, "en", "/en/search/")?.href).toMatch(/^\/pictures\/site\.en\./);
  const kept = readdirSync(folder);
  expect(kept).toHaveLength(9);
  const again = pictureFiles([realElection("kz-2021")], [rehearsal], pictureDrawer(folder));
  expect(again.files).toEqual(files);
  expect(readdirSync(folder)).toEqual(kept);
});
