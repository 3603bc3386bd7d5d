import { decodeEntry, equalBytes, rootOf, stampReceived, treeHasher } from "@dauys/core/record";
import { sha256 } from "../../keys/index.ts";
import { RecordTree } from "../../log/record-tree.ts";
import { eachEntry } from "../../record/read-all.ts";
import type { RecordedEntry, RecordStore } from "../../record/record-store.ts";
import { openSequencer, systemClock } from "../../sequencer/sequencer.ts";
import { SampleJudge } from "../sample-judge.ts";
import { commandOf } from "./commands.ts";

/** What a writer was told has been appended. */
export interface Acknowledged {
  readonly first: number;
  readonly count: number;
  readonly key: string;
}

/**
 * All that is wrong with a record after a crash: something acknowledged that is not there as it was, something half
 * there, a hash or a tree that does not follow from the bytes. Empty when it is as it must be.
 */
export async function recordFaults(
  store: RecordStore,
  acknowledged: readonly Acknowledged[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  const hasher = treeHasher(sha256);
  const entries: RecordedEntry[] = [];
  for await (const entry of eachEntry(store, 0, await store.size())) entries.push(entry);
  const tree = new RecordTree(hasher);
  await tree.grow(store, entries.length);
  const root = rootOf(
    hasher,
    entries.map(({ bytes }) => hasher.leaf(bytes)),
  );
  if (!equalBytes(tree.root, root)) faults.push("the tree does not follow from the entries");
  const places = new Map<string, Acknowledged>();
  for (let first = 0; first < entries.length; ) {
    const { key, count } = entries[first]!;
    if (key === null || count === null) {
      faults.push(`entry ${first} belongs to no command`);
      break;
    }
    faults.push(...commandFaults(key, entries.slice(first, first + count), count));
    places.set(key, { first, count, key });
    first += count;
  }
  for (const { first, count, key } of acknowledged) {
    const place = places.get(key);
    if (place?.first !== first || place.count !== count)
      faults.push(`${key} was acknowledged at ${first} and is not there`);
  }
  // Throws where the judge, who sees every entry, does not agree with one.
  const sequencer = await openSequencer({ store, openJudge: () => new SampleJudge(), clock: systemClock });
  if (!(await sequencer.read(({ settled }) => settled))) faults.push("the record ends in the middle of a batch");
  return faults;
}

function commandFaults(key: string, stored: readonly RecordedEntry[], count: number): readonly string[] {
  const { entries } = commandOf(key);
  if (stored.length !== count || entries.length !== count)
    return [`of ${key} there are ${stored.length} entries of ${count}`];
  const differs = stored.findIndex(({ bytes }, i) => {
    const read = decodeEntry(bytes);
    const given = decodeEntry(entries[i]!);
    if (!read.ok || !given.ok || read.entry.sigs.received === undefined) return true;
    const stamped = stampReceived(entries[i]!, given.entry, read.entry.sigs.received);
    return !stamped.ok || !equalBytes(stamped.bytes, bytes);
  });
  return differs === -1 ? [] : [`entry ${differs} of ${key} is not the one that was given`];
}
