import { type Answer, apportion, type Contest, type Outcome, type Question } from "@dauys/core/apportionment";
import { shown } from "@dauys/exchange";
import { contestTroubles, type VotesPlaces } from "./input/contest-troubles.ts";
import { INPUT } from "./messages/input.ts";
import { inAll } from "./say.ts";
import { commandLineTrouble, good, type Result, refused } from "./trouble.ts";

/** A lot as the command line gives it: the winners, in no order. */
export interface Lot {
  readonly winners: readonly string[];
  readonly source: string;
}

/** A contest that was distributed, with the answers it took. */
export interface Distributed {
  readonly contest: Contest;
  readonly outcome: Outcome;
}

/**
 * Distributes a contest. Lots answer questions as they come: the first lot given whose lists are among those asked about, and
 * as many as there are seats. A lot that no question asks for is refused, so that none is passed over in silence.
 */
export function distribute(
  contest: Contest,
  places: VotesPlaces | null,
  lots: readonly Lot[] = [],
): Result<Distributed> {
  let current = contest;
  let left = lots;
  for (;;) {
    const apportioned = apportion(current);
    if (!apportioned.ok) return contestTroubles(apportioned.faults, current, places);
    const { outcome } = apportioned;
    const questions = outcome.units.flatMap(({ question }) => (question === undefined ? [] : [question]));
    const match = firstMatch(questions, left);
    if (match === null) return left.length === 0 ? good({ contest: current, outcome }) : refused(left.map(unusedLot));
    left = left.filter((lot) => lot !== match.lot);
    current = { ...current, answers: [...(current.answers ?? []), match.answer] };
  }
}

function firstMatch(
  questions: readonly Question[],
  lots: readonly Lot[],
): { readonly lot: Lot; readonly answer: Answer } | null {
  for (const { kind, unit, among, seats } of questions) {
    if (kind !== "lot") continue;
    const lot = lots.find(
      ({ winners }) => winners.length === seats && winners.every((winner) => among.includes(winner)),
    );
    if (lot === undefined) continue;
    return {
      lot,
      answer: { ...(unit === "" ? {} : { unit }), among, winners: lot.winners, by: "lot", source: lot.source },
    };
  }
  return null;
}

function unusedLot({ winners }: Lot): ReturnType<typeof commandLineTrouble> {
  const message = inAll(INPUT, "unused-lot", { lot: shown(winners.join(";")) });
  return commandLineTrouble("unused-lot", message, inAll(INPUT, "unused-lot.remedy"));
}
