import type { Rules } from "../rules/index.ts";
import type { UnitContest } from "./apportion-unit.ts";
import { sumFaults } from "./bases.ts";
import type { Contest, ListVotes, Totals, UnitVotes } from "./contest.ts";
import type { ContestFault } from "./outcome.ts";
import type { Field } from "./qualify.ts";

/** The largest number of votes, in one unit or all together, for which everything here is exact. */
export const MAX_VOTES = 10 ** 15;

/** Units ready to be distributed, or everything that is wrong with the input. */
export function prepare(
  contest: Contest,
):
  | { readonly ok: true; readonly units: readonly UnitContest[] }
  | { readonly ok: false; readonly faults: readonly ContestFault[] } {
  const { rules } = contest;
  const whole = addUp(contest.units);
  const faults = [
    ...tooLarge(contest.units),
    ...reservedNames(contest.units),
    ...contest.units.flatMap((unit) => sumFaults(rules, unit.unit, unit.lists, unit.totals)),
  ];
  if ("fault" in whole) return { ok: false, faults: [...faults, whole.fault] };
  const units: UnitContest[] = [];
  const nationVotes = new Map(whole.lists.map((entry) => [entry.list, entry.votes]));
  const parts = rules.distribution.scope === "nation" ? [nationAsUnit(contest, whole)] : contest.units;
  for (const votes of parts) {
    const house = votes.seats ?? seatsInLaw(rules, votes.unit);
    if (house === null) faults.push({ fault: "missing-seats", unit: votes.unit });
    else units.push({ rules, votes, house, nation: whole, nationVotes, answers: contest.answers ?? [] });
  }
  faults.push(...answerFaults(contest));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, units };
}

function nationAsUnit({ units, seats }: Contest, { lists, totals }: Field): UnitVotes {
  const [only, ...others] = units;
  const given = seats ?? (others.length === 0 ? (only?.seats ?? null) : null);
  return { unit: "", seats: given, lists, totals };
}

function seatsInLaw(rules: Rules, unit: string): number | null {
  const { units, seats } = rules.distribution;
  return (
    units?.find(({ id }) => id === unit)?.seats ??
    (rules.distribution.scope === "nation" ? (seats?.count ?? null) : null)
  );
}

function tooLarge(units: readonly UnitVotes[]): readonly ContestFault[] {
  let total = 0;
  for (const { unit, lists } of units) {
    for (const { list, votes } of lists) {
      total += votes;
      if (!Number.isSafeInteger(votes) || votes < 0 || total > MAX_VOTES) return [{ fault: "too-large", unit, list }];
    }
  }
  return [];
}

/** A list of the name `group:X` would be taken for the lists of the group X, in pools and in certificates. */
function reservedNames(units: readonly UnitVotes[]): readonly ContestFault[] {
  return units.flatMap(({ unit, lists }) =>
    lists
      .filter(({ list }) => list.startsWith("group:"))
      .map(({ list }): ContestFault => ({ fault: "reserved-name", unit, list })),
  );
}

/** The nation as the sum of its units. A total counts only where every unit gives it. */
function addUp(units: readonly UnitVotes[]): Field | { readonly fault: ContestFault } {
  const [only, ...others] = units;
  if (only !== undefined && others.length === 0) return { lists: only.lists, totals: only.totals };
  const lists = new Map<string, ListVotes>();
  for (const { unit, lists: here } of units) {
    for (const entry of here) {
      const before = lists.get(entry.list);
      if (before !== undefined && attributes(before) !== attributes(entry)) {
        const message = `the attributes of "${entry.list}" differ between units (${unit})`;
        if (differsNationally(before, entry)) return { fault: { fault: "answer", message, among: [entry.list] } };
      }
      lists.set(entry.list, { ...(before ?? entry), votes: (before?.votes ?? 0) + entry.votes });
    }
  }
  const totals: Record<string, number> = {};
  for (const key of TOTALS) {
    const values = units.map((unit) => unit.totals[key]);
    if (values.every((value) => value !== undefined)) totals[key] = values.reduce((a, b) => a + b, 0);
  }
  return { lists: [...lists.values()], totals };
}

const TOTALS = [
  "registered",
  "received",
  "inBoxes",
  "valid",
  "invalid",
  "blank",
  "againstAll",
  "others",
] as const satisfies readonly (keyof Totals)[];

function attributes({ alliance, minority, admitted }: ListVotes): string {
  return JSON.stringify([alliance, minority, admitted]);
}

function differsNationally(a: ListVotes, b: ListVotes): boolean {
  return (a.alliance ?? 1) !== (b.alliance ?? 1) || (a.minority ?? false) !== (b.minority ?? false);
}

/** Answers that cannot be meant: winners that were not asked about, or more of them than a tie can have. */
function answerFaults({ answers }: Contest): readonly ContestFault[] {
  return (answers ?? []).flatMap(({ among, winners }) => {
    const inside = new Set(among);
    const wrong = winners.filter((winner) => !inside.has(winner));
    const message =
      wrong.length > 0
        ? `"${wrong.join('", "')}" was not among the lists asked about`
        : "an answer names some, not none or all";
    const ok =
      wrong.length === 0 &&
      winners.length > 0 &&
      winners.length < among.length &&
      new Set(winners).size === winners.length;
    return ok ? [] : [{ fault: "answer" as const, message, among }];
  });
}
