import type { Trilingual } from "../../../rules/index.ts";
import type { Candidate } from "../../candidate.ts";
import type { Checking } from "../context.ts";
import type { ListFinding } from "../finding.ts";
import { ABOUT_LIST, makeFinding } from "../make-finding.ts";
import { aboutCandidate, byNumber } from "./subject.ts";

const LANGUAGES: Readonly<Record<"kk" | "ru" | "en", Trilingual>> = {
  kk: { kk: "қазақ тілі", ru: "казахский", en: "Kazakh" },
  ru: { kk: "орыс тілі", ru: "русский", en: "Russian" },
  en: { kk: "ағылшын тілі", ru: "английский", en: "English" },
};

/** Numbers that do not run from 1 without a gap: the first that is missing. A number given twice leaves another one out. */
export function checkNumbering({ list: { candidates } }: Checking): readonly ListFinding[] {
  const numbers = new Set(candidates.map(({ number }) => number));
  const count = candidates.length;
  const number = candidates.findIndex((_, place) => !numbers.has(place + 1)) + 1;
  if (number === 0) return [];
  return [makeFinding("N02", "missing", { severity: "error", about: ABOUT_LIST, operands: { count, number } })];
}

/** Names that are not written in a language of the ballot. */
export function checkNames({ law: { ballot }, list }: Checking): readonly ListFinding[] {
  if (ballot === undefined) return [];
  const missing = (candidate: Candidate): readonly ListFinding[] =>
    ballot.languages
      .filter((language) => candidate.name[language] === undefined)
      .map((language) =>
        makeFinding("N04", "missing", {
          severity: "warning",
          about: aboutCandidate(candidate),
          clause: ballot,
          operands: { number: candidate.number },
          words: { language: LANGUAGES[language] },
        }),
      );
  return byNumber(list.candidates).flatMap(missing);
}
