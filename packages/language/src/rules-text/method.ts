import type { Divisors, Method, RemainderStep, TieCriterion } from "@dauys/core/rules";
import type { Lang } from "../lang.ts";
import { message } from "../messages.ts";
import { type Entry, entry } from "./entry.ts";
import { DISTRIBUTION } from "./messages/distribution.ts";

/** How votes become seats: the method, its steps for seats left over, and what happens to seats too many. */
export function methodEntries(method: Method, lang: Lang): readonly Entry[] {
  if (method.kind === "divisor") {
    const said = message(DISTRIBUTION, "divisorMethod", lang, { name: sequenceText(method.divisors, lang) });
    return [entry(whenText(said, method.when, lang), method)];
  }
  const { quota, steps, overAward } = method;
  const said = message(DISTRIBUTION, "quotaMethod", lang, {
    name: message(DISTRIBUTION, quota.name, lang),
    rounding: message(DISTRIBUTION, quota.rounding, lang),
    of: message(DISTRIBUTION, quota.of === "all" ? "ofAll" : "ofQualified", lang),
  });
  return [
    entry(whenText(said, method.when, lang), quota),
    ...steps.flatMap((step) => [entry(stepText(step, lang), step), ...tieEntries(step.ties ?? [], lang)]),
    ...(overAward === undefined ? [] : [entry(message(DISTRIBUTION, "overAward", lang), overAward)]),
  ];
}

/** The criteria between equals, numbered in the order of the law. */
export function tieEntries(ties: readonly TieCriterion[], lang: Lang): readonly Entry[] {
  return ties.map((criterion, i) => {
    const by = message(DISTRIBUTION, criterion.by, lang);
    return entry(message(DISTRIBUTION, "tie", lang, { n: i + 1, by }), criterion);
  });
}

function whenText(said: string, when: Method["when"], lang: Lang): string {
  if (when === undefined) return said;
  const { min, max } = when.seats;
  const range = max === undefined ? `≥ ${min ?? 0}` : min === undefined ? `≤ ${max}` : `${min}–${max}`;
  return message(DISTRIBUTION, "when", lang, { said, range });
}

function sequenceText(divisors: Divisors, lang: Lang): string {
  const name = message(DISTRIBUTION, divisors.sequence, lang);
  const full = divisors.sequence === "linear" ? `${name} ${divisors.first} + ${divisors.step} k` : name;
  const first = "firstDivisor" in divisors ? divisors.firstDivisor : undefined;
  return first === undefined ? full : message(DISTRIBUTION, "first", lang, { name: full, at: first });
}

function stepText(step: RemainderStep, lang: Lang): string {
  if (step.step === "largest-lists") return message(DISTRIBUTION, "largestLists", lang);
  const plain =
    step.step === "largest-remainders" ? message(DISTRIBUTION, "remainders", lang) : averagesText(step, lang);
  return step.eligible === undefined
    ? plain
    : message(DISTRIBUTION, "eligible", lang, { said: plain, at: step.eligible.quota });
}

function averagesText(step: Extract<RemainderStep, { step: "highest-averages" }>, lang: Lang): string {
  const said = message(DISTRIBUTION, "averages", lang, { name: sequenceText(step.divisors, lang) });
  return step.limit === undefined ? said : message(DISTRIBUTION, "averagesLimit", lang, { said, n: step.limit });
}
