import { checkSignatures } from "../../protocol/checking/check-signatures.ts";
import { type CompiledForm, UNKNOWN } from "../../protocol/checking/compile.ts";
import type { Form, Protocol } from "../../protocol/index.ts";
import { MOST } from "../../protocol/value.ts";
import { type FilingView, itemCell } from "./fast/filing-view.ts";
import { formulaCheck } from "./formula-check.ts";
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

/** The check for a form and its lists; by list 1 where every protocol has to name it. */
export function quickCheck(compiled: CompiledForm, required: Uint8Array): QuickCheck {
  const { form } = compiled;
  const lists = required.length;
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
      for (let s = 0; s < view.series; s += 1) if (!plainVotes(view, s, required)) return false;
      for (let c = 0; c < collections.length; c += 1) {
        if (!plainItems(view, c, collections[c] as (typeof collections)[number])) return false;
      }
      return formulas(view, roles);
    },
    paper: paperCheck(form),
  };
}

/** Whether the votes of a series are there, for every list where all have to be, and can be added up. */
function plainVotes(view: FilingView, series: number, required: Uint8Array): boolean {
  const start = view.fields + series * view.lists;
  let sum = UNKNOWN;
  for (let i = start; i < start + view.lists; i += 1) {
    const cell = view.cells[i] as number;
    if (cell !== UNKNOWN) sum = Math.max(sum, 0) + cell;
    else if (required[i - start] === 1) return false;
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
