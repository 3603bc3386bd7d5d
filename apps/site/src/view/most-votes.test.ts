import { expect, test } from "vitest";
import type { UnitView } from "../records/record-view.ts";
import { mostVotes } from "./most-votes.ts";

const unit = (name: string, votes: readonly number[]) => ({ unit: name, votes }) as unknown as UnitView;

test("units by the list with the most votes, equals apart, units without a vote left out", () => {
  const units = [unit("01", [5, 9]), unit("02", [9, 5]), unit("03", [1, 2]), unit("04", [3, 3]), unit("05", [0, 0])];
  expect(mostVotes(units).map(({ place, units: own }) => [place, own.map(({ unit: name }) => name)])).toEqual([
    [1, ["01", "03"]],
    [0, ["02"]],
    [null, ["04"]],
  ]);
});
