import { BATCH_TYPE, batchBody, encodeUtf8, type TreeHasher, treeHasher } from "@dauys/core/record";
import { type Act, isBatch, type Said } from "./acts/act.ts";
import { Desk } from "./acts/desk.ts";
import { batchedDraft, type Draft, draft, signedDraft, type WrittenEntry } from "./acts/write-entry.ts";
import { KeyRing } from "./keys/key-ring.ts";
import type { Rehearsal } from "./plan.ts";
import { timeText } from "./time.ts";

/** One entry of a rehearsal. */
export interface RehearsedEntry extends WrittenEntry {
  /** When the sequencer should say that it received it, so that the whole record can be made again byte for byte. */
  readonly received: string;
}

/**
 * The entries of a rehearsal one after the other, each made and signed when it is asked for. They can be made any number of
 * times, and are always the same.
 */
export function* rehearse({ settings, acts }: Rehearsal): Generator<RehearsedEntry, void, undefined> {
  const ring = new KeyRing(settings.seed, settings.tools);
  const desk = new Desk(ring);
  const hasher = treeHasher(settings.tools.sha256);
  for (const act of acts) {
    const received = timeText(act.received);
    for (const written of isBatch(act.says) ? batch(hasher, desk, act, act.says) : [single(desk, act, act.says)]) {
      yield { ...written, received };
      desk.entry += 1;
    }
  }
}

function single(desk: Desk, act: Act, said: Said): WrittenEntry {
  // Who signs is settled before the body is written: a key that is being replaced signs for the new one.
  const signers = act.signed.map((seat) => desk.ring.of(act.by.id, seat));
  return signedDraft(drafted(desk, act, said), signers);
}

function batch(hasher: TreeHasher, desk: Desk, act: Act, says: readonly Said[]): readonly WrittenEntry[] {
  const drafts = says.map((said) => drafted(desk, act, said));
  const covered = drafts.map((each) => encodeUtf8(each.covered));
  const root = draft({ v: 1, type: BATCH_TYPE, at: timeText(act.at), by: act.by.id, body: batchBody(hasher, covered) });
  const signers = act.signed.map((seat) => desk.ring.of(act.by.id, seat));
  return [signedDraft(root, signers), ...drafts.map(batchedDraft)];
}

function drafted(desk: Desk, { at, by }: Act, { type, body }: Said): Draft {
  return draft({ v: 1, type, at: timeText(at), by: by.id, body: body(desk) as never });
}
