import type { Candidate } from "../../candidate.ts";
import type { ListSubject } from "../finding.ts";

/** One candidate as what a finding is about. */
export function aboutCandidate({ number, person }: Candidate): ListSubject {
  return { of: "candidate", number, person };
}

/** Several candidates as what a finding is about, by their numbers. */
export function aboutPeople(candidates: readonly Candidate[]): ListSubject {
  const sorted = byNumber(candidates);
  return {
    of: "people",
    persons: [...new Set(sorted.map(({ person }) => person))],
    numbers: sorted.map(({ number }) => number),
  };
}

/** The numbers of candidates as a text, in order. */
export function numbersText(candidates: readonly Candidate[]): string {
  return byNumber(candidates)
    .map(({ number }) => number)
    .join(", ");
}

/** Candidates in the order of their numbers: findings do not depend on the order in which a file lists people. */
export function byNumber(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...candidates].sort(
    (a, b) => a.number - b.number || (a.person < b.person ? -1 : a.person > b.person ? 1 : 0),
  );
}
