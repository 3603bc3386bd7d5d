import type { Refusal } from "@dauys/core/election";
import { type AppendRefusal, openSequencer, type RecordStore, type Sequencer, systemClock } from "@dauys/store";
import { sha256 } from "@dauys/store/keys";
import { type Call, optionOf } from "../command.ts";
import { barOn } from "../output/bar.ts";
import { type FoldJudge, foldJudge } from "./judge.ts";

/** So many entries are appended together at most, unless one batch has more. */
const TOGETHER = 500;

/** What was appended, and the first entry that was not. */
export interface Appended {
  /** The sequence number of the first entry of this call; `null` when none was appended. */
  readonly first: number | null;
  readonly count: number;
  readonly received: string;
  /** Whether all of it had been appended before. */
  readonly repeated: boolean;
  /** Why the rest was not appended, and the place among all entries given of the one refused, from 0. */
  readonly refused: { readonly place: number; readonly refusal: AppendRefusal<Refusal> } | null;
}

/** Opens a record for appending, judged by the fold; shows how far it has read where that takes long. */
export async function openForAppend(call: Call, store: RecordStore): Promise<Sequencer<FoldJudge>> {
  const size = await store.size();
  const progress = barOn(call, "record");
  let seen = 0;
  const openJudge = (): FoldJudge => {
    const judge = foldJudge();
    return {
      ...judge,
      readmit: (entry, bytes) => {
        seen += 1;
        if (seen <= size) progress.step(seen, size);
        return judge.readmit(entry, bytes);
      },
    };
  };
  try {
    return await openSequencer({ store, openJudge, clock: systemClock });
  } finally {
    progress.end();
  }
}

/**
 * Appends groups of entries in their order, each group whole or not at all, and stops at the first that is refused.
 * Groups go together up to {@link TOGETHER} entries; the same file sent again is divided the same way, so that what was
 * appended before is recognised by its keys.
 */
export async function appendGroups(
  call: Call,
  sequencer: Sequencer<FoldJudge>,
  groups: readonly (readonly Uint8Array[])[],
): Promise<Appended> {
  const parts = partsOf(groups);
  const all = groups.reduce((sum, group) => sum + group.length, 0);
  const progress = barOn(call, "appending");
  let [done, first, received, repeated] = [0, null as number | null, "", true];
  for (const [i, entries] of parts.entries()) {
    const answer = await sequencer.append({ key: keyOf(call, entries, i), entries });
    if (!answer.ok) {
      progress.end();
      const { refusal } = answer;
      return { first, count: done, received, repeated: false, refused: { place: done + refusal.place, refusal } };
    }
    first ??= answer.first;
    ({ received } = answer);
    repeated &&= answer.repeated;
    done += entries.length;
    progress.step(done, all);
  }
  progress.end();
  return { first, count: done, received, repeated, refused: null };
}

function partsOf(groups: readonly (readonly Uint8Array[])[]): readonly (readonly Uint8Array[])[] {
  const parts: Uint8Array[][] = [];
  for (const group of groups) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + group.length <= TOGETHER) last.push(...group);
    else parts.push([...group]);
  }
  return parts;
}

/** The key that the caller gave, with the part's number behind it; else a hash of the entries. */
function keyOf(call: Call, entries: readonly Uint8Array[], part: number): string {
  const given = optionOf(call, "idempotency-key");
  if (given !== undefined) return part === 0 ? given : `${given}#${part}`;
  const lengths = entries.map(({ length }) => length).join(",");
  return `sha256:${Buffer.from(sha256(Buffer.concat([Buffer.from(lengths), ...entries]))).toString("hex")}`;
}
