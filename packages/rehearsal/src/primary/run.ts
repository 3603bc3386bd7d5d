import {
  type Candidate,
  countPrimary,
  type PlaceAnswer,
  type Primary,
  type PrimaryCandidate,
  type PrimaryCount,
  selectPrimary,
} from "@dauys/core/nomination";
import type { Country } from "../country/country.ts";
import type { NameDeck } from "../people/name-deck.ts";
import { PEOPLE_REASONS } from "../people-texts.ts";
import { shuffled } from "../random/draw.ts";
import type { Random } from "../random/xoshiro.ts";
import { PRIMARY_STAGE, primaryRules } from "./rules.ts";
import { asPrimaryCandidate, placesOf, standIn } from "./stand.ts";
import { ballotMissing, type PrimaryProtocol, regionVotes, withTie } from "./votes.ts";

/** A primary from its rules to whom it chose. */
export interface PrimaryRun {
  readonly rules: Primary;
  readonly people: readonly PrimaryCandidate[];
  /** By region and way of voting, as they stand in the end. */
  readonly protocols: readonly PrimaryProtocol[];
  /** Lots between those who had as many votes. */
  readonly answers: readonly PlaceAnswer[];
  /** Those chosen, in the order of the steps. */
  readonly chosen: readonly Candidate[];
}

/** The primary that a seed gives. */
export function runPrimary(random: Random, country: Country, deck: NameDeck): PrimaryRun {
  const places = placesOf(random, country);
  const rules = primaryRules(country.regions, places);
  const standing = standIn(random, country, deck, places);
  const people = standing.map(asPrimaryCandidate);
  const voted = country.regions.flatMap((region, i) => {
    const votes = regionVotes(random, region, people);
    return i === 0 ? withTie(votes, places[i] ?? 0) : votes;
  });
  const protocols = voted.map((one, i) => (i === 1 ? ballotMissing(one, PEOPLE_REASONS.primaryBallot) : one));
  const counted = countPrimary(
    rules,
    people,
    protocols.map(({ unit, totals, votes }) => ({
      ...{ unit, totals },
      lists: votes.map(({ candidate, votes: own }) => ({ list: candidate, votes: own })),
    })),
    PRIMARY_STAGE,
  );
  if (!counted.ok) throw new Error(`the primary is not counted: ${JSON.stringify(counted)}`);
  const { answers, chosen } = drawn(random, rules, people, counted.count);
  return { rules, people, protocols, answers, chosen: chosen.map((id) => standing.find((one) => one.person === id)!) };
}

/** So often a lot is drawn that the quotas do not let stand, before something has to be wrong. */
const MOST_DRAWS = 1000;

/** Chooses, and draws a lot wherever the rules ask for one, until all are chosen. One that the quotas bar is drawn again. */
function drawn(
  random: Random,
  rules: Primary,
  people: readonly PrimaryCandidate[],
  count: PrimaryCount,
): { readonly answers: readonly PlaceAnswer[]; readonly chosen: readonly string[] } {
  const answers: PlaceAnswer[] = [];
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const { status, units, chosen } = selectPrimary(rules, people, count, answers);
    if (status === "decided") return { answers, chosen };
    const asked = units.find(({ question }) => question !== null)?.question;
    if (asked == null) throw new Error(`the primary does not choose: ${status}`);
    if (asked.refused) answers.pop();
    answers.push({
      ...(asked.unit === "" ? {} : { unit: asked.unit }),
      among: asked.among,
      winners: shuffled(random, asked.among).slice(0, asked.places),
      ...{ by: "lot", source: PEOPLE_REASONS.primaryLot },
    });
  }
  throw new Error("no lot of the primary stands");
}
