import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readRules } from "../../rules/index.ts";
import { apportion } from "../apportion.ts";
import type { Contest } from "../contest.ts";
import { changeContest, type WhatIf } from "./change-contest.ts";

const read = readRules(readFileSync(new URL("../../../../../rules/kz-2020-05.json", import.meta.url), "utf8"));
if (!read.ok) throw new Error(read.faults[0]?.message);

const CONTEST: Contest = {
  rules: read.read.rules,
  units: [
    {
      unit: "",
      seats: null,
      lists: [
        { list: "npk", votes: 659_019, order: 1 },
        { list: "nurotan", votes: 5_148_074, order: 2 },
        { list: "auyl", votes: 383_023, order: 3 },
        { list: "akzhol", votes: 792_828, order: 4 },
        { list: "adal", votes: 258_618, order: 5 },
      ],
      totals: { registered: 11_919_241, received: 7_525_950, valid: 7_241_562 },
    },
  ],
};

function seats(wishes: WhatIf): Readonly<Record<string, number>> | string | null {
  const changed = changeContest(CONTEST, wishes);
  if (!changed.ok) return changed.reason;
  const result = apportion(changed.contest);
  if (!result.ok) return result.faults[0]?.fault ?? "";
  return Object.fromEntries(Object.entries(result.outcome.seats ?? {}).filter(([, own]) => own > 0));
}

test("no wish leaves the law's seats; another threshold, base, method, size gives others", () => {
  expect(seats({})).toEqual({ nurotan: 76, akzhol: 12, npk: 10 });
  expect(seats({ threshold: "5%" })).toEqual({ nurotan: 72, akzhol: 11, npk: 9, auyl: 6 });
  // One list alone passes 7 % of the registered: the law then admits the second one, with seven tenths of its quotient.
  expect(seats({ threshold: "7%", base: "registered" })).toEqual({ nurotan: 89, akzhol: 9 });
  expect(seats({ method: "dhondt" })).toEqual({ nurotan: 77, akzhol: 12, npk: 9 });
  expect(seats({ seats: 10 })).toEqual({ nurotan: 8, akzhol: 1, npk: 1 });
});

test("lists that stand as one reach the threshold together", () => {
  const together = seats({ merged: [["auyl", "adal"]] }) as Readonly<Record<string, number>>;
  expect(Object.keys(together).sort()).toEqual(["akzhol", "auyl", "npk", "nurotan"]);
  expect(Object.values(together).reduce((sum, own) => sum + own, 0)).toBe(98);
});

test("votes of a list that is left out are in no total either: the base shrinks with them", () => {
  const changed = changeContest(CONTEST, { without: ["nurotan"] });
  expect(changed.ok && changed.contest.units[0]?.totals).toEqual({
    registered: 11_919_241,
    received: 7_525_950 - 5_148_074,
    valid: 7_241_562 - 5_148_074,
  });
  expect(Object.keys(seats({ without: ["nurotan"] }) as object).sort()).toEqual(["adal", "akzhol", "auyl", "npk"]);
});

test("the law itself stays as it was, and the changed rules bear another id", () => {
  const before = JSON.stringify(CONTEST);
  const changed = changeContest(CONTEST, {
    threshold: "3%",
    base: "received",
    method: "hare",
    merged: [["npk", "adal"]],
  });
  expect(changed.ok && changed.contest.rules.id).toBe("kz-2020-05-what-if");
  expect(JSON.stringify(CONTEST)).toBe(before);
});

test.each([
  [{ threshold: "7.5" }, "bad-threshold"],
  [{ threshold: "101%" }, "threshold-too-high"],
  [{ method: "fair" }, "unknown-method"],
  [{ seats: 0 }, "bad-seats"],
  [{ seats: 1.5 }, "bad-seats"],
  [{ without: ["npk", "nurotan", "auyl", "akzhol", "adal"] }, "no-list-left"],
] as const)("%j is refused: %s", (wishes, reason) => {
  expect(seats(wishes)).toBe(reason);
});
