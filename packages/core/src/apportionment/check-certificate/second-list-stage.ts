import type { Contender } from "./contenders.ts";
import { floor, over, plus, type Ratio, textOf, times, whole } from "./fraction.ts";
import { digits, quoted } from "./reasons.ts";
import { checkTieAt, give, placeOf, refused, take, type Walk } from "./walk.ts";

/** The two lists of section 5. */
export interface Pair {
  readonly first: string;
  readonly second: string;
  /** All that have as many votes as the second; more than one when an authority had to decide between equals. */
  readonly equals: readonly Contender[];
}

/** Checks the stage of section 5: a list that qualified alone, and the second one that joins it. */
export function checkSecondList(walk: Walk, { first, second, equals }: Pair): boolean {
  const position = walk.next;
  const rule = walk.law.distribution.qualification.ifOne;
  const at = placeOf(walk, walk.next);
  const stage = take(walk, "second-list");
  if (stage === false || rule === undefined) return false;
  if (stage.first !== first || stage.second !== second) {
    const claimed = `${quoted(stage.first)} and ${quoted(stage.second)}`;
    return refused(walk, `${at} is about ${claimed}, expected ${quoted(first)} and ${quoted(second)}`);
  }
  if (equals.length > 1) checkTieAt(walk, position, equals, new Set([second]), []);
  const votes = (name: string): Ratio =>
    walk.contenders.find((contender) => contender.name === name)?.votes ?? whole(0);
  const quota = over(plus(votes(first), votes(second)), whole(walk.seats));
  if (stage.quota !== textOf(quota)) {
    return refused(walk, `${at} has quota ${digits(quoted(stage.quota))}, expected ${digits(textOf(quota))}`);
  }
  const firstSeats = Number(floor(over(votes(first), quota)));
  const reduced = Number(floor(over(times(rule.factor, votes(second)), quota)));
  const [claimedFirst, claimedSecond] = stage.whole;
  if (claimedFirst !== firstSeats || claimedSecond !== reduced) {
    return refused(
      walk,
      `${at} has the whole parts ${stage.whole.join(" and ")}, expected ${firstSeats} and ${reduced}`,
    );
  }
  const secondSeats = Math.max(reduced, rule.minimum);
  const left = walk.seats - firstSeats - secondSeats;
  if (left < 0) return refused(walk, `${at} gives ${-left} seats more than there are: undetermined`);
  if (stage.left !== left) return refused(walk, `${at} leaves ${stage.left} seats, expected ${left}`);
  give(walk, first, firstSeats + left);
  give(walk, second, secondSeats);
  return true;
}
