import { admit, type Fold, openFold, type ReadElection } from "@dauys/core/election";
import { decodeEntry, formatVerifierKey, type Sha256, type Signer, treeHasher } from "@dauys/core/record";
import type { ReadRules } from "@dauys/core/rules";
import { publishedFiles } from "./publish-files.ts";
import { transcribeElection } from "./transcribe-election.ts";
import type { Transcriber } from "./transcription.ts";
import { writeActs } from "./write-entries.ts";

/** What a transcribed record of an election is made with. */
export interface TranscribedRecordOptions {
  readonly election: ReadElection;
  readonly rules: ReadRules;
  readonly transcriber: Pick<Transcriber, "id" | "name"> & { readonly signer: Signer };
  /** The record's own key; its name is the origin. */
  readonly log: Signer;
  /** When it is made: UTC to the second. Entries and their receipt have this time. */
  readonly at: string;
  readonly sha256: Sha256;
}

/** A record that was made: its entries, what follows from them, and the files in which it is published. */
export interface TranscribedRecord {
  readonly entries: readonly Uint8Array[];
  readonly fold: Fold;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * A published election as a whole signed record, in memory. Every entry has gone through the fold before this returns.
 * @throws Error when the fold refuses an entry: a bug, or an election file that was not read by `readElection`
 */
export function makeTranscribedRecord(options: TranscribedRecordOptions): TranscribedRecord {
  const { election, rules, transcriber, log, at, sha256 } = options;
  const { id, name, signer } = transcriber;
  const given = {
    log: formatVerifierKey(log.key),
    transcriber: { id, name, key: formatVerifierKey(signer.key) },
    at,
    sha256,
  };
  const hasher = treeHasher(sha256);
  const acts = transcribeElection(election, rules, given);
  const entries = Array.from(writeActs(acts, { hasher, signer, received: at }));
  const fold = openFold({ sha256 });
  for (const bytes of entries) admitOwn(fold, bytes);
  return { entries, fold, files: publishedFiles(hasher, entries, log) };
}

/** What was signed a moment ago needs no check of its signature. */
function admitOwn(fold: Fold, bytes: Uint8Array): void {
  const decoded = decodeEntry(bytes);
  if (!decoded.ok) throw new Error(decoded.fault.message);
  const admitted = admit(fold, decoded.entry, bytes);
  if (!admitted.ok) throw new Error(`entry ${fold.entries}, ${decoded.entry.type}: ${admitted.refusal.message.en}`);
}
