/** Cyrillic letters as the Latin ones to which their spellings come down; Kazakh letters as the plain ones beside them. */
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: "a", ә: "a", б: "b", в: "v", г: "g", ғ: "g", д: "d", е: "e", ё: "e", э: "e", ж: "j", з: "z", и: "i" },
  ...{ й: "i", і: "i", ы: "i", к: "k", қ: "k", л: "l", м: "m", н: "n", ң: "n", о: "o", ө: "o", п: "p", р: "r" },
  ...{ с: "s", т: "t", у: "u", ұ: "u", ү: "u", ф: "f", х: "h", һ: "h", ц: "ts", ч: "ch", ш: "sh", щ: "sh" },
  ...{ ъ: "", ь: "", ю: "iu", я: "ia", ї: "i", є: "e", ў: "u" },
};
/** Latin letters that stand for sounds above, and those that have a letter of their own in one Latin Kazakh alphabet or another. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ q: "k", w: "u", x: "ks", y: "i", ı: "i", ə: "a", ß: "ss", æ: "a", ø: "o", đ: "d", ł: "l", ŋ: "n" },
  ...{ ş: "sh", ç: "ch", ğ: "g" },
};
/**
 * Ways to write one sound with several letters, in this order: after each letter has become one or two Latin ones, and before
 * those that come twice become one.
 */
const TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/shch/g, "sh"],
  [/zh|dj/g, "j"],
  [/kh/g, "h"],
  [/gh/g, "g"],
  [/ng/g, "n"],
  [/ie/g, "e"],
  // What was "ch" is a sound of its own; every other c has become k.
  [/([a-z])\1+/g, "$1"],
];
const NO_LETTER = /[\u02b9\u02bc'’`ʻ]/g;

/**
 * The words of a text as they are compared: small letters, no marks on them, one Latin spelling for what people write in Kazakh,
 * in Russian, or with the letters that their keyboard has. Digits stay as they are.
 *
 * @example
 * foldedWords("Қостанай") // ["kostanai"]
 * foldedWords("Kostanay") // ["kostanai"]
 */
export function foldedWords(text: string): readonly string[] {
  return lowered(text)
    .replace(NO_LETTER, "")
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(foldedWord)
    .filter((word) => word !== "");
}

/** A text in small letters, composed: how it is compared where it is spelled as it should be. */
export function lowered(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

function foldedWord(word: string): string {
  const letters = Array.from(word, foldedLetter).join("");
  return TOGETHER.reduce((folded, [together, one]) => folded.replace(together, one), letters.replace(/c(?!h)/g, "k"));
}

function foldedLetter(letter: string): string {
  const known = CYRILLIC[letter] ?? LATIN[letter];
  if (known !== undefined) return known;
  const [plain = ""] = letter.normalize("NFD").replace(/\p{M}/gu, "");
  return plain === letter || plain === "" ? plain : foldedLetter(plain);
}
