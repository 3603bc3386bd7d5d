import { compareFigures, type FigureVector, figureVector, protocolAt } from "@dauys/core/protocol";
import { expect, test } from "vitest";
import { fileOf, houseForm, type Imported, importSet, metaOf, need } from "./support/sets.ts";
import { readZip } from "./support/zip.ts";

const SET = "netherlands-2021-eml";
const REASONS: Readonly<Record<string, string>> = {
  ongeldig: "invalid",
  blanco: "blank",
  "geldige volmachtbewijzen": "proxies",
  "meer getelde stembiljetten": "more",
  "minder getelde stembiljetten": "fewer",
};

/** The figures of one part of an EML count: its totals, or one reporting unit. */
function figuresOf(xml: string): FigureVector {
  const figures = new Map<string, number>();
  const put = (field: string, value: string | undefined): void => {
    if (value !== undefined) figures.set(`fields/${field}`, Number(value));
  };
  put("registered", /<Cast>([0-9]+)/.exec(xml)?.[1]);
  put("valid", /<TotalCounted>([0-9]+)/.exec(xml)?.[1]);
  for (const [, reason = "", value] of xml.matchAll(/ReasonCode="([^"]+)">([0-9]+)/g))
    put(REASONS[reason] ?? "other", value);
  for (const [, list, votes] of xml.matchAll(
    /<AffiliationIdentifier Id="([0-9]+)">.*?<\/AffiliationIdentifier><ValidVotes>([0-9]+)/g,
  )) {
    figures.set(`votes/votes/${list}`, Number(votes));
  }
  figures.delete("fields/other");
  return figures;
}

/** The reporting units of an EML count, by their names' first part (`HSB19` of `HSB19::0971`). */
function unitsOf(xml: string): ReadonlyMap<string, FigureVector> {
  const blocks = xml.match(/<ReportingUnitVotes>.*?<\/ReportingUnitVotes>/g) ?? [];
  return new Map(
    blocks.map((block) => [/<ReportingUnitIdentifier Id="([^"]+)"/.exec(block)?.[1] ?? "", figuresOf(block)]),
  );
}

/** The municipalities of an electoral district, with the figures that districts state too. */
function below({ form, batches }: Imported, district: string, stated: FigureVector) {
  return batches.flatMap((batch) =>
    Array.from({ length: batch.rows }, (_, row) => row)
      .filter((row) => `HSB${batch.units[batch.parents[row] ?? -1]?.id}` === district)
      .map((row) => {
        const figures = figureVector(form, protocolAt(form, batch, row));
        return { unit: batch.id(row), figures: new Map([...figures].filter(([about]) => stated.has(about))) };
      }),
  );
}

test("every electoral district is what its municipalities give, but for the registered voters of two, and Bonaire", async (context) => {
  need(SET, context);
  const set = await importSet("netherlands-2021", SET, "units.csv.gz");
  const [xml = ""] = readZip(fileOf(SET, "EML_TK2021_part1.zip"), /^Totaaltelling/).values();
  const form = houseForm("netherlands-2021");
  const found = [...unitsOf(xml)].flatMap(([district, own]) => {
    const units = below(set, district, own);
    if (units.length === 0) return [[district, "no municipality is in the file"]];
    return compareFigures(form, own, units).differences.map(({ about, own: above, sum }) => [
      district,
      about,
      above,
      sum,
    ]);
  });
  expect(found).toEqual([
    ["HSB10", "fields/registered", 726_342, 578_393],
    ["HSB12", "fields/registered", 449_253, 356_481],
    ["HSB20", "no municipality is in the file"],
  ]);
});

test("the nation is what its 20 districts give, and one of them left out is named", (context) => {
  need(SET, context);
  const [xml = ""] = readZip(fileOf(SET, "EML_TK2021_part1.zip"), /^Totaaltelling/).values();
  const form = houseForm("netherlands-2021");
  const nation = figuresOf(xml.slice(xml.indexOf("<TotalVotes>"), xml.indexOf("</TotalVotes>")));
  const units = [...unitsOf(xml)].map(([unit, figures]) => ({ unit, figures }));
  expect(units).toHaveLength(20);
  expect(nation.get("fields/valid")).toBe(metaOf(SET).valid);
  expect(compareFigures(form, nation, units).differences).toEqual([]);
  const { differences } = compareFigures(form, nation, units.slice(0, 19));
  expect(differences.find(({ about }) => about === "fields/valid")?.difference).toBe(4094);
  const less = new Map(
    [...nation].map(([about, value]) => [about, (value ?? 0) - (units[19]?.figures.get(about) ?? 0)]),
  );
  expect(compareFigures(form, less, units).explainedBy).toEqual([{ unit: "HSB20", how: "left-out" }]);
});

test("Stein: the 24 invalid votes of the municipality's own count are lost in the district's, and are located", (context) => {
  need(SET, context);
  const files = readZip(fileOf(SET, "EML_TK2021_part1.zip"), /^(Opmerking|Telling_TK2021_kieskring_Maastricht)/);
  const note = [...files].find(([name]) => name.startsWith("Opmerking"))?.[1] ?? "";
  const xml = [...files].find(([name]) => name.startsWith("Telling"))?.[1] ?? "";
  const official = Number(/([0-9]+) ongeldige stemmen in de gemeente Stein/.exec(note)?.[1]);
  const form = houseForm("netherlands-2021");
  const inDistrict = unitsOf(xml).get("HSB19::0971") ?? new Map();
  // The municipality's own file is not in the zip: its figures are those of the district, with the invalid votes of the note.
  const own = new Map([...inDistrict, ["fields/invalid", official]]);
  const { differences } = compareFigures(form, inDistrict, [{ unit: "Stein", figures: own }]);
  expect(differences.map(({ about, own: above, sum, difference }) => [about, above, sum, difference])).toEqual([
    ["fields/invalid", 0, 24, -24],
  ]);
});
