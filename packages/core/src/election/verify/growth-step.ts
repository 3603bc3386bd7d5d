import {
  type Checkpoint,
  encodeBase64,
  equalBytes,
  type Note,
  openNote,
  parseCheckpoint,
  parseNote,
  type VerifierKey,
  type VerifyEd25519,
} from "../../record/index.ts";
import type { StepLog } from "./step-log.ts";
import type { TreeWay } from "./tree-walk.ts";

/** A checkpoint that a verifier kept from an earlier day, or why it cannot be read. */
export type Saved = { readonly note: Note; readonly checkpoint: Checkpoint } | { readonly problem: string };

/** Reads a saved checkpoint; nobody's signature is checked yet. */
export function readSaved(bytes: Uint8Array): Saved {
  const parsed = parseNote(bytes);
  if (!parsed.ok) return { problem: parsed.fault.message };
  const read = parseCheckpoint(parsed.note.text);
  return read.ok ? { note: parsed.note, checkpoint: read.checkpoint } : { problem: read.fault.message };
}

/** Whether the record's key signed the saved checkpoint: only then does a difference prove anything against it. */
export function savedBy(
  { note }: { readonly note: Note },
  keys: readonly VerifierKey[],
  verify: VerifyEd25519,
): "key" | "wrong" | "others" {
  const opened = openNote(verify, note, keys);
  if (opened.ok) return "key";
  return opened.fault.reason === "bad-signature" ? "wrong" : "others";
}

/**
 * Whether the record holds all that it held when the checkpoint was saved, unchanged and in the same order.
 * @param tree the way to the record's root, where there is one, and the hash of nothing
 */
export function growthStep(
  log: StepLog,
  saved: Saved | null,
  signed: ReturnType<typeof savedBy> | null,
  now: Checkpoint,
  { way, empty }: { readonly way: TreeWay | null; readonly empty: Uint8Array },
): void {
  if (saved === null) {
    log.leaveOut("no-saved-checkpoint");
    return;
  }
  if ("problem" in saved) {
    log.fail("saved-unreadable", {}, { why: saved.problem });
    return;
  }
  const { checkpoint: then } = saved;
  log.figure("from", Number(then.size));
  log.figure("to", Number(now.size));
  const sizes = { from: Number(then.size), to: Number(now.size) };
  if (then.origin !== now.origin) {
    log.fail("other-record", { file: "checkpoint" }, { saved: then.origin, now: now.origin });
  }
  if (signed === "wrong") {
    log.fail("saved-signature", {});
    return;
  }
  if (signed === "others") log.note("saved-not-by-key");
  if (now.size < then.size) {
    log.fail("rolled-back", { file: "checkpoint" }, sizes);
    return;
  }
  if (now.size === then.size && !equalBytes(then.root, now.root)) {
    forked(log, then, now.root);
    return;
  }
  if (then.size === 0n) {
    // Of no entries there is one root only.
    if (!equalBytes(then.root, empty)) forked(log, then, empty);
    return;
  }
  if (way === null || way.marked === null) {
    log.leaveOut("tree-unknown");
    return;
  }
  if (!equalBytes(way.marked, then.root)) forked(log, then, way.marked);
}

function forked(log: StepLog, then: Checkpoint, root: Uint8Array): void {
  const values = { size: Number(then.size), saved: encodeBase64(then.root), now: encodeBase64(root) };
  log.fail("forked", { file: "checkpoint" }, values);
}
