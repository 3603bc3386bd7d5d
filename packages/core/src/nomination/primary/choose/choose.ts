import { sizeOf } from "./fits.ts";
import { type Choice, type Chosen, countsOf, mostOf, type Run } from "./run.ts";
import { settle } from "./settle.ts";
import { unmetQuotas } from "./unmet.ts";

/**
 * Chooses people down the ranking so that all quotas hold, with the least departure from it: from each class of equals, in
 * turn, as many as can be taken so that the places left can still be filled with people who make the quotas hold. Without
 * ties that is the best set in lexicographic order: the first person in whom it differs from another set that holds the
 * quotas is one of its own. Between equals only what changes the set is asked.
 * @source where people count for one quota (or groups do not overlap) the sets that can be completed are the independent
 *   sets of a matroid (a transversal matroid elongated to the number of places), so that this greedy choice is the best
 *   one by any weights that fall with the ranking: Edmonds 1971, "Matroids and the greedy algorithm".
 */
export function choose(choice: Choice): Chosen {
  const { classes, held, places, needs } = choice;
  const size = 1 << needs.least.length;
  const run: Run = {
    choice,
    held: countsOf(held, size),
    taken: [],
    passed: [],
    ties: [],
    question: null,
    refusedAnswer: null,
  };
  const unmet = unmetQuotas(needs, run.held, countsOf(classes.flat(), size), places);
  const below = countsOf(classes.flat(), size);
  for (const [rank, members] of unmet.length > 0 ? [] : classes.entries()) {
    for (const { serves } of members) below[serves] = (below[serves] ?? 0) - 1;
    const left = places - sizeOf(run.held);
    if (left === 0 || run.question !== null) break;
    const most = mostOf(run, members, (take) => [{ counts: below, take: left - take }], left);
    settle(run, { rank, members, take: most, later: [{ counts: [...below], take: left - most }] }, choice.ties);
  }
  const { taken, passed, ties, question, refusedAnswer } = run;
  return { taken, passed, ties, question, unmet, refusedAnswer };
}
