import type { Form } from "./form.ts";
import type { Source } from "./term.ts";

/** The names that the formulas of a form can use. */
export interface FormNames {
  readonly fields: ReadonlySet<string>;
  readonly series: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly attachments: ReadonlySet<string>;
  readonly stages: ReadonlySet<string>;
  /** The fields of each collection. */
  readonly collections: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The names that the formulas of a form can use. */
export function formNames(form: Form): FormNames {
  const ids = (entries: readonly { readonly id: string }[] | undefined): ReadonlySet<string> =>
    new Set((entries ?? []).map((entry) => entry.id));
  return {
    fields: ids(form.fields),
    series: ids(form.votes.series),
    roles: ids(form.signatures),
    attachments: ids(form.attachments),
    stages: ids(form.stages),
    collections: new Map((form.collections ?? []).map((entry) => [entry.id, ids(entry.fields)])),
  };
}

/** What a formula refers to that the form does not have; `null` when all is there. `each` is the check's own. */
export function unknownIn(source: Source, names: FormNames, each: string | undefined): string | null {
  const missing = (known: ReadonlySet<string>, name: string, what: string): string | null =>
    known.has(name) ? null : `no ${what} "${name}"; known: ${[...known].join(", ") || "none"}`;
  switch (source.kind) {
    case "number":
      return null;
    case "field":
      return missing(names.fields, source.field, "field");
    case "list":
      if (each !== "lists") return '"list:" stands only in a check with "each": "lists"';
      return missing(names.series, source.series, "series");
    case "votes":
    case "stated":
      return missing(names.series, source.series, "series");
    case "count":
      return missing(new Set(names.collections.keys()), source.collection, "collection");
    case "total": {
      const fields = names.collections.get(source.collection);
      if (fields === undefined) return missing(new Set(names.collections.keys()), source.collection, "collection");
      return missing(fields, source.field, `field of "${source.collection}"`);
    }
    case "item": {
      const fields = each === undefined ? undefined : names.collections.get(each);
      if (fields === undefined) return '"item:" stands only in a check over each item of a collection';
      return missing(fields, source.field, `field of "${each}"`);
    }
    case "signed":
      return missing(names.roles, source.role, "role");
    case "attached":
      return missing(names.attachments, source.attachment, "attachment");
  }
}
