import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../json/index.ts";
import type { Act } from "../testing/tiny/act.ts";
import { resultsOf } from "./results.ts";
import { foldOf, reasonAfter } from "./testing/replay.ts";
import { one, smallActs, TOP, timed, voted } from "./testing/small-record.ts";

const source = { id: "gazette", title: "Gazette of 15 January" };
const opening = smallActs({
  kind: "transcribed",
  units: [{ below: TOP, level: "region", units: [{ unit: "r" }, { unit: "q" }] }],
});
const figures = (unit: string, body: { readonly [key: string]: JsonValue }): Act =>
  one(`figures ${unit}`, "figures-transcribed", { unit, ...body, source });
const votes = (maple: number, birch: number): JsonValue => [
  { list: "maple", votes: maple },
  { list: "birch", votes: birch },
];
const outcome = (acts: readonly Act[]) => {
  const result = resultsOf(foldOf(timed(acts))).distribution?.result;
  return result?.ok === true ? result.outcome.seats : null;
};

describe("a record transcribed from publications, without a protocol", () => {
  const nation = figures(TOP, {
    totals: { registered: 2000, received: 1010, valid: 1000, invalid: 10 },
    votes: votes(690, 310),
  });

  test("has no totals of its own, and distributes by what was published", () => {
    const results = resultsOf(foldOf(timed([...opening, nation])));
    expect(results).toMatchObject({ totals: null, progress: null, verdicts: [], stations: { all: 0, counted: 0 } });
    expect(outcome([...opening, nation])).toEqual({ maple: 7, birch: 3 });
  });

  test("by what was published last for the nation, and not by parts or percentages", () => {
    expect(outcome([...opening, nation, figures(TOP, { votes: votes(510, 490) })])).toEqual({ maple: 5, birch: 5 });
    expect(outcome([...opening, nation, figures("r", { votes: votes(0, 10) })])).toEqual({ maple: 7, birch: 3 });
    expect(outcome([...opening, nation, figures(TOP, { percents: { turnout: "50.5" } })])).toEqual({
      maple: 7,
      birch: 3,
    });
    expect(outcome([...opening, figures("r", { percents: { turnout: "50.5" } })])).toBeNull();
  });

  test("keeps a published result that differs from the computed one: that is for others to see", () => {
    const seats = [
      { list: "maple", seats: 8 },
      { list: "birch", seats: 2 },
    ];
    const published = one("published", "result-transcribed", {
      series: "final",
      seats,
      announced: "2030-01-15",
      source,
    });
    const fold = foldOf(timed([...opening, nation, published]));
    expect(fold.published.map(({ body }) => body.seats)).toEqual([seats]);
    expect(outcome([...opening, nation, published])).toEqual({ maple: 7, birch: 3 });
  });

  test("says how many stations there are of which nothing is published", () => {
    const announced = one("announced", "stations-announced", { below: "r", count: 5000, source });
    expect(foldOf(timed([...opening, announced])).announced.map(({ body }) => [body.below, body.count])).toEqual([
      ["r", 5000],
    ]);
  });

  test("declares nothing: no protocol was counted", () => {
    const fold = foldOf(timed([...opening, nation]));
    const body = {
      series: "final",
      stations: { all: 0, counted: 0, held: 0, outstanding: 0, invalidated: 0 },
      totals: {},
      votes: [690, 310],
      seats: [7, 3],
      rules: fold.rules?.sha256 ?? "",
    };
    const at = "2030-01-14T00:00:00Z";
    expect(reasonAfter(timed([...opening, nation]), one("final", "result-declared", body, { at }))).toBe(
      "nothing-counted",
    );
  });
});

test("where protocols are published too, they count, and the published totals stand beside them", () => {
  const stations = { below: "r", level: "station", units: [{ unit: "a" }] };
  const acts = [
    ...opening,
    one("stations", "units-listed", stations),
    figures(TOP, { votes: votes(690, 310) }),
    voted("a", [4, 6]),
  ];
  expect(outcome(acts)).toEqual({ maple: 4, birch: 6 });
  expect(foldOf(timed(acts)).transcribed).toHaveLength(1);
});
