import type { CompiledForm } from "../../protocol/checking/compile.ts";
import type { Form, Protocol } from "../../protocol/index.ts";
import { encodeUtf8 } from "../../record/index.ts";
import type { BodyOf } from "./body/bodies.ts";
import { FigureRows } from "./fast/figure-rows.ts";
import { type FilingView, filingView } from "./fast/filing-view.ts";
import { signaturesOf } from "./paper.ts";
import { type QuickCheck, quickCheck } from "./quick-check.ts";

/**
 * Where each figure of a protocol stands in the tally: the form's fields, then for each series the lists in the order of
 * registration, then for each collection the totals of its fields.
 */
export interface Layout {
  readonly form: Form;
  readonly compiled: CompiledForm;
  readonly lists: readonly string[];
  /** Which lists a protocol must name: all of them where seats are distributed in the whole nation. */
  readonly expectedLists: readonly string[] | undefined;
  /** Lists of which this holds only where they are named: they stand in a part of the country. */
  readonly partialLists: ReadonlySet<string>;
  readonly columns: readonly string[];
  /** The first column of each series, and of each collection. */
  readonly series: readonly number[];
  readonly collections: readonly number[];
  /** The names of the form's stages in bytes, in their order. */
  readonly stages: readonly Uint8Array[];
  /** The check of plain protocols, and the view that it uses again and again. */
  readonly quick: QuickCheck;
  readonly view: FilingView;
  /** The figures of plain protocols. */
  readonly rows: FigureRows;
}

type Filed = BodyOf<"protocol-filed"> | BodyOf<"protocol-corrected">;

/** The columns that a form and the lists give. */
export function layoutOf(
  compiled: CompiledForm,
  lists: readonly string[],
  nationwide: boolean,
  partialLists: ReadonlySet<string> = new Set(),
): Layout {
  const { form } = compiled;
  const columns = form.fields.map((field) => `fields/${field.id}`);
  const series = form.votes.series.map(({ id }) => {
    const first = columns.length;
    columns.push(...lists.map((list) => `votes/${id}/${list}`));
    return first;
  });
  const collections = (form.collections ?? []).map(({ id, fields }) => {
    const first = columns.length;
    columns.push(...fields.map((field) => `totals/${id}/${field.id}`));
    return first;
  });
  const expectedLists = nationwide ? lists : undefined;
  const required = Uint8Array.from(lists, (list) => (nationwide && !partialLists.has(list) ? 1 : 0));
  const quick = quickCheck(compiled, required);
  const stages = form.stages.map(({ id }) => encodeUtf8(id));
  const known = { form, compiled, lists, expectedLists, partialLists, columns, series, collections, stages };
  return { ...known, quick, view: filingView(), rows: new FigureRows(columns.length) };
}

/** Why the columns of a body do not fit; `null` when they do. */
export function columnsProblem(
  { form, lists }: Layout,
  body: Pick<Filed, "fields" | "collections"> & { readonly votes?: Filed["votes"] },
): string | null {
  const wrong = (what: string, expected: number, found: number): string => `${what}: ${found}, not ${expected}`;
  if (body.fields.length !== form.fields.length) return wrong("fields", form.fields.length, body.fields.length);
  if (body.votes !== undefined) {
    if (body.votes.length !== form.votes.series.length)
      return wrong("votes", form.votes.series.length, body.votes.length);
    const short = body.votes.findIndex((cells) => cells.length !== lists.length);
    if (short >= 0) return wrong(`votes/${short}`, lists.length, body.votes[short]?.length ?? 0);
  }
  const own = form.collections ?? [];
  if (body.collections === undefined) return null;
  if (body.collections.length !== own.length) return wrong("collections", own.length, body.collections.length);
  for (const [i, items] of body.collections.entries()) {
    const width = own[i]?.fields.length ?? 0;
    const bad = items?.find((item) => item.fields.length !== width);
    if (bad !== undefined) return wrong(`collections/${i}/${bad.id}`, width, bad.fields.length);
  }
  return null;
}

type Cell = Filed["fields"][number];

/** The number in a cell; `null` where there is none. */
function read(cell: Cell | undefined): number | null {
  if (typeof cell === "number") return cell;
  return cell === null || cell === undefined ? null : cell.read;
}

/** The figures of a body by column. */
export function figuresOf(layout: Layout, body: Filed): (number | null)[] {
  const figures: (number | null)[] = [];
  for (const cell of body.fields) figures.push(read(cell));
  for (const cells of body.votes) for (const cell of cells) figures.push(read(cell));
  const own = layout.form.collections;
  if (own === undefined) return figures;
  for (let c = 0; c < own.length; c += 1) {
    const items = body.collections?.[c];
    const width = own[c]?.fields.length ?? 0;
    for (let field = 0; field < width; field += 1) {
      let sum: number | null = items === null || items === undefined ? null : 0;
      for (const item of items ?? []) {
        const value = read(item.fields[field]);
        sum = value === null || sum === null ? null : sum + value;
      }
      figures.push(sum);
    }
  }
  return figures;
}

/** A body as a protocol with names, as the checks of the form read it. */
export function protocolOf(layout: Layout, body: Filed): Protocol {
  const { form, lists } = layout;
  return {
    form: form.id,
    unit: body.unit,
    kind: body.kind,
    fields: named(form.fields, body.fields),
    votes: form.votes.series.flatMap(({ id }, s) => {
      const stated = lists.flatMap((list, l) => {
        const votes = body.votes[s]?.[l] ?? null;
        return votes === null ? [] : [{ list, votes }];
      });
      return stated.length === 0 ? [] : [{ series: id, lists: stated }];
    }),
    ...(body.collections === undefined ? {} : { collections: namedCollections(form, body.collections) }),
    ...(body.paper === undefined ? {} : { signatures: signaturesOf(body.paper) }),
    ...(body.custody === undefined ? {} : { custody: body.custody }),
    ...(body.attachments === undefined ? {} : { attachments: body.attachments }),
    ...(body.stages === undefined ? {} : { stages: body.stages }),
  };
}

/** Cells under their names; those without a number are left out. */
export function named(
  fields: readonly { readonly id: string }[],
  cells: readonly Cell[],
): Record<string, NonNullable<Cell>> {
  const found: Record<string, NonNullable<Cell>> = {};
  for (const [i, { id }] of fields.entries()) {
    const cell = cells[i] ?? null;
    if (cell !== null) found[id] = cell;
  }
  return found;
}

/** Collections under their names; those that the paper does not have are left out. */
export function namedCollections(
  form: Form,
  collections: NonNullable<Filed["collections"]>,
): NonNullable<Protocol["collections"]> {
  const found: Record<string, { id: string; fields: Record<string, NonNullable<Cell>> }[]> = {};
  for (const [i, { id, fields }] of (form.collections ?? []).entries()) {
    const items = collections[i] ?? null;
    if (items !== null) found[id] = items.map((item) => ({ id: item.id, fields: named(fields, item.fields) }));
  }
  return found;
}
