import { DuckDBInstance } from "@duckdb/node-api";
import type { Counted } from "./count-seats.ts";
import { SIZES, stationColumns } from "./generate-stations.ts";

/**
 * DuckDB's count in the quickest of the ways that were tried: types given instead of guessed, straight from the file
 * without a table of its own, one pass by district, the regions from the districts, order of no importance.
 */
export async function countDuckdb(path: string): Promise<Counted> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2", preserve_insertion_order: "false" });
  const connection = await instance.connect();
  const types = stationColumns.map((name) => `'${name}': 'UINTEGER'`).join(", ");
  const file = `read_csv('${path}', header = true, auto_detect = false, quote = '', escape = '', columns = {${types}})`;
  const figures = stationColumns.slice(3);
  const sums = (name: string): string => `sum(${name})::DOUBLE AS ${name}`;
  const reader = await connection.runAndReadAll(`
    WITH districts AS (
      SELECT region, district, ${figures.map(sums).join(", ")} FROM ${file} GROUP BY region, district
    )
    SELECT region, district, ${figures.map(sums).join(", ")} FROM districts GROUP BY GROUPING SETS ((region), (district))
  `);
  const rows = reader.getRows();
  const by = (key: 0 | 1, count: number) =>
    Array.from({ length: count }, (_, i) => {
      const row = rows.find((each) => each[key] === i + 1 && each[1 - key] === null);
      return (row?.slice(2) ?? []).map(Number);
    });
  const counted = { regions: by(0, SIZES.regions), districts: by(1, SIZES.districts) };
  connection.closeSync();
  return counted;
}
