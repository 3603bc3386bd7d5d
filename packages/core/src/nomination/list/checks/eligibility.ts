import type { Candidate } from "../../candidate.ts";
import { ageSpan, hasReached } from "../age.ts";
import type { Checking } from "../context.ts";
import type { ListFinding } from "../finding.ts";
import { makeFinding } from "../make-finding.ts";
import { called } from "./called.ts";
import { aboutCandidate, aboutPeople, byNumber, numbersText } from "./subject.ts";

/** Who may stand: members of the party, old enough, citizens, resident for long enough, not barred. */
export function checkEligibility(checking: Checking): readonly ListFinding[] {
  return [
    ...checkMembership(checking),
    ...checkAge(checking),
    ...checkCitizenship(checking),
    ...checkResidence(checking),
    ...checkBarred(checking),
  ];
}

function checkMembership({ law: { membership }, list, names }: Checking): readonly ListFinding[] {
  if (membership?.of !== "own-party") return [];
  const clause = membership;
  const candidates = byNumber(list.candidates);
  const not = candidates.filter(({ party }) => party !== undefined && party !== list.party);
  const open = candidates.filter(({ party }) => party === undefined);
  return [
    ...not.map((candidate) => {
      const operands = { number: candidate.number, own: candidate.party as string, party: list.party };
      const words = { own: called(names, [operands.own]), party: called(names, [list.party]) };
      const about = aboutCandidate(candidate);
      return makeFinding("N08", "other", { severity: "error", about, clause, operands, words });
    }),
    ...(open.length === 0
      ? []
      : [
          makeFinding("N08", "open", {
            severity: "unknown",
            about: aboutPeople(open),
            clause,
            operands: { numbers: numbersText(open) },
          }),
        ]),
  ];
}

function checkAge({ law: { age }, list, days }: Checking): readonly ListFinding[] {
  if (age === undefined) return [];
  const { minimum } = age;
  const { from, to } = ageSpan(age.on, days);
  const open: Candidate[] = [];
  const findings = byNumber(list.candidates).flatMap((candidate) => {
    const first = hasReached(candidate, minimum, from);
    const last = hasReached(candidate, minimum, to);
    if (first === "yes") return [];
    // As a text, so that a year is not written with its thousands apart.
    const born = candidate.examined?.born ?? String(candidate.born);
    const parts = {
      about: aboutCandidate(candidate),
      clause: age,
      operands: { number: candidate.number, minimum, from, to, born },
      personal: candidate.examined?.born !== undefined,
    };
    if (last === "no") return [makeFinding("N09", "young", { ...parts, severity: "error" })];
    if (first === "no" && last === "yes") return [makeFinding("N09", "day", { ...parts, severity: "unknown" })];
    open.push(candidate);
    return [];
  });
  if (open.length === 0) return findings;
  const operands = { minimum, numbers: numbersText(open) };
  const rest = { severity: "unknown", about: aboutPeople(open), clause: age, operands } as const;
  return [...findings, makeFinding("N09", "open", rest)];
}

function checkCitizenship({ law: { citizenship: clause }, list }: Checking): readonly ListFinding[] {
  if (clause?.required !== true) return [];
  const candidates = byNumber(list.candidates);
  const not = candidates.filter(({ examined }) => examined?.citizen === false);
  const open = candidates.filter(({ examined }) => examined?.citizen === undefined);
  return [
    ...not.map((candidate) => {
      const about = aboutCandidate(candidate);
      const operands = { number: candidate.number };
      return makeFinding("N10", "not", { severity: "error", about, clause, operands, personal: true });
    }),
    ...notLookedAt(open, (parts) => makeFinding("N10", "open", { ...parts, clause })),
  ];
}

function checkResidence({ law: { residence: clause }, list }: Checking): readonly ListFinding[] {
  if (clause === undefined) return [];
  const candidates = byNumber(list.candidates);
  const years = ({ examined }: Candidate): number | undefined => examined?.residentYears;
  const short = candidates.filter((candidate) => (years(candidate) ?? clause.years) < clause.years);
  const open = candidates.filter((candidate) => years(candidate) === undefined);
  return [
    ...short.map((candidate) => {
      const about = aboutCandidate(candidate);
      const operands = { number: candidate.number, years: years(candidate) as number, minimum: clause.years };
      return makeFinding("N11", "short", { severity: "error", about, clause, operands, personal: true });
    }),
    ...notLookedAt(open, (parts) => makeFinding("N11", "open", { ...parts, clause })),
  ];
}

function checkBarred({ law: { barred = [] }, list }: Checking): readonly ListFinding[] {
  const [first] = barred;
  if (first === undefined) return [];
  const candidates = byNumber(list.candidates);
  const open = candidates.filter(({ examined }) => examined?.barred === undefined);
  return [
    ...candidates.flatMap((candidate) =>
      barred
        .filter(({ id }) => candidate.examined?.barred?.includes(id))
        .map((ground) => {
          const about = aboutCandidate(candidate);
          const operands = { number: candidate.number, ground: ground.id };
          const words = { what: ground.what };
          const parts = { about, clause: ground, operands, words, personal: true } as const;
          return makeFinding("N12", "holds", { severity: "error", ...parts });
        }),
    ),
    ...notLookedAt(open, (parts) => makeFinding("N12", "open", { ...parts, clause: first })),
  ];
}

/** One finding for all candidates of whom something was not looked at. */
export function notLookedAt(
  open: readonly Candidate[],
  make: (parts: {
    readonly severity: "unknown";
    readonly about: ReturnType<typeof aboutPeople>;
    readonly operands: { readonly numbers: string };
  }) => ListFinding,
): readonly ListFinding[] {
  if (open.length === 0) return [];
  return [make({ severity: "unknown", about: aboutPeople(open), operands: { numbers: numbersText(open) } })];
}
