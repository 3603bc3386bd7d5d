import { type Composition, composition, type Deputy } from "../../chamber/index.ts";
import {
  type AssemblyDeputy,
  type Explanation,
  type Mandate,
  type MandateFinding,
  type MandateState,
  sitting,
} from "../../mandates/index.ts";
import { type ListStatistics, listStatistics, type PublicCandidate, type Selection } from "../../nomination/index.ts";
import type { Trilingual } from "../../rules/index.ts";
import type { BodyOf } from "./body/bodies.ts";
import { type FoundInList, findingsOfList } from "./list-findings.ts";
import { candidatesOf, type NominatedList, type PartyState, standing } from "./nomination-state.ts";
import type { Fold } from "./state.ts";

/** How a list stands: its people come in, it is handed in, registered or refused, or it was taken away. */
export type ListState = "drafted" | "submitted" | "refused" | "registered" | "withdrawn" | "cancelled";

/** A person on a list, with what became of the place. */
export interface ListedPerson {
  readonly entry: number;
  readonly candidate: PublicCandidate;
  readonly excluded: { readonly entry: number; readonly ground: string; readonly reason: string } | null;
}

/** A list with its people, what the law's checks find in it, and what people quote of it. */
export interface PeopleList {
  readonly list: string;
  readonly party: string | null;
  readonly name: Trilingual | null;
  readonly state: ListState;
  /** The entries that say so: handed in, registered, refused, ended. */
  readonly entries: {
    readonly submitted: number | null;
    readonly registered: number | null;
    readonly refused: number | null;
    readonly ended: number | null;
  };
  readonly people: readonly ListedPerson[];
  /** As of its registration; of one that has none, as things stand, and no term for registration is looked at. */
  readonly findings: readonly FoundInList[];
  readonly accepted: NonNullable<BodyOf<"list-registered">["accepted"]>;
  readonly grounds: BodyOf<"list-refused">["grounds"];
  /** Of those who still stand. */
  readonly statistics: ListStatistics;
}

/** Somebody who sits for a list. */
export interface SeatedDeputy {
  readonly candidate: PublicCandidate;
  readonly list: string;
  readonly since: string;
  readonly how: Explanation;
  readonly registered: string | null;
}

/** Whom a primary chose, and in how many votes. */
export interface PrimaryOutcome {
  readonly primary: string;
  readonly party: string;
  readonly title: Trilingual;
  readonly entry: number;
  readonly people: number;
  readonly protocols: number;
  readonly decided: readonly { readonly stage: string; readonly entry: number; readonly selection: Selection }[];
}

/** The people of an election as the entries have them. */
export interface People {
  readonly parties: readonly PartyState[];
  readonly primaries: readonly PrimaryOutcome[];
  readonly lists: readonly PeopleList[];
  /** The order on the ballot, of the lists that still stand; `null`: not drawn. */
  readonly ballotOrder: { readonly entry: number; readonly order: readonly string[] } | null;
  readonly ballots: { readonly entry: number; readonly voters: number; readonly count: number } | null;
  readonly mandates: MandateState;
  readonly deputies: readonly SeatedDeputy[];
  /** Seats of lists that nobody has, with the reason. */
  readonly free: readonly { readonly list: string; readonly mandate: Exclude<Mandate, { readonly status: "held" }> }[];
  readonly assembly: readonly AssemblyDeputy[];
  /** Of all who sit; `null` where nobody does. */
  readonly composition: Composition | null;
  /** What had to be said beside a step that was taken. */
  readonly notes: readonly { readonly entry: number; readonly finding: MandateFinding }[];
}

/** Parties, lists, deputies: what the entries say of people, as anybody shows it. `null` where they say nothing. */
export function peopleOf(fold: Fold): People | null {
  const { nomination, mandates, assembly } = fold;
  if (nomination.parties.size === 0 && nomination.lists.size === 0 && assembly === null) return null;
  const { ballotOrder, ballots } = nomination;
  const stand = new Set(fold.lists.map(({ list }) => list));
  const deputies = seatedDeputies(mandates.state);
  const elected = assembly?.deputies ?? [];
  return {
    parties: [...nomination.parties.values()],
    primaries: primaryOutcomes(fold),
    lists: Array.from(nomination.lists.values(), (list) => peopleList(fold, list)),
    ballotOrder: ballotOrder && {
      entry: ballotOrder.entry,
      order: ballotOrder.body.order.filter((list) => stand.has(list)),
    },
    ballots: ballots && { entry: ballots.entry, voters: ballots.body.voters, count: ballots.body.ballots },
    mandates: mandates.state,
    deputies,
    free: mandates.state.lists.flatMap(({ list, mandates: seats }) =>
      seats.flatMap((mandate) => (mandate.status === "held" ? [] : [{ list, mandate }])),
    ),
    assembly: elected,
    composition: composed(fold, deputies, elected),
    notes: mandates.steps.flatMap(({ entry, findings }) => findings.map((finding) => ({ entry, finding }))),
  };
}

function peopleList(fold: Fold, list: NominatedList): PeopleList {
  const { submitted, registered, refused, ended } = list;
  return {
    list: list.list,
    party: submitted?.body.party ?? null,
    name: submitted?.body.name ?? null,
    state: stateOf(list),
    entries: {
      submitted: submitted?.entry ?? null,
      registered: registered?.entry ?? null,
      refused: refused?.entry ?? null,
      ended: ended?.entry ?? null,
    },
    people: candidatesOf(list).map(({ entry, body, excluded }) => ({
      entry,
      candidate: body,
      excluded: excluded && { entry: excluded.entry, ground: excluded.body.ground, reason: excluded.body.reason },
    })),
    findings: findingsOfList(fold, list, registered?.at ?? null),
    accepted: registered?.body.accepted ?? [],
    grounds: refused?.body.grounds ?? [],
    statistics: listStatistics(
      standing(list).map(({ body }) => body),
      { electionDay: fold.opened?.date ?? "" },
    ),
  };
}

function stateOf({ submitted, registered, refused, ended }: NominatedList): ListState {
  if (ended !== null) return ended.how;
  if (registered !== null) return "registered";
  if (refused !== null) return "refused";
  return submitted === null ? "drafted" : "submitted";
}

function seatedDeputies(state: MandateState): readonly SeatedDeputy[] {
  const registered = new Map(state.registered.map(({ person, on }) => [person, on]));
  // By the own list: who was taken off one may stand on another.
  const lists = new Map(
    state.lists.map(({ list, candidates }) => [list, new Map(candidates.map((one) => [one.person, one]))]),
  );
  return sitting(state).flatMap(({ person, list, since, how }) => {
    const candidate = lists.get(list)?.get(person);
    return candidate === undefined ? [] : [{ candidate, list, since, how, registered: registered.get(person) ?? null }];
  });
}

function primaryOutcomes({ nomination }: Fold): readonly PrimaryOutcome[] {
  return Array.from(nomination.primaries.values(), ({ entry, primary, people, votes, decided }) => ({
    primary: primary.id,
    party: primary.party.id,
    title: primary.title,
    entry,
    people: people.length,
    protocols: [...votes.values()].reduce((sum, units) => sum + units.size, 0),
    decided: Array.from(decided, ([stage, done]) => ({ stage, entry: done.entry, selection: done.selection })),
  }));
}

function composed(
  { opened, rules }: Fold,
  deputies: readonly SeatedDeputy[],
  assembly: readonly AssemblyDeputy[],
): Composition | null {
  if (opened === null || rules === null || deputies.length + assembly.length === 0) return null;
  const { parts } = rules.rules.chamber;
  const lists = parts.find(({ elected }) => elected === "lists")?.id ?? "lists";
  const part = rules.rules.assembly?.part ?? "assembly";
  const all: readonly Deputy[] = [
    ...deputies.map(({ candidate: { person, sex, born, region, sat }, list }) => ({
      ...{ id: person, list, part: lists },
      ...(sex !== undefined && { sex }),
      ...(born !== undefined && { born }),
      ...(region !== undefined && { region }),
      ...(sat !== undefined && { sat }),
    })),
    ...assembly.map(({ person }) => ({ id: person, list: null, part })),
  ];
  return composition(all, { year: Number(opened.date.slice(0, 4)) });
}
