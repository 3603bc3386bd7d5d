import { spellingOf } from "../../../collation/index.ts";
import type { Trilingual } from "../../../rules/index.ts";
import type { Candidate } from "../../candidate.ts";
import type { Checking } from "../context.ts";
import type { ListFinding } from "../finding.ts";
import { makeFinding } from "../make-finding.ts";
import { called } from "./called.ts";
import { aboutCandidate, aboutPeople, byNumber, numbersText } from "./subject.ts";

/** One person more than once on the list, by id, in whatever spelling. */
export function checkTwice({ list }: Checking): readonly ListFinding[] {
  return [...grouped(byNumber(list.candidates), ({ person }) => [person]).values()]
    .filter((places) => places.length > 1)
    .map((places) =>
      makeFinding("N05", "twice", {
        severity: "error",
        about: aboutPeople(places),
        operands: { numbers: numbersText(places) },
      }),
    );
}

/** People who are on another list too, by id, in whatever spelling. */
export function checkOtherLists({ list, law, others, names }: Checking): readonly ListFinding[] {
  const clause = law.oneList;
  if (clause?.required !== true) return [];
  const listsOf = new Map<string, Set<string>>();
  for (const other of others) {
    for (const { person } of other.candidates) listsOf.set(person, (listsOf.get(person) ?? new Set()).add(other.list));
  }
  return byNumber(list.candidates).flatMap((candidate) => {
    const found = listsOf.get(candidate.person);
    if (found === undefined) return [];
    const lists = [...found].sort();
    const operands = { number: candidate.number, lists: lists.join(", ") };
    const words = { lists: called(names, lists) };
    return [
      makeFinding("N06", "two", { severity: "error", about: aboutCandidate(candidate), clause, operands, words }),
    ];
  });
}

/** One spelling of a name with several ids, on this list or on this one and others: somebody has to look. */
export function checkSameName({ list, others }: Checking): readonly ListFinding[] {
  const elsewhere = others.flatMap((other) => other.candidates);
  const own = new Set(list.candidates);
  const said = new Set<string>();
  return [...grouped([...byNumber(list.candidates), ...elsewhere], spellings)].flatMap(([, all]) => {
    const persons = [...new Set(all.map(({ person }) => person))].sort();
    const here = all.filter((candidate) => own.has(candidate));
    // The Kazakh and the Russian spelling of one pair are one question.
    if (persons.length < 2 || here.length === 0 || said.has(persons.join())) return [];
    said.add(persons.join());
    const first = here[0] as Candidate;
    const years = [...new Set(all.flatMap(({ born }) => (born === undefined ? [] : [born])))].sort().join(", ") || "—";
    const operands = { persons: persons.join(", "), years };
    const words = { name: inAllLanguages(first.name) };
    return [makeFinding("N07", "same", { severity: "warning", about: aboutPeople(here), operands, words })];
  });
}

/** A name in the reader's language, or as it is written where that language has none. */
function inAllLanguages({ kk, ru, en }: Candidate["name"]): Trilingual {
  const any = kk ?? ru ?? en ?? "";
  return { kk: kk ?? any, ru: ru ?? any, en: en ?? any };
}

/** The spellings of a name in its languages. */
function spellings({ name }: Candidate): readonly string[] {
  return [...new Set(Object.values(name).map(spellingOf))];
}

function grouped(
  candidates: readonly Candidate[],
  keysOf: (candidate: Candidate) => readonly string[],
): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const key of keysOf(candidate)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [candidate]);
      else group.push(candidate);
    }
  }
  return groups;
}
