import { expect, test } from "vitest";
import { realElection } from "../testing/real-elections.ts";
import { assemblyVote, hasDeputies, hasPeople, peopleRows } from "./people.ts";

test("the longest list stands first, and those of unknown length last", () => {
  const ids = (id: string, change?: (file: Record<string, unknown>) => void) =>
    peopleRows(realElection(id, change)).map(({ list }) => list.id);
  expect(ids("kz-2021")).toEqual(["nurotan", "npk", "akzhol", "auyl", "adal"]);
  const unknown = (file: Record<string, unknown>) => {
    const [first] = file.lists as Record<string, unknown>[];
    delete first?.candidates;
  };
  expect(ids("kz-2021", unknown).at(-1)).toBe("npk");
});

test("half of 351 and more are 176 votes; nine candidates together had 2,539", () => {
  expect(assemblyVote(realElection("kz-2021"))).toEqual({ voted: 351, needed: 176, sum: 2539 });
  expect(assemblyVote(realElection("kz-2016"))).toEqual({ voted: 372, needed: 187, sum: null });
  expect(assemblyVote(realElection("kz-2023"))).toBeNull();
});

test("parts of the page stand only where something is known", () => {
  const known = (id: string) => [hasPeople(realElection(id)), hasDeputies(realElection(id))];
  expect(["kz-2007", "kz-2016", "kz-2021", "kz-2023"].map(known)).toEqual([
    [false, false],
    [true, true],
    [true, true],
    [true, true],
  ]);
});
