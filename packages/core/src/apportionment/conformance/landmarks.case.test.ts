import { expect, test } from "vitest";
import type { Rules } from "../../rules/index.ts";
import { apportion } from "../apportion.ts";
import type { Contest, ListVotes, Totals } from "../contest.ts";
import type { Outcome } from "../outcome.ts";
import { conformanceVectors, contestOf } from "./cases.ts";

const vectors = new Map(conformanceVectors().map((vector) => [vector.id, vector]));

function contest(id: string): Contest {
  const vector = vectors.get(id);
  if (vector === undefined) throw new TypeError(`no vector ${id}`);
  return contestOf(vector);
}

function outcome(input: Contest): Outcome {
  const apportioned = apportion(input);
  if (!apportioned.ok) throw new TypeError(JSON.stringify(apportioned.faults));
  return apportioned.outcome;
}

function withLists(input: Contest, change: (entry: ListVotes) => ListVotes): Contest {
  return { ...input, units: input.units.map((unit) => ({ ...unit, lists: unit.lists.map(change) })) };
}

function withTotals(input: Contest, totals: Totals): Contest {
  return { ...input, units: input.units.map((unit) => ({ ...unit, totals: { ...unit.totals, ...totals } })) };
}

function withDistribution(
  input: Contest,
  change: (distribution: Rules["distribution"]) => Rules["distribution"],
): Contest {
  return { ...input, rules: { ...input.rules, distribution: change(input.rules.distribution) } };
}

test("Reusel-De Mierden 2022: 2,571 of 5,104 votes give the majority, at the cost of the last residual seat", () => {
  const { units } = outcome(contest("nl-gr-2022-03-16-reusel-de-mierden"));
  const step = units[0]?.steps.find((each) => each.step === "majority");
  expect(step).toMatchObject({
    list: "Samenwerking Reusel-De Mierden",
    votes: 2571,
    of: 5104,
    article: "Kieswet, Art. P 9",
  });
  const without = outcome(
    withDistribution(contest("nl-gr-2022-03-16-reusel-de-mierden"), ({ majority: _, ...rest }) => rest),
  );
  expect(without.seats?.["Samenwerking Reusel-De Mierden"]).toBe(7);
});

test("Enkhuizen 2022: a list of one candidate gives up its second seat", () => {
  const list = "Blanco (Segerius, C.H.)";
  expect(outcome(contest("nl-gr-2022-03-16-enkhuizen")).seats?.[list]).toBe(1);
  const unlimited = withLists(contest("nl-gr-2022-03-16-enkhuizen"), ({ candidates: _, ...entry }) => entry);
  expect(outcome(unlimited).seats?.[list]).toBe(2);
});

test("Roermond 2026: the lot could have gone the other way", () => {
  const input = contest("nl-gr-2026-03-18-roermond");
  const answers = (input.answers ?? []).map((answer) => ({ ...answer, winners: ["CDA"] }));
  expect(outcome({ ...input, answers }).seats).toMatchObject({ CDA: 3, "Partij voor de Dieren": 0 });
});

test("Alabama, census of 1880: with one seat more in the house one fewer for the state", () => {
  expect(outcome(contest("us-1880-299")).seats?.Alabama).toBe(8);
  expect(outcome(contest("us-1880-300")).seats?.Alabama).toBe(7);
});

test.each([
  ["kz-2012", "49878800", "48588540"],
  ["kz-2016", "53712300", "52660076"],
])("%s: the third list passes 7 per cent by little", (id, left, right) => {
  const step = outcome(contest(id)).units[0]?.steps.find((each) => each.step === "threshold");
  expect(step?.rows.find(({ list }) => list === "CPPK")).toMatchObject({ passes: true, left, right });
});

test("Israel 2021: without surplus agreements a seat would go from Meretz to the Likud", () => {
  expect(outcome(contest("il-2021-03")).seats).toMatchObject({ מחל: 30, מרצ: 6 });
  const alone = withLists(contest("il-2021-03"), ({ group: _, ...entry }) => entry);
  expect(outcome(alone).seats).toMatchObject({ מחל: 31, מרצ: 5 });
});

test("Serbia 2023: the factor gives minority lists five of their twelve seats, whatever the derived base is", () => {
  const input = contest("rs-2023");
  const minority = new Set(input.units[0]?.lists.filter((entry) => entry.minority).map((entry) => entry.list));
  const seatsOf = (each: Outcome) => [...minority].reduce((sum, list) => sum + (each.seats?.[list] ?? 0), 0);
  expect(seatsOf(outcome(input))).toBe(12);
  expect(seatsOf(outcome(withDistribution(input, ({ weights: _, ...rest }) => rest)))).toBe(7);
  for (const received of [3_814_996, 3_815_049])
    expect(outcome(withTotals(input, { received })).seats).toEqual(outcome(input).seats);
});

test("Russia 2021: every base that the published shares allow gives the same seats", () => {
  const input = contest("ru-2021");
  for (const inBoxes of [56_325_540, 56_331_143])
    expect(outcome(withTotals(input, { inBoxes })).seats).toEqual(outcome(input).seats);
});

test("Slovakia 2020: the list that missed 7 per cent as two parties would have passed 5 as one", () => {
  const list = "Progresívne Slovensko-SPOLU";
  expect(outcome(contest("sk-2020")).qualified).not.toContain(list);
  expect(outcome(withLists(contest("sk-2020"), ({ alliance: _, ...entry }) => entry)).qualified).toContain(list);
});

test("Georgia 2024: seats left over go to the largest lists, not to the largest remainders", () => {
  const input = contest("ge-2024");
  const remainders = withDistribution(input, (distribution) => ({
    ...distribution,
    methods: distribution.methods.map((method) =>
      method.kind === "quota" ? { ...method, steps: [{ step: "largest-remainders", article: "not the law" }] } : method,
    ),
  }));
  const highest = (each: Outcome) =>
    Object.values(each.seats ?? {})
      .filter((n) => n > 0)
      .sort((a, b) => b - a);
  expect(highest(outcome(input))).toEqual([89, 19, 16, 14, 12]);
  expect(highest(outcome(remainders))).toEqual([88, 18, 17, 14, 13]);
});
