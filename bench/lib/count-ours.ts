import { statSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { readUnits, rollUp, type Units, unitIndex } from "@dauys/core/tally";
import { countPart, type Part, type Shared } from "./count-part.ts";
import type { Counted } from "./count-seats.ts";
import { SIZES } from "./generate-stations.ts";

/**
 * Our count: two threads read the file into columns and add up theirs by district; the sums are put together and lifted
 * to the regions. With `keep` the columns of all stations are in memory at the end; else only some thousand rows are at
 * any time.
 */
export async function countOurs(path: string, keep: boolean): Promise<Counted> {
  const shared: Shared = { path, bytes: statSync(path).size, keep, taken: new SharedArrayBuffer(4) };
  const worker = new Worker(new URL("./count-worker.ts", import.meta.url), { workerData: shared });
  const other = new Promise<Part>((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (part: Part) => resolve(part));
  });
  const parts = [countPart(shared), await other];
  const stations = parts.reduce((sum, part) => sum + part.rows, 0);
  if (stations !== SIZES.stations) throw new Error(`${stations} stations were read`);
  const units = unitsIn(parts);
  const totals = (parts[0] as Part).sums.map((_, column) => totalOf(units, parts, column));
  const rows = (level: string, count: number) =>
    Array.from({ length: count }, (_, i) => {
      const unit = unitIndex(units, `${level} ${i + 1}`) as number;
      return totals.map((sums) => sums[unit] as number);
    });
  return { regions: rows("region", SIZES.regions), districts: rows("district", SIZES.districts) };
}

/** Country, regions and districts as the file has them. */
function unitsIn(parts: readonly Part[]): Units {
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
  const regionOf = (district: number): number => {
    const found = new Set(parts.map((part) => part.regionOf[district] as number).filter((region) => region > 0));
    if (found.size !== 1) throw new Error(`district ${district} lies in ${found.size} regions`);
    return [...found][0] as number;
  };
  const read = readUnits([
    { unit: "country", parent: null, level: "country" },
    ...numbers(SIZES.regions).map((n) => ({ unit: `region ${n}`, parent: "country", level: "region" })),
    ...numbers(SIZES.districts).map((n) => ({
      unit: `district ${n}`,
      parent: `region ${regionOf(n)}`,
      level: "district",
    })),
  ]);
  if (!read.ok) throw new Error(`the generated units have faults: ${JSON.stringify(read.faults)}`);
  return read.units;
}

function totalOf(units: Units, parts: readonly Part[], column: number): Float64Array {
  const total = new Float64Array(units.sums);
  for (let n = 1; n <= SIZES.districts; n += 1) {
    const unit = unitIndex(units, `district ${n}`) as number;
    total[unit] = parts.reduce((sum, { sums }) => sum + (sums[column]?.[n] as number), 0);
  }
  rollUp(units.parents, total);
  return total;
}
