import fc from "fast-check";
import { expect, test } from "vitest";
import { listStatistics, type StatisticsPerson } from "./statistics.ts";
import { goodList } from "./testing/sample-lists.ts";

const electionDay = "2031-01-12";

test("the good list: each figure with its base", () => {
  const { regions, ...whole } = listStatistics(goodList.candidates, { electionDay });
  const years = goodList.candidates.reduce((sum, { born }) => sum + 2031 - born!, 0);
  expect(years).toBe(1654);
  expect(whole).toEqual({
    people: 30,
    averageAge: { mean: "827/15", of: 30, unknown: 0 },
    women: { count: 7, of: 30, unknown: 0 },
    under29: { count: 2, of: 30, unknown: 0 },
    under35: { count: 2, of: 30, unknown: 0 },
    sat: { count: 6, of: 30, unknown: 0 },
    new: null,
    left: null,
  });
  expect(regions.map(({ region, people }) => [region, people])).toEqual([
    ["Anchor", 10],
    ["Bell", 10],
    ["Chimney", 10],
  ]);
});

test("what is not known is out of the base and counted", () => {
  const people: readonly StatisticsPerson[] = [
    { person: "a", sex: "woman", born: 2002, region: "North" },
    { person: "b", born: 1990, sat: true },
    { person: "c", sex: "man" },
  ];
  expect(listStatistics(people, { electionDay })).toEqual({
    people: 3,
    averageAge: { mean: "35", of: 2, unknown: 1 },
    women: { count: 1, of: 2, unknown: 1 },
    // Born in 2002: 29 in the course of 2031, perhaps by the day.
    under29: { count: 0, of: 1, unknown: 2 },
    under35: { count: 1, of: 2, unknown: 1 },
    sat: { count: 1, of: 1, unknown: 2 },
    new: null,
    left: null,
    regions: [
      expect.objectContaining({ region: "North", people: 1 }),
      expect.objectContaining({ region: null, people: 2 }),
    ],
  });
  expect(listStatistics([], { electionDay }).averageAge).toEqual({ mean: null, of: 0, unknown: 0 });
});

test("renewal: against the last chamber and the last list, by ids", () => {
  const people = ["a", "b", "c", "d", "e"].map((person) => ({ person, sat: true }));
  const lastList = new Set(["a", "b", "x", "y", "z"]);
  const { sat, left, ...rest } = listStatistics(people, { electionDay, lastChamber: new Set(["a"]), lastList });
  expect(sat).toEqual({ count: 1, of: 5, unknown: 0 });
  expect(rest.new).toEqual({ count: 3, of: 5, unknown: 0 });
  expect(left).toEqual({ count: 3, of: 5, unknown: 0 });
});

test("regions add up to the whole, in whatever order the people stand", () => {
  const person = fc.record(
    {
      person: fc.string({ minLength: 1 }),
      sex: fc.constantFrom("woman" as const, "man" as const),
      born: fc.integer({ min: 1940, max: 2006 }),
      region: fc.constantFrom("North", "South"),
      sat: fc.boolean(),
    },
    { requiredKeys: ["person"] },
  );
  fc.assert(
    fc.property(fc.array(person), (drawn) => {
      const people = drawn as readonly StatisticsPerson[];
      const whole = listStatistics(people, { electionDay });
      expect(listStatistics([...people].reverse(), { electionDay })).toEqual(whole);
      for (const key of ["women", "under29", "under35", "sat"] as const) {
        const sum = whole.regions.reduce((total, region) => total + region[key].count, 0);
        expect(sum).toBe(whole[key].count);
        expect(whole[key].of + whole[key].unknown).toBe(people.length);
      }
    }),
  );
});
