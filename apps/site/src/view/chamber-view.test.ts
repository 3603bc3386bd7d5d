import { MOST_PLAYERS } from "@dauys/core/chamber";
import { expect, test } from "vitest";
import { realElection } from "../testing/real-elections.ts";
import { chamberView, hasChamber, inOrder } from "./chamber-view.ts";

test("four numbers of seats decide in 2021, and eight seats changed hands", () => {
  const { levels, changes } = chamberView(realElection("kz-2021"));
  expect(levels?.map(([{ needed, coalitions }]) => [needed, coalitions.count])).toEqual([
    [22, 2n],
    [54, 1n],
    [72, 1n],
    [81, 3n],
  ]);
  expect([changes?.gained, changes?.lost]).toEqual([8, 8]);
});

test("coalitions that need no deputy outside the lists come first", () => {
  const { levels, parts } = chamberView(realElection("kz-2021"));
  const shown = inOrder(levels?.at(-1)?.[0].coalitions.listed ?? [], parts);
  expect(shown.map(({ seats }) => seats)).toEqual([86, 88, 81]);
});

test("where too many vote alone no coalitions are computed, and it is said why", () => {
  const shown = realElection("kz-2021");
  const parts = shown.rules.chamber.parts.map((part) =>
    part.elected === "lists" ? part : { ...part, seats: MOST_PLAYERS },
  );
  const view = chamberView({ ...shown, rules: { ...shown.rules, chamber: { ...shown.rules.chamber, parts } } });
  expect([view.levels, view.tooMany]).toEqual([null, true]);
  expect(hasChamber(view)).toBe(true);
});

test("without seats there are no coalitions, and without votes no indices", () => {
  const shown = realElection("kz-2021", ({ lists }) => {
    for (const list of lists as Record<string, unknown>[]) {
      list.votes = { value: null, origin: "unknown" };
      list.seats = { value: null, origin: "unknown" };
      delete list.mandates;
      delete list.percent;
    }
  });
  const view = chamberView({ ...shown, outcome: null });
  expect([view.levels, view.tooMany, view.wasted]).toEqual([null, false, null]);
  expect(view.indices.filter(({ exact }) => exact !== null).map(({ id }) => id)).toEqual(["turnout"]);
  expect(view.changes?.lists.find(({ line }) => line.after.includes("nurotan"))).toMatchObject({
    before: 84,
    after: null,
    change: null,
  });
});

test("with nothing known there is nothing to show", () => {
  expect(
    hasChamber({ levels: null, parts: {}, tooMany: false, changes: null, indices: [], wasted: null, otherVotes: 0 }),
  ).toBe(false);
});
