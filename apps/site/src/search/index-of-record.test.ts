import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { RecordView } from "../records/record-view.ts";
import { smallRecords } from "../testing/small-records.ts";
import { indexOfRecord } from "./index-of-record.ts";
import { openIndex } from "./open-index.ts";
import { pagesOfSite } from "./pages-of-site.ts";

const view = (await smallRecords()).find(({ id }) => id === "rehearsal") as RecordView;
const index = indexOfRecord(view, []);

test("every station, unit, list and candidate of the record is in its index, once", () => {
  const all = openIndex(index);
  const codes = all.filter(({ group }) => group === "stations").map(({ code }) => code);
  expect(codes).toHaveLength(view.result.stations.all);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toContain("0101001");
  const regions = view.tree?.regions ?? [];
  const units = regions.reduce((sum, { districts }) => sum + 1 + districts.length, 0);
  expect(all.filter(({ group }) => group === "units")).toHaveLength(units);
  const people = (view.people?.lists ?? []).reduce((sum, list) => sum + list.people.length, 0);
  expect(people).toBeGreaterThan(100);
  expect(index.candidates).toHaveLength(people);
  expect(index.candidates.every(([, list, number]) => index.lists[list] !== undefined && number > 0)).toBe(true);
});

test("the same record gives the same bytes, and few of them", () => {
  const text = JSON.stringify(index);
  expect(JSON.stringify(indexOfRecord(view, []))).toBe(text);
  expect(gzipSync(text).length).toBeLessThan(10_000);
});

test("pages are found by their own titles, those of units and lists are left to the groups of these", () => {
  const page = (path: string, title: string) => ({
    path,
    content: `<html><head><title>${title}</title></head></html>`,
  });
  const pages = pagesOfSite([
    page("kk/kz-2021/record/index.html", "Журнал &amp; тексеру · Дауыс"),
    page("ru/kz-2021/record/index.html", "Журнал · Дауыс"),
    page("en/kz-2021/record/index.html", "Record · Dauys"),
    page("en/kz-2021/lists/akzhol/index.html", "Ak Zhol · Dauys"),
    page("en/kz-2021/0101001/index.html", "Station · Dauys"),
    { path: "data/kz-2021/result.json", content: "{}" },
  ]);
  expect([...pages]).toEqual([["kz-2021", [["record/", ["Журнал & тексеру", "Журнал", "Record"]]]]]);
});
