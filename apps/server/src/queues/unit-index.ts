import { minutesAhead } from "@dauys/core/calendar";
import type { Fold, UnitState } from "@dauys/core/election";
import type { ShownClock } from "./clock-text.ts";
import { Counts } from "./counts.ts";
import { type Term, termsOf } from "./deadlines.ts";
import { recordPartOf } from "./record-part.ts";
import { stateOf, type UnitRow, type WorkPart } from "./unit-row.ts";

const STATION = "station";

/** Every unit with where it stands, kept up step by step. */
export class UnitIndex {
  readonly rows: readonly UnitRow[];
  /** Stations by where they stand, for each unit. */
  readonly stations: Counts;
  /** The other units, which file territorial protocols, in the same way. */
  readonly others: Counts;
  readonly terms: readonly Term[];
  /** The clock of the record, by which times are shown. */
  readonly clock: ShownClock;
  readonly #byName: ReadonlyMap<string, UnitRow>;
  readonly #children: ReadonlyMap<number, readonly number[]>;
  readonly #inside = new Map<number, readonly UnitRow[]>();
  readonly #listed = new Map<string, readonly UnitRow[]>();

  /** An index of all units as the record has them, without any unfinished work. */
  constructor(fold: Fold, expected?: number) {
    const terms = termsOf(fold, expected);
    const indices = new Map([...fold.units.keys()].map((name, i) => [name, i]));
    let stations = 0;
    this.rows = [...fold.units.values()].map((unit, index) => {
      const station = unit.level === STATION;
      if (station) stations += 1;
      return rowOf(unit, index, station ? stations : null, terms.of(unit), indices);
    });
    this.terms = terms.all;
    this.clock = { minutes: minutesAhead(fold.opened?.clock) };
    this.#byName = new Map(this.rows.map((row) => [row.unit, row]));
    this.#children = Map.groupBy(this.rows.keys(), (i) => (this.rows[i] as UnitRow).parent) as ReadonlyMap<
      number,
      number[]
    >;
    const parents = Int32Array.from(this.rows, ({ parent }) => parent);
    this.stations = new Counts(parents, this.terms.length);
    this.others = new Counts(parents, this.terms.length);
    for (const row of this.rows) this.#countsOf(row).add(row, 1);
  }

  /** A unit by its name. */
  row(unit: string): UnitRow | undefined {
    return this.#byName.get(unit);
  }

  /** The units directly below one, in the order of the record. */
  below(index: number): readonly UnitRow[] {
    return (this.#children.get(index) ?? []).map((i) => this.rows[i] as UnitRow);
  }

  /** A unit and all below it, in the order of the record: found once, since units never move. */
  inside(upper: number): readonly UnitRow[] {
    const known = this.#inside.get(upper);
    if (known !== undefined) return known;
    const found = this.rows.filter((row) => this.isWithin(row, upper));
    this.#inside.set(upper, found);
    return found;
  }

  /** The stations, or the other units, inside some units none of which lies in another; in the order of the record. */
  listed(roots: readonly number[], kind: "stations" | "others"): readonly UnitRow[] {
    const each = roots.map((root) => this.#listedIn(root, kind));
    return each.length === 1 && each[0] !== undefined ? each[0] : each.flat().sort((a, b) => a.index - b.index);
  }

  #listedIn(root: number, kind: "stations" | "others"): readonly UnitRow[] {
    const name = `${root} ${kind}`;
    const known = this.#listed.get(name);
    if (known !== undefined) return known;
    const found = this.inside(root).filter(({ station }) => station === (kind === "stations"));
    this.#listed.set(name, found);
    return found;
  }

  /** Whether a unit is another one, or lies below it. */
  isWithin(row: UnitRow, upper: number): boolean {
    for (let at = row.index; at >= 0; at = (this.rows[at] as UnitRow).parent) if (at === upper) return true;
    return false;
  }

  /** Takes over what the record says of a unit now. */
  read(fold: Fold, unit: string): void {
    const [row, state] = [this.#byName.get(unit), fold.units.get(unit)];
    if (row !== undefined && state !== undefined) this.#put(row, { ...row, record: recordPartOf(state) });
  }

  /** The same for a unit, all below it, and all above it. */
  readAround(fold: Fold, unit: string): void {
    const row = this.#byName.get(unit);
    if (row === undefined) return;
    for (let at = row.parent; at >= 0; at = (this.rows[at] as UnitRow).parent)
      this.read(fold, (this.rows[at] as UnitRow).unit);
    const inside = (each: UnitRow): void => {
      this.read(fold, each.unit);
      for (const child of this.below(each.index)) inside(child);
    };
    inside(row);
  }

  /** Takes over what is unfinished about a unit now; `null` where nothing is. */
  work(unit: string, work: WorkPart | null): void {
    const row = this.#byName.get(unit);
    if (row !== undefined) this.#put(row, { ...row, work });
  }

  #put(row: UnitRow, { record, work }: Pick<UnitRow, "record" | "work">): void {
    const counts = this.#countsOf(row);
    const state = stateOf(record, work);
    if (state !== row.state) counts.add(row, -1);
    row.record = record;
    row.work = work;
    if (state === row.state) return;
    row.state = state;
    counts.add(row, 1);
  }

  #countsOf({ station }: UnitRow): Counts {
    return station ? this.stations : this.others;
  }
}

function rowOf(
  unit: UnitState,
  index: number,
  number: number | null,
  term: number,
  indices: ReadonlyMap<string, number>,
): UnitRow {
  const record = recordPartOf(unit);
  const { name, label, level, parent, registered } = unit;
  return {
    ...{ index, unit: name, label, level, station: number !== null, number, registered, term },
    parent: parent === null ? -1 : (indices.get(parent.name) ?? -1),
    ...{ record, work: null, state: record.state },
  };
}
