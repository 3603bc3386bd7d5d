import { shortened } from "../json/index.ts";
import type { Operand } from "../protocol/index.ts";
import type { Trilingual } from "../rules/index.ts";
import type { FINDINGS } from "./text/findings.ts";
import { REFUSALS } from "./text/refusals.ts";

/** Why a step is not allowed; a stable word for programs. */
export type MandateRefusalReason = keyof typeof REFUSALS;

/** Why a step is not allowed. `silent`: the law does not answer; an authority's decision can, as an input of its own. */
export interface MandateRefusal {
  readonly reason: MandateRefusalReason;
  readonly message: Trilingual;
  readonly silent: boolean;
  /** The article that forbids it or is silent, where one is known. */
  readonly article: string | null;
}

/** What has to be said about a step that is taken all the same. */
export interface MandateFinding {
  readonly code: keyof typeof FINDINGS;
  readonly message: Trilingual;
  readonly operands: readonly Operand[];
  readonly article: string | null;
}

/** What a step comes to: the next state, or why there is none. A refused step changes nothing. */
export type Step<S> =
  | { readonly ok: true; readonly state: S; readonly findings: readonly MandateFinding[] }
  | { readonly ok: false; readonly refusal: MandateRefusal };

/** A word of a sentence: the same in the three languages, or not. */
export type Word = string | number | Trilingual;

/** A step that is taken. */
export function taken<S>(state: S, findings: readonly MandateFinding[] = []): Step<S> {
  return { ok: true, state, findings };
}

/** A step that is not allowed, with the words that its sentence names. */
export function refuse(
  reason: MandateRefusalReason,
  words: Readonly<Record<string, Word>> = {},
  article: string | null = null,
): { readonly ok: false; readonly refusal: MandateRefusal } {
  const { silent, text } = REFUSALS[reason];
  return { ok: false, refusal: { reason, message: filled(text, words), silent, article } };
}

/** A sentence in three languages with its `{words}` put in; a long word is cut short. */
export function filled(sentence: Trilingual, words: Readonly<Record<string, Word>>): Trilingual {
  const fill = (lang: keyof Trilingual): string =>
    sentence[lang].replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => {
      const word = words[name];
      if (word === undefined) return whole;
      return shortened(typeof word === "object" ? word[lang] : String(word));
    });
  return { kk: fill("kk"), ru: fill("ru"), en: fill("en") };
}
