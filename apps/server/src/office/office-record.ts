import type { Fold } from "@dauys/core/election";
import { type AppendAnswer, openSequencer, type RecordStore } from "@dauys/store";
import type { UnitTree } from "../access/index.ts";
import { type FoldJudge, foldJudge } from "./fold-judge.ts";

/** What a record says of itself: signed by its commissions, copied from publications, or invented. */
export type KindOfRecord = "official" | "transcribed" | "rehearsal";

/** The record of the office: the only truth about the election, and the only way to add to it. */
export interface OfficeRecord {
  readonly store: RecordStore;
  /** What the record says of itself, for good: every page of the office says it too. */
  readonly kind: KindOfRecord;
  /**
   * Hands the state of the election, with all that any node has appended, to `use`, which looks at it and keeps nothing
   * of it: the fold changes in place.
   */
  readonly read: <T>(use: (fold: Fold, size: number) => T) => Promise<T>;
  /**
   * The units as this node last saw them, without a question to the store: for who may do what, which is asked at every
   * request. Units are listed before anything happens in them and never renamed.
   */
  readonly units: () => Promise<UnitTree>;
  /**
   * Appends signed entries, whole or not at all; a batch with its members. The same key again gets the first answer.
   * @throws RecordFault when the store fails; sending the same again tells what became of it
   */
  readonly append: (key: string, entries: readonly Uint8Array[]) => Promise<AppendAnswer<FoldJudge>>;
  /** Is called after entries were appended by this node; tells what to do to stop that. */
  readonly onGrowth: (hear: (size: number) => void) => () => void;
}

/** Opens the record of an office: its entries are folded once. @throws RecordFault when the store cannot be worked with */
export async function openOfficeRecord(store: RecordStore, now: () => string): Promise<OfficeRecord> {
  const sequencer = await openSequencer({ store, openJudge: foldJudge, clock: now });
  const hearers = new Set<(size: number) => void>();
  const kind = await sequencer.read(({ fold }) => fold.opened?.kind ?? "official");
  return {
    store,
    kind,
    read: (use) => sequencer.read((judge, size) => use(judge.fold, size)),
    units: async () => sequencer.peek(treeOf) ?? sequencer.read(treeOf),
    append: async (key, entries) => {
      const answer = await sequencer.append({ key, entries });
      if (answer.ok) for (const hear of hearers) hear(answer.first + answer.count);
      return answer;
    },
    onGrowth: (hear) => {
      hearers.add(hear);
      return () => void hearers.delete(hear);
    },
  };
}

function treeOf({ fold }: FoldJudge): UnitTree {
  return {
    above: (unit) => {
      const state = fold.units.get(unit);
      return state === undefined ? undefined : (state.parent?.name ?? null);
    },
  };
}
