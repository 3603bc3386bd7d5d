import { admit, openFold } from "@dauys/core/election";
import type { JsonValue } from "@dauys/core/json";
import { stampReceived, treeHasher } from "@dauys/core/record";
import { publishedFiles } from "@dauys/exchange/transcribe";
import { planRehearsal, type Rehearsal, type RehearsalOptions, rehearse } from "@dauys/rehearsal";
import { sha256 } from "@dauys/store/keys";
import { signerFrom } from "./node-signers.ts";
import { checkpointView } from "./read-record.ts";
import { EntryWatch } from "./seen-entries.ts";
import type { FoldedRecord } from "./view-of-record.ts";

/** What a rehearsal is made from here: the options of the generator, and the texts of rules and form. */
export interface RehearsalInput extends Omit<RehearsalOptions, "rules" | "form" | "tools"> {
  readonly rules: string;
  readonly form: string;
}

/** A rehearsal that was made: what it was planned as, its fold, and the files in which it is published. */
export interface MadeRehearsal extends FoldedRecord {
  readonly rehearsal: Rehearsal;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Makes a rehearsal in memory: every entry is written, signed, and admitted by the fold.
 *
 * @param progress - called with how many of how many entries there are now.
 * @throws RangeError for options that cannot be; Error when the fold refuses an entry: a bug
 */
export function makeRehearsal(
  { rules, form, ...options }: RehearsalInput,
  progress: (done: number, of: number) => void = () => undefined,
): MadeRehearsal {
  const document = (text: string): JsonValue => JSON.parse(text) as JsonValue;
  const tools = { sha256, signerFrom };
  const rehearsal = planRehearsal({ ...options, rules: document(rules), form: document(form), tools });
  const fold = openFold({ sha256 });
  const watch = new EntryWatch();
  const entries: Uint8Array[] = [];
  for (const { entry, bytes, received } of rehearse(rehearsal)) {
    const stamped = stampReceived(bytes, entry, received);
    if (!stamped.ok) throw new Error(`entry ${entries.length}: ${stamped.fault.message}`);
    // Its signatures were made a moment ago; whoever verifies the record checks them.
    const admitted = admit(fold, { ...entry, sigs: { ...entry.sigs, received } }, stamped.bytes);
    if (!admitted.ok) throw new Error(`entry ${entries.length}, ${entry.type}: ${admitted.refusal.message.en}`);
    watch.add(stamped.bytes);
    entries.push(stamped.bytes);
    if (entries.length % PACE === 0) progress(entries.length, rehearsal.size);
  }
  progress(entries.length, rehearsal.size);
  const files = new Map(publishedFiles(treeHasher(sha256), entries, rehearsal.log));
  for (const [hash, bytes] of rehearsal.payloads) files.set(`payload/${hash}`, bytes);
  const checkpoint = checkpointView(files.get("checkpoint") ?? new Uint8Array());
  return { rehearsal, fold, seen: watch.seen(fold), checkpoint, files };
}

/** So many entries between two words about progress. */
const PACE = 64;
