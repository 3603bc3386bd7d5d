import type { CollationLang } from "./lang.ts";

/** The 42 letters of the Kazakh Cyrillic alphabet, in order. */
export const KAZAKH_ALPHABET = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ";

/** What two texts are compared by, level by level; each level is compared as a list, the shorter first. */
export type CollationKey = {
  readonly letters: readonly number[];
  readonly accents: readonly number[];
  readonly cases: readonly number[];
  readonly text: string;
};

const CYRILLIC_PLACE = new Map([...KAZAKH_ALPHABET.toLowerCase()].map((letter, place) => [letter, place]));
const DIAERESIS = 0x308;
// Above every code point, so that a weight is (class, place) in one number.
const CLASS = 0x110000;
// Letters of the alphabet take the first places of their script; all others follow by code point.
const BEYOND_ALPHABET = 0x100;
const CLASSES = { space: 1, punctuation: 2, digit: 3, firstScript: 4, secondScript: 5, otherScript: 6 } as const;

/** The key of a text. Depends on nothing but its arguments: no locale data of the machine is asked. */
export function collationKey(text: string, lang: CollationLang): CollationKey {
  const letters: number[] = [];
  const accents: number[] = [];
  const cases: number[] = [];
  for (const character of text.normalize("NFC")) {
    const small = character.toLowerCase();
    for (const part of parts(small, lang)) {
      const code = part.codePointAt(0) ?? 0;
      if (isAccent(code)) {
        accents.push(code);
        continue;
      }
      letters.push(weight(part, code, lang));
      accents.push(0);
      cases.push(small === character ? 0 : 1);
    }
  }
  return { letters, accents, cases, text };
}

/** A small letter as base and accents. Й and the Kazakh letters stay whole; in Russian Ё is Е with a diaeresis. */
function parts(small: string, lang: CollationLang): Iterable<string> {
  if (small === "ё") {
    return lang === "ru" ? ["е", String.fromCodePoint(DIAERESIS)] : [small];
  }
  return isLatin(small.codePointAt(0) ?? 0) ? small.normalize("NFD") : small;
}

function weight(part: string, code: number, lang: CollationLang): number {
  const place = CYRILLIC_PLACE.get(part);
  const [cyrillic, latin] =
    lang === "en" ? [CLASSES.secondScript, CLASSES.firstScript] : [CLASSES.firstScript, CLASSES.secondScript];
  if (isCyrillic(code)) {
    return cyrillic * CLASS + (place ?? BEYOND_ALPHABET + code);
  }
  if (isLatin(code)) {
    return latin * CLASS + (part >= "a" && part <= "z" ? code - 0x61 : BEYOND_ALPHABET + code);
  }
  if (/\s/.test(part)) {
    return CLASSES.space * CLASS;
  }
  if (part >= "0" && part <= "9") {
    return CLASSES.digit * CLASS + code;
  }
  return (isPunctuation(code) ? CLASSES.punctuation : CLASSES.otherScript) * CLASS + code;
}

// Ranges and not `\p{…}`: which letters an engine knows depends on the Unicode version that it was built with.
function isAccent(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

function isCyrillic(code: number): boolean {
  return (code >= 0x400 && code <= 0x52f) || (code >= 0x1c80 && code <= 0x1c8f) || (code >= 0xa640 && code <= 0xa69f);
}

function isLatin(code: number): boolean {
  const basic = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  const extended =
    (code >= 0xc0 && code <= 0x2af && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff);
  return basic || extended;
}

function isPunctuation(code: number): boolean {
  return (
    code < 0xc0 ||
    code === 0xd7 ||
    code === 0xf7 ||
    (code >= 0x2000 && code <= 0x2bff) ||
    (code >= 0x3000 && code <= 0x303f)
  );
}
