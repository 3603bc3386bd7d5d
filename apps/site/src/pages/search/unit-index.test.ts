import { LANGS } from "@dauys/language";
import { expect, test } from "vitest";
import { indexOfRecord } from "../../search/index-of-record.ts";
import { smallRecords } from "../../testing/small-records.ts";
import { unitList } from "./unit-index.ts";

const view = (await smallRecords()).find(({ tree }) => tree !== null);
if (view === undefined) throw new Error("there is a record with regions");
const index = indexOfRecord(view, []);

test("units are listed anew when one has another name, and as before when the name is back", () => {
  for (const lang of LANGS) {
    const before = unitList(index, lang);
    const names = { kk: "Яя", ru: "Яя", en: "Zz" };
    const renamed = indexOfRecord(
      {
        ...view,
        tree: view.tree && { ...view.tree, regions: view.tree.regions.map((one) => ({ ...one, name: names })) },
      },
      [],
    );
    const labels = unitList(renamed, lang).units.map(({ label }) => label);
    expect(labels.some((label) => label.includes(names[lang]))).toBe(true);
    expect(before.units.some(({ label }) => label.includes(names[lang]))).toBe(false);
    expect(unitList(index, lang)).toEqual(before);
  }
});

test("the list of one election is not that of another", () => {
  expect(unitList({ ...index, id: "other" }, "en").id).toBe("other");
  expect(unitList(index, "en").id).toBe(index.id);
});
