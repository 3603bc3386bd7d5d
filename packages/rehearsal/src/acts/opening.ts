import { formatVerifierKey, type Signer } from "@dauys/core/record";
import { type Country, type Region, ROOT_UNIT } from "../country/country.ts";
import { EDITION, type Settings } from "../options.ts";
import { GENERATOR } from "../random/xoshiro.ts";
import { commissionName, noticeOf, ROOT_NAME, TITLE, TOP_COMMISSION } from "../texts.ts";
import { CLOCK, DAY, ELECTION_DATE, ELECTION_DAY, HOUR, MINUTE } from "../time.ts";
import { type Act, decision, type Said } from "./act.ts";
import { commissionAt, seatsOf, TOP } from "./commissions.ts";

/** The days of the preparation, each at nine in the morning five hours ahead of UTC. */
const MORNING = ELECTION_DAY + 4 * HOUR;
const OPENED = MORNING - 76 * DAY;
const REGIONS = MORNING - 73 * DAY;
const DISTRICTS = MORNING - 69 * DAY;
const STATIONS = MORNING - 34 * DAY;
const STATION_COMMISSIONS = MORNING - 27 * DAY;

/** What happens before the day: the record opened, law and form, all units and their commissions. */
export function openingActs(settings: Settings, country: Country, log: Signer): readonly Act[] {
  return [
    decision(TOP, OPENED, opened(settings, log)),
    decision(TOP, OPENED + 20 * MINUTE, { type: "rules-adopted", body: () => ({ rules: settings.rules as never }) }),
    decision(TOP, OPENED + 35 * MINUTE, { type: "form-adopted", body: () => ({ form: settings.form as never }) }),
    decision(TOP, REGIONS, listed(ROOT_UNIT, "region", country.regions)),
    ...country.regions.map((region, i) => decision(TOP, REGIONS + (i + 2) * 4 * MINUTE, formed(region))),
    ...country.regions.flatMap(districtActs),
    ...country.districts.flatMap((district, i) => [
      decision(commissionAt(district), STATIONS + i * 5 * MINUTE, stationsListed(district)),
      decision(commissionAt(district), STATION_COMMISSIONS + i * 5 * MINUTE, district.stations.map(formed)),
    ]),
  ];
}

function districtActs(region: Region, r: number): readonly Act[] {
  const by = commissionAt(region);
  const begin = DISTRICTS + r * 2 * HOUR;
  return [
    decision(by, begin, listed(region.unit, "district", region.districts)),
    ...region.districts.map((district, i) => decision(by, begin + (i + 1) * 4 * MINUTE, formed(district))),
  ];
}

function opened({ seed, stations, slips, unmended }: Settings, log: Signer): Said {
  return {
    type: "record-opened",
    body: (desk) => ({
      election: "xr-2031",
      kind: "rehearsal",
      title: TITLE,
      date: ELECTION_DATE,
      clock: CLOCK,
      country: "XR",
      notice: noticeOf({ generator: GENERATOR, edition: EDITION, seed, stations, slips, unmended }),
      log: formatVerifierKey(log.key),
      quorum: { decision: "1/2", session: "2/3" },
      root: { unit: ROOT_UNIT, level: "nation", name: ROOT_NAME },
      commission: { name: TOP_COMMISSION, seats: seatsOf(TOP, desk) },
    }),
  };
}

function listed(below: string, level: string, units: Country["regions"] | Region["districts"]): Said {
  return {
    type: "units-listed",
    body: () => ({ below, level, units: units.map(({ unit, name }) => ({ unit, name })) }),
  };
}

function stationsListed({ unit: below, stations }: Country["districts"][number]): Said {
  return {
    type: "units-listed",
    body: () => ({
      below,
      level: "station",
      units: stations.map(({ unit, registered: voters, delivered }) => ({ unit, registered: voters, delivered })),
    }),
  };
}

function formed(unit: Parameters<typeof commissionAt>[0]): Said {
  const commission = commissionAt(unit);
  return {
    type: "commission-formed",
    body: (desk) => ({
      commission: commission.id,
      unit: commission.unit,
      ...(unit.level === "station" ? {} : { name: commissionName(unit.name) }),
      seats: seatsOf(commission, desk),
    }),
  };
}
