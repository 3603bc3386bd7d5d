import type { Written } from "../../nomination/index.ts";
import type { Rules } from "../../rules/index.ts";

/** Somebody whom the council of an assembly nominated. */
export interface AssemblyCandidate {
  readonly person: string;
  readonly name: Written;
  readonly born?: number;
}

/** A deputy whom an assembly elected. `counted`: from votes; not, where a source states it and the votes are not known. */
export interface AssemblyDeputy {
  readonly person: string;
  readonly name: Written;
  readonly votes: number | null;
  readonly round: "vote" | "repeat-vote";
  readonly date: string;
  readonly counted: boolean;
}

/**
 * The seats that an assembly elects. `next`: what may come next; after a vote that leaves seats free, a repeat vote on
 * candidates who were not elected, or new nominations for a repeat election: the law does not say when which of the two.
 */
export interface AssemblyState {
  readonly part: string;
  readonly seats: number;
  readonly nominated: readonly AssemblyCandidate[];
  readonly deputies: readonly AssemblyDeputy[];
  readonly next: "nominate" | "vote" | "repeat" | "nominate-again" | "complete";
}

/** Nobody nominated yet; `null` where the rules have no seats that an assembly elects, or do not say how many. */
export function openAssembly(rules: Rules): AssemblyState | null {
  const part = rules.chamber.parts.find(({ id }) => id === rules.assembly?.part);
  if (part?.seats == null) return null;
  return { part: part.id, seats: part.seats, nominated: [], deputies: [], next: "nominate" };
}

/** Seats that nobody has yet. */
export function freeSeats(state: AssemblyState): number {
  return state.seats - state.deputies.length;
}

/** Who can stand in the next vote: nominated and not elected. */
export function standing(state: AssemblyState): readonly AssemblyCandidate[] {
  return state.nominated.filter(({ person }) => !state.deputies.some((deputy) => deputy.person === person));
}
