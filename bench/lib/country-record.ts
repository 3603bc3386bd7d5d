import { readFileSync } from "node:fs";
import { admitBytes, type BodyOf, type EntryType, type Fold, openFold, resultsOf } from "@dauys/core/election";
import type { JsonValue } from "@dauys/core/json";
import {
  coveredBytes,
  encodeEntry,
  formatVerifierKey,
  type KeySignature,
  keyReference,
  type Signer,
  signEntry,
  signedEntry,
  stampReceived,
} from "@dauys/core/record";
import { sha256, signerOf } from "./node-signing.ts";

/** How large the country is: stations in 265 districts of 17 regions. */
export const COUNTRY = { stations: 100_000, districts: 265, regions: 17 } as const;

const SEATS = 7;
const SIGNING = 4;
const LISTS = ["maple", "birch", "willow", "rowan", "juniper"];
const SHARES = [0.46, 0.24, 0.15, 0.08, 0.07];
const AT = "2031-01-12T16:00:00Z";

/** A record, entry after entry, and the fold of all of it. */
export interface CountryRecord {
  readonly entries: readonly Uint8Array[];
  readonly fold: Fold;
  readonly log: Signer;
  /** The bytes of one more entry of a commission, for what comes after the count. */
  readonly write: <T extends EntryType>(type: T, by: string, body: BodyOf<T>) => Uint8Array;
}

interface Desk {
  readonly by: string;
  readonly keys: readonly Signer[];
}

/**
 * The record of an invented country: every station's protocol filed by its district commission and signed by four of its
 * seven seats, every territorial protocol above, the final result. `signed: false` leaves signatures that only look like
 * ones, for what does not check them. Numbers by the generator mulberry32, seed 20310112.
 */
export function countryRecord(options: { readonly stations?: number; readonly signed: boolean }): CountryRecord {
  const stations = options.stations ?? COUNTRY.stations;
  const entries: Uint8Array[] = [];
  const fold = openFold({ sha256 });
  const desks = new Map<string, Desk>();
  const write: CountryRecord["write"] = (type, by, body) =>
    written(type, desks.get(by) as Desk, body as never, options.signed);
  const put: Put = (type, by, body) => {
    const bytes = write(type, by, body);
    const admitted = admitBytes(fold, bytes);
    if (!admitted.ok) throw new Error(`entry ${entries.length}, ${type}: ${admitted.refusal.message.en}`);
    entries.push(bytes);
  };
  const log = signerOf("bench.example/country");
  open(put, desks, log);
  const places = placesOf(stations);
  list(put, desks, places);
  count(put, places);
  declare(put, fold);
  return { entries, fold, log, write };
}

const FAKE = `${"A".repeat(86)}==`;

function written(
  type: string,
  { by, keys }: Desk,
  body: { readonly [key: string]: JsonValue },
  signed: boolean,
): Uint8Array {
  const unsigned = { v: 1, type, at: AT, by, body } as const;
  const signing = keys.slice(0, SIGNING);
  const signatures: readonly KeySignature[] = signed
    ? signing.map((signer) => signEntry(unsigned, signer))
    : signing.map(({ key }) => ({ key: keyReference(key), sig: FAKE }));
  const entry = signedEntry(unsigned, signatures);
  const encoded = encodeEntry(entry);
  if (!encoded.ok) throw new Error(`${type}: ${encoded.fault.message} (${coveredBytes(unsigned).length} bytes)`);
  const stamped = stampReceived(encoded.bytes, entry, AT);
  if (!stamped.ok) throw new Error(stamped.fault.message);
  return stamped.bytes;
}

type Put = <T extends EntryType>(type: T, by: string, body: BodyOf<T>) => void;

const same = (text: string): { readonly kk: string; readonly ru: string; readonly en: string } => ({
  kk: text,
  ru: text,
  en: text,
});

function house(path: string): JsonValue {
  const { $schema: _, ...document } = JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
  return document;
}

function deskOf(desks: Map<string, Desk>, by: string): BodyOf<"commission-formed">["seats"] {
  const keys = Array.from({ length: SEATS }, (_, seat) => signerOf(`${by}/${seat + 1}`));
  desks.set(by, { by, keys });
  return keys.map(({ key }, seat) => ({ role: seat === 0 ? "chair" : "member", key: formatVerifierKey(key) }));
}

function open(put: Put, desks: Map<string, Desk>, log: Signer): void {
  const seats = deskOf(desks, "xr");
  const invented = "Everything here is invented, for measuring only.";
  put("record-opened", "xr", {
    election: "bench",
    kind: "rehearsal",
    title: same("Bench"),
    date: "2031-01-12",
    country: "XR",
    notice: same(invented),
    log: formatVerifierKey(log.key),
    quorum: { decision: "1/2", session: "2/3" },
    root: { unit: "XR", level: "country", name: same("XR") },
    commission: { name: same("XR"), seats },
  });
  put("rules-adopted", "xr", { rules: house("rules/kz-2020-05.json") });
  put("form-adopted", "xr", { form: house("forms/kz-2021.json") });
  for (const [i, id] of LISTS.entries()) put("list-registered", "xr", { list: id, name: same(id), order: i + 1 });
}

interface Places {
  readonly regions: readonly string[];
  readonly districts: ReadonlyMap<string, readonly string[]>;
  readonly stations: ReadonlyMap<string, readonly string[]>;
}

function placesOf(stations: number): Places {
  const regions = Array.from({ length: COUNTRY.regions }, (_, i) => `R${i + 1}`);
  const districts = new Map<string, string[]>(regions.map((region) => [region, []]));
  const below = new Map<string, string[]>();
  for (let i = 0; i < COUNTRY.districts; i += 1) {
    districts.get(regions[i % COUNTRY.regions] as string)?.push(`D${i + 1}`);
    below.set(`D${i + 1}`, []);
  }
  for (let i = 0; i < stations; i += 1) below.get(`D${(i % COUNTRY.districts) + 1}`)?.push(`S${i + 1}`);
  return { regions, districts, stations: below };
}

const UNITS_AN_ENTRY = 500;

function list(put: Put, desks: Map<string, Desk>, { regions, districts, stations }: Places): void {
  put("units-listed", "xr", { below: "XR", level: "region", units: regions.map((unit) => ({ unit })) });
  for (const [region, own] of districts) {
    put("units-listed", "xr", { below: region, level: "district", units: own.map((unit) => ({ unit })) });
    put("commission-formed", "xr", { commission: region, unit: region, seats: deskOf(desks, region) });
  }
  for (const [district, own] of stations) {
    put("commission-formed", "xr", { commission: district, unit: district, seats: deskOf(desks, district) });
    for (let i = 0; i < own.length; i += UNITS_AN_ENTRY) {
      const units = own.slice(i, i + UNITS_AN_ENTRY).map((unit) => ({ unit, registered: 1000, delivered: 1010 }));
      put("units-listed", district, { below: district, level: "station", units });
    }
  }
}

/** Sums of protocols: fields, votes, ballots issued by each member, and the mobile box. */
type Sums = { readonly fields: number[]; readonly votes: number[] };

function count(put: Put, { districts, stations }: Places): void {
  const random = mulberry32(20310112);
  const nation = nothing();
  for (const [region, own] of districts) {
    const inRegion = nothing();
    for (const district of own) {
      const inDistrict = nothing();
      for (const station of stations.get(district) ?? []) addTo(inDistrict, file(put, district, station, random));
      addTo(inRegion, territorial(put, district, inDistrict));
    }
    addTo(nation, territorial(put, region, inRegion));
  }
  territorial(put, "XR", nation, "xr");
}

const nothing = (): Sums => ({ fields: Array(8).fill(0), votes: Array(LISTS.length).fill(0) });

function addTo(sums: Sums, { fields, votes }: Sums): void {
  for (const [i, value] of fields.entries()) sums.fields[i] = (sums.fields[i] as number) + value;
  for (const [i, value] of votes.entries()) sums.votes[i] = (sums.votes[i] as number) + value;
}

function file(put: Put, district: string, station: string, random: () => number): Sums {
  const valid = 400 + Math.floor(random() * 400);
  const votes = SHARES.slice(1).map((share) => Math.floor(valid * share * (0.7 + 0.6 * random())));
  votes.unshift(valid - votes.reduce((sum, each) => sum + each, 0));
  const invalid = Math.floor(random() * 12);
  const received = valid + invalid;
  const mobile = Math.floor(random() * 30);
  const issued = [0, 1, 2, 3, 4].map(
    (seat) => Math.floor((received * (seat + 1)) / 5) - Math.floor((received * seat) / 5),
  );
  const fields = [1000, received, 1010, 1010 - received, Math.floor(random() * 5), mobile, valid, invalid];
  put("protocol-filed", district, {
    unit: station,
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

function territorial(put: Put, unit: string, sums: Sums, by: string = unit): Sums {
  const { fields, votes } = sums;
  const whole = { id: "1", fields: [fields[1] as number] };
  const mobile = { id: "1", fields: [fields[5] as number, fields[5] as number] };
  const paper = ["chair", "member", "member", "member", "member", "member", "member"];
  put("protocol-filed", by, {
    unit,
    kind: "territorial",
    fields,
    votes: [votes],
    collections: [[whole], [mobile]],
    paper,
  });
  return sums;
}

function declare(put: Put, fold: Fold): void {
  const { stations, totals, distribution } = resultsOf(fold);
  const seats = distribution?.result.ok === true ? distribution.result.outcome.seats : null;
  if (totals === null || seats === null || fold.rules === null) throw new Error("the country has no result");
  put("result-declared", "xr", {
    series: "final",
    stations,
    totals: totals.figures as BodyOf<"result-declared">["totals"],
    votes: totals.votes,
    seats: LISTS.map((each) => seats[each] ?? 0),
    rules: fold.rules.sha256,
    session: { present: SEATS },
  });
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
