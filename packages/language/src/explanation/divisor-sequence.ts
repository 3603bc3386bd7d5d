import { type Fraction, fraction } from "@dauys/core/exact";
import type { Divisors } from "@dauys/core/rules";
import type { Lang, Trilingual } from "../lang.ts";
import { pick } from "../lang.ts";
import { exact, factor } from "./exact-text.ts";

const NAMES: Readonly<Record<Divisors["sequence"], Trilingual>> = {
  dhondt: { kk: "Д’Ондт", ru: "д’Ондт", en: "D’Hondt" },
  "sainte-lague": { kk: "Сент-Лагю", ru: "Сент-Лагю", en: "Sainte-Laguë" },
  danish: { kk: "дания", ru: "датская", en: "Danish" },
  adams: { kk: "Адамс", ru: "Адамс", en: "Adams" },
  dean: { kk: "Дин", ru: "Дин", en: "Dean" },
  "huntington-hill": { kk: "Хантингтон – Хилл", ru: "Хантингтон – Хилл", en: "Huntington–Hill" },
  imperiali: { kk: "Империали", ru: "Империали", en: "Imperiali" },
  macau: { kk: "Макао", ru: "Макао", en: "Macau" },
  linear: { kk: "заңда берілген", ru: "заданная законом", en: "given in the law" },
};

/** The name of a sequence of divisors, to stand in brackets. */
export function sequenceName(sequence: string, lang: Lang): string {
  return isSequence(sequence) ? pick(NAMES[sequence], lang) : sequence;
}

function isSequence(word: string): word is Divisors["sequence"] {
  return Object.hasOwn(NAMES, word);
}

// Where the comma is the decimal sign, it cannot stand between numbers.
const BETWEEN: Readonly<Record<Lang, string>> = { kk: "; ", ru: "; ", en: ", " };

/** The first divisors of a sequence as the law has them: "1, 3, 5, 7, …", or "1,4; 3; 5; 7; …". */
export function firstDivisors(divisors: Divisors, lang: Lang, count = 4): string {
  const texts = Array.from({ length: count }, (_, i) => divisorText(divisors, i + 1, lang));
  return [...texts, "…"].join(BETWEEN[lang]);
}

function divisorText(divisors: Divisors, k: number, lang: Lang): string {
  // What is compared are squares, so the divisor itself is a root that nobody has to take.
  if (divisors.sequence === "huntington-hill") return `√(${k} × ${k - 1})`;
  return factor(divisorAt(divisors, k), lang);
}

/**
 * The divisor for the `k`-th seat; for Huntington–Hill its square.
 * @source `docs/certificate.md`, section 4.
 */
export function divisorAt(divisors: Divisors, k: number): Fraction {
  if (k === 1 && "firstDivisor" in divisors && divisors.firstDivisor !== undefined) return exact(divisors.firstDivisor);
  switch (divisors.sequence) {
    case "dhondt":
      return fraction(k);
    case "sainte-lague":
      return fraction(2 * k - 1);
    case "danish":
      return fraction(3 * k - 2);
    case "adams":
      return fraction(k - 1);
    case "dean":
      return fraction(2 * k * (k - 1), 2 * k - 1);
    case "huntington-hill":
      return fraction(k * (k - 1));
    case "imperiali":
      return fraction(k + 1);
    case "macau":
      return fraction(2n ** BigInt(k - 1));
    case "linear": {
      const [first, step] = [exact(divisors.first), exact(divisors.step)];
      return fraction(first.num * step.den + BigInt(k - 1) * step.num * first.den, first.den * step.den);
    }
  }
}
