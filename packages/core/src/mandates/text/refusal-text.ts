import type { Trilingual } from "../../rules/index.ts";

/** What is said of a step that is not allowed. */
export interface RefusalText {
  /** The law does not answer: no step of ours does either. */
  readonly silent: boolean;
  readonly text: Trilingual;
}

/** A step that the law, or what happened before it, does not allow. */
export function no(kk: string, ru: string, en: string): RefusalText {
  return { silent: false, text: { kk, ru, en } };
}

/** A step about which the law is silent. */
export function silent(kk: string, ru: string, en: string): RefusalText {
  return { silent: true, text: { kk, ru, en } };
}
