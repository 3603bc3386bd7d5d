import type { Fold, UnitState } from "@dauys/core/election";
import type { Form } from "@dauys/core/protocol";
import type { UnsignedEntry } from "@dauys/core/record";
import type { Trilingual } from "@dauys/language";

/** What has to be known to read entries out in words: the form, the lists, and what they follow in the record. */
export interface ReadingContext {
  readonly form: Form | null;
  readonly lists: readonly { readonly list: string; readonly name: Trilingual }[];
  /** Of each entry that follows a protocol, by its place: the body of the one before it. */
  readonly before: Readonly<Record<string, UnsignedEntry["body"]>>;
  /** How units are called, beside their names: those that the entries are about, where the record says so. */
  readonly units: Readonly<Record<string, Trilingual>>;
}

/** The context of some entries by what the record says now. */
export function contextOf(fold: Fold, entries: readonly UnsignedEntry[]): ReadingContext {
  const before: Record<string, UnsignedEntry["body"]> = {};
  const units: Record<string, Trilingual> = {};
  for (const [place, { type, body }] of entries.entries()) {
    const unit = typeof body.unit === "string" ? fold.units.get(body.unit) : undefined;
    if (unit === undefined) continue;
    if (unit.label !== null) units[unit.name] = unit.label;
    const filing = type === "protocol-corrected" ? filingAt(unit, body.replaces) : null;
    if (filing !== null) before[String(place)] = filing.body as UnsignedEntry["body"];
  }
  const lists = fold.lists.map(({ list, name }) => ({ list, name: trilingual(name) }));
  return { form: fold.form?.form.form ?? null, lists, before, units };
}

/** The protocol that an entry replaces, which may itself have been replaced since. */
function filingAt({ filing }: UnitState, entry: unknown): UnitState["filing"] {
  for (let at = filing; at !== null; at = at.before) if (at.entry === entry) return at;
  return null;
}

function trilingual(name: string | Trilingual): Trilingual {
  return typeof name === "string" ? { kk: name, ru: name, en: name } : name;
}
