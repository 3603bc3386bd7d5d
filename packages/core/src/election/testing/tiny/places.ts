/** The regions, districts and stations of the tiny record by their codes: 2, 4 and 12. */
export const REGIONS: readonly string[] = ["01", "02"];

/** Two districts in each region. */
export const DISTRICTS: readonly string[] = REGIONS.flatMap((region) => [`${region}01`, `${region}02`]);

/** Three stations in each district. */
export const STATIONS: readonly string[] = DISTRICTS.flatMap((district) =>
  ["01", "02", "03"].map((number) => district + number),
);

/** The unit at the top. */
export const NATION = "xr";

/** The commission of a unit. */
export function commissionOf(unit: string): string {
  return unit === NATION ? "xr/cec" : `xr/${["", "region", "district", "station"][unit.length / 2]}/${unit}`;
}

/** How many seats a unit's commission has. */
export function seatsOf(unit: string): number {
  return unit === NATION ? 7 : unit.length === 6 ? 3 : 5;
}

/** The fewest seats that are more than half of a commission's. */
export function majorityOf(unit: string): readonly number[] {
  return Array.from({ length: Math.floor(seatsOf(unit) / 2) + 1 }, (_, i) => i + 1);
}

/** The unit above: of the station "010203" the district "0102". */
export function above(unit: string): string {
  return unit.length === 2 ? NATION : unit.slice(0, -2);
}
