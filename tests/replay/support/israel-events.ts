import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { fileOf } from "../../stations/support/sets.ts";
import { readTable } from "../../stations/support/table.ts";

/** The folder of the set. */
export const ISRAEL = "israel-2021";

/** One box in one snapshot of the published file: it came, its figures changed, or it was gone. */
export interface BoxEvent {
  readonly event: "new" | "changed" | "removed";
  readonly locality: string;
  readonly box: string;
  /** Registered, voters, invalid, valid, then the votes of the 39 lists; none for a box that is gone. */
  readonly figures: readonly number[];
}

/** The published file at one time, by what was different from the one before. */
export interface Snapshot {
  /** UTC to the second. */
  readonly at: string;
  /** The numbers that the table of snapshots gives for it. */
  readonly totals: Readonly<Record<"boxes_reported" | "new" | "changed" | "removed" | "voters" | "valid", number>>;
  readonly events: readonly BoxEvent[];
}

/** The 39 snapshots of the running count, in their order. */
export function israelSnapshots(): readonly Snapshot[] {
  const byTime = new Map<string, BoxEvent[]>();
  const text = gunzipSync(readFileSync(fileOf(ISRAEL, "snapshots_events.csv.gz"))).toString("utf8");
  const [, ...lines] = text.trimEnd().split(/\r?\n/);
  for (const line of lines) {
    const [time = "", locality = "", box = "", event = "", ...cells] = line.split(",");
    const events = byTime.get(time) ?? [];
    if (events.length === 0) byTime.set(time, events);
    events.push({ event: event as BoxEvent["event"], locality, box, figures: cells.map(Number) });
  }
  return readTable(fileOf(ISRAEL, "snapshots.csv")).map((row) => {
    const { time = "" } = row;
    const number = (name: string): number => Number(row[name]);
    return {
      at: new Date(time).toISOString().replace(".000", ""),
      totals: {
        boxes_reported: number("boxes_reported"),
        new: number("new"),
        changed: number("changed"),
        removed: number("removed"),
        voters: number("voters"),
        valid: number("valid"),
      },
      events: byTime.get(time) ?? [],
    };
  });
}
