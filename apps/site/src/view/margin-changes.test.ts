import { expect, test } from "vitest";
import { realElection } from "../testing/real-elections.ts";
import { marginChanges } from "./margin-changes.ts";

test("2021: the fewest votes first, with what changes", () => {
  const changes = marginChanges(realElection("kz-2021"));
  expect(changes[0]).toEqual({
    from: "akzhol",
    to: "nurotan",
    votes: 11_127,
    seats: [
      { list: "nurotan", before: 76, after: 77 },
      { list: "akzhol", before: 12, after: 11 },
    ],
    tie: false,
  });
  const votes = changes.map((change) => change.votes);
  expect(votes).toEqual([...votes].sort((a, b) => a - b));
});

test("2021: votes lost, and a list over the threshold", () => {
  const changes = marginChanges(realElection("kz-2021"));
  expect(changes.find(({ from, to }) => from === "akzhol" && to === null)?.votes).toBe(13_379);
  const auyl = changes.find(({ from, to }) => from === "nurotan" && to === "auyl");
  expect(auyl?.votes).toBe(123_887);
  expect(Object.fromEntries(auyl?.seats?.map(({ list, after }) => [list, after]) ?? [])).toEqual({
    nurotan: 71,
    akzhol: 11,
    npk: 9,
    auyl: 7,
  });
});
