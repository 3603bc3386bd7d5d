import type { Answer, ListVotes, UnitVotes } from "../../apportionment/index.ts";
import { compileForm, type Form } from "../../protocol/index.ts";
import type { Rules } from "../../rules/index.ts";
import type { Tally } from "../../tally/index.ts";
import { type Distribution, distribute, distributeVotes } from "./distribution.ts";
import { type Layout, layoutOf } from "./layout.ts";
import type { Fold } from "./state.ts";
import { tallyOf } from "./tally-of.ts";
import { contestTotals, unitTotals } from "./totals.ts";

/** What a count rests on beside the figures of the protocols. With a tally of those, it gives the result of the record. */
export interface CountGround {
  readonly rules: Rules;
  /** The form of the protocols; `null` where the record has none of them. */
  readonly form: Form | null;
  /** The lists in the order of registration, and those of them that stand in a part of the country. */
  readonly lists: readonly string[];
  readonly partial: readonly string[];
  /**
   * The units in which seats are distributed, `""` for the nation, with what is known of their lists. Votes and totals
   * are those of the publications where there are no protocols; else they are zero here, and come from the tally.
   */
  readonly contest: readonly UnitVotes[];
  readonly answers: readonly Answer[];
}

/** What the count of a record rests on; `null` while there is nothing to distribute by. */
export function countGround(fold: Fold): CountGround | null {
  const now = distribute(fold);
  if (now === null || fold.rules === null) return null;
  const counted = fold.layout !== null && tallyOf(fold) !== null;
  return {
    rules: fold.rules.rules,
    form: counted ? (fold.layout?.form ?? null) : null,
    lists: fold.lists.map(({ list }) => list),
    partial: fold.lists.flatMap(({ list, partial }) => (partial === true ? [list] : [])),
    contest: now.contest.units.map((unit) => asGiven(unit, counted)),
    answers: fold.answers.map(({ entry: _, ...answer }): Answer => answer),
  };
}

/** A unit with what a distribution can look at and nothing else that its entries say; `counted`: votes come from a tally. */
function asGiven(unit: UnitVotes, counted: boolean): UnitVotes {
  const lists = unit.lists.map((entry): ListVotes => {
    const { list, votes, order, alliance, minority, group, subgroup, held, basic, candidates, precincts, admitted } =
      entry;
    const known = { order, alliance, minority, group, subgroup, held, basic, candidates, precincts, admitted };
    const given = Object.entries(known).filter(([, value]) => value !== undefined);
    return { list, votes: counted ? 0 : votes, ...Object.fromEntries(given) };
  });
  return { ...unit, lists, totals: counted ? {} : unit.totals };
}

/** Where each figure stands in the columns of a tally. @throws TypeError for a record without protocols */
export function countLayout({ form, lists, partial, rules }: CountGround): Layout {
  if (form === null) throw new TypeError("a record without protocols has no columns");
  return layoutOf(compileForm(form), lists, rules.distribution.scope === "nation", new Set(partial));
}

/**
 * Counts an election again: the seats that follow from the figures of its protocols, by the same steps as the fold takes.
 *
 * @param tally `null` where the record has no protocols: then the published votes are distributed
 * @throws TypeError for a tally of other units or columns
 */
export function countAgain(ground: CountGround, tally: Tally | null): Distribution {
  const { rules, contest, answers } = ground;
  if (tally === null) return distributeVotes(rules, contest, answers);
  const layout = countLayout(ground);
  if (layout.columns.join() !== tally.columns.join()) throw new TypeError("the figures are of another form");
  const units = contest.map((unit): UnitVotes => {
    const index = unit.unit === "" ? 0 : tally.units.indices.get(unit.unit);
    if (index === undefined) throw new TypeError(`there is no unit ${unit.unit} in the tally`);
    const { votes, figures } = unitTotals(layout, tally, index);
    const lists = unit.lists.map((list, i) => ({ ...list, votes: votes[i] ?? 0 }));
    return { ...unit, lists, totals: contestTotals(figures) };
  });
  return distributeVotes(rules, units, answers);
}
