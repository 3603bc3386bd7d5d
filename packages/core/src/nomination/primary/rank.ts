import type { AreaCount, PrimaryCount } from "./count.ts";
import type { Ballot, Ranking } from "./rating.ts";

/** What a person is ranked by: votes over a base, exactly; the base is 1 where votes alone count. */
export interface Score {
  readonly candidate: string;
  readonly votes: number;
  readonly base: number;
}

/** People of equal scores, with the place in the ranking that they share; 1 is the first. */
export interface RankClass {
  readonly place: number;
  readonly scores: readonly Score[];
}

/** People ranked, or the base that some unit does not state. */
export type Ranked =
  | { readonly ok: true; readonly classes: readonly RankClass[] }
  | { readonly ok: false; readonly base: string; readonly constituency: string };

/** People by their votes: with one base for all of them shares have the same order. */
export function rankIn(candidates: AreaCount["candidates"]): readonly RankClass[] {
  return classesOf(candidates.map(({ candidate, votes }) => ({ candidate, votes, base: 1 })));
}

/** All people in one ranking; with shares, of the base of the constituencies on whose ballots they stand. */
export function rankAll(count: PrimaryCount, ranking: Ranking, ballot: Ballot): Ranked {
  const scores: Score[] = [];
  for (const area of ballot === "nation" ? [count.nation] : count.constituencies) {
    const base = ranking.by === "votes" ? 1 : area.totals[ranking.of];
    if (base === null)
      return { ok: false, base: ranking.by === "share" ? ranking.of : "", constituency: area.constituency };
    // Nobody voted: 0 of 0 is no share, and nobody has more than another.
    scores.push(...area.candidates.map(({ candidate, votes }) => ({ candidate, votes, base: Math.max(base, 1) })));
  }
  return { ok: true, classes: classesOf(scores) };
}

function classesOf(scores: readonly Score[]): readonly RankClass[] {
  const sorted = [...scores].sort((a, b) => compareScores(b, a) || (a.candidate < b.candidate ? -1 : 1));
  const classes: { place: number; scores: Score[] }[] = [];
  sorted.forEach((score, i) => {
    const last = classes.at(-1);
    const equal = last?.scores[0];
    if (last !== undefined && equal !== undefined && compareScores(equal, score) === 0) last.scores.push(score);
    else classes.push({ place: i + 1, scores: [score] });
  });
  return classes;
}

/** By cross-multiplication: -1, 0 or 1 as the first has less, as much or more. */
function compareScores(a: Score, b: Score): number {
  const left = BigInt(a.votes) * BigInt(b.base);
  const right = BigInt(b.votes) * BigInt(a.base);
  return left < right ? -1 : left > right ? 1 : 0;
}
