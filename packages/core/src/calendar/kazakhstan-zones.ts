import type { Trilingual } from "../rules/index.ts";
import { type Instant, readInstant } from "./instant.ts";
import type { Zone } from "./zone.ts";

const SOURCE = "IANA Time Zone Database (tzdb)";
/** In 2004 summer time ended for good. */
const SUMMER_2004 = { begin: "2004-03-27", end: "2004-10-30" } as const;

function at(text: string): Instant {
  return readInstant(text) ?? 0;
}

const name = (kk: string, ru: string, en: string): Trilingual => ({ kk, ru, en });

/** The clock of the capital. From 1 March 2024 all of Kazakhstan keeps UTC+5. */
export const KZ_CAPITAL: Zone = {
  id: "Asia/Almaty",
  name: name("елорда уақыты", "время столицы", "capital time"),
  offsets: [
    { from: null, minutes: 360 },
    { from: at(`${SUMMER_2004.begin}T20:00Z`), minutes: 420 },
    { from: at(`${SUMMER_2004.end}T20:00Z`), minutes: 360 },
    { from: at("2024-02-29T18:00Z"), minutes: 300 },
  ],
  source: SOURCE,
};

/** Aktobe region. */
const AKTOBE: Zone = {
  id: "Asia/Aqtobe",
  name: name("Ақтөбе уақыты", "время Актобе", "Aktobe time"),
  offsets: [
    { from: null, minutes: 300 },
    { from: at(`${SUMMER_2004.begin}T21:00Z`), minutes: 360 },
    { from: at(`${SUMMER_2004.end}T21:00Z`), minutes: 300 },
  ],
  source: SOURCE,
};

/** Kyzylorda region, which changed from UTC+6 to UTC+5 on 21 December 2018. */
const KYZYLORDA: Zone = {
  id: "Asia/Qyzylorda",
  name: name("Қызылорда уақыты", "время Кызылорды", "Kyzylorda time"),
  offsets: [
    { from: null, minutes: 300 },
    { from: at(`${SUMMER_2004.begin}T21:00Z`), minutes: 360 },
    { from: at("2018-12-20T18:00Z"), minutes: 300 },
  ],
  source: SOURCE,
};

/** West Kazakhstan, Atyrau and Mangystau regions. */
const WEST: Zone = {
  id: "Asia/Oral",
  name: name("батыс өңірлердің уақыты", "время западных регионов", "time of the western regions"),
  offsets: [
    { from: null, minutes: 240 },
    { from: at(`${SUMMER_2004.begin}T22:00Z`), minutes: 300 },
  ],
  source: SOURCE,
};

/**
 * The clocks of Kazakhstan's regions, from 2004 on: which one a region keeps by its ISO 3166-2 code, and the capital's for
 * all that are not named.
 *
 * @source IANA Time Zone Database; checked against the copy of it in the running Node by `kazakhstan-zones.test.ts`.
 */
export const KZ_ZONES: ReadonlyMap<string, Zone> = new Map([
  ["KZ-15", AKTOBE],
  ["KZ-43", KYZYLORDA],
  ["KZ-27", WEST],
  ["KZ-23", WEST],
  ["KZ-47", WEST],
]);

/** All clocks of Kazakhstan, each once. */
export const KZ_CLOCKS: readonly Zone[] = [...new Set([KZ_CAPITAL, ...KZ_ZONES.values()])];

/** The clocks of a jurisdiction, by its ISO 3166 code, where the house knows them. */
export function clocksOf(jurisdiction: string): { readonly zone: Zone; readonly stationZones: readonly Zone[] } | null {
  return jurisdiction === "KZ" ? { zone: KZ_CAPITAL, stationZones: KZ_CLOCKS } : null;
}
