import type { JsonValue } from "@dauys/core/json";
import type { Sha256, Signer } from "@dauys/core/record";

/** What the rehearsal cannot do itself: hashing, and signing with a key whose 32 secret bytes it derives from the seed. */
export interface RehearsalTools {
  readonly sha256: Sha256;
  /** The signer with the Ed25519 private key `seed` (32 bytes) under a key name. */
  readonly signerFrom: (seed: Uint8Array, name: string) => Signer;
}

/** What a rehearsal is made from. The same options give the same bytes. */
export interface RehearsalOptions {
  /** Any text; published in the record. {@link DEFAULT_SEED} when left out. */
  readonly seed?: string;
  /** Polling stations, from {@link FEWEST_STATIONS} to {@link MOST_STATIONS}; {@link DEFAULT_STATIONS} when left out. */
  readonly stations?: number;
  /** Regions, at most 17; fitting the number of stations when left out. */
  readonly regions?: number;
  /** Districts, at least as many as regions; fitting the number of stations when left out. */
  readonly districts?: number;
  /** Human slips, at most a quarter of the stations; one for a hundred stations when left out. */
  readonly slips?: number;
  /** Slips that are left standing, at most 200 of those that have to be mended; none when left out. */
  readonly unmended?: number;
  /** Whether parties, candidates and deputies are part of it; they are when left out. */
  readonly people?: boolean;
  /** The law, a rules file as parsed JSON, that distributes seats in the whole nation. */
  readonly rules: JsonValue;
  /** The form `kz-2021` as parsed JSON. */
  readonly form: JsonValue;
  readonly tools: RehearsalTools;
}

/** The options with everything said. */
export type Settings = Required<RehearsalOptions>;

/**
 * The edition of the generator, published beside the seed. It rises whenever the same options would give other bytes than
 * before, so that two records of one seed are never taken for a fork of each other.
 */
export const EDITION = 6;
/** The seed when none is given. */
export const DEFAULT_SEED = "dauys";
/** As many as Kazakhstan had on 10 January 2021. */
export const DEFAULT_STATIONS = 10_061;
/** The fewest stations that a rehearsal can have. */
export const FEWEST_STATIONS = 12;
/** The most stations that a rehearsal can have. */
export const MOST_STATIONS = 50_000;
const MOST_REGIONS = 17;
const MOST_DISTRICTS = 215;
/** Districts of a region bear different names, and there are this many. */
const DISTRICTS_PER_REGION = 24;
/** The final result names each of them with its reason, and an entry has room for so many. */
const MOST_UNMENDED = 200;

/** How many slips a country of so many stations has when nobody says otherwise. */
export function usualSlips(stations: number): number {
  return Math.ceil(stations / 100);
}

/**
 * The options with what was left out filled in.
 * @throws RangeError for a number out of its range, and for a seed that is empty or too long to be published
 */
export function settle(options: RehearsalOptions): Settings {
  const stations = options.stations ?? DEFAULT_STATIONS;
  const regions = options.regions ?? clamp(Math.round(Math.sqrt(stations) / 5.9), 3, MOST_REGIONS);
  const fitting = Math.round((stations * MOST_DISTRICTS) / DEFAULT_STATIONS);
  const districts = options.districts ?? clamp(fitting, Math.min(2 * regions, stations), MOST_DISTRICTS);
  const {
    seed = DEFAULT_SEED,
    slips = usualSlips(stations),
    unmended = 0,
    people = true,
    rules,
    form,
    tools,
  } = options;
  within("stations", stations, FEWEST_STATIONS, MOST_STATIONS);
  within("regions", regions, 1, MOST_REGIONS);
  within("districts", districts, regions, Math.min(regions * DISTRICTS_PER_REGION, stations));
  within("slips", slips, 0, Math.floor(stations / 4));
  within("unmended", unmended, 0, Math.min(slips, MOST_UNMENDED));
  within("seed: its length", seed.length, 1, 200);
  return { seed, stations, regions, districts, slips, unmended, people, rules, form, tools };
}

function within(what: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new RangeError(`${what}: ${value} is not a whole number from ${least} to ${most}`);
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
