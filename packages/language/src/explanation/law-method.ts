import type { Divisors, Method, Rules } from "@dauys/core/rules";

/** The method that the rules use for a house of this size: the first whose condition fits. */
export function methodFor({ distribution }: Rules, house: number): Method | undefined {
  return distribution.methods.find(({ when }) => {
    const { min = 0, max = Number.POSITIVE_INFINITY } = when?.seats ?? {};
    return house >= min && house <= max;
  });
}

/**
 * The multiple of the quota that a list needs to share in a step for the seats left over, where the law asks for one:
 * `"3/4"`, or `undefined`.
 */
export function eligibleFor(
  rules: Rules,
  house: number,
  step: "largest-remainders" | "highest-averages",
  article: string,
): string | undefined {
  const method = methodFor(rules, house);
  const steps = method?.kind === "quota" ? method.steps.filter((each) => each.step === step) : [];
  const found = steps.find((each) => each.article === article) ?? steps[0];
  return found === undefined || found.step === "largest-lists" ? undefined : found.eligible?.quota;
}

/** The divisors of a step by highest averages: of the method itself, or of its step that rests on the article. */
export function divisorsFor(rules: Rules, house: number, sequence: string, article: string): Divisors | undefined {
  const method = methodFor(rules, house);
  if (method === undefined) return undefined;
  if (method.kind === "divisor") return method.divisors;
  const steps = method.steps.filter((step) => step.step === "highest-averages" && step.divisors.sequence === sequence);
  const found = steps.find((step) => step.article === article) ?? steps[0];
  return found?.step === "highest-averages" ? found.divisors : undefined;
}
