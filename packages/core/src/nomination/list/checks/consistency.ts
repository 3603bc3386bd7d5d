import type { CandidateLists, Trilingual } from "../../../rules/index.ts";
import type { Candidate } from "../../candidate.ts";
import type { Checking } from "../context.ts";
import type { ListFinding, ListSubject } from "../finding.ts";
import { ABOUT_LIST, makeFinding } from "../make-finding.ts";
import { aboutCandidate, aboutPeople, byNumber, numbersText } from "./subject.ts";

type PublishedMember = NonNullable<CandidateLists["published"]>["members"][number];

/** A year of birth to be published that is not that of the papers. */
export function checkBirthYears({ list }: Checking): readonly ListFinding[] {
  return byNumber(list.candidates).flatMap((candidate) => {
    const born = candidate.examined?.born;
    const year = candidate.born;
    if (born === undefined || year === undefined || Number(born.slice(0, 4)) === year) return [];
    const about = aboutCandidate(candidate);
    // As a text, so that a year is not written with its thousands apart.
    const operands = { number: candidate.number, year: String(year), born };
    return [makeFinding("N23", "differs", { severity: "error", about, operands, personal: true })];
  });
}

/** What the law has published of a candidate, by the member that states it. */
const PUBLISHED: Readonly<Record<PublishedMember, { readonly key: keyof Candidate; readonly what: Trilingual }>> = {
  name: { key: "name", what: { kk: "аты-жөні", ru: "имя", en: "the name" } },
  "birth-year": { key: "born", what: { kk: "туған жылы", ru: "год рождения", en: "the year of birth" } },
  post: { key: "post", what: { kk: "лауазымы", ru: "должность", en: "the post" } },
  workplace: { key: "workplace", what: { kk: "жұмыс орны", ru: "место работы", en: "the workplace" } },
  residence: { key: "residence", what: { kk: "тұрғылықты жері", ru: "место жительства", en: "the residence" } },
};

/** What has to be published of candidates and is not stated: one finding for each kind of fact. */
export function checkPublished({ law: { published: clause }, list }: Checking): readonly ListFinding[] {
  if (clause === undefined) return [];
  return clause.members.flatMap((member) => {
    const { key, what } = PUBLISHED[member];
    const without = list.candidates.filter((candidate) => candidate[key] === undefined);
    if (without.length === 0) return [];
    const operands = { numbers: numbersText(without) };
    const parts = { severity: "warning", about: aboutPeople(without), clause, operands, words: { what } } as const;
    return [makeFinding("N29", "missing", parts)];
  });
}

/** Ids of documents, grounds and groups that the law does not have: a slip in one would otherwise pass unseen. */
export function checkWords({ law, list }: Checking): readonly ListFinding[] {
  const documents = (of: "list" | "candidate") => law.documents?.filter((each) => each.of === of).map(({ id }) => id);
  const grounds = law.barred?.map(({ id }) => id);
  const groups = law.quotas?.flatMap((quota) => quota.groups);
  const ofCandidate = (candidate: Candidate): readonly ListFinding[] => {
    const { examined } = candidate;
    const about = aboutCandidate(candidate);
    return [
      ...strange(examined?.documents, documents("candidate"), "examined.documents", about),
      ...strange(examined?.barred, grounds, "examined.barred", about),
      ...strange(examined?.groups, groups, "examined.groups", about),
    ];
  };
  return [
    ...strange(list.documents, documents("list"), "documents", ABOUT_LIST),
    ...byNumber(list.candidates).flatMap(ofCandidate),
  ];
}

/** Words that are not among those of the law; a law without such a clause has no words to compare with. */
function strange(
  words: readonly string[] | undefined,
  known: readonly string[] | undefined,
  member: string,
  about: ListSubject,
): readonly ListFinding[] {
  if (words === undefined || known === undefined) return [];
  const personal = about.of === "candidate";
  return words
    .filter((word) => !known.includes(word))
    .map((word) => makeFinding("N24", "unknown", { severity: "warning", about, operands: { word, member }, personal }));
}
