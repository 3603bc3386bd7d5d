import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { mulberry32 } from "./mulberry32.ts";

/** The columns of the generated file: where a station lies, eight figures of its protocol, and ten lists. */
export const stationColumns: readonly string[] = [
  "station",
  "region",
  "district",
  "registered",
  "delivered",
  "issued",
  "unused",
  "in_boxes",
  "invalid",
  "valid",
  ...Array.from({ length: 10 }, (_, i) => `list_${i + 1}`),
];

/** How many stations, districts and regions the generated file has. */
export const SIZES = { stations: 1_000_000, districts: 265, regions: 17 } as const;

const SHARES = [0, 0.11, 0.09, 0.072, 0.04, 0.03, 0.02, 0.015, 0.01, 0.005];

/**
 * The path of the generated file, which is written once: protocols of a million invented stations, each balanced, in the
 * order of no district. Seed 20210110 of the generator mulberry32.
 */
export function stationsFile(): string {
  const path = fileURLToPath(new URL("../../.dauys/bench/stations-1000000x20-1.csv", import.meta.url));
  if (existsSync(path)) return path;
  mkdirSync(dirname(path), { recursive: true });
  console.error(`writing ${path}`);
  const part = `${path}.${process.pid}`;
  const file = openSync(part, "w");
  const random = mulberry32(20210110);
  let lines = [stationColumns.join(",")];
  for (let station = 1; station <= SIZES.stations; station += 1) {
    lines.push([station, ...protocol(random)].join(","));
    if (lines.length >= 10_000 || station === SIZES.stations) {
      writeSync(file, `${lines.join("\n")}\n`);
      lines = [];
    }
  }
  closeSync(file);
  renameSync(part, path);
  return path;
}

function protocol(random: () => number): readonly number[] {
  const below = (limit: number): number => Math.floor(random() * limit);
  const district = 1 + below(SIZES.districts);
  const region = 1 + Math.floor(((district - 1) * SIZES.regions) / SIZES.districts);
  const registered = 200 + below(2800);
  const delivered = Math.ceil(registered * 1.01);
  const issued = Math.floor(registered * (0.3 + 0.65 * random()));
  const inBoxes = issued - below(3);
  const invalid = below(Math.ceil(inBoxes * 0.04));
  const valid = inBoxes - invalid;
  const lists = SHARES.map((share) => Math.floor(valid * share * (0.5 + random())));
  lists[0] = valid - lists.reduce((sum, votes) => sum + votes, 0);
  return [region, district, registered, delivered, issued, delivered - issued, inBoxes, invalid, valid, ...lists];
}
