import { type Filing, type Fold, isStation, protocolOf, type UnitState } from "@dauys/core/election";
import { compiledFigures, type FigureName } from "@dauys/core/protocol";
import type { RecordView } from "../../records/record-view.ts";
import { pathOf, stateOf } from "./station-of.ts";
import type { DistrictView, StationRow, StationState } from "./station-view.ts";

type Layout = NonNullable<Fold["layout"]>;

/** A unit above stations with those that lie directly in it. */
export function districtOf(fold: Fold, view: RecordView, unit: UnitState): DistrictView {
  const { layout } = fold;
  const stations = layout === null ? [] : unit.children.filter(isStation).map((each) => rowOf(layout, each));
  return {
    unit: unit.name,
    name: unit.label,
    level: unit.level,
    path: pathOf(unit),
    stations,
    below: unit.children.filter((child) => !isStation(child)).map(({ name, label }) => ({ unit: name, name: label })),
    own: ownOf(view, unit),
    states: statesOf(unit),
    registered: registeredOf(unit),
    last: lastOf(unit),
  };
}

function ownOf({ tree }: RecordView, { name, filing }: UnitState): DistrictView["own"] {
  if (tree === null || filing === null) return null;
  const all = [tree.nation, ...tree.regions.flatMap((region) => [region, ...region.districts])];
  const unit = all.find((each) => each.unit === name);
  return unit === undefined ? null : { tree, unit };
}

/** The stations of a unit, at any depth, by where they stand. */
function statesOf(unit: UnitState): DistrictView["states"] {
  const states: Record<StationState, number> = { counted: 0, held: 0, outstanding: 0, invalidated: 0 };
  for (const station of stationsOf(unit)) states[stateOf(station)] += 1;
  return states;
}

function registeredOf(unit: UnitState): DistrictView["registered"] {
  const sum = { all: 0, counted: 0 };
  for (const station of stationsOf(unit)) {
    if (station.registered === null) return null;
    sum.all += station.registered;
    if (stateOf(station) === "counted") sum.counted += station.registered;
  }
  return sum;
}

function* stationsOf(unit: UnitState): Generator<UnitState> {
  for (const child of unit.children) {
    if (isStation(child)) yield child;
    else yield* stationsOf(child);
  }
}

/** The latest filing in a unit, its own or a station's. */
function lastOf(unit: UnitState): DistrictView["last"] {
  let last: Filing | null = unit.filing;
  for (const { filing } of stationsOf(unit)) if (filing !== null && filing.entry > (last?.entry ?? -1)) last = filing;
  return last === null ? null : { entry: last.entry, received: last.received };
}

/** A station as a line. */
function rowOf(layout: Layout, unit: UnitState): StationRow {
  const { filing } = unit;
  return {
    unit: unit.name,
    name: unit.label,
    state: stateOf(unit),
    corrected: filing !== null && "correction" in filing.body,
    registered: filing === null ? unit.registered : (figuresOf(layout, filing).get("registered") ?? unit.registered),
    received: filing === null ? null : (figuresOf(layout, filing).get("received") ?? null),
    votes: filing === null ? layout.lists.map(() => null) : votesOf(layout, filing),
    entry: filing?.entry ?? null,
  };
}

/** The figures of a protocol that are the same in every country. */
function figuresOf(layout: Layout, { body }: Filing): ReadonlyMap<FigureName, number> {
  return compiledFigures(layout.compiled, protocolOf(layout, body));
}

/** The votes of a protocol by list, in the order of registration: all series that count added together. */
function votesOf({ form, lists, series }: Layout, { figures }: Filing): readonly (number | null)[] {
  const counting = form.votes.series.flatMap(({ counts }, s) => (counts ? [series[s] as number] : []));
  return lists.map((_, l) => {
    const cells = counting.flatMap((first) => {
      const votes = figures[first + l] ?? null;
      return votes === null ? [] : [votes];
    });
    return cells.length === 0 ? null : cells.reduce((sum, votes) => sum + votes, 0);
  });
}
