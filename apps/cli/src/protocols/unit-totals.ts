import {
  type CompiledForm,
  compileForm,
  countedVotes,
  type FigureName,
  type Form,
  figureColumn,
  type ProtocolBatch,
  pathOf,
  type UnitNode,
  unitsAtLevel,
} from "@dauys/core/protocol";
import { sumByUnit } from "@dauys/core/tally";

/** The total of one figure: what protocols state added up, and how many leave it out. */
export interface Total {
  readonly known: number;
  readonly unknown: number;
}

/** Totals of one unit; `unit` null: the protocols that have no unit of the level above them. */
export interface UnitTotals {
  readonly unit: string | null;
  readonly protocols: number;
  /** By the form's own ids; a figure that no column of the file gives is left out. */
  readonly fields: ReadonlyMap<string, Total>;
  readonly lists: ReadonlyMap<string, Total>;
  /** The figures that every country has, as the form makes them from its fields. */
  readonly figures: ReadonlyMap<FigureName, Total>;
}

/** Totals of a file: of all protocols, and of each unit of the level asked for. */
export interface FileTotals {
  readonly nation: UnitTotals;
  readonly units: readonly UnitTotals[];
}

type Part = "fields" | "lists" | "figures";
/** Running totals of a unit by name, for each part: the sum, and how many protocols state the figure. */
type Running = { protocols: number } & Record<Part, Map<string, [number, number]>>;

/** Adds up protocols batch by batch, for all together and by the units of a level (`null`: only all together). */
export function totalsBy(
  form: Form,
  level: string | null,
): { readonly add: (batch: ProtocolBatch) => void; readonly found: () => FileTotals } {
  const compiled = compileForm(form);
  const running = new Map<number, Running>();
  let nodes: readonly UnitNode[] = [];
  return {
    add: (batch) => {
      nodes = batch.units;
      addBatch(compiled, batch, groupsOf(batch, level), running);
    },
    found: () => {
      const all = emptyTotals();
      for (const each of running.values()) addTotals(all, each);
      const indices = [...running.keys()].filter((group) => level !== null || group > 0);
      const names = namesOf(nodes, indices);
      const units = [...running].map(([group, totals]) => settled(group < 0 ? null : (names.get(group) ?? ""), totals));
      return { nation: settled("", all), units: level === null ? [] : units };
    },
  };
}

/** For each row its unit of the level, as an index of `batch.units`; -1: none. */
function groupsOf({ units, parents, rows }: ProtocolBatch, level: string | null): Int32Array {
  if (level === null) return new Int32Array(rows);
  const found = unitsAtLevel(units, level);
  return parents.subarray(0, rows).map((parent) => (parent < 0 ? -1 : (found[parent] ?? -1)));
}

function addBatch(
  compiled: CompiledForm,
  batch: ProtocolBatch,
  groups: Int32Array,
  running: Map<number, Running>,
): void {
  const present = [...new Set(groups)];
  const placeOf = new Map(present.map((group, place) => [group, place]));
  const places = groups.map((group) => placeOf.get(group) ?? 0);
  const totals = present.map((group) => {
    const known = running.get(group) ?? emptyTotals();
    running.set(group, known);
    return known;
  });
  const rows = new Uint32Array(present.length);
  for (const place of places) rows[place] = (rows[place] ?? 0) + 1;
  totals.forEach((each, place) => {
    each.protocols += rows[place] ?? 0;
  });
  for (const { part, name, values } of columnsOf(compiled, batch)) {
    const { sums, gaps } = sumByUnit(values, places, present.length);
    totals.forEach((each, place) => {
      addTo(each[part], name, sums[place] ?? 0, (rows[place] ?? 0) - (gaps[place] ?? 0));
    });
  }
}

interface NamedColumn {
  readonly part: Part;
  readonly name: string;
  readonly values: Uint32Array;
}

/** The columns that add up: counts of the form, the lists' votes, and the figures that every country has. */
function columnsOf(compiled: CompiledForm, batch: ProtocolBatch): readonly NamedColumn[] {
  const column = (part: Part, name: string, values: Int32Array | null | undefined): readonly NamedColumn[] => {
    if (values === null || values === undefined) return [];
    // What is not known is -1 in a column of protocols and 2^32 - 1 in one of a tally: the same bits.
    return [{ part, name, values: new Uint32Array(values.buffer, values.byteOffset, batch.rows) }];
  };
  const { form } = compiled;
  return [
    ...form.fields.flatMap(({ id, kind }, i) => (kind === "flag" ? [] : column("fields", id, batch.fields[i]))),
    ...countedVotes(form, batch).flatMap((votes, i) => column("lists", batch.lists[i] ?? "", votes)),
    ...[...compiled.figures.keys()].flatMap((name) => column("figures", name, figureColumn(compiled, batch, name))),
  ];
}

function emptyTotals(): Running {
  return { protocols: 0, fields: new Map(), lists: new Map(), figures: new Map() };
}

function addTo(totals: Map<string, [number, number]>, name: string, known: number, stated: number): void {
  const [before, statedBefore] = totals.get(name) ?? [0, 0];
  totals.set(name, [before + known, statedBefore + stated]);
}

function addTotals(all: Running, each: Running): void {
  all.protocols += each.protocols;
  for (const part of ["fields", "lists", "figures"] as const) {
    for (const [name, [known, stated]] of each[part]) addTo(all[part], name, known, stated);
  }
}

function settled(unit: string | null, { protocols, fields, lists, figures }: Running): UnitTotals {
  const of = (totals: Map<string, [number, number]>): ReadonlyMap<string, Total> =>
    new Map([...totals].map(([name, [known, stated]]) => [name, { known, unknown: protocols - stated }]));
  return { unit, protocols, fields: of(fields), lists: of(lists), figures: of(figures) as UnitTotals["figures"] };
}

/** Units by their own names where these differ from each other, else by their whole paths. */
function namesOf(units: readonly UnitNode[], indices: readonly number[]): ReadonlyMap<number, string> {
  const real = indices.filter((index) => index >= 0);
  const own = new Set(real.map((index) => units[index]?.id));
  const short = own.size === real.length;
  return new Map(real.map((index) => [index, short ? (units[index]?.id ?? "") : pathOf(units, index).join("/")]));
}
