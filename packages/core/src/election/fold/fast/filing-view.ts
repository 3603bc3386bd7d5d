/** The most cells and items that a view holds; a larger protocol is read the slow way. */
const MOST_CELLS = 4096;
const MOST_COLLECTIONS = 64;

/**
 * A protocol of plain numbers laid out flat, so that it can be checked without making an object of it: one is used again
 * and again. Figures are whole numbers, -1 where there is none.
 */
export interface FilingView {
  /** The fields, then the votes of each series list by list. */
  readonly cells: Int32Array;
  fields: number;
  /** How many series, and how many lists each of them has. */
  series: number;
  lists: number;
  /** The figures of all items, collection after collection. */
  readonly items: Int32Array;
  /** By collection: where its figures begin, how many items it has (-1: the paper does not have it), and how wide each is. */
  readonly starts: Int32Array;
  readonly counts: Int32Array;
  readonly widths: Int32Array;
  collections: number;
}

/** An empty view. */
export function filingView(): FilingView {
  return {
    cells: new Int32Array(MOST_CELLS),
    fields: 0,
    series: 0,
    lists: 0,
    items: new Int32Array(MOST_CELLS),
    starts: new Int32Array(MOST_COLLECTIONS),
    counts: new Int32Array(MOST_COLLECTIONS),
    widths: new Int32Array(MOST_COLLECTIONS),
    collections: 0,
  };
}

/** A figure of an item; -1 where there is none. */
export function itemCell(view: FilingView, collection: number, item: number, field: number): number {
  const start = (view.starts[collection] as number) + item * (view.widths[collection] as number);
  return view.items[start + field] as number;
}

type Cells = readonly unknown[];
interface PlainBody {
  readonly fields: Cells;
  readonly votes: readonly Cells[];
  readonly collections?: readonly (readonly { readonly id: string; readonly fields: Cells }[] | null)[];
}

/**
 * Lays a body out flat. Returns false where it is not plain: a figure with words beside it, two items of one name, more
 * than a view holds.
 */
export function layOut(view: FilingView, body: PlainBody): boolean {
  const { fields, votes, collections = [] } = body;
  const lists = votes[0]?.length ?? 0;
  if (fields.length + votes.length * lists > MOST_CELLS || collections.length > MOST_COLLECTIONS) return false;
  view.fields = fields.length;
  view.series = votes.length;
  view.lists = lists;
  if (!putAll(view.cells, 0, fields)) return false;
  for (let s = 0; s < votes.length; s += 1) {
    const cells = votes[s] as Cells;
    if (cells.length !== lists || !putAll(view.cells, fields.length + s * lists, cells)) return false;
  }
  view.collections = collections.length;
  let start = 0;
  for (let c = 0; c < collections.length; c += 1) {
    const items = collections[c] as NonNullable<PlainBody["collections"]>[number];
    view.starts[c] = start;
    view.counts[c] = items === null ? -1 : items.length;
    view.widths[c] = items?.[0]?.fields.length ?? 0;
    for (const [i, { id, fields: own }] of (items ?? []).entries()) {
      const again = items?.findIndex((item) => item.id === id) !== i;
      if (again || own.length !== view.widths[c] || start + own.length > MOST_CELLS) return false;
      if (!putAll(view.items, start, own)) return false;
      start += own.length;
    }
  }
  return true;
}

function putAll(to: Int32Array, start: number, cells: Cells): boolean {
  for (let i = 0; i < cells.length; i += 1) {
    const cell = cells[i];
    if (cell !== null && typeof cell !== "number") return false;
    to[start + i] = cell === null ? -1 : cell;
  }
  return true;
}
