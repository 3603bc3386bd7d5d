import { LISTS } from "./country/lists.ts";
import type { Figures } from "./figures/figures.ts";
import type { Rehearsal } from "./plan.ts";
import { lastFiling, type Story } from "./stations/story.ts";

/** Which protocol of each station: the one first filed, slips and all, or the one that stands in the end. */
export type RowsOf = "first" | "last";

const COLUMNS = [
  ...["region", "district", "station", "registered", "received", "delivered", "cancelled"],
  ...["by_certificate", "outside", "took_part", "invalid"],
];

/**
 * The protocols of all stations as lines of a CSV file in the layout of `profiles/kz-2021.json`, the header first, each with
 * its newline. Lists are numbered in the order of their registration.
 */
export function* stationRows({ events }: Rehearsal, which: RowsOf = "last"): Generator<string, void, undefined> {
  yield line([...COLUMNS, ...LISTS.map((_, i) => `list_${i + 1}`), "members", "mobile_boxes"]);
  for (const story of events.stories.values()) {
    const { figures } = which === "first" ? story.filings[0] : lastFiling(story);
    yield line(cells(story, figures));
  }
}

function cells({ station }: Story, figures: Figures): readonly (string | number)[] {
  const { registered, received, delivered, cancelled, byCertificate, outside, tookPart, invalid } = figures;
  const { district } = station;
  return [
    ...[district.region.unit, district.unit, station.unit, registered, received, delivered, cancelled],
    ...[byCertificate, outside, tookPart, invalid],
    ...figures.votes,
    (figures.issued ?? []).map((ballots, i) => `${i + 2}:${ballots}`).join(";"),
    (figures.boxes ?? []).map(({ applications, ballots }, i) => `${i + 1}:${applications}:${ballots}`).join(";"),
  ];
}

function line(values: readonly (string | number)[]): string {
  return `${values.join(",")}\n`;
}
