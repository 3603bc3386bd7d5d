import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../json/index.ts";
import type { Act } from "../testing/tiny/act.ts";
import { resultsOf } from "./results.ts";
import { houseForm } from "./testing/house-forms.ts";
import { foldOf, reasonAfter } from "./testing/replay.ts";
import { declared, resultBody } from "./testing/result-body.ts";
import { filed, one, smallActs, stationsBelow, TOP, timed } from "./testing/small-record.ts";

const house = (name: string): JsonValue =>
  JSON.parse(readFileSync(new URL(`../../../../../rules/${name}.json`, import.meta.url), "utf8")) as JsonValue;

/** A station on the form of Spain: registered 1,000, and votes of the lists; `null` where a list does not stand. */
const station = (unit: string, votes: readonly (number | null)[], blank = 0): Act => {
  const party = votes.reduce((sum: number, each) => sum + (each ?? 0), 0);
  return filed(unit, [1000, 1000, 0, 0, 0, 0, blank, 0, party], votes);
};
const opening = smallActs({
  rules: house("es-congreso"),
  form: houseForm("spain-2019"),
  lists: ["maple", "birch", "north"],
  contestLevel: "province",
  units: [
    {
      below: TOP,
      level: "province",
      units: [
        { unit: "p1", seats: 5 },
        { unit: "p2", seats: 3 },
      ],
    },
    stationsBelow("p1", ["a", "b"]),
    stationsBelow("p2", ["c"]),
  ],
});
const night = [station("a", [200, 100, null]), station("b", [140, 160, null]), station("c", [100, 50, 90], 4)];

describe("seats distributed by provinces", () => {
  const results = resultsOf(foldOf(timed([...opening, ...night])));
  const outcome = results.distribution?.result.ok === true ? results.distribution.result.outcome : null;

  test("are those of each province by its own votes, and the nation is their sum", () => {
    expect(outcome?.units.map(({ unit, seats }) => [unit, seats])).toEqual([
      ["p1", { maple: 3, birch: 2, north: 0 }],
      ["p2", { maple: 2, birch: 0, north: 1 }],
    ]);
    expect(outcome?.seats).toEqual({ maple: 5, birch: 2, north: 1 });
    expect(results.totals).toMatchObject({ votes: [440, 310, 90], figures: { blank: 4, valid: 844 } });
  });

  test("are declared in the order of the lists", () => {
    expect(foldOf(timed(declared([...opening, ...night]))).final?.body.seats).toEqual([5, 2, 1]);
    const moved = one("moved", "result-declared", {
      ...resultBody(timed([...opening, ...night]), "final"),
      seats: [5, 1, 2],
    });
    expect(reasonAfter(timed([...opening, ...night]), { ...moved, at: "2030-01-14T00:00:00Z" })).toBe("seats-differ");
  });

  test("have a verdict for each province", () => {
    const verdicts = resultsOf(foldOf(timed([...opening, ...night.slice(0, 2)]))).verdicts;
    expect(verdicts.map(({ unit, verdict }) => [unit, verdict])).toEqual([
      ["p1", "decided"],
      ["p2", "open"],
    ]);
  });

  test("need no figure for a list where it does not stand, but some list everywhere", () => {
    expect(reasonAfter(timed(opening), { ...station("a", [null, null, null]), at: "2030-01-14T00:00:00Z" })).toBe(
      "errors",
    );
  });
});

test("a vote counts in one province, and in every station in some province", () => {
  const list = (below: string, level: string, unit: string): Act =>
    one("listed", "units-listed", { below, level, units: [{ unit, seats: 9 }] }, { at: "2030-01-13T01:00:00Z" });
  expect(reasonAfter(timed(opening), list("p1", "province", "inner"))).toBe("contest-level");
  expect(reasonAfter(timed(opening), list(TOP, "station", "abroad"))).toBe("contest-level");
  expect(reasonAfter(timed(opening), list(TOP, "province", "p3"))).toBe("admitted");
  expect(reasonAfter(timed(opening), list("p1", "district", "d"))).toBe("admitted");
});

test("in Portuguese councils a tie that the law leaves open is answered by a decision in its unit", () => {
  const form = houseForm("israel-2021");
  const acts = [
    ...smallActs({
      rules: house("pt-local"),
      form,
      contestLevel: "council",
      units: [{ below: TOP, level: "council", units: [{ unit: "m", seats: 1 }] }, stationsBelow("m", ["a"])],
    }),
    filed("a", [100, 40, 0, 40], [20, 20]),
  ];
  const open = resultsOf(foldOf(timed(acts))).distribution?.result;
  const question = open?.ok === true ? open.outcome.question : undefined;
  expect(question).toMatchObject({ kind: "silent", unit: "m", among: ["maple", "birch"], seats: 1 });
  const answer = {
    unit: "m",
    among: ["maple", "birch"],
    winners: ["maple"],
    source: "Assembly of the count, minute 3",
  };
  const last = (by: string): Act => one("answer", "lot-drawn", { ...answer, by }, { at: "2030-01-14T00:00:00Z" });
  expect(reasonAfter(timed(acts), last("lot"))).toBe("wrong-answer");
  expect(reasonAfter(timed(acts), last("decision"))).toBe("admitted");
});
