import type { BodyOf } from "@dauys/core/election";
import { type ProtocolBatch, pathOf, type UnitNode } from "@dauys/core/protocol";

type Body = BodyOf<"units-listed">;
type ListedUnit = Body["units"][number];

/** About how many bytes of units one entry lists: well below what an entry holds. */
const MOST_BYTES = 40_000;

/** What is known of units beside the file of protocols. */
export interface UnitOptions {
  /** The unit at the top. */
  readonly nation: string;
  /** The level of the rows; `station` where it is left out. */
  readonly rowLevel?: string;
  /** Seats to be distributed in a unit of the file, where the law distributes them in units. */
  readonly seats?: (unit: UnitNode) => number | undefined;
}

/**
 * The units of a file of protocols as lists, those above first: the levels that the file has, then its rows. A unit is
 * named by its path in the file, joined by slashes. Nothing is said of it but its name, for a file of results does not
 * show what was known before the day.
 */
export function unitLists(batches: readonly ProtocolBatch[], options: UnitOptions): readonly Body[] {
  const below = new Map<string, Map<string, ListedUnit[]>>();
  const add = (parent: string, level: string, unit: ListedUnit): void => {
    const levels = below.get(parent) ?? new Map<string, ListedUnit[]>();
    const units = levels.get(level) ?? [];
    units.push(unit);
    below.set(parent, levels.set(level, units));
  };
  const nodes = batches.at(-1)?.units ?? [];
  const paths = nodes.map((_, i) => pathOf(nodes, i).join("/"));
  const above = (parent: number): string => (parent < 0 ? options.nation : (paths[parent] ?? ""));
  for (const [i, node] of nodes.entries()) {
    const { parent, level, id, name } = node;
    const unit = paths[i] ?? "";
    const seats = options.seats?.(node);
    const label = name === "" || name === id ? {} : { name: { kk: name, ru: name, en: name } };
    add(above(parent), level, { unit, ...label, ...(seats === undefined ? {} : { seats }) });
  }
  const rows = new Map<string, ListedUnit[]>();
  for (const batch of batches) {
    for (let row = 0; row < batch.rows; row += 1) {
      const at = batch.parents[row] ?? -1;
      const parent = above(at);
      const own = rows.get(parent) ?? [];
      if (own.length === 0) rows.set(parent, own);
      own.push({ unit: at < 0 ? batch.id(row) : `${parent}/${batch.id(row)}` });
    }
  }
  // Units of the file stand after those above them, so the order in which parents were met is that of the record.
  const bodies = Array.from(below, ([parent, levels]) =>
    Array.from(levels, ([level, units]) => inParts(parent, level, units)),
  ).flat(2);
  return [
    ...bodies,
    ...Array.from(rows, ([parent, units]) => inParts(parent, options.rowLevel ?? "station", units)).flat(),
  ];
}

/** One list, or several where one entry could not hold it. */
function inParts(below: string, level: string, units: readonly ListedUnit[]): readonly Body[] {
  const parts: ListedUnit[][] = [];
  let bytes = MOST_BYTES;
  for (const unit of units) {
    // A letter has at most three bytes here, and a label stands in three languages.
    const own = 3 * (unit.unit.length + 3 * (unit.name?.en.length ?? 0)) + 60;
    if (bytes + own > MOST_BYTES) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(unit);
    bytes += own;
  }
  return parts.map((part) => ({ below, level, units: part }));
}
