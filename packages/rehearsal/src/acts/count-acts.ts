import type { District, Region } from "../country/country.ts";
import { ROOT_UNIT } from "../country/country.ts";
import type { Settings } from "../options.ts";
import { between } from "../random/draw.ts";
import { type Random, randomFor } from "../random/xoshiro.ts";
import type { Events } from "../stations/stories.ts";
import type { Story } from "../stations/story.ts";
import { commissionOf } from "../stations/tell.ts";
import { REASONS, RECOUNT_GROUND } from "../texts.ts";
import { MINUTE, type Seconds } from "../time.ts";
import type { Act } from "./act.ts";
import { commissionAt, TOP } from "./commissions.ts";
import type { PaperForm } from "./paper-form.ts";
import { filingAct, type StationActs, stationActs } from "./station-acts.ts";
import { stationTimes, typedNext } from "./station-times.ts";
import { territorialAct } from "./territorial.ts";

/** The count: all acts from the first seal to the protocol of the nation. */
export interface Count {
  readonly acts: readonly Act[];
  /** When the first protocol of each station reached the record. */
  readonly firstFiled: readonly Seconds[];
  /** When the nation's protocol is filed. */
  readonly finished: Seconds;
}

/** The evening and the night of the count, upwards from the stations. */
export function countActs(settings: Settings, paper: PaperForm, { country, stories, sumSlips }: Events): Count {
  const { seed, tools } = settings;
  const stations = new Map<string, StationActs>();
  const randomOf = (purpose: string, unit: string): Random => randomFor(tools.sha256, seed, `${purpose}/${unit}`);
  for (const [unit, story] of stories) {
    const lead = story.typedAfter === null ? story : stories.get(story.typedAfter.unit)!;
    const own = stationTimes(randomOf("times", lead.station.unit), lead);
    const times = lead === story ? own : typedNext(own);
    stations.set(unit, stationActs(randomOf("disputes", unit), paper, story, times));
  }
  const acts = [...stations.values()].flatMap((station) => station.acts);
  const random = randomFor(tools.sha256, seed, "sums/times");
  let finished = 0;
  for (const region of country.regions) {
    let ready = 0;
    for (const district of region.districts) {
      const own = districtActs(random, paper, { district, stations, slip: sumSlips.get(district.unit) });
      acts.push(...own);
      ready = Math.max(ready, ...own.map(({ received }) => received));
    }
    const own = regionActs(random, paper, { region, ready, stories, sumSlips });
    acts.push(...own);
    finished = Math.max(finished, ...own.map(({ received }) => received));
  }
  finished += between(random, 60, 120) * MINUTE;
  const below = country.regions.map(({ unit }) => unit);
  acts.push(territorialAct(paper, { unit: ROOT_UNIT, below, at: finished, by: TOP }));
  return { acts, firstFiled: [...stations.values()].map((station) => station.firstFiled), finished };
}

interface DistrictCount {
  readonly district: District;
  readonly stations: ReadonlyMap<string, StationActs>;
  readonly slip: ReturnType<Events["sumSlips"]["get"]>;
}

function districtActs(random: Random, paper: PaperForm, { district, stations, slip }: DistrictCount): readonly Act[] {
  const below = district.stations.map(({ unit }) => unit);
  const ready = Math.max(...below.map((unit) => stations.get(unit)?.settled ?? 0));
  const at = ready + between(random, 10, 45) * MINUTE;
  const own = { unit: district.unit, below, by: commissionAt(district) };
  const first = territorialAct(paper, { ...own, at, leftOut: slip?.leftOut.unit });
  if (slip === undefined || !slip.mended) return [first];
  const fixed = at + between(random, 12, 50) * MINUTE;
  const correction = { kind: "transcription-fix", reason: REASONS.stationLeftOut } as const;
  return [first, territorialAct(paper, { ...own, at: fixed, correction })];
}

interface RegionCount {
  readonly region: Region;
  /** When the last of its districts was in the record. */
  readonly ready: Seconds;
  readonly stories: Events["stories"];
  readonly sumSlips: Events["sumSlips"];
}

/** The region's protocol; after a late recount the station's, the district's and the region's once more. */
function regionActs(
  random: Random,
  paper: PaperForm,
  { region, ready, stories, sumSlips }: RegionCount,
): readonly Act[] {
  const by = commissionAt(region);
  const own = { unit: region.unit, below: region.districts.map(({ unit }) => unit), by };
  let at = ready + between(random, 20, 60) * MINUTE;
  const acts = [territorialAct(paper, { ...own, at })];
  const correction = {
    kind: "recount",
    reason: REASONS.sumRecounted,
    ground: RECOUNT_GROUND,
    orderedBy: commissionOf(region.unit),
  } as const;
  for (const { story, place, minutes } of lateFilings(region, stories)) {
    const { district } = story.station;
    at += minutes * MINUTE;
    acts.push(filingAct(paper, story, place, { at, received: at + 25, opened: null }));
    at += between(random, 10, 25) * MINUTE;
    const slip = sumSlips.get(district.unit);
    const leftOut = slip?.mended === false ? slip.leftOut.unit : undefined;
    const below = district.stations.map(({ unit }) => unit);
    acts.push(territorialAct(paper, { unit: district.unit, below, leftOut, at, by, correction }));
    at += between(random, 10, 25) * MINUTE;
    acts.push(territorialAct(paper, { ...own, at, correction }));
  }
  return acts;
}

function lateFilings(
  region: Region,
  stories: Events["stories"],
): readonly { readonly story: Story; readonly place: number; readonly minutes: number }[] {
  return region.districts
    .flatMap(({ stations }) => stations.map(({ unit }) => stories.get(unit) as Story))
    .flatMap((story) =>
      story.filings.flatMap(({ afterRegion, minutes }, place) => (afterRegion ? [{ story, place, minutes }] : [])),
    );
}
