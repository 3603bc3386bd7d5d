import { describe, expect, test } from "vitest";
import type { Act } from "../testing/tiny/act.ts";
import { rulesOfVoid, tinyRules } from "../testing/tiny/law.ts";
import { NATION } from "../testing/tiny/places.ts";
import { tinyActs } from "../testing/tiny-record.ts";
import { resultsOf } from "./results.ts";
import { by, like } from "./testing/refusals/refusal-case.ts";
import { foldOf, reasonAfter, refusalAfter } from "./testing/replay.ts";
import { declared } from "./testing/result-body.ts";
import { filed, one, smallActs, stationsBelow, TOP, timed, voted } from "./testing/small-record.ts";
import { waysToInvalidate } from "./voidable.ts";

const ground = "Article 20-1";
const invalidate = (unit: string): Act => one(`void ${unit}`, "unit-invalidated", { unit, ground });
const repeat = (unit: string): Act =>
  one(`repeat ${unit}`, "repeat-voting-ordered", { unit, ground, date: "2030-01-20" });
const units = [
  { below: TOP, level: "region", units: [{ unit: "r" }, { unit: "q" }] },
  stationsBelow("r", ["a", "b"]),
  stationsBelow("q", ["c"]),
];
const sum = (unit: string, votes: readonly number[]): Act => {
  const all = votes.reduce((total, each) => total + each, 0);
  return filed(unit, [all, all, all, 0], votes, { kind: "territorial" });
};
const counted = [...smallActs({ units }), voted("a", [6, 4]), voted("b", [1, 9]), voted("c", [5, 5])];
const results = (...more: readonly Act[]) => resultsOf(foldOf(timed([...counted, ...more])));
const last = (acts: readonly Act[], act: Act) => reasonAfter(timed(acts), { ...act, at: "2030-01-14T00:00:00Z" });

describe("a result declared invalid", () => {
  test("counts nowhere, and nothing more is expected from there", () => {
    expect(results(invalidate("a"))).toMatchObject({
      stations: { all: 3, counted: 2, outstanding: 0, invalidated: 1 },
      totals: { votes: [6, 14] },
      open: [],
    });
    expect(results(invalidate("r"))).toMatchObject({
      stations: { counted: 1, invalidated: 2 },
      totals: { votes: [5, 5] },
    });
  });

  test("takes no protocol and no correction, of the unit or of what lies below it", () => {
    const voided = [...smallActs({ units }), invalidate("r")];
    for (const unit of ["a", "b"]) expect(last(voided, voted(unit, [1, 1]))).toBe("invalidated");
    expect(last(voided, sum("r", [0, 0]))).toBe("invalidated");
    expect(last(voided, one("", "units-listed", stationsBelow("r", ["d"]) as never))).toBe("invalidated");
    expect(last(voided, voted("c", [1, 1]))).toBe("admitted");
  });

  test("of a unit is no difference between its own protocol and what lies below it", () => {
    const summed = [sum("r", [7, 13]), sum("q", [5, 5]), sum(TOP, [12, 18])];
    expect(results(...summed).levels).toEqual([]);
    // The nation's protocol still holds what is void now: that is one, until it is corrected.
    expect(results(...summed, invalidate("r")).levels.map(({ unit }) => unit)).toEqual([TOP]);
  });
});

describe("where the rules say of what a result may be declared invalid", () => {
  const limited = [...smallActs({ units, rules: rulesOfVoid }), voted("a", [6, 4])];

  test("it may be of that and of nothing else, and who is refused reads why, by which article and what to do", () => {
    expect(last(limited, invalidate("r"))).toBe("admitted");
    expect([last(limited, invalidate("a")), last(limited, invalidate(TOP))]).toEqual(["not-voidable", "not-voidable"]);
    const barred = refusalAfter(timed(limited), { ...invalidate("a"), at: "2030-01-14T00:00:00Z" })?.message;
    expect(barred?.en).toBe(
      "The rules let only the result of an administrative unit be declared void (Rehearsal Code, Art. 3), and a is none. " +
        "Declare void a unit in which it lies, or hold its protocol back and have it recounted.",
    );
    for (const text of Object.values(barred ?? {})) expect(text).toContain("Rehearsal Code, Art. 3");
  });

  test("rules that do not say it refuse nothing; rules adopted in their place are held to", () => {
    const later = one("rules again", "rules-adopted", { rules: rulesOfVoid, reason: "The clause was left out." });
    expect(last(counted, invalidate("a"))).toBe("admitted");
    expect(last([...counted, later], invalidate("a"))).toBe("not-voidable");
    const free = one("rules again", "rules-adopted", { rules: tinyRules, reason: "The clause was not law." });
    expect(last([...limited, free], invalidate("a"))).toBe("admitted");
  });

  test("the ways of the rules are named for a unit of which it may be, and for no other", () => {
    const fold = foldOf(timed(limited));
    const ways = (unit: string) => waysToInvalidate(fold, fold.units.get(unit)!)?.map(({ article }) => article);
    expect([ways("r"), ways("a"), ways(TOP)]).toEqual([["Rehearsal Code, Art. 3"], [], []]);
    const silent = foldOf(timed(counted));
    expect(waysToInvalidate(silent, silent.units.get("a")!)).toBeNull();
  });
});

describe("an invalidation set aside", () => {
  const withdraw = (unit: string): Act => one(`back ${unit}`, "invalidation-withdrawn", { unit, ground });

  test("lets count again what it had made void, and not what another entry had", () => {
    expect(results(invalidate("r"), withdraw("r"))).toMatchObject({ totals: { votes: [12, 18] } });
    expect(results(invalidate("a"), invalidate("r"), withdraw("r"))).toMatchObject({
      stations: { counted: 2, invalidated: 1 },
      totals: { votes: [6, 14] },
    });
    expect(results(invalidate("a"), invalidate("r"), withdraw("r"), withdraw("a")).stations.counted).toBe(3);
  });
});

describe("voting repeated", () => {
  test("brings a first protocol again; the one before stays, and counts nowhere", () => {
    const again = [invalidate("a"), repeat("a")];
    expect(results(...again)).toMatchObject({
      stations: { counted: 2, outstanding: 1, invalidated: 0 },
      totals: { votes: [6, 14] },
    });
    const fold = foldOf(timed([...counted, ...again, { ...voted("a", [2, 3]), name: "again" }]));
    expect(resultsOf(fold)).toMatchObject({ stations: { counted: 3 }, totals: { votes: [8, 17] }, corrections: [] });
    const unit = fold.units.get("a");
    expect([unit?.earlier.map(({ figures }) => figures.slice(4)), unit?.filing?.before]).toEqual([[[6, 4]], null]);
  });

  test("in a whole unit reaches what was declared invalid below it, one by one or together", () => {
    expect(results(invalidate("a"), invalidate("r"), repeat("r")).stations).toMatchObject({
      outstanding: 2,
      invalidated: 0,
    });
    expect(results(invalidate("a"), repeat(TOP)).stations).toMatchObject({ counted: 2, outstanding: 1 });
  });

  test("in a part of a void unit makes the unit whole again, but leaves the other parts void", () => {
    const again = [sum("r", [7, 13]), invalidate("r"), repeat("a"), { ...voted("a", [2, 3]), name: "again" }];
    expect(results(...again)).toMatchObject({ stations: { counted: 2, invalidated: 1 }, totals: { votes: [7, 8] } });
    // What the region had summed up was void: it sums up anew, and that is compared.
    const summed = { ...sum("r", [2, 3]), name: "summed again" };
    expect(results(...again, summed, sum(TOP, [7, 8])).levels).toEqual([]);
    expect(results(...again, summed, sum(TOP, [5, 5])).levels.map(({ unit }) => unit)).toEqual([TOP]);
  });

  test("after the final result brings protocols after it, and a final result again", () => {
    const over = declared(counted);
    expect(last(over, { ...voted("a", [2, 3]), name: "again" })).toBe("filed-already");
    const again = [...over, invalidate("a"), repeat("a"), { ...voted("a", [2, 3]), name: "again" }];
    const fold = foldOf(timed(declared(again, "final")));
    expect(fold.declared.map(({ body }) => body.votes)).toEqual([
      [12, 18],
      [8, 17],
    ]);
  });

  test("before the final result opens nothing after it", () => {
    const without = [{ unit: "a", reason: "No time was left." }];
    const over = declared([...counted, invalidate("a"), repeat("a")], "final", { without });
    expect(last(over, { ...voted("a", [2, 3]), name: "again" })).toBe("final-declared");
  });
});

test("in the tiny record the commission of a station files again after voting was repeated there", () => {
  const session = { present: 5 };
  const at = "2030-01-20T10:00:00Z";
  const more = [
    { ...by(NATION, "unit-invalidated", { unit: "010101", ground, session }, { at }), name: "void" },
    {
      ...by(NATION, "repeat-voting-ordered", { unit: "010101", ground, date: "2030-01-20", session }, { at }),
      name: "repeat",
    },
  ];
  expect(reasonAfter([...tinyActs(), ...more], { ...like("protocol 010101"), at })).toBe("admitted");
  expect(reasonAfter([...tinyActs(), ...more.slice(0, 1)], { ...like("protocol 010101"), at })).toBe("filed-already");
});
