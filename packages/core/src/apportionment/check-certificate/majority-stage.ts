import { type Contender, cast } from "./contenders.ts";
import { quoted } from "./reasons.ts";
import { type Comparison, checkLine, give, placeOf, refused, seatsOf, take, type Walk } from "./walk.ts";

/** Checks the majority clause (section 6): that its stage is there exactly when it applies, and who loses a seat. */
export function checkMajority(walk: Walk): boolean {
  if (walk.law.distribution.majority === undefined || walk.pool.path.length > 0) return true;
  const holder = walk.contenders.find((contender) => hasMajority(walk, contender));
  if (holder === undefined) return true;
  const last = walk.residual.findLast((claims) => claims.some(({ contender }) => contender !== holder));
  const applies = 2 * seatsOf(walk, holder) <= walk.pool.seats && seatsOf(walk, holder) < holder.most;
  const from = applies && last !== undefined ? checkMove(walk, holder, last) : holder;
  if (from === false) return false;
  settleMoot(walk, holder, from);
  return true;
}

function hasMajority(walk: Walk, { rows }: Contender): boolean {
  return rows.length === 1 && 2n * cast(rows) > walk.allVotes;
}

/** Checks the stage `majority`; gives the contender that loses the seat. */
function checkMove(walk: Walk, holder: Contender, last: readonly Comparison[]): Contender | false {
  const position = walk.next;
  const at = placeOf(walk, position);
  const stage = take(walk, "majority");
  if (stage === false) return false;
  if (stage.to !== holder.name) {
    return refused(
      walk,
      `${at} gives a seat to ${quoted(stage.to)}, the majority of votes is with ${quoted(holder.name)}`,
    );
  }
  const others = last.filter(({ contender }) => contender !== holder);
  const loser = others.find(({ contender }) => contender.name === stage.from);
  if (loser === undefined)
    return refused(walk, `${at} takes a seat from ${quoted(stage.from)}, which did not win one last`);
  const keeping = others.filter((other) => other !== loser);
  checkLine(walk, position, keeping, [loser], walk.law.distribution.majority?.ties);
  give(walk, stage.from, -1);
  give(walk, stage.to, 1);
  return loser.contender;
}

/**
 * A tie for one seat decides nothing when the list with the majority ends up with that seat whoever wins the tie: it won
 * it itself (`from` is then the list), or it was given the seat of the one that won. Where the list is among the equals,
 * the seat must be the one that lifts it over half, or winning it would not be the same as being given it.
 */
function settleMoot(walk: Walk, holder: Contender, from: Contender): void {
  const { moot } = walk.book;
  const tie = moot.at(-1);
  if (tie === undefined || tie.winners.size !== 1 || !tie.winners.has(from.name)) return;
  const seats = seatsOf(walk, holder);
  const lifted = 2 * seats > walk.pool.seats && 2 * (seats - 1) <= walk.pool.seats;
  const amongEquals = tie.among.some(({ name }) => name === holder.name);
  if (lifted || !amongEquals) moot.pop();
}
