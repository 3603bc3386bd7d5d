import { type Election, established, type ListFacts, listFacts } from "@dauys/core/election";
import { compare, fraction, parseFraction } from "@dauys/core/exact";
import type { ShownElection } from "./shown-election.ts";

type List = Election["lists"][number];

/** A list with what the law asks of it. */
export interface PeopleRow {
  readonly list: List;
  readonly facts: ListFacts;
}

/** The lists with what is known of their people, the longest first; those of unknown length last. */
export function peopleRows({ election, rules }: ShownElection): readonly PeopleRow[] {
  const facts = new Map(listFacts(election, rules).map((each) => [each.list, each]));
  return election.lists
    .flatMap((list): readonly PeopleRow[] => {
      const own = facts.get(list.id);
      return own === undefined ? [] : [{ list, facts: own }];
    })
    .sort((a, b) => (b.facts.size ?? -1) - (a.facts.size ?? -1));
}

/** Whether anything is known of the people on the lists. */
export function hasPeople({ election }: ShownElection): boolean {
  return (
    established(election.candidates) !== null || election.lists.some((list) => established(list.candidates) !== null)
  );
}

/** Whether anything is known of who took the seats. */
export function hasDeputies({ election }: ShownElection): boolean {
  return election.assembly !== undefined || election.lists.some(({ mandates }) => mandates !== undefined);
}

/** What an assembly's vote comes to. */
export interface AssemblyVote {
  readonly voted: number;
  /** The fewest votes that elect by the law in force; `null`: the law does not say. */
  readonly needed: number | null;
  /** All votes for candidates together; `null` where one is not known. */
  readonly sum: number | null;
}

/** The arithmetic of an assembly's vote; `null` where the number of those who voted is not known. */
export function assemblyVote({ election: { assembly }, rules }: ShownElection): AssemblyVote | null {
  const voted = established(assembly?.voted);
  if (assembly === undefined || voted === null) return null;
  const votes = assembly.deputies.map((deputy) => established(deputy.votes));
  const known = votes.filter((each) => each !== null);
  const sum = known.length > 0 && known.length === votes.length ? known.reduce((all, each) => all + each, 0) : null;
  return { voted, needed: neededOf(rules.assembly?.elected, voted), sum };
}

function neededOf(elected: { readonly fraction: string; readonly compare: string } | undefined, voted: number) {
  const part = parseFraction(elected?.fraction ?? "");
  if (elected === undefined || part === null) return null;
  for (let votes = 0; votes <= voted; votes++) {
    const over = compare(fraction(votes, voted), part);
    if (over > 0 || (over === 0 && elected.compare === ">=")) return votes;
  }
  return null;
}
