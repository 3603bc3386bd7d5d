import type { RecordStore } from "../record/record-store.ts";
import type { AppendAnswer } from "../sequencer/decide.ts";
import { openSequencer, type Sequencer, systemClock } from "../sequencer/sequencer.ts";
import type { StoreKind } from "./places.ts";
import { SampleJudge } from "./sample-judge.ts";
import { opened } from "./samples.ts";

/** A record with a sequencer on it, and every judge that it opened. */
export interface Sequenced {
  readonly name: string;
  readonly store: RecordStore;
  readonly sequencer: Sequencer<SampleJudge>;
  readonly judges: readonly SampleJudge[];
}

/** Does something with a record whose first entry is there, and closes it. */
export type UseSequenced = (work: (record: Sequenced) => Promise<void>, clock?: () => string) => Promise<void>;

/** Opens the record of a name, a new one unless given. */
export async function openSequenced(kind: StoreKind, name = kind.fresh(), clock = systemClock): Promise<Sequenced> {
  const store = await kind.open(name);
  const judges: SampleJudge[] = [];
  const openJudge = (): SampleJudge => {
    const judge = new SampleJudge();
    judges.push(judge);
    return judge;
  };
  return { name, store, judges, sequencer: await openSequencer({ store, openJudge, clock }) };
}

/** How tests use a new record of a kind. */
export function useSequenced(kind: StoreKind): UseSequenced {
  return async (work, clock) => {
    const record = await openSequenced(kind, undefined, clock);
    try {
      const first = await record.sequencer.append({ key: "open", entries: [opened()] });
      if (!first.ok || first.first !== 0) throw new Error("a new record was not opened");
      await work(record);
    } finally {
      await record.store.close();
    }
  };
}

/** Why nothing was appended, in the judge's word where it was the judge; or "appended". */
export function reasonOf(answer: AppendAnswer): string {
  return answer.ok ? "appended" : (answer.refusal.refusal?.reason ?? answer.refusal.reason);
}
