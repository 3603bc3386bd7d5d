import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../json/index.ts";
import type { Act } from "../testing/tiny/act.ts";
import { unitFigures } from "../testing/tiny/figures.ts";
import { NATION } from "../testing/tiny/places.ts";
import { tinyActs } from "../testing/tiny-record.ts";
import { levelFindings } from "./levels.ts";
import { by, like, tinyBut } from "./testing/refusals/refusal-case.ts";
import { foldOf, reasonAfter } from "./testing/replay.ts";
import { filed, smallActs, stationsBelow, TOP, timed } from "./testing/small-record.ts";

/** An act with a vote of the first list gone, or more of them. */
const less =
  (votes: number) =>
  (act: Act): Act => {
    const [[first = 0, ...rest] = []] = act.body.votes as readonly (readonly number[])[];
    const accepted = [{ code: "check", check: 2, reason: "Typed so.", by: act.by }];
    return { ...act, body: { ...act.body, votes: [[first - votes, ...rest]], accepted } };
  };
/** Territorial protocols in which votes are missing, and what is found. */
const found = (changes: Readonly<Record<string, number>>) => {
  const changed = Object.entries(changes).map(([unit, votes]) => [`protocol ${unit}`, less(votes)] as const);
  const fold = foldOf(tinyBut({ final: null, ...Object.fromEntries(changed) }));
  return levelFindings(fold).map(({ unit, comparison }) => [
    unit,
    comparison.differences.map(({ about, difference }) => [about, difference]),
  ]);
};
const lost = (difference: number) => [["votes/votes/maple", difference]];

describe("a vote lost on the way up is found where it was lost", () => {
  test("nowhere in the tiny record", () => {
    expect(found({})).toEqual([]);
  });

  test("between station and district", () => {
    expect(found({ "0101": 1, "01": 1, xr: 1 })).toEqual([["0101", lost(-1)]]);
  });

  test("between district and region", () => {
    expect(found({ "01": 1, xr: 1 })).toEqual([["01", lost(-1)]]);
  });

  test("between region and nation", () => {
    expect(found({ xr: 3 })).toEqual([[NATION, lost(-3)]]);
  });

  test("and where it came back again", () => {
    expect(found({ "0101": 1 })).toEqual([
      ["01", lost(1)],
      ["0101", lost(-1)],
    ]);
  });
});

test("where a station is left out as a whole, the finding names it", () => {
  const own = unitFigures("0101");
  const gone = unitFigures("010103");
  const fields = own.fields.map((value, i) => value - (gone.fields[i] ?? 0));
  const votes = own.votes.map((value, i) => value - (gone.votes[i] ?? 0));
  const fold = foldOf(
    tinyBut({ final: null, "protocol 0101": (act) => ({ ...act, body: { ...act.body, fields, votes: [votes] } }) }),
  );
  const district = levelFindings(fold).find(({ unit }) => unit === "0101");
  expect(district?.comparison.explainedBy).toEqual([{ unit: "010103", how: "left-out" }]);
  expect(district?.comparison.differences).toHaveLength(8);
});

test("where a level has no protocol, the one above is held against the count of the stations", () => {
  const without = { final: null, "protocol 0101": null, "protocol 0102": null };
  expect(levelFindings(foldOf(tinyBut(without)))).toEqual([]);
  const wrong = levelFindings(foldOf(tinyBut({ ...without, "protocol 01": less(2), "protocol xr": less(2) })));
  expect(wrong.map(({ unit }) => unit)).toEqual(["01"]);
});

test("a protocol held back is no part of the sum above it", () => {
  const acts = tinyActs().slice(0, -1);
  const hold = by("02", "protocol-held", { unit: "020101", reason: "Looked into." }, { at: "2030-01-13T18:00:00Z" });
  const [only, ...others] = levelFindings(foldOf([...acts, hold]));
  expect([only?.unit, only?.comparison.missing, others]).toEqual(["0201", ["020101"], []]);
});

test("a final result stands beside a difference only where it names it with a reason", () => {
  const acts = tinyBut({ final: null, "protocol xr": less(1) });
  const final = like("final");
  const differences = [{ unit: NATION, reason: "A slip in the last sum." }];
  expect(reasonAfter(acts, final)).toBe("level-differs");
  expect(reasonAfter(acts, { ...final, body: { ...final.body, differences } })).toBe("admitted");
});

test("a list that stands in some stations only leaves no gap in the sums above", () => {
  const { distribution, ...law } = like("rules").body.rules as { readonly [key: string]: JsonValue };
  const rules = {
    ...law,
    distribution: { ...(distribution as { readonly [key: string]: JsonValue }), scope: "units", seats: null },
  };
  const units = [
    { below: TOP, level: "region", units: [{ unit: "r", seats: 5 }] },
    stationsBelow("r", ["a", "b", "c"]),
  ];
  const acts = [
    ...smallActs({ rules, contestLevel: "region", units }),
    filed("a", [10, 10, 10, 0], [6, 4]),
    filed("b", [10, 10, 10, 0], [10, null]),
    filed("c", [10, 10, 10, 0], [10, null]),
  ];
  const nation = (votes: readonly number[]): Act => filed(TOP, [30, 30, 30, 0], votes, { kind: "territorial" });
  expect(levelFindings(foldOf(timed([...acts, nation([26, 4])])))).toEqual([]);
  const wrong = levelFindings(foldOf(timed([...acts, nation([27, 3])])));
  expect(wrong[0]?.comparison.differences.map(({ about, difference }) => [about, difference])).toEqual([
    ["votes/votes/maple", 1],
    ["votes/votes/birch", -1],
  ]);
});
