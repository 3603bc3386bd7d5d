import { type Country, countryOf, type Station } from "../country/country.ts";
import type { Figures } from "../figures/figures.ts";
import { leaningsOf } from "../figures/leanings.ts";
import { stationFigures } from "../figures/station-figures.ts";
import type { Settings } from "../options.ts";
import { randomFor } from "../random/xoshiro.ts";
import { planSlips, type Slip } from "../slips/plan-slips.ts";
import type { Story, SumSlip } from "./story.ts";
import { canHappen, plainStory, TELL } from "./tell.ts";

/** The country and all that happens in it. */
export interface Events {
  readonly country: Country;
  readonly slips: readonly Slip[];
  /** Of every station, by unit, in the order of the units. */
  readonly stories: ReadonlyMap<string, Story>;
  /** By district. */
  readonly sumSlips: ReadonlyMap<string, SumSlip>;
}

/** The country that a seed gives, what its papers say, and which slips are made with them. */
export function eventsOf(settings: Settings): Events {
  const { seed, tools } = settings;
  const { sha256 } = tools;
  const country = countryOf(settings);
  const leanings = leaningsOf(settings, country.regions);
  const papers = new Map<Station, Figures>();
  for (const station of country.stations) {
    const random = randomFor(sha256, seed, `figures/${station.unit}`);
    papers.set(station, stationFigures(random, station, leanings.get(station.district.unit)!));
  }
  const slipRandom = (station: Station) => randomFor(sha256, seed, `slip/${station.unit}`);
  const slips = planSlips(settings, country, (kind, station) =>
    canHappen(kind, { random: slipRandom(station), figures: papers.get(station)! }),
  );
  const stories = new Map<string, Story>();
  for (const [station, figures] of papers) {
    stories.set(station.unit, plainStory(randomFor(sha256, seed, `story/${station.unit}`), station, figures));
  }
  for (const { kind, stations, mended } of slips) {
    for (const [i, station] of stations.entries()) {
      if (kind === "bad-sum") continue;
      const figures = papers.get(station)!;
      const partner = stations[1 - i];
      const other = partner === undefined ? null : { station: partner, figures: papers.get(partner)!, first: i === 1 };
      const telling = { random: slipRandom(station), sha256, station, figures, other, mended };
      stories.set(station.unit, { ...TELL[kind](stories.get(station.unit)!, telling), slipped: true });
    }
  }
  return { country, slips, stories, sumSlips: sumSlipsOf(slips) };
}

function sumSlipsOf(slips: readonly Slip[]): ReadonlyMap<string, SumSlip> {
  const own = slips.filter(({ kind }) => kind === "bad-sum");
  return new Map(
    own.map(({ district, stations, mended }) => [district.unit, { district, leftOut: stations[0] as Station, mended }]),
  );
}
