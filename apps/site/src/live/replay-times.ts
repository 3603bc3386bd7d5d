import { decodeEntry, type Entry } from "@dauys/core/record";

/** A recorded count as it is played: from which entry on, and when each entry came. */
export interface ReplayTimes {
  /** How many entries come before the first figure of a station; the replay begins after them. */
  readonly start: number;
  /** By entry, in milliseconds of the replay's own time: 0 for all before the start. It never goes back. */
  readonly at: readonly number[];
}

/** A silence of the record is played as no longer than this, in milliseconds of recorded time. */
const LONGEST_SILENCE = 3_600_000;

/** The entries that bring figures of stations. */
const FIGURES: ReadonlySet<string> = new Set(["stage-sealed", "protocol-filed"]);

/**
 * When the entries of a record came: as the record received them; where it received all at once, because it was written
 * afterwards, as whoever acted says. Long silences are cut.
 *
 * @throws Error for an entry that cannot be read
 */
export function replayTimes(entries: readonly Uint8Array[]): ReplayTimes {
  const read = entries.map(decoded);
  const first = read.findIndex(({ type }) => FIGURES.has(type));
  const start = first < 0 ? read.length : beforeBatch(read, first);
  const played = read.slice(start);
  const received = new Set(played.map(({ sigs }) => sigs.received));
  const times = played.map(({ at, sigs }) => Date.parse(received.size > 1 ? (sigs.received ?? at) : at));
  let clock = 0;
  let last = times[0] ?? 0;
  const cut = times.map((time) => {
    clock += Math.min(LONGEST_SILENCE, Math.max(0, time - last));
    last = Math.max(last, time);
    return clock;
  });
  return { start, at: [...new Array<number>(start).fill(0), ...cut] };
}

function decoded(bytes: Uint8Array): Entry {
  const read = decodeEntry(bytes);
  if (!read.ok) throw new Error(`an entry that was admitted cannot be read: ${read.fault.message}`);
  return read.entry;
}

/** The place of an entry, or of the entry that signs for it together with others. */
function beforeBatch(entries: readonly Entry[], index: number): number {
  for (let i = index - 1; i >= 0; i -= 1) {
    const { type, body } = entries[i] as Entry;
    if (type === "batch") return i + Number(body.size) >= index ? i : index;
  }
  return index;
}

/** How many entries are there at a time of the replay: all of those that came until then. */
export function sizeAt({ start, at }: ReplayTimes, time: number): number {
  let [low, high] = [start, at.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((at[middle] ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** So many sizes, the last one that of the whole record, at equal distances in entries. */
export function sizesOf({ start, at }: ReplayTimes, steps: number): readonly number[] {
  const left = at.length - start;
  const sizes = Array.from({ length: steps }, (_, i) => start + Math.round((left * (i + 1)) / steps));
  return [...new Set(sizes)].filter((size) => size > start);
}
