import { canonicalJson } from "../../../json/index.ts";
import { compileForm, readForm } from "../../../protocol/index.ts";
import { readRules } from "../../../rules/index.ts";
import { type Act, type Apply, notTop } from "../act.ts";
import { hashText } from "../hash-text.ts";
import { type Layout, layoutOf } from "../layout.ts";
import { type Refusal, refusal } from "../refusal.ts";
import type { Fold } from "../state.ts";

/** More seats than any house or unit has: who reads a record distributes them, and would do so without end. */
const MOST_SEATS = 10_000;

/** The law, or another version of it with the reason: what was declared before keeps the hash that it names. */
export const adoptRules: Apply<"rules-adopted"> = (act) => {
  const { fold, body, index } = act;
  const top = notTop(act);
  if (top !== null) return top;
  if (fold.rules !== null && body.reason === undefined) return refusal("no-reason");
  if (fold.final !== null) return refusal("after-final", { entry: fold.final.entry });
  const read = readRules(canonicalJson(body.rules));
  if (!read.ok) return refusal("bad-rules", { problem: read.faults[0]?.message ?? "" });
  const { scope, seats, units = [] } = read.read.rules.distribution;
  const most = Math.max(seats?.count ?? 0, ...units.map((unit) => unit.seats));
  if (most > MOST_SEATS) return refusal("bad-rules", { problem: `distribution.seats: ${most} > ${MOST_SEATS}` });
  // Which lists a protocol has to name depends on it.
  if (fold.firstFigures !== null && scope !== fold.rules?.rules.distribution.scope) {
    return refusal("too-late", { entry: fold.firstFigures });
  }
  fold.rules = { rules: read.read.rules, sha256: hashText(fold, read.read.canonical), entry: index };
  return null;
};

/** The form of the protocols. */
export const adoptForm: Apply<"form-adopted"> = (act) => {
  const { fold, body, index } = act;
  const stop = notTop(act) ?? afterFigures(act);
  if (stop !== null) return stop;
  const read = readForm(canonicalJson(body.form));
  if (!read.ok) return refusal("bad-form", { problem: read.faults[0]?.message ?? "" });
  fold.form = { form: compileForm(read.read.form), sha256: hashText(fold, read.read.canonical), entry: index };
  return null;
};

function afterFigures({ fold }: Act<"form-adopted">): Refusal | null {
  return fold.firstFigures === null ? null : refusal("too-late", { entry: fold.firstFigures });
}

/** The columns of the figures: those in use, or those that the first figures will bring. */
export function layoutFor(fold: Fold): { readonly layout: Layout } | { readonly refused: Refusal } {
  if (fold.layout !== null) return { layout: fold.layout };
  const { form, rules, lists } = fold;
  if (form === null) return { refused: refusal("too-early", { what: "form-adopted" }) };
  if (rules === null) return { refused: refusal("too-early", { what: "rules-adopted" }) };
  if (lists.length === 0) return { refused: refusal("too-early", { what: "list-registered" }) };
  const nationwide = rules.rules.distribution.scope === "nation";
  const ids = lists.map(({ list }) => list);
  const partial = new Set(lists.filter((list) => list.partial === true).map(({ list }) => list));
  return { layout: layoutOf(form.form, ids, nationwide, partial) };
}

/** From the first figures on, form and lists stand. */
export function beginFigures(fold: Fold, layout: Layout, index: number): void {
  fold.layout = layout;
  fold.firstFigures ??= index;
}
