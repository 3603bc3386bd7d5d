import type { Check, Relation } from "../form/check.ts";
import type { FigureName, Form } from "../form/form.ts";
import { parseTerm, type Source, type Term } from "../form/term.ts";

/** A number that is not known, in columns of figures and wherever a slot is read. */
export const UNKNOWN = -1;

/** A sum ready to be added up: `(constant + Σ factor × slot) / denominator`. */
export interface CompiledSum {
  readonly constant: number;
  readonly slots: readonly number[];
  readonly factors: readonly number[];
  readonly denominator: number;
}

/** Two sums to be compared. Both have the same denominator, and so has the tolerance. */
export interface CompiledRelation {
  readonly left: CompiledSum;
  readonly right: CompiledSum;
  readonly compare: Relation["compare"];
  readonly tolerance: number;
}

/** A check ready to be run. `stage`: the position of the last stage whose figures it needs. */
export interface CompiledCheck {
  readonly check: Check;
  readonly holds: CompiledRelation;
  readonly when: readonly CompiledRelation[];
  readonly stage: number;
}

/** A form ready to check many protocols: its formulas refer to numbered slots, one for each source. */
export interface CompiledForm {
  readonly form: Form;
  readonly sources: readonly Source[];
  /** The sources as the form writes them. */
  readonly names: readonly string[];
  readonly checks: readonly CompiledCheck[];
  readonly figures: ReadonlyMap<FigureName, CompiledSum>;
}

/** What formulas read: the number of a slot, for one item where the check goes over each; {@link UNKNOWN} if not known. */
export interface SlotReader {
  readonly value: (slot: number, item: number) => number;
}

/** Makes a form ready to check many protocols. */
export function compileForm(form: Form): CompiledForm {
  const slots = new Map<string, number>();
  const sources: Source[] = [];
  const slotOf = (term: Term): number => {
    const known = slots.get(term.name);
    if (known !== undefined) return known;
    slots.set(term.name, sources.length);
    sources.push(term.source);
    return sources.length - 1;
  };
  const checks = form.checks.map((check) => compileCheck(form, check, slotOf));
  const figures = Object.entries(form.figures).flatMap(([name, terms]) =>
    terms === undefined ? [] : [[name as FigureName, compileSum(terms.map(parseTerm), slotOf, null)] as const],
  );
  return { form, sources, names: [...slots.keys()], checks, figures: new Map(figures) };
}

function compileCheck(form: Form, check: Check, slotOf: (term: Term) => number): CompiledCheck {
  const when = check.when ?? [];
  const terms = [check, ...when].flatMap(({ left, right }) => [...left, ...right].map(parseTerm));
  const holds = compileRelation(check, slotOf);
  return {
    check,
    holds: { ...holds, tolerance: (check.tolerance ?? 0) * holds.left.denominator },
    when: when.map((relation) => compileRelation(relation, slotOf)),
    stage: Math.max(...terms.map((term) => stageOf(form, term.source, check.each))),
  };
}

function compileRelation({ left, compare, right }: Relation, slotOf: (term: Term) => number): CompiledRelation {
  const [leftTerms, rightTerms] = [left.map(parseTerm), right.map(parseTerm)];
  const denominator = [...leftTerms, ...rightTerms].reduce((product, term) => product * term.denominator, 1);
  return {
    left: compileSum(leftTerms, slotOf, denominator),
    right: compileSum(rightTerms, slotOf, denominator),
    compare,
    tolerance: 0,
  };
}

function compileSum(terms: readonly Term[], slotOf: (term: Term) => number, common: number | null): CompiledSum {
  const denominator = common ?? terms.reduce((product, term) => product * term.denominator, 1);
  const factorOf = (term: Term): number => (term.numerator * denominator) / term.denominator;
  let constant = 0;
  const counted: Term[] = [];
  for (const term of terms) {
    if (term.source.kind === "number") constant += factorOf(term) * term.source.value;
    else counted.push(term);
  }
  return { constant, slots: counted.map(slotOf), factors: counted.map(factorOf), denominator };
}

/** The position of the stage that gives a source its number; what belongs to no stage comes with the last. */
function stageOf(form: Form, source: Source, each: string | undefined): number {
  const position = (stage: string | undefined): number => form.stages.findIndex((entry) => entry.id === stage);
  const inCollection = (collection: string | undefined, field: string): number =>
    position(form.collections?.find((entry) => entry.id === collection)?.fields.find((f) => f.id === field)?.stage);
  switch (source.kind) {
    case "number":
      return 0;
    case "field":
      return position(form.fields.find((field) => field.id === source.field)?.stage);
    case "total":
      return inCollection(source.collection, source.field);
    case "item":
      return inCollection(each, source.field);
    case "count":
      return position(form.collections?.find((entry) => entry.id === source.collection)?.stage);
    case "votes":
    case "stated":
    case "list":
      return position(form.votes.stage);
    case "signed":
    case "attached":
      return form.stages.length - 1;
  }
}
