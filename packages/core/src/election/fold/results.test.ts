import { describe, expect, test } from "vitest";
import { changedRows, differenceOf } from "../../tally/index.ts";
import type { Act } from "../testing/tiny/act.ts";
import { stationFigures, unitFigures } from "../testing/tiny/figures.ts";
import { tinyRules } from "../testing/tiny/law.ts";
import { HELD_STATION, MENDED_STATION } from "../testing/tiny/night.ts";
import { NATION } from "../testing/tiny/places.ts";
import { tinyActs } from "../testing/tiny-record.ts";
import { resultsOf } from "./results.ts";
import { tallyOf } from "./tally-of.ts";
import { by, like } from "./testing/refusals/refusal-case.ts";
import { foldOf, reasonAfter } from "./testing/replay.ts";
import { declared } from "./testing/result-body.ts";
import { filed, one, smallActs, stationsBelow, TOP, timed, voted } from "./testing/small-record.ts";

type Json = NonNullable<Act["body"]>;

/** The tiny record up to an act, and with it. */
const upTo = (name: string): readonly Act[] => {
  const acts = tinyActs();
  return acts.slice(0, acts.findIndex((act) => act.name === name) + 1);
};

describe("the night of the tiny record", () => {
  test("before any protocol there are stations, and nothing to distribute", () => {
    expect(resultsOf(foldOf(upTo("key rotated")))).toMatchObject({
      stations: { all: 12, counted: 0, held: 0, outstanding: 12, invalidated: 0 },
      totals: null,
      distribution: null,
      verdicts: [],
      levels: [],
    });
  });

  test("a protocol held back does not count, and counts again when it is released", () => {
    const held = resultsOf(foldOf(upTo("held")));
    expect(held.stations).toMatchObject({ counted: 11, held: 1 });
    expect(held.open).toEqual([
      { unit: HELD_STATION, state: "held", reason: "A complaint is being looked into.", entry: expect.any(Number) },
    ]);
    const released = resultsOf(foldOf(upTo("released")));
    expect([released.stations.counted, released.open]).toEqual([12, []]);
    const own = stationFigures(HELD_STATION).votes;
    expect(released.totals?.votes.map((votes, i) => votes - (held.totals?.votes[i] ?? 0))[0]).toBe(own[0]);
  });

  test("a correction moves the totals, and both protocols stay", () => {
    const results = resultsOf(foldOf(upTo("correction")));
    const [corrected, ...others] = results.corrections;
    expect([corrected?.unit, corrected?.filings.length, others]).toEqual([MENDED_STATION, 2, []]);
    const [wrong, right] = corrected?.filings ?? [];
    expect(right?.before).toBe(wrong);
    expect(right?.figures.slice(4)).toEqual(stationFigures(MENDED_STATION).votes);
  });

  test("preliminary and final are two series, and their difference is the slip and the protocol that was held", () => {
    const fold = foldOf(tinyActs());
    const tally = tallyOf(fold);
    if (tally === null || fold.preliminary === null) throw new Error("there is no result");
    expect(fold.declared.map(({ body }) => body.series)).toEqual(["preliminary", "final"]);
    const rows = changedRows(differenceOf(fold.preliminary, tally));
    expect(rows.length).toBeGreaterThan(0);
    expect(resultsOf(fold).totals?.votes).toEqual(unitFigures(NATION).votes);
    expect(resultsOf(fold)).toMatchObject({
      stations: { counted: 12 },
      levels: [],
      open: [],
      seals: { "before-filing": 1 },
    });
  });

  test("after the final result the top may correct with its authority, and declares again", () => {
    const { body } = like(`protocol 010101`);
    const [[first = 0, second = 0, ...rest] = []] = body.votes as readonly (readonly number[])[];
    const correction = { kind: "recount", reason: "Counted again.", ground: "Article 1", orderedBy: "Court" };
    const votes = [[first - 1, second + 1, ...rest]];
    const changed = by(
      NATION,
      "protocol-corrected",
      { ...body, votes, correction, authority: "Decision 7 of the court" },
      { replaces: "protocol 010101", at: "2030-01-15T00:00:00Z" },
    );
    expect(reasonAfter(tinyActs(), changed)).toBe("admitted");
    const after = [...tinyActs(), changed];
    expect(foldOf(after).final?.body.votes).not.toEqual(resultsOf(foldOf(after)).totals?.votes);
    const again = { ...like("final"), at: "2030-01-15T01:00:00Z" };
    expect(reasonAfter(after, again)).toBe("level-differs");
    const unit = { unit: "0101", reason: "Counted again after it." };
    expect(reasonAfter(after, { ...again, body: { ...again.body, differences: [unit] } })).toBe("totals-differ");
  });
});

describe("a protocol filed with errors", () => {
  const units = [stationsBelow(TOP, ["a", "b"])];
  const acts = [...smallActs({ units }), voted("a", [60, 40])];
  const wrong = filed("b", [10, 10, 10, 0], [9, 9], { held: "The figures do not add up." });

  test("is held back by itself, and released only from above", () => {
    const results = resultsOf(foldOf(timed([...acts, wrong])));
    expect(results).toMatchObject({
      stations: { counted: 1, held: 1 },
      open: [{ unit: "b", state: "held", reason: "The figures do not add up." }],
      totals: { votes: [60, 40] },
    });
    const release = one("released", "protocol-released", { unit: "b", reason: "Decided." });
    expect(resultsOf(foldOf(timed([...acts, wrong, release])))).toMatchObject({
      stations: { counted: 2, held: 0 },
      totals: { votes: [69, 49] },
    });
  });

  test("can be left out of a final result by name, and in no other way", () => {
    const all = [...acts, wrong];
    const [last] = declared(all, "final").slice(-1) as [Act];
    const without = [{ unit: "b", reason: "Not settled in time." }];
    expect(reasonAfter(timed(all), { ...last, at: "2030-01-14T00:00:00Z" })).toBe("open-stations");
    const named = declared(all, "final", { without });
    expect(foldOf(timed(named)).final?.body.without).toEqual(without);
  });
});

describe("what is out", () => {
  const { distribution } = tinyRules as { readonly distribution: Json };
  const seats = { count: 1, article: "1", source: "made-up" };
  const rules = { ...tinyRules, distribution: { ...distribution, seats } };
  const record = (delivered: number | null): readonly Act[] =>
    smallActs({
      rules,
      units: [
        stationsBelow(TOP, ["a"], { delivered: 100 }),
        { below: TOP, level: "station", units: [{ unit: "b", ...(delivered === null ? {} : { delivered }) }] },
      ],
    });
  const verdict = (acts: readonly Act[]) => resultsOf(foldOf(timed(acts))).verdicts;
  const counted = voted("a", [60, 40]);

  test("leaves the seat decided where it is too little to move it", () => {
    expect(verdict([...record(19), counted])).toMatchObject([{ verdict: "decided", ballots: 19 }]);
  });

  test("leaves it open where it is enough, and until it comes", () => {
    expect(verdict([...record(20), counted])).toMatchObject([{ verdict: "open", because: "votes", ballots: 20 }]);
    expect(verdict([...record(20), counted, voted("b", [1, 19])])).toMatchObject([{ verdict: "decided", ballots: 0 }]);
  });

  test("has no bound where nobody says how many ballots were delivered", () => {
    expect(verdict([...record(null), counted])).toMatchObject([
      { verdict: "open", because: "no-bound", ballots: null },
    ]);
  });

  test("counts ballots of a protocol held back, and none of a void one", () => {
    const hold = one("held", "protocol-held", { unit: "b", reason: "Looked into." });
    const voided = one("void", "unit-invalidated", { unit: "b", ground: "Article 1" });
    expect(verdict([...record(20), counted, voted("b", [1, 19]), hold])).toMatchObject([
      { verdict: "open", ballots: 20 },
    ]);
    expect(verdict([...record(20), counted, voted("b", [1, 19]), voided])).toMatchObject([
      { verdict: "decided", ballots: 0 },
    ]);
  });
});
