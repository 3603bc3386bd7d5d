import type { Candidate, CandidateList } from "@dauys/core/nomination";
import type { Trilingual } from "@dauys/core/rules";
import { type AssemblyElection, assemblyElection } from "../assembly/assembly.ts";
import type { Country } from "../country/country.ts";
import { LISTS } from "../country/lists.ts";
import type { Settings } from "../options.ts";
import { PRIMARY_PARTY } from "../primary/rules.ts";
import { type PrimaryRun, runPrimary } from "../primary/run.ts";
import { type Random, randomFor } from "../random/xoshiro.ts";
import type { Seconds } from "../time.ts";
import { type MadeList, makeList } from "./make-list.ts";
import { NameDeck } from "./name-deck.ts";
import { PINE_NAME, SPRUCE_NAME, WALNUT_NAME } from "./parties.ts";
import { type Leaving, type ListProfile, PINE_PROFILE, PROFILES, SPRUCE_PROFILE, WALNUT_PROFILE } from "./profiles.ts";
import { refusedList } from "./refused-list.ts";

/** Somebody who leaves a list. */
export interface Leaver extends Leaving {
  readonly person: string;
}

/** A list with what is to happen to it. */
export interface NominatedList {
  /** As its party hands it in. */
  readonly list: CandidateList;
  readonly submitted: Seconds;
  readonly leavers: readonly Leaver[];
  /** Those whose papers are sealed in the record, by their ids. */
  readonly sealed: readonly string[];
}

/** Everybody who wants to stand. */
export interface People {
  readonly primary: PrimaryRun;
  readonly assembly: AssemblyElection | null;
  /** In the order of their registration. */
  readonly lists: readonly NominatedList[];
  readonly refused: NominatedList;
  /** The list that its party takes back. */
  readonly withdrawn: NominatedList;
  /** The list whose registration is cancelled. */
  readonly cancelled: NominatedList;
}

/** So many of a list have their papers sealed; of the others nothing but what is published is in the record. */
const SEALED = 2;

/**
 * The people that a seed gives, with residences in the country.
 * @param assembly - how many seats an assembly elects
 */
export function peopleOf({ seed, tools }: Settings, country: Country, assembly: number): People {
  const randomOf = (purpose: string): Random => randomFor(tools.sha256, seed, `people/${purpose}`);
  const deck = new NameDeck(randomOf("names"));
  const primary = runPrimary(randomOf("primary"), country, deck);
  const making = (purpose: string, name: Trilingual) => ({ random: randomOf(purpose), country, deck, name });
  const make = (profile: ListProfile, name: Trilingual): NominatedList => {
    const chosen = profile.list === PRIMARY_PARTY ? primary.chosen : [];
    return nominated(profile, makeList(making(profile.list, name), profile, chosen));
  };
  const lists = PROFILES.map((profile) => make(profile, LISTS.find(({ id }) => id === profile.list)!.name));
  const elsewhere = lists[0]!.list.candidates[4]!;
  const list = refusedList(making("refused", SPRUCE_NAME), elsewhere);
  return {
    primary,
    assembly: assembly === 0 ? null : assemblyElection(randomOf("assembly"), deck, assembly),
    lists,
    refused: { list, submitted: SPRUCE_PROFILE.submitted, leavers: [], sealed: [] },
    withdrawn: make(PINE_PROFILE, PINE_NAME),
    cancelled: make(WALNUT_PROFILE, WALNUT_NAME),
  };
}

function nominated({ submitted, leaving }: ListProfile, { list, byCentre }: MadeList): NominatedList {
  // Whoever leaves is of no group of the quota, and nothing else is odd about them.
  const may = list.candidates.filter((each) => byCentre.has(each.person) && isPlain(each));
  const leavers = leaving.map((how, i) => ({ ...how, person: may.at(-1 - i)!.person }));
  const sealed = [
    ...list.candidates.slice(0, SEALED).map(({ person }) => person),
    ...leavers.slice(0, 1).map(({ person }) => person),
  ];
  return { list, submitted, leavers, sealed: [...new Set(sealed)] };
}

function isPlain({ sex, born = 0, name, person, workplace }: Candidate): boolean {
  return sex === "man" && born < 1999 && name.kk !== undefined && workplace !== undefined && !/-2$/.test(person);
}

/** Those who stand on a list at a time, by their numbers when it was handed in. */
export function standingAt({ list, leavers }: NominatedList, time: Seconds): readonly Candidate[] {
  const gone = new Set(leavers.filter(({ at }) => at < time).map(({ person }) => person));
  return list.candidates.filter(({ person }) => !gone.has(person));
}
