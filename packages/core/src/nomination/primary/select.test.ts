import { expect, test } from "vitest";
import type { PrimaryCandidate } from "./candidate.ts";
import type { Primary } from "./primary.ts";
import { readPrimaryCandidates } from "./read-candidates.ts";
import { selectPrimary } from "./select.ts";
import type { PlaceAnswer } from "./selection.ts";
import { rehearsalCount, rehearsalPeople, rehearsalRules, rehearsalUnits } from "./testing/rehearsal.ts";

const rules = rehearsalRules();
const people = rehearsalPeople(rules);
const count = rehearsalCount();
const lot: PlaceAnswer = { unit: "west", among: ["bell", "wheel"], winners: ["bell"], by: "lot", source: "drawn" };
const unknown = { value: null, status: "unknown" } as const;

test("a tie for a place stops the steps behind it, and only them", () => {
  const found = selectPrimary(rules, people, count);
  expect([found.status, found.chosen]).toEqual(["lot", ["lantern", "basket", "hammer", "needle"]]);
  expect(found.units.map(({ unit, status }) => [unit, status])).toEqual([
    ["north", "decided"],
    ["south", "decided"],
    ["west", "lot"],
  ]);
  expect(found.units[2]?.question).toEqual({
    kind: "lot",
    unit: "west",
    among: ["bell", "wheel"],
    places: 1,
    mixed: false,
    refused: false,
  });
});

test("with the lot: regions first, then the republic, each departure from the ranking with its reason", () => {
  const { status, units, chosen, unused } = selectPrimary(rules, people, count, [lot]);
  expect([status, unused]).toEqual(["decided", []]);
  expect(chosen).toEqual(["lantern", "basket", "hammer", "needle", "bell", "candle", "anvil", "spoon", "mirror"]);
  const [north, , west, republic] = units;
  expect(north?.chosen[1]).toEqual({
    candidate: "basket",
    place: 3,
    votes: 1000,
    base: 1,
    serves: ["women"],
    before: ["anvil"],
    onAccountOf: ["women"],
  });
  expect(north?.passed).toEqual([
    { candidate: "anvil", place: 2, because: { quotas: [{ quota: "women", least: 1, served: 0 }], placesLeft: 1 } },
    { candidate: "kettle", place: 3, because: { quotas: [{ quota: "women", least: 1, served: 0 }], placesLeft: 1 } },
  ]);
  expect(west?.ties).toEqual([{ among: ["bell", "wheel"], places: 1, winners: ["bell"], by: "lot", source: "drawn" }]);
  expect([republic?.places, republic?.filled, republic?.quotas]).toEqual([
    9,
    6,
    [
      { quota: "women", atLeast: "3/10", least: 3, served: 4 },
      { quota: "youth", atLeast: "2/10", least: 2, served: 2 },
    ],
  ]);
  expect(republic?.chosen.map(({ candidate, votes, base, before }) => [candidate, votes, base, before])).toEqual([
    ["anvil", 1800, 3470, []],
    ["spoon", 1700, 4640, ["wheel"]],
    ["mirror", 1400, 4640, ["wheel"]],
  ]);
});

test("the order in which people, votes and answers are given changes nothing", () => {
  const turned = [...people].reverse();
  const again = rehearsalCount(rules, turned, [...rehearsalUnits()].reverse());
  const found = selectPrimary(rules, turned, again, [{ ...lot, among: ["wheel", "bell"] }]);
  expect(found).toEqual({ ...selectPrimary(rules, people, count, [lot]), unused: [] });
});

test("an answer that fits no question is told, and one that is no lot serves where a lot is asked", () => {
  const other: PlaceAnswer = { ...lot, among: ["bell", "candle"] };
  expect(selectPrimary(rules, people, count, [other]).unused).toEqual([other]);
  expect(selectPrimary(rules, people, count, [{ ...lot, by: "decision" }]).status).toBe("decided");
  const silent: Primary = { ...rules, ties: unknown };
  expect(selectPrimary(silent, people, count, [lot]).status).toBe("undetermined");
  expect(selectPrimary(silent, people, count, [{ ...lot, by: "decision" }]).status).toBe("decided");
});

test.each<[string, Partial<Primary>, readonly object[]]>([
  ["the steps", { steps: unknown }, [{ parameter: "steps", of: "" }]],
  ["the measure of the ranking", { ranking: unknown }, [{ parameter: "ranking", of: "" }]],
  ["how people count for two quotas", { overlap: unknown }, [{ parameter: "overlap", of: "" }]],
  [
    "that and the measure",
    { overlap: unknown, ranking: unknown },
    [
      { parameter: "ranking", of: "" },
      { parameter: "overlap", of: "" },
    ],
  ],
  [
    "the places of a constituency",
    {
      constituencies: {
        ...rules.constituencies,
        value: (rules.constituencies.value ?? []).map((each, i) => (i === 1 ? { ...each, places: null } : each)),
      },
    },
    [{ parameter: "constituency-places", of: "south" }],
  ],
  [
    "the places of a step, and the day of an age",
    {
      steps: { ...rules.steps, value: (rules.steps.value ?? []).map((step) => ({ ...step, places: null })) },
      groups: rules.groups.map((group) => (group.by === "age" ? { ...group, on: unknown, including: unknown } : group)),
    },
    [
      { parameter: "group-day", of: "youth" },
      { parameter: "group-including", of: "youth" },
      { parameter: "step-places", of: "republic" },
    ],
  ],
])("%s: not known, so nothing is chosen and it is asked for by its name", (_, change, missing) => {
  const found = selectPrimary({ ...rules, ...change }, people, count, [lot]);
  expect([found.status, found.missing, found.chosen]).toEqual(["unknown", missing, []]);
});

test("what is not known and not needed is not asked for", () => {
  const regions: Primary = { ...rules, steps: { ...rules.steps, value: (rules.steps.value ?? []).slice(0, 1) } };
  expect(selectPrimary({ ...regions, ranking: unknown, overlap: unknown }, people, count, [lot]).status).toBe(
    "decided",
  );
  const free = {
    ...regions,
    steps: { ...regions.steps, value: (regions.steps.value ?? []).map((step) => ({ ...step, quotas: [] })) },
  };
  const nameless = people.map(({ sex: _, born: __, ...person }) => person);
  expect(selectPrimary(free, nameless, count).units[0]?.chosen.map(({ candidate }) => candidate)).toEqual([
    "lantern",
    "anvil",
  ]);
});

test("a share needs its base", () => {
  const gap = rehearsalUnits().map((unit, i) => (i === 5 ? { ...unit, totals: { registered: 400 } } : unit));
  expect(selectPrimary(rules, people, rehearsalCount(rules, people, gap), [lot]).missing).toEqual([
    { parameter: "base", of: "west" },
  ]);
});

test("a birth year serves where every day of it gives the same answer; groups that were established need none", () => {
  const rope = (change: Partial<PrimaryCandidate>): readonly PrimaryCandidate[] =>
    people.map(({ groups: _, ...person }) => (person.candidate === "rope" ? { ...person, ...change } : person));
  const missing = (change: Partial<PrimaryCandidate>) => selectPrimary(rules, rope(change), count, [lot]).missing;
  expect([missing({ born: "1995" }), missing({ born: "1993" }), missing({ born: "1994", groups: [] })]).toEqual([
    [],
    [],
    [],
  ]);
  expect([missing({ born: "1994-10-01" }), missing({ born: "1994-10-02" })]).toEqual([[], []]);
  expect(missing({ born: "1994" })).toEqual([{ parameter: "candidate-born", of: "rope" }]);
  const onLastDay: Primary = {
    ...rules,
    groups: rules.groups.map((group) =>
      group.by === "age"
        ? { ...group, on: { value: "2030-12-31", status: "read" }, including: { value: false, status: "read" } }
        : group,
    ),
  };
  expect(selectPrimary(onLastDay, rope({ born: "1995" }), count, [lot]).missing).toEqual([]);
  const stated = people.map(({ sex: _, born: __, ...person }) => ({
    ...person,
    groups: person.candidate === "rope" ? ["women", "youth"] : [],
  }));
  expect(selectPrimary(rules, stated, count, [lot]).units[1]?.chosen.map(({ candidate }) => candidate)).toEqual([
    "hammer",
    "rope",
  ]);
});

test.each<[string, object, string]>([
  ["a group that is none", { groups: ["x"] }, 'no group "x"'],
  ["a group against the sex", { sex: "man", groups: ["women"] }, 'otherwise with the group "women"'],
  ["a group left out against the year of birth", { born: "2000", groups: [] }, 'otherwise with the group "youth"'],
  ["a constituency that is none", { constituency: "east" }, 'no constituency "east"'],
])("%s is refused with its place", (_, change, message) => {
  const one = { candidate: "a", name: { en: "A" }, constituency: "north", ...change };
  const found = readPrimaryCandidates(JSON.stringify({ primary: rules.id, candidates: [one] }), rules);
  expect(found.ok ? "accepted" : found.faults.map((fault) => fault.message).join()).toContain(message);
});

test("people of another primary, and people who stand twice, are refused", () => {
  const one = { candidate: "a", name: { en: "A" }, constituency: "north", order: 1 };
  const read = (value: object) => readPrimaryCandidates(JSON.stringify(value), rules);
  expect(read({ primary: rules.id, candidates: [one] }).ok).toBe(true);
  expect(read({ primary: "other", candidates: [one] })).toMatchObject({ ok: false, faults: [{ line: 1 }] });
  expect(read({ primary: rules.id, candidates: [one, one] })).toMatchObject({
    faults: [{ message: '"a" stands twice' }, { message: "1 stands twice" }],
  });
});

test("quotas that nobody's choice can hold: which, and by how many people", () => {
  const men = people.map((person) => ({
    ...person,
    sex: person.constituency === "north" ? ("man" as const) : (person.sex ?? "man"),
  }));
  const { status, units, chosen } = selectPrimary(rules, men, count, [lot]);
  expect(status).toBe("impossible");
  expect(units[0]?.unmet).toEqual([{ quotas: ["women"], needed: 1, has: 0, short: 1, lack: "people" }]);
  expect(chosen).toEqual(["hammer", "needle", "bell", "candle"]);
});

test("a woman to 35 counts for both quotas where each is counted on its own, and for one where people count once", () => {
  const step = { id: "all", of: "nation", places: 4, quotas: ["women", "youth"], status: "read" } as const;
  const by = (overlap: "each" | "one", women: string, youth: string): Primary => ({
    ...rules,
    steps: { value: [step], status: "read" },
    overlap: { value: overlap, status: "read" },
    quotas: rules.quotas.map((quota) => ({ ...quota, atLeast: quota.id === "women" ? women : youth })),
  });
  const chosen = (primary: Primary) => selectPrimary(primary, people, count).chosen;
  // Mirror and drum serve both quotas: with them the first two of the ranking stay.
  expect(chosen(by("each", "1/2", "1/2"))).toEqual(["lantern", "anvil", "mirror", "drum"]);
  expect(chosen(by("one", "1/2", "1/2"))).toEqual(["needle", "spoon", "candle", "mirror"]);
  expect(selectPrimary(by("one", "3/4", "1/2"), people, count).units[0]?.unmet).toEqual([
    { quotas: ["women", "youth"], needed: 5, has: 4, short: 1, lack: "places" },
  ]);
});
