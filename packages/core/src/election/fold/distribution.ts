import {
  type Answer,
  type Apportioned,
  apportionAnswered,
  type Contest,
  type ContestFault,
  type UnitVotes,
} from "../../apportionment/index.ts";
import type { Rules } from "../../rules/index.ts";
import { progressOf } from "../../tally/index.ts";
import type { Fold } from "./state.ts";
import { tallyOf } from "./tally-of.ts";
import { contestTotals, type UnitTotals, unitTotals } from "./totals.ts";

/** What the counted votes give: the contest, and its outcome or what keeps it from having one. */
export interface Distribution {
  readonly contest: Contest;
  /** Totals of the protocols that contradict their votes. No seat rests on them: the votes themselves are added up. */
  readonly leftOut: readonly ContradictingTotal[];
  readonly result: Apportioned;
}

/** A total that is not the sum of its parts, as the input has it. */
export type ContradictingTotal = Extract<ContestFault, { readonly fault: "sum" }>;

/** Distributes the seats by what has been counted; `null` while there is nothing to distribute by. */
export function distribute(fold: Fold): Distribution | null {
  const units = contestUnits(fold);
  if (units === null || fold.rules === null) return null;
  // Certificates hold the answers, and know nothing of the entries in which they were given.
  const answers = fold.answers.map(({ entry: _, ...answer }): Answer => answer);
  return distributeVotes(fold.rules.rules, units, answers);
}

/** Distributes the seats by votes: totals that contradict them are left out, and answers given where they are asked for. */
export function distributeVotes(rules: Rules, units: readonly UnitVotes[], answers: readonly Answer[]): Distribution {
  const leftOut: ContradictingTotal[] = [];
  let given = { rules, units };
  for (;;) {
    const { contest, result } = apportionAnswered(given, answers);
    const wrong = result.ok ? [] : result.faults.filter((fault) => fault.fault === "sum");
    if (wrong.length === 0) return { contest, result, leftOut };
    // Without the one total, another one may contradict the votes; each is left out once.
    leftOut.push(...wrong);
    given = { ...given, units: given.units.map((unit) => without(unit, wrong)) };
  }
}

const ROWS: Readonly<Record<string, "valid" | "inBoxes">> = { "@valid": "valid", "@in-boxes": "inBoxes" };

/** A unit without its totals that contradict the votes. */
function without(unit: UnitVotes, leftOut: readonly ContradictingTotal[]): UnitVotes {
  const gone = new Set(leftOut.filter((fault) => fault.unit === unit.unit).map(({ row }) => ROWS[row]));
  const known = Object.entries(unit.totals).filter(([name]) => !gone.has(name as "valid"));
  return gone.size === 0 ? unit : { ...unit, totals: Object.fromEntries(known) };
}

function contestUnits(fold: Fold): readonly UnitVotes[] | null {
  const { rules, layout, root } = fold;
  if (rules === null || root === null) return null;
  const { scope } = rules.rules.distribution;
  const tally = tallyOf(fold);
  if (layout === null || tally === null) return transcribedUnits(fold);
  if (scope === "nation") return [unitVotes(fold, "", null, unitTotals(layout, tally, 0))];
  const level = fold.opened?.contestLevel;
  const units = Array.from(fold.units.values()).filter((unit) => unit.level === level);
  if (units.length === 0) return null;
  return units.map((unit) => {
    const index = tally.units.indices.get(unit.name) ?? -1;
    return unitVotes(fold, unit.name, unit.seats, unitTotals(layout, tally, index));
  });
}

/**
 * Where no protocol is published: the nation's figures as they were transcribed last, each of them from the last entry that
 * has it. A list whose votes nobody published has not none: then nothing can be distributed.
 */
function transcribedUnits(fold: Fold): readonly UnitVotes[] | null {
  if (fold.rules?.rules.distribution.scope !== "nation") return null;
  const own = fold.transcribed.filter(({ body }) => body.unit === fold.root?.name);
  const byList = new Map(own.flatMap(({ body }) => body.votes ?? []).map(({ list, votes }) => [list, votes]));
  const votes = fold.lists.map(({ list }) => byList.get(list));
  if (votes.length === 0 || votes.includes(undefined)) return null;
  const figures = Object.assign({}, ...own.map(({ body }) => body.totals ?? {})) as UnitTotals["figures"];
  return [unitVotes(fold, "", null, { figures, votes: votes as number[] })];
}

function unitVotes(fold: Fold, unit: string, seats: number | null, totals: UnitTotals): UnitVotes {
  const lists = fold.lists.map(({ list, name: _, colour: __, partial: ___, ...known }, i) => ({
    list,
    ...known,
    votes: totals.votes[i] ?? 0,
  }));
  return { unit, seats, lists, totals: contestTotals(totals.figures) };
}

/** How many stations there are, by where their protocols stand; all zero where there is none. */
export function stationCounts(fold: Fold): {
  readonly all: number;
  readonly counted: number;
  readonly held: number;
  readonly outstanding: number;
  readonly invalidated: number;
} {
  const tally = tallyOf(fold);
  if (tally === null) {
    return { all: fold.stations, counted: 0, held: 0, outstanding: fold.stations, invalidated: 0 };
  }
  const { all, counted, held, outstanding, invalidated } = progressOf(tally, 0);
  return {
    all: all.stations,
    counted: counted.stations,
    held: held.stations,
    outstanding: outstanding.stations,
    invalidated: invalidated.stations,
  };
}
