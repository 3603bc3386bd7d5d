import { readFileSync } from "node:fs";
import { admitBytes, type BodyOf, type EntryType, type Fold, openFold, resultsOf } from "@dauys/core/election";
import type { JsonValue } from "@dauys/core/json";
import { formatVerifierKey, type Signer } from "@dauys/core/record";
import { type Pen, penOf, SEATS, type Signatures } from "./country-entries.ts";
import { mulberry32 } from "./mulberry32.ts";
import { sha256, signerOf } from "./node-signing.ts";

/** How large the country is: as many stations as the house promises figures for, and Kazakhstan's levels of 2021. */
export const COUNTRY = { stations: 100_000, districts: 265, regions: 17 } as const;

const LISTS = ["maple", "birch", "willow", "rowan", "juniper"] as const;
const SHARES = [0, 0.24, 0.15, 0.08, 0.07];
const UNITS_AN_ENTRY = 500;

/** Which country: how many stations it has, and who files their protocols. */
export interface CountryOptions {
  readonly stations: number;
  readonly filing: Filing;
  readonly signatures: Signatures;
}

/** Who files the protocols of stations: their own commissions, introduced batch by batch, or those of their districts. */
export type Filing = "stations" | "districts";

/** A record, entry after entry, the fold of all of it, and the bytes of more entries, for what comes after the count. */
export interface Country extends Pick<Pen, "write" | "writeBatch"> {
  readonly entries: readonly Uint8Array[];
  readonly fold: Fold;
}

/**
 * The record of an invented country: commissions of five, every protocol signed by three of them, territorial protocols of
 * districts, regions and nation, the final result. Figures by the generator mulberry32, seed 20310112.
 */
export function country({ stations, filing, signatures }: CountryOptions): Country {
  const entries: Uint8Array[] = [];
  const pen = penOf(signatures);
  const desk = deskOf(entries, pen);
  opening(desk);
  const places = placesOf(stations);
  founding(desk, places, filing);
  counting(desk, places, filing);
  declaring(desk);
  return { entries, fold: desk.fold, write: pen.write, writeBatch: pen.writeBatch };
}

/** The signer of the country's own key. */
export function countryKey(): Signer {
  return signerOf("bench.example/verified");
}

/** Where entries are made: each is admitted to a fold when it is put, so that nothing is measured that is not allowed. */
interface Desk {
  readonly put: <T extends EntryType>(type: T, by: string, body: BodyOf<T>) => void;
  readonly putBatch: <T extends EntryType>(type: T, by: string, bodies: readonly BodyOf<T>[]) => void;
  readonly seats: Pen["seats"];
  readonly fold: Fold;
}

function deskOf(entries: Uint8Array[], { write, writeBatch, seats }: Pen): Desk {
  const fold = openFold({ sha256 });
  const add = (bytes: Uint8Array, type: string): void => {
    const admitted = admitBytes(fold, bytes);
    if (!admitted.ok) throw new Error(`entry ${entries.length}, ${type}: ${admitted.refusal.message.en}`);
    entries.push(bytes);
  };
  return {
    put: (type, by, body) => add(write(type, by, body), type),
    putBatch: (type, by, bodies) => {
      for (const bytes of writeBatch(type, by, bodies)) add(bytes, type);
    },
    seats,
    fold,
  };
}

const same = (text: string): { readonly kk: string; readonly ru: string; readonly en: string } => ({
  kk: text,
  ru: text,
  en: text,
});

function house(path: string): JsonValue {
  const { $schema: _, ...document } = JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
  return document;
}

function opening({ put, seats }: Desk): void {
  put("record-opened", "xr", {
    election: "bench",
    kind: "rehearsal",
    title: same("Bench"),
    date: "2031-01-12",
    country: "XR",
    notice: same("Everything here is invented, for measuring only."),
    log: formatVerifierKey(countryKey().key),
    quorum: { decision: "1/2", session: "2/3" },
    root: { unit: "XR", level: "country", name: same("XR") },
    commission: { name: same("XR"), seats: seats("xr") },
  });
  put("rules-adopted", "xr", { rules: house("rules/kz-2020-05.json") });
  put("form-adopted", "xr", { form: house("forms/kz-2021.json") });
  for (const [i, list] of LISTS.entries()) put("list-registered", "xr", { list, name: same(list), order: i + 1 });
}

/** Units by the unit above them. */
interface Places {
  readonly regions: readonly string[];
  readonly districts: ReadonlyMap<string, readonly string[]>;
  readonly stations: ReadonlyMap<string, readonly string[]>;
}

function placesOf(stations: number): Places {
  const names = (letter: string, count: number): readonly string[] =>
    Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);
  const regions = names("R", COUNTRY.regions);
  const all = names("D", COUNTRY.districts);
  const dealt = (upper: readonly string[], lower: readonly string[]): ReadonlyMap<string, readonly string[]> =>
    new Map(upper.map((unit, i) => [unit, lower.filter((_, j) => j % upper.length === i)]));
  return { regions, districts: dealt(regions, all), stations: dealt(all, names("S", stations)) };
}

function founding({ put, putBatch, seats }: Desk, { regions, districts, stations }: Places, filing: Filing): void {
  const formed = (unit: string): BodyOf<"commission-formed"> => ({ commission: unit, unit, seats: seats(unit) });
  put("units-listed", "xr", { below: "XR", level: "region", units: regions.map((unit) => ({ unit })) });
  putBatch("commission-formed", "xr", regions.map(formed));
  for (const [region, own] of districts) {
    put("units-listed", "xr", { below: region, level: "district", units: own.map((unit) => ({ unit })) });
    putBatch("commission-formed", region, own.map(formed));
  }
  for (const [district, own] of stations) {
    for (let i = 0; i < own.length; i += UNITS_AN_ENTRY) {
      const units = own.slice(i, i + UNITS_AN_ENTRY).map((unit) => ({ unit, registered: 1000, delivered: 1010 }));
      put("units-listed", district, { below: district, level: "station", units });
    }
    if (filing === "stations") putBatch("commission-formed", district, own.map(formed));
  }
}

/** Sums of protocols: the fields of the form, and votes by list. */
interface Sums {
  readonly fields: number[];
  readonly votes: number[];
}

function counting(desk: Desk, { districts, stations }: Places, filing: Filing): void {
  const random = mulberry32(20310112);
  const nation = nothing();
  for (const [region, own] of districts) {
    const inRegion = nothing();
    for (const district of own) {
      const inDistrict = nothing();
      for (const station of stations.get(district) ?? []) {
        addTo(inDistrict, filed(desk, station, filing === "stations" ? station : district, random));
      }
      addTo(inRegion, territorial(desk, district, inDistrict));
    }
    addTo(nation, territorial(desk, region, inRegion));
  }
  territorial(desk, "XR", nation, "xr");
}

const nothing = (): Sums => ({ fields: Array(8).fill(0), votes: LISTS.map(() => 0) });

function addTo(sums: Sums, { fields, votes }: Sums): void {
  for (const [i, value] of fields.entries()) sums.fields[i] = (sums.fields[i] as number) + value;
  for (const [i, value] of votes.entries()) sums.votes[i] = (sums.votes[i] as number) + value;
}

function filed({ put }: Desk, unit: string, by: string, random: () => number): Sums {
  const below = (limit: number): number => Math.floor(random() * limit);
  const valid = 400 + below(400);
  const votes = SHARES.map((share) => Math.floor(valid * share * (0.7 + 0.6 * random())));
  votes[0] = valid - votes.reduce((sum, each) => sum + each, 0);
  const invalid = below(12);
  const received = valid + invalid;
  const mobile = below(30);
  const issued = Array.from({ length: SEATS }, (_, i) => {
    return Math.floor((received * (i + 1)) / SEATS) - Math.floor((received * i) / SEATS);
  });
  const fields = [1000, received, 1010, 1010 - received, below(5), mobile, valid, invalid];
  put("protocol-filed", by, {
    unit,
    kind: "station",
    fields,
    votes: [votes],
    collections: [
      issued.map((ballots, i) => ({ id: String(i + 1), fields: [ballots] })),
      [{ id: "1", fields: [mobile, mobile] }],
    ],
    paper: ["chair", "deputy", "secretary", "member", "member"],
  });
  return { fields, votes };
}

function territorial({ put }: Desk, unit: string, sums: Sums, by: string = unit): Sums {
  const { fields, votes } = sums;
  const collections = [
    [{ id: "1", fields: [fields[1] ?? 0] }],
    [{ id: "1", fields: [fields[5] ?? 0, fields[5] ?? 0] }],
  ];
  const paper = ["chair", "deputy", "secretary", "member", "member"];
  put("protocol-filed", by, { unit, kind: "territorial", fields, votes: [votes], collections, paper });
  return sums;
}

function declaring({ put, fold }: Desk): void {
  const { stations, totals, distribution } = resultsOf(fold);
  const seats = distribution?.result.ok === true ? distribution.result.outcome.seats : null;
  if (totals === null || seats === null || fold.rules === null) throw new Error("the country has no result");
  put("result-declared", "xr", {
    series: "final",
    stations,
    totals: totals.figures as BodyOf<"result-declared">["totals"],
    votes: totals.votes,
    seats: LISTS.map((list) => seats[list] ?? 0),
    rules: fold.rules.sha256,
    session: { present: SEATS },
  });
}
