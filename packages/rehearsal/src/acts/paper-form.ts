import { canonicalJson, type JsonValue } from "@dauys/core/json";
import { type CompiledForm, compileForm, type Form, readForm } from "@dauys/core/protocol";
import { LISTS } from "../country/lists.ts";
import type { Figures } from "../figures/figures.ts";

type Cells = readonly (number | null)[];
type Items = readonly { readonly id: string; readonly fields: Cells }[];

/** The figures of a protocol in the order of the form, as entries hold them. */
export interface Columns {
  readonly fields: Cells;
  readonly votes: readonly Cells[];
  readonly collections?: readonly (Items | null)[];
}

/** The form as the rehearsal uses it. */
export interface PaperForm {
  readonly form: Form;
  readonly compiled: CompiledForm;
  readonly columns: (figures: Figures) => Columns;
  /** Those of the stage before the boxes are opened, the others `null`. */
  readonly sealed: (figures: Figures) => Omit<Columns, "votes">;
}

/** The stage that commissions seal. */
export const SEALED_STAGE = "before-opening";

const FIELDS: Readonly<Record<string, (figures: Figures) => number>> = {
  registered: (figures) => figures.registered,
  received: (figures) => figures.received,
  delivered: (figures) => figures.delivered,
  cancelled: (figures) => figures.cancelled,
  "by-certificate": (figures) => figures.byCertificate,
  outside: (figures) => figures.outside,
  "took-part": (figures) => figures.tookPart,
  invalid: (figures) => figures.invalid,
};

const ITEMS: Readonly<Record<string, (figures: Figures) => Items>> = {
  // The chair issues no ballots, so the first member who does has seat 2.
  members: ({ issued }) => (issued ?? []).map((ballots, i) => ({ id: String(i + 2), fields: [ballots] })),
  "mobile-boxes": ({ boxes }) =>
    (boxes ?? []).map(({ applications, ballots }, i) => ({ id: String(i + 1), fields: [applications, ballots] })),
};

/**
 * Makes the form ready.
 * @throws RangeError for a form that is not read, or asks for figures that the rehearsal does not have
 */
export function paperForm(document: JsonValue): PaperForm {
  const read = readForm(canonicalJson(document));
  if (!read.ok) throw new RangeError(`the form: ${read.faults[0]?.message}`);
  const { form } = read.read;
  const { series } = form.votes;
  const collections = form.collections ?? [];
  const known = [...form.fields.map(({ id }) => id in FIELDS), ...collections.map(({ id }) => id in ITEMS)];
  if (known.includes(false) || series.length !== 1) throw new RangeError(`the form ${form.id} is not that of kz-2021`);
  const lists = LISTS.map((_, i) => i);
  return {
    form,
    compiled: compileForm(form),
    columns: (figures) => ({
      fields: form.fields.map(({ id }) => FIELDS[id]!(figures)),
      votes: [lists.map((list) => figures.votes[list] ?? 0)],
      ...(figures.issued === null ? {} : { collections: collections.map(({ id }) => ITEMS[id]!(figures)) }),
    }),
    sealed: (figures) => ({
      fields: form.fields.map(({ id, stage }) => (stage === SEALED_STAGE ? FIELDS[id]!(figures) : null)),
      collections: collections.map(({ id, stage }) => (stage === SEALED_STAGE ? ITEMS[id]!(figures) : null)),
    }),
  };
}
