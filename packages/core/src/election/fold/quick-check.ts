import { checkSignatures } from "../../protocol/checking/check-signatures.ts";
import {
  type CompiledCheck,
  type CompiledForm,
  type CompiledRelation,
  type CompiledSum,
  UNKNOWN,
} from "../../protocol/checking/compile.ts";
import type { Source } from "../../protocol/form/term.ts";
import type { Form, Protocol } from "../../protocol/index.ts";
import { MOST } from "../../protocol/value.ts";
import { type FilingView, itemCell } from "./fast/filing-view.ts";
import { signaturesOf } from "./paper.ts";

/**
 * A check of protocols that are as most are: plain numbers, nothing missing, simple signatures, every formula holds. It
 * makes no objects, so that a country is checked in a fraction of a second; whatever is not plain goes to `checkCompiled`,
 * which alone says what is wrong. That the two agree is a property test.
 */
export interface QuickCheck {
  /** Whether figures surely leave nothing to be found. `false` says only that the whole check has to be made. */
  readonly figures: (view: FilingView, kind: Protocol["kind"], roles: readonly string[] | null) => boolean;
  /** Whether signatures of these roles, all of them simply given, leave nothing to be found. */
  readonly paper: (roles: readonly string[]) => boolean;
}

/** The check for a form and so many lists; `nationwide`: each of them stands everywhere. */
export function quickCheck(compiled: CompiledForm, lists: number, nationwide: boolean): QuickCheck {
  const { form } = compiled;
  const formulas = formulaCheck(compiled);
  const fields = form.fields.map(({ optional, minimum = 0, maximum, kind }) => {
    const most = kind === "flag" ? 1 : (maximum ?? MOST);
    return { least: optional === true ? UNKNOWN : minimum, minimum, most };
  });
  const collections = (form.collections ?? []).map((collection) =>
    collection.fields.map(({ minimum = 0, maximum, kind }) => ({
      minimum,
      most: kind === "flag" ? 1 : (maximum ?? MOST),
    })),
  );
  const suits = (view: FilingView, kind: Protocol["kind"]): boolean => {
    if (!form.kinds.includes(kind) || lists === 0) return false;
    if (view.fields !== fields.length || view.series !== form.votes.series.length || view.lists !== lists) return false;
    if (view.collections !== collections.length) return false;
    return true;
  };
  return {
    figures: (view, kind, roles) => {
      if (!suits(view, kind)) return false;
      for (let i = 0; i < fields.length; i += 1) {
        const { least, minimum, most } = fields[i] as (typeof fields)[number];
        const cell = view.cells[i] as number;
        if (cell < least || cell > most || (cell !== UNKNOWN && cell < minimum)) return false;
      }
      for (let s = 0; s < view.series; s += 1) if (!plainVotes(view, s, nationwide)) return false;
      for (let c = 0; c < collections.length; c += 1) {
        if (!plainItems(view, c, collections[c] as (typeof collections)[number])) return false;
      }
      return formulas(view, roles);
    },
    paper: paperCheck(form),
  };
}

/** Whether the votes of a series are there, for every list where all have to be, and can be added up. */
function plainVotes(view: FilingView, series: number, all: boolean): boolean {
  const start = view.fields + series * view.lists;
  let sum = UNKNOWN;
  for (let i = start; i < start + view.lists; i += 1) {
    const cell = view.cells[i] as number;
    if (cell !== UNKNOWN) sum = Math.max(sum, 0) + cell;
    else if (all) return false;
  }
  return sum !== UNKNOWN && sum <= MOST;
}

function plainItems(
  view: FilingView,
  collection: number,
  fields: readonly { readonly minimum: number; readonly most: number }[],
): boolean {
  const count = view.counts[collection] as number;
  if (count < 0 || (count > 0 && view.widths[collection] !== fields.length)) return false;
  for (let item = 0; item < count; item += 1) {
    for (let f = 0; f < fields.length; f += 1) {
      const { minimum, most } = fields[f] as (typeof fields)[number];
      const cell = itemCell(view, collection, item, f);
      if (cell < minimum || cell > most) return false;
    }
  }
  return true;
}

/** Commissions repeat themselves, so what was found of some roles once is found again. */
function paperCheck(form: Form): QuickCheck["paper"] {
  const known = new Map<string, boolean>();
  return (roles) => {
    const key = roles.join(" ");
    const before = known.get(key);
    if (before !== undefined) return before;
    const signatures = signaturesOf(roles);
    const stub: Protocol = { form: "", unit: "", kind: "station", fields: {}, votes: [], signatures };
    const clean = checkSignatures(form, stub).length === 0;
    known.set(key, clean);
    return clean;
  };
}

/** Whether every formula of a form holds in a view. */
function formulaCheck(compiled: CompiledForm): (view: FilingView, roles: readonly string[] | null) => boolean {
  const { form, sources } = compiled;
  const fixed = sources.map((source) => fixedOf(form, source));
  const kinds = Uint8Array.from(fixed, ({ kind }) => kind);
  const places = Int32Array.from(fixed, ({ place }) => place);
  const seconds = Int32Array.from(fixed, ({ second }) => second);
  const values = new Float64Array(sources.length);
  const checks = compiled.checks.map((check) => plainCheck(compiled, check));
  const signed = sources.flatMap((source, slot) => (source.kind === "signed" ? [{ slot, role: source.role }] : []));
  return (view, roles) => {
    for (let slot = 0; slot < values.length; slot += 1) {
      const value = fixedValue(view, kinds[slot] as Kind, places[slot] as number, seconds[slot] as number);
      // Sums that no protocol can hold are findings of their own.
      if (value > MOST) return false;
      values[slot] = value;
    }
    for (let i = 0; i < signed.length; i += 1) {
      const { slot, role } = signed[i] as (typeof signed)[number];
      values[slot] = roles === null ? UNKNOWN : times(roles, role);
    }
    for (let i = 0; i < checks.length; i += 1) if (!checkHolds(checks[i] as PlainCheck, view, values)) return false;
    return true;
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

/** A check with the slots that change from item to item. `over` -2: once for the protocol; -1: for each list. */
interface PlainCheck {
  readonly compiled: CompiledCheck;
  readonly over: number;
  readonly slots: Int32Array;
  /** By slot: the field of the item, or the series of the list. */
  readonly fields: Int32Array;
}

function plainCheck({ form, sources }: CompiledForm, compiled: CompiledCheck): PlainCheck {
  const { each } = compiled.check;
  const over =
    each === undefined ? -2 : each === "lists" ? -1 : (form.collections?.findIndex(({ id }) => id === each) ?? -2);
  const own = form.collections?.[over]?.fields ?? [];
  const sums = [compiled.holds, ...compiled.when].flatMap(({ left, right }) => [...left.slots, ...right.slots]);
  const changing = [...new Set(sums)].flatMap((slot) => {
    const source = sources[slot];
    if (source?.kind === "item") return [{ slot, field: own.findIndex(({ id }) => id === source.field) }];
    if (source?.kind !== "list") return [];
    return [{ slot, field: form.votes.series.findIndex(({ id }) => id === source.series) }];
  });
  return {
    compiled,
    over,
    slots: Int32Array.from(changing, ({ slot }) => slot),
    fields: Int32Array.from(changing, ({ field }) => field),
  };
}

function checkHolds({ compiled, over, slots, fields }: PlainCheck, view: FilingView, values: Float64Array): boolean {
  if (over === -2) return !fails(compiled, values);
  const count = over === -1 ? view.lists : (view.counts[over] as number);
  for (let item = 0; item < count; item += 1) {
    for (let i = 0; i < slots.length; i += 1) {
      const field = fields[i] as number;
      const cell = over === -1 ? view.fields + field * view.lists + item : -1;
      values[slots[i] as number] =
        field < 0 ? UNKNOWN : cell < 0 ? itemCell(view, over, item, field) : (view.cells[cell] as number);
    }
    if (fails(compiled, values)) return false;
  }
  return true;
}

/** The same question as `checkFails`, asked of values that lie in an array. */
function fails(check: CompiledCheck, values: Float64Array): boolean {
  for (let i = 0; i < check.when.length; i += 1) {
    if (relation(check.when[i] as CompiledRelation, values) !== 1) return false;
  }
  return relation(check.holds, values) === 0;
}

/** 1 where a relation holds, 0 where it does not, -1 where a number is not known. */
function relation({ left, right, compare, tolerance }: CompiledRelation, values: Float64Array): -1 | 0 | 1 {
  const over = total(left, values) - total(right, values);
  if (Number.isNaN(over)) return -1;
  let holds: boolean;
  if (compare === "==") holds = over <= tolerance && over >= -tolerance;
  else if (compare === "<=") holds = over <= tolerance;
  else if (compare === ">=") holds = over >= -tolerance;
  else if (compare === "!=") holds = over !== 0;
  else holds = compare === "<" ? over < tolerance : over > -tolerance;
  return holds ? 1 : 0;
}

function total({ constant, slots, factors }: CompiledSum, values: Float64Array): number {
  let sum = constant;
  for (let i = 0; i < slots.length; i += 1) {
    const value = values[slots[i] as number] as number;
    if (value < 0) return Number.NaN;
    sum += value * (factors[i] as number);
  }
  return sum;
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
