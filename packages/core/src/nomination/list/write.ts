import { type Fraction, fraction, fractionText } from "../../exact/index.ts";
import type { Trilingual } from "../../rules/index.ts";

const PLACEHOLDER = /\{([a-zA-Z]+)\}/g;
const LANGS = ["kk", "ru", "en"] as const;
const POINT = { kk: ",", ru: ",", en: "." } as const;
const GROUP = { kk: "\u00a0", ru: "\u00a0", en: "," } as const;

/** What placeholders are filled with: numbers and exact fractions are written as each language does it. */
export type Filling = Readonly<Record<string, number | string | Trilingual | Fraction>>;

/** A text in three languages with every `{name}` filled. @throws Error when a name has no value. */
export function fill(text: Trilingual, filling: Filling): Trilingual {
  const inLanguage = (lang: (typeof LANGS)[number]): string =>
    text[lang].replace(PLACEHOLDER, (_, name: string) => {
      const value = filling[name];
      if (value === undefined) throw new Error(`nothing fills {${name}} in "${text.en}"`);
      if (typeof value === "string") return value;
      if (typeof value === "number") return decimalText(fraction(value), lang);
      return "num" in value ? decimalText(value, lang) : value[lang];
    });
  return { kk: inLanguage("kk"), ru: inLanguage("ru"), en: inLanguage("en") };
}

/** A share as a percentage in three languages: exact, or as a fraction where no decimal is. */
export function percentText(share: Fraction): Trilingual {
  const hundredfold = fraction(100n * share.num, share.den);
  if (decimals(hundredfold.den) === null) {
    const plain = fractionText(share);
    return { kk: plain, ru: plain, en: plain };
  }
  const [kk, ru, en] = LANGS.map((lang) => decimalText(hundredfold, lang));
  return { kk: `${kk}\u00a0%`, ru: `${ru}\u00a0%`, en: `${en}%` };
}

/** A fraction as an exact decimal, `89,7`; as `98/3` where no decimal ends. */
function decimalText(value: Fraction, lang: (typeof LANGS)[number]): string {
  const places = decimals(value.den);
  if (places === null) return fractionText(value);
  const sign = value.num < 0n ? "\u2212" : "";
  const digits = ((value.num < 0n ? -value.num : value.num) * 10n ** BigInt(places)) / value.den;
  const text = digits.toString().padStart(places + 1, "0");
  const whole = text.slice(0, text.length - places).replace(/\B(?=(\d{3})+$)/g, GROUP[lang]);
  return `${sign}${whole}${places === 0 ? "" : POINT[lang] + text.slice(-places)}`;
}

/** How many decimals a denominator in lowest terms needs; `null` when they never end. */
function decimals(denominator: bigint): number | null {
  let [twos, fives, rest] = [0, 0, denominator];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : null;
}
