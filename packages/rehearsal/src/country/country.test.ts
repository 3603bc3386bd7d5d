import { expect, test } from "vitest";
import { settle } from "../options.ts";
import { nodeTools } from "../testing/node-tools.ts";
import { countryOf } from "./country.ts";
import { DISTRICT_NAMES, REGION_NAMES } from "./names.ts";

const countryWith = (given: { readonly stations?: number; readonly regions?: number; readonly districts?: number }) =>
  countryOf(settle({ ...given, rules: {}, form: {}, tools: nodeTools }));

test("the whole country has 17 regions, 215 districts and 10,061 stations", () => {
  const { regions, districts, stations } = countryWith({});
  expect([regions.length, districts.length, stations.length]).toEqual([17, 215, 10_061]);
  expect(new Set(stations.map(({ unit }) => unit)).size).toBe(10_061);
  expect(stations.every(({ unit, district }) => unit.length === 7 && unit.startsWith(district.unit))).toBe(true);
  expect(regions.filter(({ city }) => city)).toHaveLength(3);
});

test("a small one has fewer of each, and at least one in every place", () => {
  const { regions, districts, stations } = countryWith({ stations: 40 });
  expect([regions.length, districts.length, stations.length]).toEqual([3, 6, 40]);
  expect(districts.every((district) => district.stations.length > 0)).toBe(true);
});

test("places that can hold no more pass on what they were dealt", () => {
  const { regions } = countryWith({ stations: 100, regions: 2, districts: 48 });
  expect(regions.map(({ districts }) => districts.length)).toEqual([24, 24]);
});

test("stations have at most 3,000 voters, a ballot more for a hundred, and seven seats above 2,000", () => {
  const { stations } = countryWith({ stations: 2000 });
  for (const { registered, delivered, seats } of stations) {
    expect(registered).toBeLessThanOrEqual(3000);
    expect(registered).toBeGreaterThanOrEqual(48);
    expect([Math.floor(registered / 100), Math.ceil(registered / 100)]).toContain(delivered - registered);
    expect(seats).toBe(registered > 2000 ? 7 : 5);
  }
  expect(new Set(stations.map(({ seats }) => seats))).toEqual(new Set([5, 7]));
});

test("ballots are one in a hundred more than voters, rounded up once for the whole country", () => {
  const sum = (of: readonly number[]): number => of.reduce((total, each) => total + each, 0);
  for (const stations of [12, 333, 10_061]) {
    const all = countryWith({ stations }).stations;
    const voters = sum(all.map(({ registered }) => registered));
    expect(sum(all.map(({ delivered }) => delivered))).toBe(voters + Math.ceil(voters / 100));
  }
});

test("no two regions, and no two districts of one region, have the same name in any language", () => {
  for (const lang of ["kk", "ru", "en"] as const) {
    expect(new Set(REGION_NAMES.map(({ name }) => name[lang])).size).toBe(17);
    expect(new Set(DISTRICT_NAMES.map((name) => name[lang])).size).toBe(24);
  }
  for (const { districts } of countryWith({}).regions) {
    expect(new Set(districts.map(({ name }) => name.en)).size).toBe(districts.length);
  }
});
