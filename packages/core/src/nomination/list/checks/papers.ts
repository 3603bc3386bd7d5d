import type { Candidate } from "../../candidate.ts";
import type { Checking } from "../context.ts";
import type { ListFinding } from "../finding.ts";
import { ABOUT_LIST, makeFinding } from "../make-finding.ts";
import { notLookedAt } from "./eligibility.ts";
import { aboutCandidate, byNumber } from "./subject.ts";

/** Documents of the list and of each candidate that the law asks for and that were not handed in. */
export function checkDocuments({ law: { documents = [] }, list }: Checking): readonly ListFinding[] {
  const ofList = documents.filter((document) => document.of === "list");
  const ofCandidates = documents.filter((document) => document.of === "candidate");
  return [...listDocuments(list.documents, ofList), ...candidateDocuments(byNumber(list.candidates), ofCandidates)];
}

type Documents = NonNullable<Checking["law"]["documents"]>;

function listDocuments(handedIn: readonly string[] | undefined, asked: Documents): readonly ListFinding[] {
  const [first] = asked;
  if (first === undefined) return [];
  if (handedIn === undefined)
    return [makeFinding("N14", "open", { severity: "unknown", about: ABOUT_LIST, clause: first, operands: {} })];
  return asked
    .filter(({ id }) => !handedIn.includes(id))
    .map((clause) => {
      const operands = { document: clause.id };
      const words = { what: clause.what };
      return makeFinding("N14", "missing", { severity: "error", about: ABOUT_LIST, clause, operands, words });
    });
}

function candidateDocuments(candidates: readonly Candidate[], asked: Documents): readonly ListFinding[] {
  const [first] = asked;
  if (first === undefined) return [];
  const open = candidates.filter(({ examined }) => examined?.documents === undefined);
  const missing = candidates.flatMap((candidate) => {
    const handedIn = candidate.examined?.documents;
    return asked
      .filter(({ id, onlyFor }) => handedIn?.includes(id) === false && isAsked(onlyFor, candidate))
      .map((clause) => {
        const about = aboutCandidate(candidate);
        const operands = { number: candidate.number, document: clause.id };
        const words = { what: clause.what };
        return makeFinding("N13", "missing", { severity: "error", about, clause, operands, words, personal: true });
      });
  });
  return [...missing, ...notLookedAt(open, (parts) => makeFinding("N13", "open", { ...parts, clause: first }))];
}

/** A paper that only a group hands in is asked of those whose papers say that they belong to it. */
function isAsked(onlyFor: Documents[number]["onlyFor"], { sex, examined }: Candidate): boolean {
  if (onlyFor === undefined) return true;
  return onlyFor === "women" ? sex === "woman" : examined?.groups?.includes(onlyFor) === true;
}
