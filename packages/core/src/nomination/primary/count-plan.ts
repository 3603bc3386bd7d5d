import type { PrimaryCandidate } from "./candidate.ts";
import type { MissingValue } from "./missing.ts";
import type { Primary } from "./primary.ts";
import type { Ballot, Rating } from "./rating.ts";

/** Votes of one constituency by one way of voting, as a file of votes gives them. */
export interface CountedUnit {
  readonly unit: string;
  readonly lists: readonly { readonly list: string; readonly votes: number }[];
  readonly totals: {
    readonly registered?: number;
    readonly received?: number;
    readonly valid?: number;
    readonly invalid?: number;
  };
}

/** What votes are expected, by the rules: who stands where, and which units there are. */
export interface CountPlan {
  readonly rating: Rating;
  readonly ballot: Ballot;
  readonly constituencies: readonly string[];
  /** The ways of voting; `""` where the rules name none. */
  readonly channels: readonly string[];
  /** Each unit by its name, `north/paper`, or `north` where the rules name no ways of voting. */
  readonly units: ReadonlyMap<string, { readonly constituency: string; readonly channel: string }>;
}

/** The units and ballots of a vote of the primary, or what is not known to name them. `stage`: the vote that is counted. */
export function countPlan(
  primary: Primary,
  candidates: readonly PrimaryCandidate[],
  stage: string,
): CountPlan | { readonly missing: readonly MissingValue[] } {
  const { rating, ballot, constituencies } = primary;
  const needed = { rating, ballot, constituencies };
  const missing: MissingValue[] = (["rating", "ballot", "constituencies"] as const)
    .filter((parameter) => needed[parameter].value === null)
    .map((parameter) => ({ parameter, of: "" }));
  if (ballot.value === "constituency") {
    const placeless = candidates.filter((person) => person.constituency === undefined);
    missing.push(
      ...placeless.map(({ candidate }) => ({ parameter: "candidate-constituency" as const, of: candidate })),
    );
  }
  if (rating.value === null || ballot.value === null || constituencies.value === null || missing.length > 0)
    return { missing };
  const channels = primary.stages.find(({ id }) => id === stage)?.channels?.map(({ id }) => id) ?? [""];
  const regions = constituencies.value.map(({ id }) => id);
  const units = regions.flatMap((constituency) =>
    channels.map((channel) => {
      const unit = channel === "" ? constituency : `${constituency}/${channel}`;
      return [unit, { constituency, channel }] as const;
    }),
  );
  const [rule, on] = [rating.value, ballot.value];
  return { rating: rule, ballot: on, constituencies: regions, channels, units: new Map(units) };
}

/** The people who stand on the ballot of a constituency. */
export function ballotOf(
  { ballot }: CountPlan,
  candidates: readonly PrimaryCandidate[],
  constituency: string,
): readonly PrimaryCandidate[] {
  return ballot === "nation" ? candidates : candidates.filter((person) => person.constituency === constituency);
}

/** The stages of a primary in which people vote. */
export function votingStages(primary: Primary): readonly string[] {
  return primary.stages.filter(({ kind }) => kind === "vote" || kind === "rating-vote").map(({ id }) => id);
}
