import { type Compiled, compile, compilerOf, type NoCompiler } from "./compiler.ts";
import { codePoint, plain, plainly } from "./plain.ts";
import type { AttachedFile, Sheet } from "./sheet.ts";

/** A paper as PDF/A-3a, or why this machine cannot print one. */
export type Printed = { readonly ok: true; readonly pdf: Uint8Array } | ({ readonly ok: false } & NoCompiler);

type Compiler = Extract<ReturnType<typeof compilerOf>, { readonly ok: true }>["compiler"];

/**
 * Sets a paper and puts its files into it. The same sheet and files give the same bytes: the date is the data's, and the
 * fonts are those inside the compiler. Only where a text needs a letter that these do not have are the machine's fonts
 * asked; what they do not have either is printed by its number, such as `[U+1F5F3]`, and the data inside has it as it is.
 */
export function printSheet(sheet: Sheet, files: readonly AttachedFile[]): Printed {
  const loaded = compilerOf();
  if (!loaded.ok) return loaded;
  return { ok: true, pdf: printWith(loaded.compiler, plainly(sheet), files) };
}

function printWith(compiler: Compiler, sheet: Sheet, files: readonly AttachedFile[]): Uint8Array {
  const set = (written: Sheet, fallback: boolean): Compiled => compile(compiler, inputsOf(written, files, fallback));
  const own = set(sheet, false);
  if (own.ok) return own.pdf;
  const borrowed = set(sheet, true);
  if (borrowed.ok) return borrowed.pdf;
  const unshown = new Set(borrowed.unshown);
  const coded = set(
    withCodes(sheet, (character) => unshown.has(character)),
    true,
  );
  if (coded.ok) return coded.pdf;
  const bare = set(
    withCodes(sheet, (character) => !EVERYDAY.test(character)),
    false,
  );
  if (bare.ok) return bare.pdf;
  throw new Error(`the paper could not be exported: ${bare.said}`);
}

/** The letters, digits and signs of our three languages, which the compiler's fonts surely have. */
const EVERYDAY = /[\n -~\u00a0-\u024f\u0400-\u052f‘’“”„«»–—−…№×≤≥≠→]/u;

function withCodes(sheet: Sheet, hidden: (character: string) => boolean): Sheet {
  return plainly(sheet, (words) => Array.from(words, (one) => (hidden(one) ? codePoint(one) : one)).join(""));
}

function inputsOf(sheet: Sheet, files: readonly AttachedFile[], fallback: boolean): Record<string, string> {
  const named = files.map(({ text: _, ...file }, i) => ({ ...file, key: `file-${i}` }));
  return {
    sheet: JSON.stringify({ ...sheet, date: sheet.date.match(/\d+/g)?.map(Number) }),
    files: JSON.stringify(plainly(named, plain)),
    fallback: fallback ? "yes" : "no",
    ...Object.fromEntries(files.map(({ text }, i) => [`file-${i}`, text])),
  };
}
