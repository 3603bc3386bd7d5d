import { type BodyOf, type Fold, filedBodyOf, isAbove, isStation, type UnitState } from "@dauys/core/election";
import type { Form } from "@dauys/core/protocol";
import type { Trilingual } from "@dauys/language";
import type { AgreedPaper } from "../entry/index.ts";
import { actTexts } from "../texts/acts.ts";
import { inAll } from "../texts/in-all.ts";
import type { Said } from "./act.ts";

/** A paper that cannot be put before this commission, and why. */
export interface LeftOut {
  readonly unit: string;
  readonly round: number;
  readonly message: Trilingual;
}

/** What a commission is to say of some papers, in the order in which the record takes it, and what was left out. */
export interface Filings {
  readonly entries: readonly Said[];
  readonly papers: readonly AgreedPaper[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Protocols, corrections and seals as the commission of `by` says them. Stations come before the sums over them: the
 * record compares these with what lies below. What another commission has to say, or the record has in another form by
 * now, is left out with the reason and does not keep the others back.
 */
export function filingsOf(fold: Fold, by: string, agreed: readonly AgreedPaper[], now: string): Filings {
  const entries: Said[] = [];
  const papers: AgreedPaper[] = [];
  const leftOut: LeftOut[] = [];
  for (const paper of agreed.toSorted((a, b) => order(a) - order(b) || (a.unit < b.unit ? -1 : 1))) {
    const said = say(fold, by, paper, now);
    if ("message" in said) leftOut.push({ unit: paper.unit, round: paper.round, message: said.message });
    else {
      entries.push(said);
      papers.push(paper);
    }
  }
  return { entries, papers, leftOut };
}

function order({ kind, stage }: AgreedPaper): number {
  if (stage !== null) return 0;
  return kind === "station" ? 1 : 2;
}

function say(fold: Fold, by: string, paper: AgreedPaper, now: string): Said | { readonly message: Trilingual } {
  const unit = fold.units.get(paper.unit);
  const upper = fold.units.get(by);
  if (unit === undefined || upper === undefined || (unit !== upper && !isAbove(upper, unit))) {
    return { message: inAll(actTexts, "not-below", { unit: paper.unit, by }) };
  }
  const { form, lists } = fold;
  if (form === null || lists.length === 0) return { message: inAll(actTexts, "no-form") };
  const body = filedBodyOf(
    form.form.form,
    lists.map(({ list }) => list),
    paper.protocol,
  );
  if (paper.stage !== null) return seal(form.form.form, unit, upper, { paper, body, stage: paper.stage, now });
  return file(unit, paper, body);
}

function file(
  unit: UnitState,
  { accepted, held, correction }: AgreedPaper,
  body: BodyOf<"protocol-filed">,
): Said | { readonly message: Trilingual } {
  const whole = {
    ...body,
    ...(accepted.length === 0 ? {} : { accepted }),
    ...(held === null ? {} : { held }),
  };
  if (correction === null) {
    if (unit.filing !== null) return { message: inAll(actTexts, "filed-already", { unit: unit.name }) };
    return { type: "protocol-filed", body: whole };
  }
  if (unit.filing === null) return { message: inAll(actTexts, "nothing-to-correct", { unit: unit.name }) };
  return { type: "protocol-corrected", body: { ...whole, correction, replaces: unit.filing.entry } };
}

interface Sealed {
  readonly paper: AgreedPaper;
  readonly body: BodyOf<"protocol-filed">;
  readonly stage: string;
  readonly now: string;
}

/** The figures of one stage alone; all others are left open. */
function seal(
  form: Form,
  unit: UnitState,
  upper: UnitState,
  { paper, body, stage, now }: Sealed,
): Said | { readonly message: Trilingual } {
  if (unit !== upper || !isStation(unit)) return { message: inAll(actTexts, "own-seal", { unit: unit.name }) };
  const at = paper.protocol.stages?.find((one) => one.stage === stage)?.at ?? now;
  const fields = form.fields.map((field, i) => (field.stage === stage ? (body.fields[i] ?? null) : null));
  const own = form.collections ?? [];
  const collections = own.map((each, i) => (each.stage === stage ? (body.collections?.[i] ?? null) : null));
  const some = collections.some((items) => items !== null);
  return { type: "stage-sealed", body: { unit: unit.name, stage, at, fields, ...(some ? { collections } : {}) } };
}
