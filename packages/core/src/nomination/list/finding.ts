import type { QuotaGroup, Status, Trilingual } from "../../rules/index.ts";
import type { ListAdvice } from "./texts/advice.ts";
import type { ListCheckCode } from "./texts/catalogue.ts";

/** What a finding is about: the list, one candidate by place and id, several people, or the groups of a quota. */
export type ListSubject =
  | { readonly of: "list" }
  | { readonly of: "candidate"; readonly number: number; readonly person: string }
  | { readonly of: "people"; readonly persons: readonly string[]; readonly numbers: readonly number[] }
  | { readonly of: "groups"; readonly groups: readonly QuotaGroup[] };

/** What a finding compares: a whole number, or as a text an exact fraction such as `"897/10"`, a date, a time, an id. */
export interface ListOperand {
  readonly name: string;
  readonly label: Trilingual;
  readonly value: number | string;
}

/**
 * How a finding weighs. `error`: the law is not met; `warning`: it may be met, somebody has to look; `unknown`: it cannot
 * be told, because a fact is not stated or the law's own value is not known.
 */
export type ListSeverity = "error" | "warning" | "unknown";

/** Something in a list of candidates that the law in force does not allow, or that cannot be told. */
export interface ListFinding {
  /** The check's number, which never changes its meaning: `N01`, … */
  readonly code: ListCheckCode;
  readonly severity: ListSeverity;
  readonly about: ListSubject;
  readonly text: Trilingual;
  readonly operands: readonly ListOperand[];
  readonly advice: ListAdvice;
  /** The place in the law; `null`: no article says it, the papers contradict themselves. */
  readonly article: string | null;
  /** How well the law's value is known; `null` where there is no article. */
  readonly status: Status | null;
  /** Rests on papers that are not published: such a finding is shown to the commission and to the party only. */
  readonly personal: boolean;
}
