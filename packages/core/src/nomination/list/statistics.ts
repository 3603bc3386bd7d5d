import { fraction, fractionText } from "../../exact/index.ts";
import { hasReached } from "./age.ts";
import type { QuotaPerson } from "./quota-count.ts";

/** What statistics look at in a person. */
export interface StatisticsPerson extends QuotaPerson {
  readonly person: string;
  /** Sat in the chamber before this one. */
  readonly sat?: boolean;
  readonly region?: string;
}

/** A share with its base: `count` of the `of` people of whom it is known; of `unknown` more it cannot be told. */
export interface KnownShare {
  readonly count: number;
  readonly of: number;
  readonly unknown: number;
}

/** A mean with its base, an exact fraction such as `"1441/30"`; `null` where it is known of nobody. */
export interface KnownMean {
  readonly mean: string | null;
  readonly of: number;
  readonly unknown: number;
}

/** What people ask about those on a list, those elected, or those of one region. */
export interface GroupStatistics {
  readonly people: number;
  /** Years that each completes in the year of the election, by the year of birth alone. */
  readonly averageAge: KnownMean;
  readonly women: KnownShare;
  /** Not yet 29 on election day. */
  readonly under29: KnownShare;
  /** Not yet 35 on election day. */
  readonly under35: KnownShare;
  /** Sat in the chamber before this one. */
  readonly sat: KnownShare;
  /** Were not on the party's list before this one; `null` where that list is not given. */
  readonly new: KnownShare | null;
}

/** The statistics of a list, and the same for each region. */
export interface ListStatistics extends GroupStatistics {
  /** People of the list before this one who are not on this one; `null` where that list is not given. */
  readonly left: KnownShare | null;
  /** By region as the list states it, in the order of their names; `region` is `null` for those without one. */
  readonly regions: readonly (GroupStatistics & { readonly region: string | null })[];
}

/** What statistics are made against. */
export interface StatisticsOptions {
  readonly electionDay: string;
  /** Ids of all who sat in the chamber before this one; without it counts what the list states of each. */
  readonly lastChamber?: ReadonlySet<string>;
  /** Ids of all on the party's list before this one. */
  readonly lastList?: ReadonlySet<string>;
}

/** Counts what people quote of a list, each with its base and with how many it is not known of. Never rounded. */
export function listStatistics(people: readonly StatisticsPerson[], options: StatisticsOptions): ListStatistics {
  const { lastList } = options;
  const here = new Set(people.map(({ person }) => person));
  const names = [...new Set(people.map(({ region }) => region ?? null))].sort(byName);
  return {
    ...ofGroup(people, options),
    left: lastList === undefined ? null : share([...lastList], (person) => !here.has(person)),
    regions: names.map((region) => ({
      region,
      ...ofGroup(
        people.filter((each) => (each.region ?? null) === region),
        options,
      ),
    })),
  };
}

function ofGroup(people: readonly StatisticsPerson[], options: StatisticsOptions): GroupStatistics {
  const { electionDay, lastChamber, lastList } = options;
  const under = (years: number) => (person: StatisticsPerson) => {
    const reached = hasReached(person, years, electionDay);
    return reached === "unknown" ? undefined : reached === "no";
  };
  return {
    people: people.length,
    averageAge: averageAge(people, Number(electionDay.slice(0, 4))),
    women: share(people, ({ sex }) => (sex === undefined ? undefined : sex === "woman")),
    under29: share(people, under(29)),
    under35: share(people, under(35)),
    sat: share(people, ({ person, sat }) => (lastChamber === undefined ? sat : lastChamber.has(person))),
    new: lastList === undefined ? null : share(people, ({ person }) => !lastList.has(person)),
  };
}

function averageAge(people: readonly StatisticsPerson[], year: number): KnownMean {
  const born = people.flatMap((person) => (person.born === undefined ? [] : [person.born]));
  const years = born.reduce((sum, each) => sum + (year - each), 0);
  return {
    mean: born.length === 0 ? null : fractionText(fraction(years, born.length)),
    of: born.length,
    unknown: people.length - born.length,
  };
}

function share<T>(items: readonly T[], told: (item: T) => boolean | undefined): KnownShare {
  const answers = items.map(told);
  const of = answers.filter((answer) => answer !== undefined).length;
  return { count: answers.filter((answer) => answer === true).length, of, unknown: items.length - of };
}

function byName(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}
