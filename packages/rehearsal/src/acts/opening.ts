import { formatVerifierKey, type Signer } from "@dauys/core/record";
import { type Country, type Region, ROOT_UNIT } from "../country/country.ts";
import { LISTS } from "../country/lists.ts";
import { EDITION, type Settings } from "../options.ts";
import { GENERATOR } from "../random/xoshiro.ts";
import { commissionName, noticeOf, ROOT_NAME, TITLE, TOP_COMMISSION } from "../texts.ts";
import { DAY, ELECTION_DATE, ELECTION_DAY, HOUR, MINUTE, type Seconds } from "../time.ts";
import { type Act, type Commission, majority, type Said } from "./act.ts";
import { commissionAt, seatsOf, TOP } from "./commissions.ts";

/** The days of the preparation, each at nine in the morning five hours ahead of UTC. */
const MORNING = ELECTION_DAY + 4 * HOUR;
const OPENED = MORNING - 76 * DAY;
const REGIONS = MORNING - 73 * DAY;
const DISTRICTS = MORNING - 69 * DAY;
const LISTS_REGISTERED = MORNING - 48 * DAY;
const STATIONS = MORNING - 34 * DAY;
const STATION_COMMISSIONS = MORNING - 27 * DAY;

/** What happens before the day: the record opened, law, form and lists, all units and their commissions. */
export function openingActs(settings: Settings, country: Country, log: Signer): readonly Act[] {
  return [
    act(OPENED, TOP, opened(settings, log)),
    act(OPENED + 20 * MINUTE, TOP, { type: "rules-adopted", body: () => ({ rules: settings.rules as never }) }),
    act(OPENED + 35 * MINUTE, TOP, { type: "form-adopted", body: () => ({ form: settings.form as never }) }),
    act(REGIONS, TOP, listed(ROOT_UNIT, "region", country.regions)),
    ...country.regions.map((region, i) => act(REGIONS + (i + 2) * 4 * MINUTE, TOP, formed(region))),
    ...country.regions.flatMap(districtActs),
    ...LISTS.map((list, i) => act(LISTS_REGISTERED + i * 2 * DAY, TOP, registered(list, i + 1))),
    ...country.districts.flatMap((district, i) => [
      act(STATIONS + i * 5 * MINUTE, commissionAt(district), stationsListed(district)),
      act(STATION_COMMISSIONS + i * 5 * MINUTE, commissionAt(district), district.stations.map(formed)),
    ]),
  ];
}

function districtActs(region: Region, r: number): readonly Act[] {
  const by = commissionAt(region);
  const begin = DISTRICTS + r * 2 * HOUR;
  return [
    act(begin, by, listed(region.unit, "district", region.districts)),
    ...region.districts.map((district, i) => act(begin + (i + 1) * 4 * MINUTE, by, formed(district))),
  ];
}

function act(at: Seconds, by: Commission, says: Act["says"]): Act {
  return { at, received: at + 20, by, signed: majority(by), says };
}

function opened({ seed, stations, slips, unmended }: Settings, log: Signer): Said {
  return {
    type: "record-opened",
    body: (desk) => ({
      election: "xr-2031",
      kind: "rehearsal",
      title: TITLE,
      date: ELECTION_DATE,
      country: "XR",
      notice: noticeOf({ generator: GENERATOR, edition: EDITION, seed, stations, slips, unmended }),
      log: formatVerifierKey(log.key),
      quorum: { decision: "1/2", session: "2/3" },
      root: { unit: ROOT_UNIT, level: "nation", name: ROOT_NAME },
      commission: { name: TOP_COMMISSION, seats: seatsOf(TOP, desk) },
    }),
  };
}

function registered({ id, name, colour, candidates }: (typeof LISTS)[number], order: number): Said {
  return { type: "list-registered", body: () => ({ list: id, name, order, candidates, colour }) };
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
