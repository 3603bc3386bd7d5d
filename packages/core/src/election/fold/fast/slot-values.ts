import { type CompiledForm, UNKNOWN } from "../../../protocol/checking/compile.ts";
import type { Source } from "../../../protocol/form/term.ts";
import type { Form } from "../../../protocol/index.ts";
import { type FilingView, itemCell } from "./filing-view.ts";

/** Puts the numbers that formulas need of a whole protocol into `values`, slot by slot. */
export type SlotValues = (view: FilingView, roles: readonly string[] | null, values: Float64Array) => void;

/** The reader of the slots of a form. What changes from item to item is left as not known. */
export function slotValues({ form, sources }: CompiledForm): SlotValues {
  const fixed = sources.map((source) => fixedOf(form, source));
  const kinds = Uint8Array.from(fixed, ({ kind }) => kind);
  const places = Int32Array.from(fixed, ({ place }) => place);
  const seconds = Int32Array.from(fixed, ({ second }) => second);
  const signed = sources.flatMap((source, slot) => (source.kind === "signed" ? [{ slot, role: source.role }] : []));
  return (view, roles, values) => {
    for (let slot = 0; slot < kinds.length; slot += 1) {
      values[slot] = fixedValue(view, kinds[slot] as Kind, places[slot] as number, seconds[slot] as number);
    }
    for (let i = 0; i < signed.length; i += 1) {
      const { slot, role } = signed[i] as (typeof signed)[number];
      values[slot] = roles === null ? UNKNOWN : times(roles, role);
    }
  };
}

type Kind = (typeof KIND)[keyof typeof KIND];
const KIND = { unknown: 0, number: 1, cell: 2, votes: 3, votesOrNothing: 4, stated: 5, total: 6, count: 7 } as const;

interface Fixed {
  readonly kind: Kind;
  readonly place: number;
  readonly second: number;
}

/** Where a source's number is found in a view, for what is said of the whole protocol. */
function fixedOf(form: Form, source: Source): Fixed {
  const series = (id: string): number => form.votes.series.findIndex((each) => each.id === id);
  const collection = (id: string): number => form.collections?.findIndex((each) => each.id === id) ?? -1;
  const fixed = (kind: Kind, place: number, second = 0): Fixed => ({ kind, place, second });
  switch (source.kind) {
    case "number":
      return fixed(KIND.number, source.value);
    case "field":
      return fixed(
        KIND.cell,
        form.fields.findIndex(({ id }) => id === source.field),
      );
    case "votes": {
      const at = series(source.series);
      return fixed(form.votes.series[at]?.optional === true ? KIND.votesOrNothing : KIND.votes, at);
    }
    case "stated":
      return fixed(KIND.stated, series(source.series));
    case "total": {
      const at = collection(source.collection);
      return fixed(KIND.total, at, form.collections?.[at]?.fields.findIndex(({ id }) => id === source.field) ?? -1);
    }
    case "count":
      return fixed(KIND.count, collection(source.collection));
    default:
      return fixed(KIND.unknown, 0);
  }
}

function fixedValue(view: FilingView, kind: Kind, place: number, second: number): number {
  switch (kind) {
    case KIND.number:
      return place;
    case KIND.cell:
      return view.cells[place] as number;
    case KIND.votes:
      return sumOf(view, place, UNKNOWN);
    case KIND.votesOrNothing:
      return sumOf(view, place, 0);
    case KIND.stated:
      return statedIn(view, place);
    case KIND.total:
      return totalOf(view, place, second);
    case KIND.count:
      return view.counts[place] as number;
    default:
      return UNKNOWN;
  }
}

function times(roles: readonly string[], role: string): number {
  return roles.filter((each) => each === role).length;
}

function sumOf(view: FilingView, series: number, nothing: number): number {
  const start = view.fields + series * view.lists;
  let sum = 0;
  let stated = 0;
  for (let i = start; i < start + view.lists; i += 1) {
    const cell = view.cells[i] as number;
    if (cell === UNKNOWN) continue;
    sum += cell;
    stated += 1;
  }
  return stated === 0 ? nothing : sum;
}

function statedIn(view: FilingView, series: number): number {
  const start = view.fields + series * view.lists;
  let stated = 0;
  for (let i = start; i < start + view.lists; i += 1) if (view.cells[i] !== UNKNOWN) stated += 1;
  return stated;
}

/** The sum of a field over the items of a collection; unknown where one of them is. */
export function totalOf(view: FilingView, collection: number, field: number): number {
  const count = view.counts[collection] as number;
  if (count < 0) return UNKNOWN;
  let sum = 0;
  for (let item = 0; item < count; item += 1) {
    const cell = itemCell(view, collection, item, field);
    if (cell === UNKNOWN) return UNKNOWN;
    sum += cell;
  }
  return sum;
}
