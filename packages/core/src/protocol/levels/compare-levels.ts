import type { Trilingual } from "../../rules/index.ts";
import { placeLabel } from "../checking/labels.ts";
import type { Protocol } from "../filing/protocol.ts";
import type { Form } from "../form/form.ts";
import { type FigureVector, figureVector } from "./figure-vector.ts";

/** A unit below, with its figures. */
export interface UnitFigures {
  readonly unit: string;
  readonly figures: FigureVector;
}

/** A figure that an upper protocol has otherwise than the units below it give. */
export interface LevelDifference {
  readonly about: string;
  readonly label: Trilingual;
  readonly own: number;
  readonly sum: number;
  /** `own - sum`: below zero that many were lost on the way up, above zero gained. */
  readonly difference: number;
}

/** A unit whose whole protocol accounts for all the differences at once. */
export interface LevelExplanation {
  readonly unit: string;
  readonly how: "left-out" | "counted-twice";
}

/** One level compared with the one below it. */
export interface LevelComparison {
  /** Figures that differ although every unit below is known. */
  readonly differences: readonly LevelDifference[];
  /** Figures that cannot be compared: not stated above, or not known in these units below. */
  readonly open: readonly { readonly about: string; readonly unknownIn: readonly string[]; readonly sum: number }[];
  /** Expected units that have no protocol here. */
  readonly missing: readonly string[];
  /** Units that account for all the differences: left out of the sum, or counted twice. */
  readonly explainedBy: readonly LevelExplanation[];
}

/**
 * Recomputes a territorial protocol from those below it and compares every field and every list.
 * @param expected the units that should be below; those without a protocol are named in `missing`.
 */
export function compareLevels(
  form: Form,
  own: Protocol,
  below: readonly Protocol[],
  expected: readonly string[] = [],
): LevelComparison {
  const units = below.map((protocol) => ({ unit: protocol.unit, figures: figureVector(form, protocol) }));
  return compareFigures(form, figureVector(form, own), units, expected);
}

/** The same as {@link compareLevels} over figures, for sums that come from elsewhere. */
export function compareFigures(
  form: Form,
  own: FigureVector,
  below: readonly UnitFigures[],
  expected: readonly string[] = [],
): LevelComparison {
  const sums = addUp(below);
  const differences: LevelDifference[] = [];
  const open: { about: string; unknownIn: readonly string[]; sum: number }[] = [];
  for (const about of new Set([...own.keys(), ...sums.keys()])) {
    const sum = sums.get(about) ?? 0;
    const stated = own.get(about) ?? null;
    const unknownIn = below.filter((entry) => entry.figures.get(about) === null).map((entry) => entry.unit);
    // A list that no unit above names and nobody below voted for is no difference.
    if (stated === null && sum === 0 && unknownIn.length === 0) continue;
    if ((stated === null && !about.startsWith("votes/")) || unknownIn.length > 0) open.push({ about, unknownIn, sum });
    else if ((stated ?? 0) !== sum) {
      const difference = (stated ?? 0) - sum;
      differences.push({ about, label: placeLabel(form, about), own: stated ?? 0, sum, difference });
    }
  }
  const known = new Set(below.map((entry) => entry.unit));
  return {
    differences,
    open,
    missing: expected.filter((unit) => !known.has(unit)),
    explainedBy: differences.length === 0 ? [] : explain(differences, below, new Set(open.map((entry) => entry.about))),
  };
}

function addUp(below: readonly UnitFigures[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { figures } of below) {
    for (const [about, value] of figures) sums.set(about, (sums.get(about) ?? 0) + (value ?? 0));
  }
  return sums;
}

/** Units whose figures equal the differences everywhere: what was lost is theirs, or what was gained is theirs again. */
function explain(
  differences: readonly LevelDifference[],
  below: readonly UnitFigures[],
  open: ReadonlySet<string>,
): readonly LevelExplanation[] {
  const byPlace = new Map(differences.map((entry) => [entry.about, entry.difference]));
  const first = differences[0] as LevelDifference;
  const how = first.difference < 0 ? "left-out" : "counted-twice";
  const sign = first.difference < 0 ? -1 : 1;
  const matches = ({ figures }: UnitFigures): boolean => {
    // The first place settles almost every unit, so that this stays linear.
    if ((figures.get(first.about) ?? 0) * sign !== first.difference) return false;
    const everywhere = new Set([...figures.keys(), ...byPlace.keys()]);
    return [...everywhere].every(
      (about) => open.has(about) || (figures.get(about) ?? 0) * sign === (byPlace.get(about) ?? 0),
    );
  };
  return below.filter(matches).map(({ unit }) => ({ unit, how }));
}
