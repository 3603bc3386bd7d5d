import type { PaperKind } from "@dauys/exchange/papers";
import { afterAll, expect, test } from "vitest";
import { fileProtocol } from "../queues/testing/put-entries.ts";
import { type TestPerson, testOffice } from "../testing/test-office.ts";

// The morning before: form and lists stand in the record, and nobody has filed or sealed anything.
const open = await testOffice();
afterAll(open.close);
const { station, district, region } = open.stations[0] as (typeof open.stations)[number];
const clerk = open.person("clerk", "territorial-clerk", region);
const observer = open.person("observer", "observer", region);

const get = (who: TestPerson, unit: string, kind: PaperKind, query = ""): Promise<Response> =>
  who.get(`/api/v1/units/${unit}/papers/${kind}${query}`);
const linked = async (reader: TestPerson, unit: string): Promise<readonly string[]> => {
  const html = await (await reader.get(`/kk/units/${unit}`)).text();
  return Array.from(html.matchAll(/papers\/([a-z]+)\?lang=kk/g), ([, kind = ""]) => kind);
};

test("forms of stations and of territories are printed while the record has no figures", async () => {
  expect(await open.office.record.read(({ firstFigures, form }) => [firstFigures, form === null])).toEqual([
    null,
    false,
  ]);
  for (const unit of [station, district, region, open.root]) {
    const reader = unit === open.root ? open.person("auditor", "auditor", open.root) : clerk;
    for (const query of ["?lang=kk", "?lang=ru", "?bilingual=1"]) {
      const response = await get(reader, unit, "form", query);
      expect([unit, query, response.status]).toEqual([unit, query, 200]);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    }
  }
});

test("the unit's page leads to the empty form, and to no sum that there is not", async () => {
  expect(await linked(clerk, station)).toEqual(["form", "checks"]);
  expect(await linked(clerk, district)).toEqual(["form", "checks"]);
  expect(await linked(observer, station)).toEqual([]);
  const sum = await get(clerk, district, "territorial");
  expect([sum.status, ((await sum.json()) as { code: string }).code]).toEqual([409, "no-protocol"]);
});

test("with the first protocol the page above leads to the sum of it, and the empty form is still there", async () => {
  await fileProtocol(open, station);
  expect(await linked(clerk, district)).toEqual(["form", "territorial", "message", "checks"]);
  expect((await get(clerk, district, "territorial")).status).toBe(200);
  const other = open.stations.find((each) => each.region === region && each.district !== district)?.district ?? "";
  expect(await linked(clerk, other)).toEqual(["form", "message", "checks"]);
});
