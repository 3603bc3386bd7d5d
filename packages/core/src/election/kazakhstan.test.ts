import { expect, test } from "vitest";
import { apportion, type Contest, type Outcome } from "../apportionment/index.ts";
import { loadElection, loadRules, outcomeOf, seatsAboveZero } from "./testing/files.ts";

/** The versions with the rule of the second list. */
const WITH_SECOND = ["kz-2009", "kz-2020-05", "kz-2021-05", "kz-2022", "kz-2026"] as const;

function outcome(id: string, votes: Readonly<Record<string, number>>, seats: number | null = null): Outcome {
  const rules = loadRules(id);
  const lists = Object.entries(votes).map(([list, count]) => ({ list, votes: count }));
  const contest: Contest = {
    rules,
    units: [{ unit: "", seats, lists, totals: rules.ballot.againstAll ? { againstAll: 0 } : {} }],
  };
  const result = apportion(contest);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.outcome;
}

test("the votes of 2007 under the law of 2009 give 95 and 3", () => {
  const result = outcomeOf(loadElection("kz-2007"), loadRules("kz-2009"));
  expect(seatsAboveZero(result)).toEqual({ nurotan: 95, osdp: 3 });
});

test("the votes of 2021 at five per cent give 72, 11, 9 and 6", () => {
  const result = outcomeOf(loadElection("kz-2021"), loadRules("kz-2021-05"));
  expect(seatsAboveZero(result)).toEqual({ nurotan: 72, akzhol: 11, npk: 9, auyl: 6 });
});

test("2023: the list with five seats has not 187 votes more than five quotas", () => {
  const election = loadElection("kz-2023");
  const npk = election.lists.find((entry) => entry.id === "npk")?.votes.value ?? 0;
  const qualified = election.lists
    .filter((entry) => entry.id !== "baytaq")
    .reduce((sum, entry) => sum + (entry.votes.value ?? 0), 0);
  const excess = 69 * npk - 5 * qualified;
  expect([excess > 186 * 69, excess < 187 * 69]).toEqual([true, true]);
});

test.each(WITH_SECOND)(
  "%s: whole quotient and guaranteed seats above the house are a question, not an answer",
  (id) => {
    const result = outcome(id, { A: 990, B: 6, C: 4 }, 98);
    expect(result).toMatchObject({
      status: "undetermined",
      seats: null,
      question: { kind: "silent", silence: "second-list-overflow" },
    });
  },
);

test.each(["kz-2004", "kz-2007", ...WITH_SECOND])("%s: nobody over the threshold is a question", (id) => {
  const lists = Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`L${i}`, 400]));
  expect(outcome(id, lists)).toMatchObject({
    status: "undetermined",
    seats: null,
    question: { kind: "silent", silence: "nobody-qualifies" },
  });
});

test.each(WITH_SECOND)("%s: a tie for second place is a question, and names the lists", (id) => {
  const result = outcome(id, { A: 900, B: 30, C: 30, D: 20 });
  expect(result).toMatchObject({
    status: "undetermined",
    seats: null,
    question: { kind: "silent", silence: "tie-for-second", among: ["B", "C"] },
  });
});

test.each(["kz-2004", "kz-2007"])("%s: one list alone over the threshold takes all", (id) => {
  const result = outcome(id, { A: 900, B: 40, C: 40, D: 20 });
  expect(seatsAboveZero(result)).toEqual({ A: loadRules(id).distribution.seats?.count });
});

test.each(["kz-2004", "kz-2007", ...WITH_SECOND])(
  "%s: of equal largest remainders the list registered earlier wins; an order not given is asked for",
  (id) => {
    const law = loadRules(id);
    const house = law.distribution.seats?.count ?? 0;
    // Without a threshold the quota is 2,000: A has whole quotas for all seats but one, B and C half a quota each.
    const rules = { ...law, distribution: { ...law.distribution, qualification: { clauses: [] } } };
    const votes = { A: 2_000 * (house - 1), B: 1_000, C: 1_000 };
    const decided = (orders: Readonly<Record<string, number>>) => {
      const lists = Object.entries(votes).map(([list, count]) => ({
        list,
        votes: count,
        ...(orders[list] !== undefined && { order: orders[list] }),
      }));
      const result = apportion({ rules, units: [{ unit: "", seats: null, lists, totals: {} }] });
      return result.ok ? (result.outcome.seats ?? result.outcome.question) : result.faults;
    };
    expect(decided({ A: 1, B: 2, C: 3 })).toEqual({ A: house - 1, B: 1, C: 0 });
    expect(decided({ A: 1, B: 3, C: 2 })).toEqual({ A: house - 1, B: 0, C: 1 });
    expect(decided({})).toMatchObject({ kind: "data", needs: "order", among: ["B", "C"], seats: 1 });
    expect(decided({ B: 2, C: 2 })).toMatchObject({
      kind: "silent",
      silence: "tie-same-registration",
      among: ["B", "C"],
    });
  },
);

test("exactly seven per cent is in, one vote less is out", () => {
  expect(outcome("kz-2020-05", { A: 4650, B: 4650, C: 700 }).qualified).toEqual(["A", "B", "C"]);
  expect(outcome("kz-2020-05", { A: 4651, B: 4650, C: 699 }).qualified).toEqual(["A", "B"]);
});

test("against all counts in the base of 2022: five per cent of it, not of the votes for lists", () => {
  const rules = loadRules("kz-2022");
  const contest = (againstAll: number): Contest => ({
    rules,
    units: [
      {
        unit: "",
        seats: null,
        totals: { againstAll },
        lists: [
          { list: "A", votes: 4750 },
          { list: "B", votes: 4700 },
          { list: "C", votes: 500 },
        ],
      },
    ],
  });
  const qualified = (againstAll: number) => {
    const result = apportion(contest(againstAll));
    return result.ok ? result.outcome.qualified : result.faults;
  };
  expect(qualified(50)).toEqual(["A", "B", "C"]);
  expect(qualified(51)).toEqual(["A", "B"]);
});
