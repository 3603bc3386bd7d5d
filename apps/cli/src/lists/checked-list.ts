import type { CandidateList, ListFinding } from "@dauys/core/nomination";
import type { Trilingual } from "@dauys/language";
import type { LoadedRules } from "../input/load-rules.ts";
import type { CheckContext } from "./context.ts";
import type { LoadedList } from "./load-lists.ts";

/** Whose advice is shown. */
export type ListRole = "party" | "commission";

/** A list with all that was found in it. */
export interface CheckedList extends LoadedList {
  readonly findings: readonly ListFinding[];
}

/** Several lists checked under one law, each also against those that were handed in before it. */
export interface Checked {
  readonly rules: LoadedRules;
  readonly context: CheckContext;
  readonly lists: readonly CheckedList[];
  readonly role: ListRole;
}

/** The name of a candidate as far as it is written, in the reader's language first. */
export function nameIn(list: CandidateList, person: string, lang: keyof Trilingual): string {
  const name = list.candidates.find((each) => each.person === person)?.name;
  return name?.[lang] ?? name?.kk ?? name?.ru ?? name?.en ?? person;
}
