import {
  type BodyOf,
  type Fold,
  type LevelFinding,
  type OpenStation,
  type Results,
  resultsOf,
  type UnitTotals,
} from "@dauys/core/election";
import { type Voidable, voidableOf } from "./voidable.ts";

type Declared = BodyOf<"result-declared">;
type Stated = NonNullable<Declared["without"]>;

/** What the chair adds to the numbers, which are nobody's to choose. */
export interface Declaring {
  readonly series: Declared["series"];
  /** How many members sat; `null` where the commission has one seat. */
  readonly present: number | null;
  readonly without: Stated;
  readonly differences: Stated;
}

/** A result with every number as it follows from the record; `null` while there is nothing to declare. */
export function resultBody(fold: Fold, { series, present, without, differences }: Declaring): Declared | null {
  const { stations, totals, distribution } = resultsOf(fold);
  if (totals === null || fold.rules === null) return null;
  const outcome = distribution?.result.ok === true ? distribution.result.outcome : null;
  const seats = outcome?.seats ?? null;
  return {
    series,
    stations,
    totals: knownFigures(totals),
    votes: totals.votes,
    seats: seats === null ? null : fold.lists.map(({ list }) => seats[list] ?? 0),
    rules: fold.rules.sha256,
    ...(present === null ? {} : { session: { present } }),
    ...(without.length === 0 ? {} : { without }),
    ...(differences.length === 0 ? {} : { differences }),
  };
}

function knownFigures({ figures }: UnitTotals): Declared["totals"] {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, value ?? null]));
}

/** How things stand before a result is declared: what is open, what differs, and whether it can still change a seat. */
export interface Standing {
  readonly stations: Results["stations"];
  readonly totals: UnitTotals | null;
  readonly seats: Readonly<Record<string, number>> | null;
  readonly open: readonly OpenStation[];
  readonly levels: readonly LevelFinding[];
  readonly verdicts: Results["verdicts"];
  readonly question: LotQuestion | null;
  readonly declared: readonly { readonly entry: number; readonly series: Declared["series"] }[];
  readonly voidable: Voidable;
}

/** A question that the distribution asks and the law leaves to a lot or to an authority. */
export interface LotQuestion {
  readonly unit: string;
  readonly kind: "lot" | "data" | "silent";
  readonly among: readonly string[];
  readonly seats: number;
  /** Whether the others lose a seat that they hold so far. */
  readonly losing: boolean;
  readonly article: string;
}

/** Looks at how things stand. */
export function standingOf(fold: Fold): Standing {
  const { stations, totals, distribution, open, levels, verdicts } = resultsOf(fold);
  const outcome = distribution?.result.ok === true ? distribution.result.outcome : null;
  return {
    ...{ stations, totals, open, levels, verdicts },
    seats: outcome?.seats ?? null,
    question: outcome?.question ?? null,
    declared: fold.declared.map(({ entry, body }) => ({ entry, series: body.series })),
    voidable: voidableOf(fold),
  };
}
