import { checkSignatures } from "../../protocol/checking/check-signatures.ts";
import { type CompiledForm, type SlotReader, UNKNOWN } from "../../protocol/checking/compile.ts";
import { checkFails } from "../../protocol/checking/evaluate.ts";
import type { Source } from "../../protocol/form/term.ts";
import type { Form, Protocol } from "../../protocol/index.ts";
import { MOST } from "../../protocol/value.ts";
import type { BodyOf } from "./body/bodies.ts";
import { signaturesOf } from "./paper.ts";

type Filed = BodyOf<"protocol-filed">;
type Items = NonNullable<NonNullable<Filed["collections"]>[number]>;

/** Whether a protocol surely leaves nothing to be found. `false` says only that the whole check has to be made. */
export type QuickCheck = (body: Filed) => boolean;

/**
 * A check of protocols that are as most are: plain numbers, nothing missing, simple signatures, every formula holds. It
 * makes no objects, so that a country is checked in a fraction of a second; whatever is not plain goes to `checkCompiled`,
 * which alone says what is wrong. That the two agree is a property test.
 */
export function quickCheck(compiled: CompiledForm, lists: number, nationwide: boolean): QuickCheck {
  const { form } = compiled;
  const slots = slotReader(compiled);
  const cleanPaper = paperCheck(form);
  const fields = form.fields.map(({ optional, minimum, maximum, kind }) => ({
    optional: optional === true,
    minimum: minimum ?? 0,
    maximum: kind === "flag" ? 1 : (maximum ?? MOST),
  }));
  const itemFields = (form.collections ?? []).map(({ fields: own }) => own);
  return (body) => {
    if (body.accepted ?? body.held ?? body.custody ?? body.attachments ?? body.stages) return false;
    if (body.paper !== undefined && !cleanPaper(body.paper)) return false;
    for (let i = 0; i < fields.length; i += 1) {
      const { optional, minimum, maximum } = fields[i] as (typeof fields)[number];
      const cell = body.fields[i];
      if (cell === null && optional) continue;
      if (typeof cell !== "number" || cell < minimum || cell > maximum) return false;
    }
    for (const cells of body.votes) {
      if (lists === 0) return false;
      for (const cell of cells) if (typeof cell !== "number" && (nationwide || cell !== null)) return false;
    }
    for (let c = 0; c < itemFields.length; c += 1) {
      const items = body.collections?.[c];
      if (items === undefined || items === null || !plainItems(items, itemFields[c] ?? [])) return false;
    }
    return slots.allHold(body);
  };
}

function plainItems(
  items: Items,
  fields: readonly { readonly minimum?: number; readonly maximum?: number }[],
): boolean {
  for (let i = 0; i < items.length; i += 1) {
    const { id, fields: cells } = items[i] as Items[number];
    for (let j = 0; j < i; j += 1) if (items[j]?.id === id) return false;
    for (let f = 0; f < cells.length; f += 1) {
      const cell = cells[f];
      const { minimum = 0, maximum = MOST } = fields[f] ?? {};
      if (typeof cell !== "number" || cell < minimum || cell > maximum) return false;
    }
  }
  return true;
}

/** Whether signatures of these roles, all of them simply given, leave nothing to be found. Commissions repeat themselves. */
function paperCheck(form: Form): (paper: NonNullable<Filed["paper"]>) => boolean {
  const known = new Map<string, boolean>();
  return (paper) => {
    for (const entry of paper) if (typeof entry !== "string") return false;
    const key = paper.join(" ");
    const before = known.get(key);
    if (before !== undefined) return before;
    const signatures = signaturesOf(paper);
    const stub: Protocol = { form: "", unit: "", kind: "station", fields: {}, votes: [], signatures };
    const clean = checkSignatures(form, stub).length === 0;
    known.set(key, clean);
    return clean;
  };
}

type Fixed = (body: Filed) => number;

/** Reads the slots of all formulas from a body whose figures are plain numbers, and says whether every check holds. */
function slotReader({ form, sources, checks }: CompiledForm): { readonly allHold: QuickCheck } {
  const fixed = sources.map((source) => fixedOf(form, source));
  const values = new Float64Array(sources.length);
  const over = checks.map(({ check }) => overOf(form, check.each));
  const series = new Map(form.votes.series.map(({ id }, i) => [id, i]));
  let body: Filed | null = null;
  let items: Items = [];
  const reader: SlotReader = {
    value: (slot, item) => {
      const source = sources[slot];
      if (source?.kind === "item") return plain(items[item]?.fields[itemColumn.get(source.field) ?? -1]);
      if (source?.kind === "list") return plain(body?.votes[series.get(source.series) ?? -1]?.[item]);
      return values[slot] as number;
    },
  };
  let itemColumn: ReadonlyMap<string, number> = new Map();
  return {
    allHold: (given) => {
      body = given;
      for (let slot = 0; slot < fixed.length; slot += 1) {
        const value = (fixed[slot] as Fixed)(given);
        if (value > MOST) return false;
        values[slot] = value;
      }
      for (let i = 0; i < checks.length; i += 1) {
        const each = over[i] as Over;
        let count = 1;
        if (each === "lists") count = given.votes[0]?.length ?? 0;
        else if (each !== null) {
          items = given.collections?.[each.at] ?? [];
          itemColumn = each.columns;
          count = items.length;
        }
        for (let item = 0; item < count; item += 1) {
          if (checkFails(checks[i] as (typeof checks)[number], reader, item)) return false;
        }
      }
      return true;
    },
  };
}

type Over = null | "lists" | { readonly at: number; readonly columns: ReadonlyMap<string, number> };

function overOf(form: Form, each: string | undefined): Over {
  if (each === undefined) return null;
  if (each === "lists") return "lists";
  const at = form.collections?.findIndex((collection) => collection.id === each) ?? -1;
  return { at, columns: new Map(form.collections?.[at]?.fields.map(({ id }, i) => [id, i])) };
}

function plain(cell: unknown): number {
  return typeof cell === "number" ? cell : UNKNOWN;
}

function fixedOf(form: Form, source: Source): Fixed {
  switch (source.kind) {
    case "number":
      return () => source.value;
    case "field": {
      const at = form.fields.findIndex((field) => field.id === source.field);
      return (body) => plain(body.fields[at]);
    }
    case "votes": {
      const at = form.votes.series.findIndex((series) => series.id === source.series);
      const optional = form.votes.series[at]?.optional === true;
      return (body) => sumOf(body.votes[at] ?? [], optional ? 0 : UNKNOWN);
    }
    case "stated": {
      const at = form.votes.series.findIndex((series) => series.id === source.series);
      return (body) => (body.votes[at] ?? []).reduce((count: number, cell) => count + (cell === null ? 0 : 1), 0);
    }
    case "total": {
      const at = form.collections?.findIndex((collection) => collection.id === source.collection) ?? -1;
      const column = form.collections?.[at]?.fields.findIndex((field) => field.id === source.field) ?? -1;
      return (body) => totalOf(body.collections?.[at], column);
    }
    case "count": {
      const at = form.collections?.findIndex((collection) => collection.id === source.collection) ?? -1;
      return (body) => body.collections?.[at]?.length ?? UNKNOWN;
    }
    case "signed":
      return (body) =>
        body.paper?.reduce((count: number, role) => count + (role === source.role ? 1 : 0), 0) ?? UNKNOWN;
    case "attached":
    case "list":
    case "item":
      return () => UNKNOWN;
  }
}

function sumOf(cells: Filed["votes"][number], nothing: number): number {
  let sum = 0;
  let stated = 0;
  for (let i = 0; i < cells.length; i += 1) {
    const cell = cells[i];
    if (typeof cell !== "number") continue;
    sum += cell;
    stated += 1;
  }
  return stated === 0 ? nothing : sum;
}

function totalOf(items: Items | null | undefined, column: number): number {
  if (items === null || items === undefined) return UNKNOWN;
  let sum = 0;
  for (let i = 0; i < items.length; i += 1) {
    const cell = items[i]?.fields[column];
    if (typeof cell !== "number") return UNKNOWN;
    sum += cell;
  }
  return sum;
}
