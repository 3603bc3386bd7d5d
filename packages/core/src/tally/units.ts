/**
 * The units of an election as a tree of any depth, each known by its index. Units that sum others come first, every one
 * after the unit above it; then the stations, in the order of the input.
 */
export interface Units {
  readonly ids: readonly string[];
  readonly levels: readonly string[];
  /** Index of the unit above; -1 for the root. */
  readonly parents: Int32Array;
  /** How many units sum others: their indices are `0` to `sums - 1`, and `0` is the root. */
  readonly sums: number;
  /** How many stations there are: station `s` is the unit `sums + s`. */
  readonly stations: number;
  readonly indices: ReadonlyMap<string, number>;
}

/** The index of a unit, or `undefined` where there is none of that name. */
export function unitIndex(units: Units, unit: string): number | undefined {
  return units.indices.get(unit);
}

/** The station's own index (0 for the first station), or `undefined` where no station has that name. */
export function stationIndex(units: Units, station: string): number | undefined {
  const index = units.indices.get(station);
  return index === undefined || index < units.sums ? undefined : index - units.sums;
}

/** The units of a level that sum others, in their order: such as the 17 regions. */
export function unitsAt(units: Units, level: string): readonly number[] {
  const found: number[] = [];
  for (let unit = 0; unit < units.sums; unit += 1) if (units.levels[unit] === level) found.push(unit);
  return found;
}

/** For every summing unit whether it is `unit` or lies below it. */
export function within(units: Units, unit: number): Uint8Array {
  const inside = new Uint8Array(units.sums);
  if (unit < units.sums) inside[unit] = 1;
  // Every unit stands after the one above it, so that one pass reaches all that lies below.
  for (let below = unit + 1; below < units.sums; below += 1) {
    if (inside[units.parents[below] as number] === 1) inside[below] = 1;
  }
  return inside;
}
