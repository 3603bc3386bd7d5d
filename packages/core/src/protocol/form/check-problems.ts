import type { Path, Problem } from "../../json/index.ts";
import type { Check, Relation } from "./check.ts";
import type { Form } from "./form.ts";
import { type FormNames, formNames, unknownIn } from "./names.ts";
import { parseTerm } from "./term.ts";

const PLACEHOLDER = /\{([^{}]*)\}/g;
const ALWAYS = ["left", "right", "difference"];
/** So many times 2^31 still is an exact number. */
const MOST_WEIGHT = 4_000_000;

/** What is wrong with the checks of a form that a shape cannot say: names, formulas, placeholders, advice. */
export function checkProblems(form: Form): readonly Problem[] {
  const names = formNames(form);
  return [
    ...form.checks.flatMap((check, i) => oneCheck(form, check, ["checks", i], names)),
    ...Object.entries(form.figures).flatMap(([figure, terms]) =>
      termProblems(terms ?? [], ["figures", figure], names, undefined),
    ),
    ...unusedAdvice(form),
  ];
}

function oneCheck(form: Form, check: Check, path: Path, names: FormNames): readonly Problem[] {
  const problems: Problem[] = [];
  const { each } = check;
  if (each !== undefined && each !== "lists" && !names.collections.has(each)) {
    problems.push({ path: [...path, "each"], message: `no collection "${each}"` });
  }
  if (form.advice[check.advice] === undefined) {
    problems.push({ path: [...path, "advice"], message: `no advice "${check.advice}" in "advice"` });
  }
  problems.push(...relationProblems(check, path, names, each));
  (check.when ?? []).forEach((when, i) => {
    problems.push(...relationProblems(when, [...path, "when", i], names, each));
  });
  return problems.concat(placeholderProblems(check, path));
}

function relationProblems(
  { left, right }: Relation,
  path: Path,
  names: FormNames,
  each: string | undefined,
): readonly Problem[] {
  const terms = [...left, ...right].map(parseTerm);
  const scale = terms.reduce((product, term) => product * term.denominator, 1);
  const weight = terms.reduce((total, term) => total + (Math.abs(term.numerator) * scale) / term.denominator, 0);
  const heavy = weight > MOST_WEIGHT ? [{ path, message: "the factors are too large together" }] : [];
  return [
    ...termProblems(left, [...path, "left"], names, each),
    ...termProblems(right, [...path, "right"], names, each),
    ...heavy,
  ];
}

function termProblems(
  terms: readonly string[],
  path: Path,
  names: FormNames,
  each: string | undefined,
): readonly Problem[] {
  return terms.flatMap((term, i) => {
    const message = unknownIn(parseTerm(term).source, names, each);
    return message === null ? [] : [{ path: [...path, i], message }];
  });
}

function placeholderProblems(check: Check, path: Path): readonly Problem[] {
  const terms = [...check.left, ...check.right].map((term) => parseTerm(term).name);
  const known = new Set([...ALWAYS, ...terms, ...(check.each === undefined ? [] : ["item"])]);
  const named = Object.values(check.text).map((text) =>
    [...new Set(Array.from(text.matchAll(PLACEHOLDER), (match) => match[1] ?? ""))].sort(),
  );
  const wrong = named.flat().find((name) => !known.has(name));
  const problems: Problem[] = [];
  if (wrong !== undefined) {
    problems.push({ path: [...path, "text"], message: `no operand {${wrong}}; known: ${[...known].join(", ")}` });
  }
  if (new Set(named.map((names) => names.join(" "))).size > 1) {
    problems.push({ path: [...path, "text"], message: "the three languages name different operands" });
  }
  return problems;
}

function unusedAdvice(form: Form): readonly Problem[] {
  const used = new Set(form.checks.map((check) => check.advice));
  return Object.keys(form.advice)
    .filter((id) => !used.has(id))
    .map((id) => ({ path: ["advice", id], message: "no check gives this advice" }));
}
