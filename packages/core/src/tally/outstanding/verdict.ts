import type { Rules } from "../../rules/index.ts";
import type { Change, ChangeKind, LawGap } from "./change.ts";
import { type CountedUnit, nationOf } from "./counted-unit.ts";
import { type DecidedUnit, restsOn } from "./rests-on.ts";

/**
 * The comparison that takes the fewest further votes to come out equal or differently. With fewer than `votes`
 * outstanding nothing can change; for a `seat` with as many it can.
 */
export interface NearestChange {
  readonly votes: number;
  readonly what: ChangeKind;
  /** For `seat` first the list that would lose it, then the one that would gain it. */
  readonly lists: readonly string[];
}

/**
 * Whether what is outstanding can still change the seats of a unit. `ballots` are those outstanding in the unit, `null`
 * where they are not known.
 */
export type Verdict =
  | {
      readonly unit: string;
      readonly verdict: "decided";
      readonly ballots: number | null;
      readonly nearest: NearestChange | null;
    }
  | {
      readonly unit: string;
      readonly verdict: "open";
      /** `votes`: enough are outstanding; `no-bound`: not all ballots delivered are known. */
      readonly because: "votes" | "no-bound";
      readonly ballots: number | null;
      readonly nearest: NearestChange;
    }
  | {
      readonly unit: string;
      readonly verdict: "open";
      /** The votes counted so far leave a question open by themselves. */
      readonly because: "question";
      readonly ballots: number | null;
    }
  | {
      readonly unit: string;
      readonly verdict: "open";
      /** A part of the law, or a figure, on which nothing here is proved. */
      readonly because: "law";
      readonly gap: LawGap;
      readonly ballots: number | null;
    };

/**
 * What the protocols outstanding and held back could still change, for each unit in which seats are distributed: those of
 * the whole election at once, since a threshold may look at the nation. `decided` is proved for every way in which the
 * outstanding ballots can be cast, not be cast, or be invalid; `open` may be said too often, never too rarely. It takes
 * for granted that the counted protocols stand, and that no station counts more ballots than were delivered to it.
 * @throws TypeError when the law distributes in the whole nation and more than one unit is given.
 */
export function stillOpen(rules: Rules, units: readonly CountedUnit[]): readonly Verdict[] {
  if (rules.distribution.scope === "nation" && units.length !== 1) {
    throw new TypeError("seats are distributed in the whole nation: give it as one unit");
  }
  const nation = nationOf(units);
  const outstanding = units.reduce<number | null>(
    (sum, { ballots }) => (sum === null || ballots === null ? null : sum + ballots),
    0,
  );
  return units.map((unit) => verdictOf(rules, unit, nation, outstanding));
}

function verdictOf(
  rules: Rules,
  unit: CountedUnit,
  nation: ReturnType<typeof nationOf>,
  outstanding: number | null,
): Verdict {
  const { unit: name, ballots, seats } = unit;
  const common = { unit: name, ballots };
  if (seats === null) return { ...common, verdict: "open", because: "question" };
  const decided: DecidedUnit = { ...unit, seats };
  const rests = restsOn(rules, decided, nation);
  if ("gap" in rests) {
    if (outstanding === 0) return { ...common, verdict: "decided", nearest: null };
    return { ...common, verdict: "open", because: "law", gap: rests.gap };
  }
  const within = { unit: ballots, nation: outstanding };
  const possible = rests.changes.filter(({ needs }) =>
    needs.every(({ scope, at }) => within[scope] === null || BigInt(within[scope]) >= at),
  );
  const nearest = nearestOf(rests.changes);
  const first = nearestOf(possible);
  if (first === null) return { ...common, verdict: "decided", nearest };
  const bound = possible.some(({ needs }) => needs.every(({ scope }) => within[scope] !== null));
  return { ...common, verdict: "open", because: bound ? "votes" : "no-bound", nearest: first };
}

function nearestOf(changes: readonly Change[]): NearestChange | null {
  const votes = ({ needs }: Change): bigint => needs.reduce((most, { at }) => (at > most ? at : most), 0n);
  const first = changes.reduce<Change | null>((a, b) => (a === null || votes(b) < votes(a) ? b : a), null);
  return first === null ? null : { votes: Number(votes(first)), what: first.what, lists: first.lists };
}
