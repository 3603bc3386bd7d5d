import { type Fraction, fraction } from "../../exact/index.ts";
import { type Counts, countBy } from "./count-by.ts";
import type { Deputy } from "./deputy.ts";

/** Ages from `from` to `to`, both included; `to` is `null` for the last band. */
export interface AgeBand {
  readonly from: number;
  readonly to: number | null;
}

/** Who sits in a chamber. Every count says of how many deputies it knows, and of how many it does not. */
export interface Composition {
  readonly seats: number;
  /** By part of the chamber: the lists, and those not elected by lists. */
  readonly parts: Counts<string>;
  /** Deputies elected by lists, by list. */
  readonly lists: Counts<string>;
  readonly groups: Counts<string>;
  readonly sexes: Counts<"woman" | "man">;
  readonly regions: Counts<string>;
  /** By the age reached in the course of {@link Composition.year}: only years of birth are published. */
  readonly ages: Counts<AgeBand>;
  readonly year: number;
  /** Mean of the ages reached in the year, of the deputies whose year of birth is known; `null` where none is. */
  readonly meanAge: Fraction | null;
}

/** What the ages are counted by. */
export interface AgeOptions {
  /** The year in which the ages are reached. */
  readonly year: number;
  /** The first age of each band, rising; those younger than the first make a band of their own. Left out: by tens from 30. */
  readonly bands?: readonly number[];
}

const TENS: readonly number[] = [30, 40, 50, 60, 70];

/**
 * Counts the deputies of a chamber by part, list, group, sex, age and region, each with the number of those of whom it is
 * not known. Never fills a gap: a share is a share of the known.
 *
 * @throws RangeError when two deputies have one id, the bands do not rise, or a year of birth is no whole number up to
 *   the year asked for.
 */
export function composition(deputies: readonly Deputy[], { year, bands = TENS }: AgeOptions): Composition {
  checkDeputies(deputies, year);
  const named = ageBands(bands);
  const ages = deputies.flatMap(({ born }) => (born === undefined ? [] : [year - born]));
  return {
    seats: deputies.length,
    parts: countBy(deputies, ({ part }) => part),
    lists: countBy(
      deputies.filter(({ list }) => list !== null),
      ({ list }) => list ?? undefined,
    ),
    groups: countBy(deputies, ({ group }) => group),
    sexes: countBy(deputies, ({ sex }) => sex, ["woman", "man"]),
    regions: countBy(deputies, ({ region }) => region),
    ages: countBy(deputies, ({ born }) => (born === undefined ? undefined : bandOf(named, year - born)), named),
    year,
    meanAge:
      ages.length === 0
        ? null
        : fraction(
            ages.reduce((a, b) => a + b, 0),
            ages.length,
          ),
  };
}

function ageBands(starts: readonly number[]): readonly AgeBand[] {
  const rising = starts.every((start, i) => Number.isSafeInteger(start) && start > (starts[i - 1] ?? 0));
  if (!rising) throw new RangeError(`bands of ages have to rise: ${starts.join(", ")}`);
  return [0, ...starts].map((from, i) => ({ from, to: starts[i] === undefined ? null : starts[i] - 1 }));
}

function bandOf(bands: readonly AgeBand[], age: number): AgeBand | undefined {
  return bands.findLast(({ from }) => age >= from);
}

function checkDeputies(deputies: readonly Deputy[], year: number): void {
  const seen = new Set<string>();
  for (const { id, born } of deputies) {
    if (seen.has(id)) throw new RangeError(`"${id}" sits twice`);
    seen.add(id);
    if (born !== undefined && !(Number.isSafeInteger(born) && born <= year))
      throw new RangeError(`"${id}" cannot be born in ${born} and sit in ${year}`);
  }
}
