import type { Candidate, PrimaryCandidate } from "@dauys/core/nomination";
import type { Country } from "../country/country.ts";
import { split } from "../figures/split.ts";
import type { NameDeck } from "../people/name-deck.ts";
import { personOf } from "../people/person.ts";
import { between, chance, shuffled } from "../random/draw.ts";
import type { Random } from "../random/xoshiro.ts";
import { constituencyOf, PLACES, PRIMARY_PARTY } from "./rules.ts";

/** How many people each region sends: two at least, the others by how many districts it has. */
export function placesOf(random: Random, { regions }: Country): readonly number[] {
  const more = split(
    random,
    PLACES.regions - 2 * regions.length,
    regions.map(({ districts }) => districts.length),
  );
  return more.map((places) => places + 2);
}

/** Three people stand for each place of a region. A third of them are women, and as many up to 35, so that quotas can be met. */
export function standIn(
  random: Random,
  country: Country,
  deck: NameDeck,
  places: readonly number[],
): readonly Candidate[] {
  return country.regions.flatMap((region, r) => {
    const count = (places[r] ?? 0) * 3;
    const order = shuffled(
      random,
      Array.from({ length: count }, (_, i) => i),
    );
    const isWoman = new Set(order.slice(0, Math.ceil(count / 3)));
    const isYoung = new Set(shuffled(random, order).slice(0, Math.ceil(count / 3)));
    return order.toSorted().map((i): Candidate => {
      const sex = isWoman.has(i) ? "woman" : "man";
      const settled = { ...deck.next(), number: i + 1, party: PRIMARY_PARTY, sex, young: false } as const;
      const sits = !isYoung.has(i) && chance(random, 1, 4);
      const person = personOf(random, country, { ...settled, sits, region });
      return bornIn(person, isYoung.has(i) ? between(random, 1995, 2001) : between(random, 1956, 1993));
    });
  });
}

function bornIn(candidate: Candidate, year: number): Candidate {
  const { examined } = candidate;
  return { ...candidate, born: year, examined: { ...examined, born: `${year}${examined?.born?.slice(4)}` } };
}

/** Somebody as the primary lists people: with the year of birth at most. */
export function asPrimaryCandidate({ person, name, region, sex, born }: Candidate, place: number): PrimaryCandidate {
  return {
    ...{ candidate: person, name, constituency: constituencyOf({ unit: region ?? "" }) },
    ...(sex === undefined ? {} : { sex }),
    ...{ born: String(born), order: place + 1 },
  };
}
