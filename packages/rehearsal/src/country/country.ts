import type { Trilingual } from "@dauys/core/rules";
import { split } from "../figures/split.ts";
import type { Settings } from "../options.ts";
import { bell, below, shuffled } from "../random/draw.ts";
import { type Random, randomFor } from "../random/xoshiro.ts";
import { DISTRICT_NAMES, REGION_NAMES } from "./names.ts";
import { votersOf } from "./voters.ts";

/** A polling station and what was known before the day. */
export interface Station {
  readonly level: "station";
  /** Its code, unique in the country: that of its district, and three digits. */
  readonly unit: string;
  readonly district: District;
  readonly registered: number;
  /** Ballots delivered to it. */
  readonly delivered: number;
  /** Seats in its commission: five, and seven where more than 2,000 voters are listed. */
  readonly seats: number;
}

/** A district with its stations. */
export interface District {
  readonly level: "district";
  readonly unit: string;
  readonly name: Trilingual;
  readonly region: Region;
  /** Whether it is a town: larger stations, which count longer. */
  readonly town: boolean;
  readonly stations: readonly Station[];
}

/** A region with its districts. */
export interface Region {
  readonly level: "region";
  readonly unit: string;
  readonly name: Trilingual;
  readonly city: boolean;
  readonly districts: readonly District[];
}

/** The fictional country. */
export interface Country {
  readonly regions: readonly Region[];
  readonly districts: readonly District[];
  readonly stations: readonly Station[];
}

/** The name of the whole country as a unit. */
export const ROOT_UNIT = "XR";

/** The country that a seed gives: its units and the voters listed in each. */
export function countryOf({ seed, regions, districts, stations, tools }: Settings): Country {
  const random = randomFor(tools.sha256, seed, "country");
  const districtsIn = dealt(random, districts, regions, 24);
  const stationsIn = dealt(random, stations, districts, 999);
  let next = 0;
  const reserve = reserveFor();
  const made = REGION_NAMES.slice(0, regions).map((given, r): Region => {
    const count = districtsIn[r] ?? 0;
    const own = stationsIn.slice(next, next + count);
    next += count;
    return regionOf({ random, reserve }, given, twoDigits(r + 1), own);
  });
  const all = made.flatMap((region) => region.districts);
  return { regions: made, districts: all, stations: all.flatMap((district) => district.stations) };
}

/** What stations are made with. */
interface Making {
  readonly random: Random;
  readonly reserve: (voters: number) => number;
}

function regionOf(
  making: Making,
  { name, city }: (typeof REGION_NAMES)[number],
  unit: string,
  sizes: readonly number[],
): Region {
  const { random } = making;
  const districts: District[] = [];
  const region: Region = { level: "region", unit, name, city, districts };
  const names = shuffled(random, DISTRICT_NAMES);
  for (const [d, size] of sizes.entries()) {
    const stations: Station[] = [];
    const town = city || below(random, 100) < 24;
    const district: District = {
      level: "district",
      unit: `${unit}${twoDigits(d + 1)}`,
      name: names[d]!,
      region,
      town,
      stations,
    };
    districts.push(district);
    for (let s = 1; s <= size; s += 1) stations.push(stationOf(making, district, s));
  }
  return region;
}

function stationOf({ random, reserve }: Making, district: District, number: number): Station {
  const registered = votersOf(random, district.town);
  return {
    level: "station",
    unit: `${district.unit}${String(number).padStart(3, "0")}`,
    district,
    registered,
    delivered: registered + reserve(registered),
    seats: registered > 2000 ? 7 : 5,
  };
}

/**
 * Deals the reserve that the law adds to the ballots, one for a hundred voters in the whole country, rounded up. A station
 * gets its own hundredth rounded up or down, so that all of them together get as many as are printed.
 */
function reserveFor(): (voters: number) => number {
  let voters = 0;
  return (more) => {
    const before = Math.ceil(voters / 100);
    voters += more;
    return Math.ceil(voters / 100) - before;
  };
}

/** So many things dealt to so many places, unevenly, each place getting one at least and `most` at the utmost. */
function dealt(random: Random, things: number, places: number, most: number): readonly number[] {
  const weights = Array.from({ length: places }, () => Math.max(400, Math.min(1800, 1000 + bell(random, 350))));
  const counts = split(random, things - places, weights).map((count) => count + 1);
  for (const [i, count] of counts.entries()) {
    let over = count - most;
    for (; over > 0; over -= 1) {
      counts[i]! -= 1;
      counts[counts.indexOf(Math.min(...counts))]! += 1;
    }
  }
  return counts;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
