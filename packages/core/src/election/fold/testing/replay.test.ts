import { expect, test } from "vitest";
import { tinyActs, tinyEntries } from "../../testing/tiny-record.ts";
import { resultsOf } from "../results.ts";
import { admitAll, emptyFold, foldOf } from "./replay.ts";
import { smallActs, timed, voted } from "./small-record.ts";
import { stateOf } from "./state-of.ts";

test("the tiny record is admitted entry by entry, signatures and all", () => {
  const fold = admitAll(emptyFold(), tinyEntries(), true);
  expect(resultsOf(fold)).toMatchObject({ entries: 66, stations: { all: 12, counted: 12 }, levels: [], open: [] });
});

test("the state of a fold is data, and tells two folds apart", () => {
  const [all, but] = [foldOf(tinyActs()), foldOf(tinyActs().slice(0, -1))];
  expect(stateOf(all)).toEqual(stateOf(foldOf(tinyActs())));
  expect(stateOf(all)).not.toEqual(stateOf(but));
});

test("a small record is admitted", () => {
  const fold = foldOf(timed([...smallActs(), voted("a", [60, 40]), voted("b", [10, 90])]));
  expect(resultsOf(fold).totals).toMatchObject({
    votes: [70, 130],
    figures: { registered: 200, valid: 200, invalid: 0 },
  });
});
