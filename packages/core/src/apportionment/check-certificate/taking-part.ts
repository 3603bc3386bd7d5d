import { baseValue } from "./bases.ts";
import type { Row } from "./certificate.ts";
import { compare, type Ratio, times, whole } from "./fraction.ts";
import { fitsList, type Threshold } from "./threshold.ts";

/** The votes of each list as they count in the distribution: times every weight that fits (section 2, at its end). */
export function weightedVotes({ law, paper, unit, reasons }: Threshold): ReadonlyMap<string, Ratio> | null {
  const weights = law.distribution.weights ?? [];
  const votes = new Map<string, Ratio>();
  for (const row of paper.lists) {
    let counting = whole(row.votes);
    for (const weight of weights) {
      if (!fitsList(weight.for, row)) continue;
      if (weight.below !== undefined) {
        const base = baseValue(law, unit, weight.below.of, reasons);
        if (base === null) return null;
        if (!isBelow(row, weight.below.at, base)) continue;
      }
      counting = times(counting, weight.factor);
    }
    votes.set(row.list, counting);
  }
  return votes;
}

function isBelow(row: Row, at: Ratio, base: bigint): boolean {
  return BigInt(row.votes) * at.den < at.num * base;
}

/** The seats that lists in a band below the threshold get (section 2, 6); `null` when a base is missing. */
export function bandSeats(
  { law, paper, unit, reasons }: Threshold,
  qualified: ReadonlySet<string>,
): ReadonlyMap<string, number> | null {
  const bands = [];
  for (const band of law.distribution.qualification.bands ?? []) {
    const base = baseValue(law, unit, band.of, reasons);
    if (base === null) return null;
    bands.push({ ...band, base });
  }
  const seats = new Map<string, number>();
  for (const row of paper.lists) {
    if (qualified.has(row.list)) continue;
    const band = bands.find(({ from, below, base }) => !isBelow(row, from, base) && isBelow(row, below, base));
    if (band !== undefined) seats.set(row.list, band.seats);
  }
  return seats;
}

/**
 * The lists with the most votes beside one that qualified alone: usually one, several when they are equal. None where
 * the rules know no second list, more than one list qualified, or no other list has votes.
 */
export function runnersUp(
  { law, paper }: Threshold,
  qualified: ReadonlySet<string>,
  votes: ReadonlyMap<string, Ratio>,
): readonly Row[] {
  if (law.distribution.qualification.ifOne === undefined || qualified.size !== 1) return [];
  const votesOf = (row: Row): Ratio => votes.get(row.list) ?? whole(row.votes);
  let best: Row[] = [];
  for (const row of paper.lists) {
    if (qualified.has(row.list) || row.votes === 0) continue;
    const order = best[0] === undefined ? 1 : compare(votesOf(row), votesOf(best[0]));
    if (order > 0) best = [row];
    else if (order === 0) best.push(row);
  }
  return best;
}
