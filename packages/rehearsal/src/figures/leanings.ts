import type { District, Region } from "../country/country.ts";
import { LISTS } from "../country/lists.ts";
import type { Settings } from "../options.ts";
import { bell, between } from "../random/draw.ts";
import { type Random, randomFor } from "../random/xoshiro.ts";

/** What a district has in common: how many go to vote, how many ballots come out invalid, and for whom they are. */
export interface Leaning {
  /** Voters in ten thousand who are given a ballot. */
  readonly turnout: number;
  /** Invalid ballots in ten thousand. */
  readonly invalid: number;
  /** By list, in the order of registration; compared with each other only. */
  readonly lists: readonly number[];
}

/** The leanings of all districts, by unit: the country's, bent by the region and again by the district. */
export function leaningsOf({ seed, tools }: Settings, regions: readonly Region[]): ReadonlyMap<string, Leaning> {
  const random = randomFor(tools.sha256, seed, "leanings");
  const found = new Map<string, Leaning>();
  for (const region of regions) {
    const own: Leaning = {
      turnout: between(random, 5900, 7600) - (region.city ? 1500 : 0),
      invalid: between(random, 70, 220),
      lists: bent(
        random,
        LISTS.map(({ leaning }) => leaning * 1000),
        170,
      ),
    };
    for (const district of region.districts) found.set(district.unit, leaningIn(random, own, district));
  }
  return found;
}

function leaningIn(random: Random, region: Leaning, { town }: District): Leaning {
  return {
    turnout: region.turnout + bell(random, 260) - (town ? 250 : 0),
    invalid: Math.max(55, region.invalid + bell(random, 25)),
    lists: bent(random, region.lists, 110),
  };
}

/** Weights, each raised or lowered by chance, `spread` in thousandths. */
export function bent(random: Random, weights: readonly number[], spread: number): readonly number[] {
  return weights.map((weight) => Math.floor((weight * Math.max(250, 1000 + bell(random, spread))) / 1000));
}
