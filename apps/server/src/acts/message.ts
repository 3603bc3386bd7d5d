import { type Filing, type Fold, isHeld, isStation, tallyOf, type UnitState, unitTotals } from "@dauys/core/election";
import { totalsOf } from "@dauys/core/tally";
import type { Trilingual } from "@dauys/language";

/** One unit in the official message: votes by list, in the order of registration. */
export interface MessageUnit {
  readonly unit: string;
  readonly name: Trilingual | null;
  readonly votes: readonly number[];
  /** Invalid ballots; `null` where they are not known. */
  readonly invalid: number | null;
  readonly stations: { readonly all: number; readonly counted: number };
}

/**
 * What a commission publishes of the election.
 * @law kz Act, Art. 44(5): voters listed, took part, by certificate, outside the premises, candidates, parties, and the votes
 *   of each party in each unit; a territorial commission also the invalid ballots of each station
 */
export interface OfficialMessage {
  readonly unit: string;
  readonly name: Trilingual | null;
  /** Whether it is that of the top, or of a commission below it. */
  readonly level: string;
  readonly date: string;
  readonly title: Trilingual | null;
  /** The result on which it rests: the final one if there is one, else the last that was declared. */
  readonly declared: { readonly entry: number; readonly series: "preliminary" | "final" } | null;
  /** Figures of the whole unit by the form's own names, with what the form calls them; `null`: not known. */
  readonly figures: readonly { readonly id: string; readonly label: Trilingual; readonly value: number | null }[];
  readonly lists: readonly {
    readonly list: string;
    readonly name: Trilingual;
    readonly candidates: number | null;
    readonly votes: number | null;
    readonly seats: number | null;
  }[];
  /** How many parties stand, and how many candidates; `null` where the record says nothing of people. */
  readonly parties: number;
  readonly candidates: number | null;
  readonly units: readonly MessageUnit[];
  /** Invalid ballots of every station, in a message of a territorial commission. */
  readonly invalid: readonly { readonly station: string; readonly invalid: number | null }[] | null;
}

/** The official message of a unit as the record has it now; `null` for a station, or before there are figures. */
export function officialMessage(fold: Fold, name: string): OfficialMessage | null {
  const unit = fold.units.get(name);
  const tally = tallyOf(fold);
  const { layout, opened } = fold;
  if (unit === undefined || isStation(unit) || tally === null || layout === null || opened === null) return null;
  const own = totalsOf(tally, unit.index);
  const { votes } = unitTotals(layout, tally, unit.index);
  const isTop = unit === fold.root;
  const last = fold.final ?? fold.declared.at(-1) ?? null;
  // Where nothing counts yet, nothing is known: a sum over nothing would read as a figure.
  const counts = stationsIn(unit).some((station) => countedFiling(station) !== null);
  const seats = isTop ? (last?.body.seats ?? null) : null;
  const lists = fold.lists.map(({ list, name: label, candidates }, i) => ({
    list,
    name: inAllOf(label),
    candidates: candidates ?? null,
    votes: counts ? (votes[i] ?? 0) : null,
    seats: seats?.[i] ?? null,
  }));
  return {
    unit: name,
    name: unit.label,
    level: unit.level,
    date: opened.date,
    title: inAllOf(opened.title),
    declared: last === null ? null : { entry: last.entry, series: last.body.series },
    figures: layout.form.fields.flatMap(({ id, label, kind, sums }, i) => {
      if (kind === "flag" || sums === false) return [];
      const total = own[i];
      const isKnown = counts && total !== undefined && total.unknown === 0;
      return [{ id, label, value: isKnown ? total.known : null }];
    }),
    lists,
    parties: lists.length,
    candidates: sumOf(lists.map(({ candidates }) => candidates)),
    units: unit.children.map((child) => messageUnit(fold, child)),
    invalid: isTop
      ? null
      : stationsIn(unit).map((station) => ({ station: station.name, invalid: invalidOf(fold, station) })),
  };
}

function messageUnit(fold: Fold, unit: UnitState): MessageUnit {
  const { name, label, index } = unit;
  const tally = tallyOf(fold);
  if (fold.layout === null || tally === null) throw new Error("a message is made of figures");
  const { votes, figures } = unitTotals(fold.layout, tally, index);
  const stations = isStation(unit) ? [unit] : stationsIn(unit);
  const counted = stations.filter((one) => countedFiling(one) !== null).length;
  return {
    unit: name,
    name: label,
    votes,
    invalid: figures.invalid ?? null,
    stations: { all: stations.length, counted },
  };
}

function stationsIn(unit: UnitState): readonly UnitState[] {
  return unit.children.flatMap((child) => (isStation(child) ? [child] : stationsIn(child)));
}

function countedFiling(unit: UnitState): Filing | null {
  return unit.invalidated === null && unit.filing !== null && !isHeld(unit) ? unit.filing : null;
}

function invalidOf(fold: Fold, station: UnitState): number | null {
  const tally = tallyOf(fold);
  if (fold.layout === null || tally === null || countedFiling(station) === null) return null;
  return unitTotals(fold.layout, tally, station.index).figures.invalid ?? null;
}

function sumOf(values: readonly (number | null)[]): number | null {
  return values.reduce((sum: number | null, value) => (sum === null || value === null ? null : sum + value), 0);
}

function inAllOf(name: string | Trilingual): Trilingual {
  return typeof name === "string" ? { kk: name, ru: name, en: name } : name;
}
