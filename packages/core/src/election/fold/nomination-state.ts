import type { Primary, PrimaryCandidate, Selection } from "../../nomination/index.ts";
import type { BodyOf } from "./body/bodies.ts";

/** A thing that an entry says, and which entry. */
export interface Said<B> {
  readonly entry: number;
  readonly body: B;
}

/** A party of the record; `absent` where it does not stand. */
export interface PartyState extends Said<BodyOf<"party-registered">> {
  absent: Said<BodyOf<"party-absent">> | null;
}

/** A candidate of a list; `excluded` once the person was taken off it. */
export interface CandidateState extends Said<BodyOf<"candidate-listed">> {
  excluded: Said<BodyOf<"candidate-excluded">> | null;
}

/** A list from its first candidate on: handed in, then registered or refused, and perhaps ended. */
export interface NominatedList {
  readonly list: string;
  /** By the id of the person, in the order of their numbers. */
  readonly people: Map<string, CandidateState>;
  submitted: (Said<BodyOf<"list-submitted">> & { readonly at: string }) | null;
  refused: Said<BodyOf<"list-refused">> | null;
  registered: (Said<BodyOf<"list-registered">> & { readonly at: string }) | null;
  ended: { readonly entry: number; readonly how: "withdrawn" | "cancelled"; readonly reason: string } | null;
}

/** A primary: its rules, who stands in it, the votes of each unit, and whom it chose. */
export interface PrimaryState {
  readonly entry: number;
  readonly primary: Primary;
  readonly sha256: string;
  readonly people: PrimaryCandidate[];
  /** By stage, then by unit; the last one filed. */
  readonly votes: Map<string, Map<string, Said<BodyOf<"primary-protocol-filed">>>>;
  /** By stage. */
  readonly decided: Map<string, Said<BodyOf<"primary-decided">> & { readonly selection: Selection }>;
}

/** Parties, lists and ballots as the entries have them. */
export interface Nomination {
  readonly parties: Map<string, PartyState>;
  readonly primaries: Map<string, PrimaryState>;
  readonly lists: Map<string, NominatedList>;
  ballotOrder: Said<BodyOf<"ballot-order-drawn">> | null;
  ballots: Said<BodyOf<"ballots-ordered">> | null;
}

/** An election in which nobody stands yet. */
export function openNomination(): Nomination {
  return { parties: new Map(), primaries: new Map(), lists: new Map(), ballotOrder: null, ballots: null };
}

/** Everybody who was listed, in the order of their numbers. */
export function candidatesOf({ people }: NominatedList): readonly CandidateState[] {
  return [...people.values()];
}

/** The people who still stand on a list. */
export function standing(list: NominatedList): readonly CandidateState[] {
  return candidatesOf(list).filter(({ excluded }) => excluded === null);
}
