import type { Candidate } from "@dauys/core/nomination";
import type { Country, Region } from "../country/country.ts";
import { between, oneOf } from "../random/draw.ts";
import type { Random } from "../random/xoshiro.ts";
import type { NamedPerson } from "./name-deck.ts";
import { workOf } from "./work.ts";

/** What is settled of a candidate before chance fills in the rest. */
export interface Settled extends NamedPerson {
  readonly number: number;
  readonly party: string;
  readonly sex: "woman" | "man";
  /** Under 29 on every day on which the law may count it. */
  readonly young: boolean;
  readonly sits: boolean;
  /** Where the person lives; by chance when left out. */
  readonly region?: Region;
}

/** What everybody hands in. */
const PAPERS = ["consent", "biography", "tax-declaration", "membership"];

/** A candidate with a year of birth, a trade, a residence in the country, and papers in order. */
export function personOf(random: Random, { regions }: Country, settled: Settled): Candidate {
  const { number, person, name, party, sex, young, sits } = settled;
  const year = young ? between(random, 2003, 2004) : between(random, 1956, 1998);
  const region = settled.region ?? oneOf(random, regions);
  const district = oneOf(random, region.districts);
  const inBoth = (lang: "kk" | "ru" | "en"): string => `${region.name[lang]}, ${district.name[lang]}`;
  const [month, day] = [between(random, 1, 12), between(random, 1, 28)].map((part) => String(part).padStart(2, "0"));
  return {
    ...{ number, person, name, born: year, sex, party },
    ...workOf(random, sits),
    residence: { kk: inBoth("kk"), ru: inBoth("ru"), en: inBoth("en") },
    region: region.unit,
    sat: sits,
    examined: {
      born: `${year}-${month}-${day}`,
      citizen: true,
      residentYears: between(random, 10, 26),
      barred: [],
      groups: [],
      documents: PAPERS,
    },
  };
}
