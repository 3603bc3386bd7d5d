import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { admitBytes, type BodyOf, type EntryType, type Fold, openFold, resultsOf } from "@dauys/core/election";
import type { JsonValue } from "@dauys/core/json";
import {
  BATCH_TYPE,
  batchBody,
  batchMember,
  coveredBytes,
  encodeEntry,
  formatVerifierKey,
  keyReference,
  type Signer,
  signEntry,
  signedEntry,
  stampReceived,
  type UnsignedEntry,
  verifierKey,
} from "@dauys/core/record";
import { sha256, signerOf } from "./node-signing.ts";

/** The country that is verified: as many protocols as the house promises to verify, and Kazakhstan's levels of 2021. */
export const VERIFIED = { stations: 100_000, districts: 265, regions: 17 } as const;

const SEATS = 5;
const SIGNING = 3;
const LISTS = ["maple", "birch", "willow", "rowan", "juniper"] as const;
const SHARES = [0, 0.24, 0.15, 0.08, 0.07];
const AT = "2031-01-12T16:00:00Z";
const UNITS_AN_ENTRY = 500;

type Body = { readonly [key: string]: JsonValue };
type Signatures = "real" | "made-up";

/** Where entries are made: each is admitted to a fold when it is put, so that nothing is measured that is not allowed. */
interface Desk {
  readonly put: <T extends EntryType>(type: T, by: string, body: BodyOf<T>) => void;
  readonly putBatch: (type: EntryType, by: string, bodies: readonly Body[]) => void;
  readonly fold: Fold;
}

/** Who files the protocols of stations: their own commissions, introduced one by one, or those of their districts. */
export type Filing = "stations" | "districts";

/**
 * The entries of an invented country: commissions of five, every protocol signed by three of them, territorial protocols of
 * districts, regions and nation, the final result. With `made-up` signatures and keys, which only look like ones, for what
 * does not check them. Figures by the generator mulberry32, seed 20310112.
 */
export function verifiedCountry(stations: number, filing: Filing, signatures: Signatures): readonly Uint8Array[] {
  const entries: Uint8Array[] = [];
  const desk = deskOf(entries, signatures);
  const seats = seatsBy(signatures);
  opening(desk, seats);
  const places = placesOf(stations);
  founding(desk, seats, places, filing);
  counting(desk, places, filing);
  declaring(desk);
  return entries;
}

/** The signer of the country's own key. */
export function countryKey(): Signer {
  return signerOf("bench.example/verified");
}

function deskOf(entries: Uint8Array[], signatures: Signatures): Desk {
  const fold = openFold({ sha256 });
  const add = (bytes: Uint8Array, type: string): void => {
    const admitted = admitBytes(fold, bytes);
    if (!admitted.ok) throw new Error(`entry ${entries.length}, ${type}: ${admitted.refusal.message.en}`);
    entries.push(bytes);
  };
  const signed = signatures === "real" ? reallySigned : seeminglySigned;
  return {
    fold,
    put: (type, by, body) => add(signed({ v: 1, type, at: AT, by, body: body as Body }), type),
    putBatch: (type, by, bodies) => {
      const members = bodies.map((body) => ({ v: 1, type, at: AT, by, body }) as const);
      const body = batchBody(fold.hasher, members.map(coveredBytes));
      add(signed({ v: 1, type: BATCH_TYPE, at: AT, by, body }), BATCH_TYPE);
      for (const [place, member] of members.entries()) add(stamped(batchMember(member, place)), type);
    },
  };
}

function stamped(entry: Parameters<typeof encodeEntry>[0]): Uint8Array {
  const encoded = encodeEntry(entry);
  const done = encoded.ok ? stampReceived(encoded.bytes, entry, AT) : encoded;
  if (!done.ok) throw new Error(`${entry.type}: ${done.fault.message}`);
  return done.bytes;
}

function reallySigned(entry: UnsignedEntry): Uint8Array {
  const signers = Array.from({ length: SIGNING }, (_, seat) => signerOf(`${entry.by}/${seat + 1}`));
  return stamped(
    signedEntry(
      entry,
      signers.map((signer) => signEntry(entry, signer)),
    ),
  );
}

/** Signatures of other bytes in each entry, so that nothing can be read once for all. */
function seeminglySigned(entry: UnsignedEntry): Uint8Array {
  const sig = `${createHash("sha512").update(coveredBytes(entry)).digest("base64").slice(0, 85)}A==`;
  const keys = Array.from({ length: SIGNING }, (_, seat) => ({
    key: keyReference(seemingKey(entry.by, seat + 1)),
    sig,
  }));
  return stamped(signedEntry(entry, keys));
}

const seemingKey = (by: string, seat: number): ReturnType<typeof verifierKey> => {
  const name = `${by}/${seat}`;
  return verifierKey(sha256, name, "ed25519", sha256(Buffer.from(name)));
};

type SeatsOf = (by: string) => BodyOf<"commission-formed">["seats"];

function seatsBy(signatures: Signatures): SeatsOf {
  return (by) =>
    Array.from({ length: SEATS }, (_, i) => {
      const key = signatures === "real" && i < SIGNING ? signerOf(`${by}/${i + 1}`).key : seemingKey(by, i + 1);
      return { role: ["chair", "deputy", "secretary"][i] ?? "member", key: formatVerifierKey(key) };
    });
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

function opening({ put }: Desk, seats: SeatsOf): void {
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
  const regions = names("R", VERIFIED.regions);
  const all = names("D", VERIFIED.districts);
  const dealt = (upper: readonly string[], lower: readonly string[]): ReadonlyMap<string, readonly string[]> =>
    new Map(upper.map((unit, i) => [unit, lower.filter((_, j) => j % upper.length === i)]));
  return { regions, districts: dealt(regions, all), stations: dealt(all, names("S", stations)) };
}

function founding(
  { put, putBatch }: Desk,
  seats: SeatsOf,
  { regions, districts, stations }: Places,
  filing: Filing,
): void {
  const formed = (unit: string): Body => ({ commission: unit, unit, seats: seats(unit) });
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

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
