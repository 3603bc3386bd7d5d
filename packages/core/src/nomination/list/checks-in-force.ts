import type { CandidateLists, Cited, Rules } from "../../rules/index.ts";
import { LIST_CHECKS, type ListCheck, type ListCheckCode } from "./texts/catalogue.ts";

/** A check and whether a version of the law has what it checks. */
export interface CheckInForce extends ListCheck {
  /** `always`: it rests on no clause, the papers must not contradict themselves; `unknown`: the law's value is not known. */
  readonly state: "in-force" | "always" | "not-in-law" | "unknown";
  readonly articles: readonly string[];
}

const CLAUSES: Partial<Readonly<Record<ListCheckCode, keyof CandidateLists>>> = {
  N01: "maximum",
  N04: "ballot",
  N06: "oneList",
  N08: "membership",
  N09: "age",
  N10: "citizenship",
  N11: "residence",
  N12: "barred",
  N13: "documents",
  N14: "documents",
  N15: "adoption",
  N16: "adoption",
  N17: "deposit",
  N20: "quotas",
  N25: "quotas",
  N26: "listsPerParty",
  N29: "published",
};
const DEADLINES: Partial<Readonly<Record<ListCheckCode, string>>> = {
  N18: "nomination-ends",
  N19: "nomination-ends",
  N21: "registration-ends",
  N22: "registration-ends",
};

/** Every check of lists with what a version of the law says of it: also what is not checked, and why. */
export function checksInForce(rules: Rules): readonly CheckInForce[] {
  return LIST_CHECKS.map((check) => {
    const clauses = clausesOf(rules, check.code);
    if (clauses === null) return { ...check, state: "always", articles: [] };
    const known = clauses.filter(({ status }) => status !== "unknown");
    const state = clauses.length === 0 ? "not-in-law" : known.length === 0 ? "unknown" : "in-force";
    return { ...check, state, articles: [...new Set(clauses.map(({ article }) => article))] };
  });
}

function clausesOf({ lists = {}, deadlines = [] }: Rules, code: ListCheckCode): readonly Cited[] | null {
  const deadline = DEADLINES[code];
  if (deadline !== undefined) return deadlines.filter(({ id }) => id === deadline);
  const key = CLAUSES[code];
  if (key === undefined) return null;
  if (key === "quotas") return (lists.quotas ?? []).filter(({ of }) => of === "list");
  if (key === "documents") {
    const of = code === "N14" ? "list" : "candidate";
    return (lists.documents ?? []).filter((document) => document.of === of);
  }
  const clause = lists[key];
  if (clause === undefined) return [];
  return "article" in clause ? [clause] : clause;
}
