import { shortened } from "../../json/index.ts";
import type { Trilingual } from "../../rules/index.ts";
import { ENTRY_REFUSALS } from "./text/entry-refusals.ts";
import { NOMINATION_REFUSALS } from "./text/nomination-refusals.ts";
import { RESULT_REFUSALS } from "./text/result-refusals.ts";

const REFUSALS = { ...ENTRY_REFUSALS, ...NOMINATION_REFUSALS, ...RESULT_REFUSALS };

/** Why an entry is not allowed. */
export type RefusalReason = keyof typeof REFUSALS;

/** Which part of a verification an entry fails in: whether it is allowed at all, its sums, or its seats. */
export type RefusalStep = "entry" | "sums" | "seats";

/** Why an entry is not allowed after those before it. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly step: RefusalStep;
  readonly message: Trilingual;
}

const STEPS: Readonly<Partial<Record<RefusalReason, RefusalStep>>> = {
  "stations-differ": "sums",
  "totals-differ": "sums",
  "level-differs": "sums",
  "level-agrees": "sums",
  "seats-differ": "seats",
  contest: "seats",
};

/** A refusal in words, with the values that its sentence names. */
export function refusal(reason: RefusalReason, values: Readonly<Record<string, Word>> = {}): Refusal {
  const { kk, ru, en } = REFUSALS[reason];
  const message = { kk: fill(kk, values, "kk"), ru: fill(ru, values, "ru"), en: fill(en, values, "en") };
  return { reason, step: STEPS[reason] ?? "entry", message };
}

type Word = string | number | Trilingual;

function fill(sentence: string, values: Readonly<Record<string, Word>>, lang: keyof Trilingual): string {
  return sentence.replace(/\{([a-z]+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return shortened(typeof value === "object" ? value[lang] : String(value));
  });
}
