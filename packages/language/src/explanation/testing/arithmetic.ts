const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const TERM = String.raw`(?:\(${NUMBER} [+−] ${NUMBER}\)|${NUMBER})`;
const EQUATION = new RegExp(
  String.raw`(?<![…+×÷−] |[\d.,])(${TERM}(?: [+−×÷] ${TERM})+) ([=≈]) (${NUMBER})(?![\d,]*\d)`,
  "g",
);
const COMPARISON = new RegExp(`(${NUMBER}) ([<>≤≥]) (?:${NUMBER} × ${NUMBER} = )?(${NUMBER})`, "g");

/** An exact fraction for checking: numerator over denominator. */
type Value = readonly [bigint, bigint];

/**
 * Does every sum that an English explanation writes down, and says which come out differently: `7 × 2 = 15`. Rounded
 * results (`≈`) may be off by half of their last digit. With how many were done, so that none cannot pass for all.
 */
export function wrongSums(text: string): { readonly wrong: readonly string[]; readonly done: number } {
  const equations = [...text.matchAll(EQUATION)];
  const wrong = equations.filter(([, left = "", sign, right = ""]) => {
    const [num, den] = evaluate(left);
    const [shown, scale] = numberOf(right);
    const difference = num * scale - shown * den;
    const size = difference < 0n ? -difference : difference;
    return sign === "=" ? size !== 0n : 2n * size > den;
  });
  return { wrong: wrong.map(([equation]) => equation), done: equations.length };
}

/** Comparisons that do not hold as they are written. */
export function wrongComparisons(text: string): readonly string[] {
  return [...text.matchAll(COMPARISON)].flatMap(([whole, left = "", sign = "", right = ""]) => {
    const [a, b] = [numberOf(left), numberOf(right)];
    const order = a[0] * b[1] - b[0] * a[1];
    const holds = { "<": order < 0n, ">": order > 0n, "≤": order <= 0n, "≥": order >= 0n }[sign];
    return holds ? [] : [whole];
  });
}

function numberOf(text: string): Value {
  const [whole = "0", digits = ""] = text.replaceAll(",", "").split(".");
  return [BigInt(whole + digits), 10n ** BigInt(digits.length)];
}

function evaluate(expression: string): Value {
  const tokens = expression.match(new RegExp(`${TERM}|[+−×÷]`, "g")) ?? [];
  const values: Value[] = [termOf(tokens[0] ?? "0")];
  const signs: bigint[] = [1n];
  for (let i = 1; i < tokens.length; i += 2) {
    const [operator, term] = [tokens[i], termOf(tokens[i + 1] ?? "1")];
    const last = values.at(-1) ?? [0n, 1n];
    if (operator === "×") values[values.length - 1] = [last[0] * term[0], last[1] * term[1]];
    else if (operator === "÷") values[values.length - 1] = [last[0] * term[1], last[1] * term[0]];
    else {
      values.push(term);
      signs.push(operator === "−" ? -1n : 1n);
    }
  }
  return values.reduce<Value>(
    (sum, value, i) => [sum[0] * value[1] + (signs[i] ?? 1n) * value[0] * sum[1], sum[1] * value[1]],
    [0n, 1n],
  );
}

function termOf(text: string): Value {
  return text.startsWith("(") ? evaluate(text.slice(1, -1)) : numberOf(text);
}
