import { expect, test } from "vitest";
import { smallRecords } from "../testing/small-records.ts";

const [transcribed, rehearsal] = await smallRecords();
const people = rehearsal?.people ?? null;
if (people === null) throw new Error("the rehearsal has people");
const { lists, parties, seats, composition, primaries } = people;

test("a record without parties and candidates has nothing to say of people", () => {
  expect(transcribed?.people).toBeNull();
});

test("the view is plain data: it comes back from its file as it was", () => {
  expect(JSON.parse(JSON.stringify(people))).toEqual(people);
});

test("every party stands with a list, or an entry or its list says why not", () => {
  const why = parties.map(({ list, absent }) => absent?.why ?? list?.state ?? null);
  expect(why).not.toContain(null);
  expect(new Set(why).size).toBeGreaterThan(3);
});

test("a list that was never registered is not found to be registered late", () => {
  const never = lists.filter(({ entries }) => entries.registered === null);
  expect(never.map(({ state }) => state)).toContain("refused");
  for (const { list, findings } of never)
    expect(
      findings.filter(({ code }) => code === "N21" || code === "N22"),
      list,
    ).toEqual([]);
});

test("as many sit for a list as the result gives it, each on that list and not taken off it, nobody twice", () => {
  const { deputies } = seats;
  expect(new Set(deputies.map(({ person }) => person)).size).toBe(deputies.length);
  for (const [list, won] of Object.entries(rehearsal?.result.outcome?.seats ?? {})) {
    const sit = deputies.filter((deputy) => deputy.list === list);
    expect(sit.length + seats.free.filter((free) => free.list === list).length, list).toBe(won);
    const own = lists.find((each) => each.list === list)?.people ?? [];
    for (const { person } of sit) {
      const listed = own.find(({ candidate }) => candidate.person === person);
      expect(listed?.excluded, person).toBeNull();
    }
  }
});

test("every seat and every registration names the entry that says so", () => {
  for (const { person, entry, list, registered } of seats.deputies) {
    const step = seats.steps.find((each) => each.entry === entry);
    const gives = list === null ? ["assembly-voted"] : ["mandates-assigned", "mandate-passed"];
    expect(gives, person).toContain(step?.type);
    if (registered !== null)
      expect(seats.steps.find((each) => each.entry === registered.entry)?.type).toBe("deputies-registered");
  }
  expect(seats.steps.map(({ entry }) => entry)).toEqual(
    seats.steps.map(({ entry }) => entry).toSorted((a, b) => a - b),
  );
});

test("the composition counts each deputy once in every attribute", () => {
  if (composition === null) throw new Error("somebody sits");
  expect(composition.deputies).toBe(seats.deputies.length);
  for (const counts of [composition.sexes, composition.ages, composition.regions, composition.sat]) {
    expect(counts.known + counts.unknown).toBe(composition.deputies);
    expect(counts.counts.reduce((sum, { count }) => sum + count, 0)).toBe(counts.known);
  }
  const before = seats.deputies.filter(({ sat }) => sat === true).length;
  expect(composition.sat.counts.find(({ key }) => key)?.count).toBe(before);
});

test("the assembly's rounds elect its deputies and nobody else", () => {
  const elected = seats.assembly?.rounds.flatMap((round) => round.elected) ?? [];
  expect(elected.length).toBeGreaterThan(1);
  expect(elected.toSorted()).toEqual(
    seats.deputies.flatMap(({ person, list }) => (list === null ? [person] : [])).toSorted(),
  );
});

test("a primary's votes add up, and whom it chose stood in it", () => {
  const [primary] = primaries;
  const stage = primary?.stages[0];
  const count = stage?.count;
  if (count == null) throw new Error("the primary was counted");
  const valid = count.constituencies.reduce((sum, { totals }) => sum + (totals.valid ?? 0), 0);
  expect(valid).toBe(count.nation.totals.valid);
  const stood = new Set(count.nation.candidates.map(({ candidate }) => candidate));
  for (const chosen of stage?.selection.chosen ?? []) expect(stood.has(chosen), chosen).toBe(true);
});
