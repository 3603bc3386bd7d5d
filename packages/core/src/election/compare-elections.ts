import { type Fraction, fraction, fractionText, subtract } from "../exact/index.ts";
import type { Base } from "../rules/index.ts";
import { shareBase } from "./check-percents.ts";
import type { ContestedList } from "./contested-list.ts";
import type { Election } from "./election.ts";
import { established } from "./figure.ts";

/** A value in two elections and its change; `null` where a value is not established. */
export interface Change<T> {
  readonly before: T | null;
  readonly after: T | null;
  readonly change: T | null;
}

/** One list in two elections. Shares and their change are exact fractions such as `"5148074/7241562"`, as texts. */
export interface ListChange {
  /** The list in the later election; `null`: it did not stand then. */
  readonly list: string | null;
  /**
   * The lists of the earlier election that it continues: itself, or its predecessors; where the elections are named in
   * reverse, the one that continues it alone. Empty: it did not stand then.
   */
  readonly from: readonly string[];
  readonly votes: Change<number>;
  /** Shares of the bases named in {@link Comparison}; the change is in parts of one (times 100: percentage points). */
  readonly share: Change<string>;
  readonly seats: Change<number>;
}

/** Two elections side by side. */
export interface Comparison {
  readonly earlier: string;
  readonly later: string;
  /** What shares are shares of, in each election: the law may have changed it. */
  readonly base: { readonly earlier: Base; readonly later: Base };
  readonly lists: readonly ListChange[];
  readonly registered: Change<number>;
  readonly received: Change<number>;
  /** Voters given a ballot as a fraction of registered voters. */
  readonly turnout: Change<string>;
  /** Turnout as printed, for elections whose numbers are not established. */
  readonly turnoutPrinted: { readonly earlier: string | null; readonly later: string | null };
}

/**
 * What changed from an earlier election to a later one: votes, shares and seats of each list (a renamed or merged list
 * is followed by its predecessors), and turnout. Values that are only recalled count as not established.
 */
export function compareElections(earlier: Election, later: Election): Comparison {
  const used = new Set<string>();
  const standing = later.lists.map((entry) => {
    const from = origins(earlier, later, entry);
    for (const each of from) used.add(each.id);
    return change(earlier, later, from, entry);
  });
  const gone = earlier.lists
    .filter((entry) => !used.has(entry.id))
    .map((entry) => change(earlier, later, [entry], null));
  const registered = both(established(earlier.totals.registered), established(later.totals.registered));
  const received = both(established(earlier.totals.received), established(later.totals.received));
  return {
    earlier: earlier.id,
    later: later.id,
    base: { earlier: earlier.percentOf, later: later.percentOf },
    lists: [...standing, ...gone],
    registered,
    received,
    turnout: bothShares(share(received.before, registered.before), share(received.after, registered.after)),
    turnoutPrinted: { earlier: earlier.turnout?.percent.text ?? null, later: later.turnout?.percent.text ?? null },
  };
}

function origins(earlier: Election, later: Election, entry: ContestedList): readonly ContestedList[] {
  const names = [entry.id, ...(entry.predecessors ?? []).map((each) => each.list)];
  const own = earlier.lists.filter((each) => names.includes(each.id));
  return own.length > 0 ? own : earlier.lists.filter((each) => isSoleHeir(each, later, entry));
}

/**
 * Whether a list continues one of the other election and no second one of it: so elections named in the order of time and in
 * the reverse have the same lists beside each other. What continues two could only be held against both together.
 */
function isSoleHeir({ id, predecessors = [] }: ContestedList, { lists }: Election, entry: ContestedList): boolean {
  const names = [id, ...predecessors.map((each) => each.list)];
  const standing = lists.filter((each) => names.includes(each.id));
  return standing.length === 1 && standing[0] === entry;
}

function change(
  earlier: Election,
  later: Election,
  from: readonly ContestedList[],
  to: ContestedList | null,
): ListChange {
  const votes = both(total(from.map((entry) => established(entry.votes))), to === null ? null : established(to.votes));
  return {
    list: to?.id ?? null,
    from: from.map((entry) => entry.id),
    votes,
    share: bothShares(share(votes.before, shareBase(earlier)), share(votes.after, shareBase(later))),
    seats: both(total(from.map((entry) => established(entry.seats))), to === null ? null : established(to.seats)),
  };
}

function total(values: readonly (number | null)[]): number | null {
  return values.length === 0
    ? null
    : values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}

function both(before: number | null, after: number | null): Change<number> {
  return { before, after, change: before === null || after === null ? null : after - before };
}

function share(part: number | null, base: number | null): Fraction | null {
  return part === null || base === null || base === 0 ? null : fraction(part, base);
}

function bothShares(before: Fraction | null, after: Fraction | null): Change<string> {
  const text = (value: Fraction | null): string | null => (value === null ? null : fractionText(value));
  return {
    before: text(before),
    after: text(after),
    change: before === null || after === null ? null : text(subtract(after, before)),
  };
}
