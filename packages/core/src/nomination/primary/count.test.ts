import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { countPrimary } from "./count.ts";
import type { CountedUnit } from "./count-plan.ts";
import { primaryForm } from "./form.ts";
import type { Primary } from "./primary.ts";
import { readPrimary } from "./read-primary.ts";
import { rehearsalCount, rehearsalPeople, rehearsalRules, rehearsalUnits } from "./testing/rehearsal.ts";

const rules = rehearsalRules();
const people = rehearsalPeople(rules);
const units = rehearsalUnits();

test("votes are added up by person, way of voting, constituency and in all", () => {
  const { nation, constituencies } = rehearsalCount();
  expect(constituencies.map(({ constituency, totals }) => [constituency, totals.registered, totals.valid])).toEqual([
    ["north", 4600, 3470],
    ["south", 5900, 4640],
    ["west", 2400, 1775],
  ]);
  expect(nation.totals).toEqual({ registered: 12900, received: 10020, valid: 9885, invalid: 133 });
  expect(constituencies[0]?.candidates.find(({ candidate }) => candidate === "lantern")).toEqual({
    candidate: "lantern",
    votes: 2030,
    byChannel: { electronic: 1820, paper: 210 },
  });
  const sum = (rows: readonly { readonly votes: number }[]): number => rows.reduce((all, { votes }) => all + votes, 0);
  expect(constituencies.reduce((all, area) => all + sum(area.candidates), 0)).toBe(sum(nation.candidates));
  expect(sum(nation.candidates)).toBe(units.reduce((all, unit) => all + sum(unit.lists), 0));
});

test("a figure that one unit does not state has no sum", () => {
  const gap = units.map((unit, i) => (i === 0 ? { ...unit, totals: { registered: 1 } } : unit));
  const { nation, constituencies } = rehearsalCount(rules, people, gap);
  expect([nation.totals.valid, constituencies[0]?.totals.valid, constituencies[1]?.totals.valid]).toEqual([
    null,
    null,
    4640,
  ]);
});

const faultsOf = (given: readonly CountedUnit[], by: Primary = rules) => {
  const counted = countPrimary(by, people, given, "vote");
  return counted.ok ? [] : counted.faults;
};

test.each<[string, (given: readonly CountedUnit[]) => readonly CountedUnit[], object]>([
  ["a unit too few", (all) => all.slice(1), { fault: "missing-unit", unit: "north/electronic" }],
  [
    "a unit that is none",
    (all) => [...all, { unit: "east/paper", lists: [], totals: {} }],
    { fault: "unknown-unit", unit: "east/paper" },
  ],
  [
    "somebody unknown",
    ([first, ...all]) => [
      { ...(first as CountedUnit), lists: [...(first?.lists ?? []), { list: "ghost", votes: 1 }] },
      ...all,
    ],
    { fault: "unknown-candidate", unit: "north/electronic", candidate: "ghost" },
  ],
  [
    "somebody of another constituency",
    ([first, ...all]) => [
      { ...(first as CountedUnit), lists: [...(first?.lists ?? []), { list: "bell", votes: 1 }] },
      ...all,
    ],
    { fault: "elsewhere", unit: "north/electronic", candidate: "bell", constituency: "west" },
  ],
  [
    "somebody without a row",
    ([first, ...all]) => [{ ...(first as CountedUnit), lists: (first?.lists ?? []).slice(1) }, ...all],
    { fault: "no-row", unit: "north/electronic", candidate: "lantern" },
  ],
])("%s is refused", (_, change, fault) => {
  expect(faultsOf(change(units))).toEqual([expect.objectContaining(fault)]);
});

test("a complete ballot of more places than people stand is refused", () => {
  const seven: Primary = {
    ...rules,
    rating: { value: { by: "points", table: [7, 6, 5, 4, 3, 2, 1], complete: true }, status: "read" },
  };
  expect(faultsOf(units, seven)).toHaveLength(6);
  expect(faultsOf(units, seven)[0]).toMatchObject({ fault: "too-few-people", people: 6, needed: 7 });
});

test("what is not known is asked for by its name, and nothing is counted", () => {
  const unknown = { value: null, status: "unknown" } as const;
  const blank: Primary = { ...rules, rating: unknown, ballot: unknown, constituencies: unknown };
  expect(countPrimary(blank, people, units, "vote")).toEqual({
    ok: false,
    missing: ["rating", "ballot", "constituencies"].map((parameter) => ({ parameter, of: "" })),
    faults: [],
  });
  const homeless = people.map(({ constituency: _, ...person }, i) => (i === 0 ? person : (people[i] ?? person)));
  expect(countPrimary(rules, homeless, units, "vote")).toMatchObject({
    missing: [{ parameter: "candidate-constituency", of: "lantern" }],
  });
});

test("with one ballot for the nation everybody has a row everywhere; without ways of voting a unit is a constituency", () => {
  const stages = rules.stages.map(({ channels: _, ...stage }) => stage);
  const open: Primary = { ...rules, stages, ballot: { value: "nation", status: "read" } };
  const all = ["north", "south", "west"].map((unit) => ({
    unit,
    lists: people.map(({ candidate }, i) => ({ list: candidate, votes: i })),
    totals: { valid: 100 },
  }));
  const counted = countPrimary(open, people, all, "vote");
  expect(counted.ok && counted.count.nation.candidates[3]).toEqual({
    candidate: "basket",
    votes: 9,
    byChannel: { "": 9 },
  });
});

test("Nur Otan 2020: no vote can be counted, for nothing says what a ballot held", () => {
  const file = new URL("../../../../../elections/kz-2021/primary-nurotan.json", import.meta.url);
  const found = readPrimary(readFileSync(file, "utf8"));
  if (!found.ok) throw new Error(JSON.stringify(found.faults));
  const counted = countPrimary(found.read.primary, [], [], "rating-vote");
  expect(counted.ok ? [] : counted.missing.map(({ parameter }) => parameter)).toEqual([
    "rating",
    "ballot",
    "constituencies",
  ]);
  expect(primaryForm(found.read.primary)).toEqual({ ok: false, missing: [{ parameter: "rating", of: "" }] });
});
