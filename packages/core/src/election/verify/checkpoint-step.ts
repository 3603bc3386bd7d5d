import {
  type Checkpoint,
  openCheckpoint,
  type Policy,
  parseCheckpoint,
  parseNote,
  parseVerifierKey,
  type Sha256,
  type VerifierKey,
  type VerifyEd25519,
} from "../../record/index.ts";
import type { StepLog } from "./step-log.ts";

/** Whom the verifier believes: a key given from outside, a policy, or neither. */
export interface Trust {
  readonly key: VerifierKey | null;
  readonly policy: Policy | null;
}

/** Reads a checkpoint without believing it: what it says decides which files are looked for. */
export function readUnsigned(bytes: Uint8Array): Checkpoint | null {
  const parsed = parseNote(bytes);
  const read = parsed.ok ? parseCheckpoint(parsed.note.text) : null;
  return read?.ok === true ? read.checkpoint : null;
}

/** The key by which a record's checkpoints are to be judged, and where it comes from. */
export interface JudgingKey {
  readonly keys: readonly VerifierKey[];
  readonly from: "given" | "policy" | "record" | "nowhere";
}

/**
 * A key from outside is preferred to one that the record gives for itself. A policy that names records, and not this one,
 * has no key for it: its own would be that of somebody whom the verifier does not believe.
 */
export function judgingKey(trust: Trust, origin: string, own: VerifierKey | null): JudgingKey {
  if (trust.key !== null) return { keys: [trust.key], from: "given" };
  const believed = trust.policy?.logs.map(({ key }) => key) ?? [];
  if (believed.length > 0) return { keys: believed.filter(({ name }) => name === origin), from: "policy" };
  return own === null ? { keys: [], from: "nowhere" } : { keys: [own], from: "record" };
}

/** The key that a record names in its first entry. */
export function ownKey(sha256: Sha256, text: string | undefined): VerifierKey | null {
  const parsed = text === undefined ? null : parseVerifierKey(sha256, text);
  return parsed?.ok === true ? parsed.key : null;
}

/** Checks the checkpoint's own signature, and the cosignatures where a policy asks for them. */
export function checkpointStep(
  log: StepLog,
  bytes: Uint8Array,
  { keys, from }: JudgingKey,
  trust: Trust,
  verify: VerifyEd25519,
): void {
  log.figure("key", from);
  if (from === "nowhere") {
    log.fail("no-key", { file: "checkpoint" });
    return;
  }
  const logs = keys.map((key) => ({ key, url: null }));
  const base = trust.policy ?? { witnesses: [], groups: [], quorum: null };
  const opened = openCheckpoint(verify, bytes, { ...base, logs });
  if (!opened.ok) {
    const { reason, message } = opened.fault;
    log.fail("checkpoint", { file: "checkpoint" }, { why: message, code: reason });
    return;
  }
  if (from === "record") log.note("own-key");
  const { verdict, cosigners, of } = opened.witnesses;
  log.figure("cosigners", cosigners.length);
  if (trust.policy === null) {
    log.note("no-policy", { unknown: opened.unknown.length });
    return;
  }
  log.note("witnesses", { cosigners: cosigners.length, of });
  if (verdict === "short" || verdict === "parties-alone") {
    log.fail(`witnesses-${verdict}`, { file: "checkpoint" }, { cosigners: cosigners.length, of });
  }
}
