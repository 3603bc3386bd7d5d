import {
  type Fold,
  isStation,
  type LevelFinding,
  levelFindings,
  tallyOf,
  type UnitState,
  unitTotals,
} from "@dauys/core/election";
import { placeLabel } from "@dauys/core/protocol";
import { type Progress, progressOf, type Tally, totalsOf } from "@dauys/core/tally";
import type { ColumnView, RegionView, StationsView, TerritorialView, TreeView, UnitView } from "./record-view.ts";

type Layout = NonNullable<Fold["layout"]>;

/** What the units of a tree are made from. */
interface Ground {
  readonly fold: Fold;
  readonly layout: Layout;
  readonly tally: Tally;
  /** The columns that are shown, by their places in the layout. */
  readonly columns: readonly number[];
  readonly findings: ReadonlyMap<string, LevelFinding>;
}

/** The units above the stations with their totals and territorial protocols; `null` where there is no protocol. */
export function treeOf(fold: Fold): TreeView | null {
  const { layout, root } = fold;
  const tally = tallyOf(fold);
  if (layout === null || tally === null || root === null) return null;
  const findings = new Map(levelFindings(fold).map((finding) => [finding.unit, finding]));
  const ground: Ground = { fold, layout, tally, columns: addedColumns(layout), findings };
  return {
    columns: ground.columns.map((column) => columnOf(fold, layout, layout.columns[column] as string)),
    nation: unitOf(ground, root),
    regions: above(root).map(
      (region): RegionView => ({
        ...unitOf(ground, region),
        districts: above(region).map((each) => unitOf(ground, each)),
      }),
    ),
  };
}

/** The units directly below one that sum others themselves. */
function above({ children }: UnitState): readonly UnitState[] {
  return children.filter((child) => !isStation(child));
}

/** The columns that a territorial protocol adds up: fields that sum, and all votes. */
function addedColumns({ form, columns }: Layout): readonly number[] {
  const idle = new Set(
    form.fields.filter(({ kind, sums }) => kind === "flag" || sums === false).map(({ id }) => `fields/${id}`),
  );
  return columns.flatMap((about, column) => (about.startsWith("totals/") || idle.has(about) ? [] : [column]));
}

/** A column as a reader calls it; a list bears its own name. */
function columnOf(fold: Fold, layout: Layout, about: string): ColumnView {
  return { about, label: columnLabel(fold, layout, about) };
}

/** What a column of the layout is called: as the form calls the figure, or the list by its name. */
export function columnLabel({ lists }: Fold, { form }: Layout, about: string): ColumnView["label"] {
  const [part, group, id] = about.split("/");
  if (part === "totals") {
    const fields = form.collections?.find((each) => each.id === group)?.fields;
    return fields?.find((each) => each.id === id)?.label ?? placeLabel(form, about);
  }
  const named = part === "votes" ? lists.find(({ list }) => list === id) : undefined;
  if (named === undefined) return placeLabel(form, about);
  if (form.votes.series.length === 1) return named.name;
  const label = placeLabel(form, `votes/${group}`);
  const both = (lang: "kk" | "ru" | "en"): string => `${label[lang]}, ${named.name[lang]}`;
  return { kk: both("kk"), ru: both("ru"), en: both("en") };
}

function unitOf(ground: Ground, unit: UnitState): UnitView {
  const { layout, tally, columns } = ground;
  const { name, label } = unit;
  const index = tally.units.indices.get(name) ?? -1;
  const progress = progressOf(tally, index);
  const { figures, votes } = unitTotals(layout, tally, index);
  const totals = totalsOf(tally, index);
  const recounted = columns.map((column) => {
    const total = totals[column];
    return total === undefined || total.unknown > 0 ? null : total.known;
  });
  return {
    unit: name,
    name: label,
    stations: stationsOf(progress),
    registered: knownOf(progress.all.registered),
    registeredCounted: knownOf(progress.counted.registered),
    figures,
    votes,
    recounted,
    protocol: territorialOf(ground, unit),
  };
}

function knownOf({ known, unknown }: Progress["all"]["registered"]): number | null {
  return unknown > 0 ? null : known;
}

function stationsOf({ all, counted, held, outstanding, invalidated }: Progress): StationsView {
  return {
    all: all.stations,
    counted: counted.stations,
    held: held.stations,
    outstanding: outstanding.stations,
    invalidated: invalidated.stations,
  };
}

/** The unit's own protocol. What lies below it is what it says, less what the comparison of levels found to differ. */
function territorialOf({ layout, columns, findings }: Ground, { name, filing }: UnitState): TerritorialView | null {
  if (filing === null) return null;
  const comparison = findings.get(name)?.comparison;
  const sums = new Map(comparison?.differences.map(({ about, sum }) => [about, sum]));
  const open = new Set(comparison?.open.map(({ about }) => about));
  const own = columns.map((column) => filing.figures[column] ?? null);
  const below = columns.map((column, i) => {
    const about = layout.columns[column] as string;
    return open.has(about) ? null : (sums.get(about) ?? (own[i] as number | null));
  });
  const differing = columns.flatMap((column, i) => (sums.has(layout.columns[column] as string) ? [i] : []));
  return { entry: filing.entry, received: filing.received, own, below, differing };
}
