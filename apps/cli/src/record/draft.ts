import type { JsonValue } from "@dauys/core/json";
import {
  BATCH_TYPE,
  batchBody,
  batchMember,
  coveredBytes,
  type Entry,
  encodeEntry,
  type Signer,
  signEntry,
  signedEntry,
  treeHasher,
  type UnsignedEntry,
} from "@dauys/core/record";
import { systemClock } from "@dauys/store";
import { sha256 } from "@dauys/store/keys";
import { type Call, optionOf } from "../command.ts";
import { good, type Result, refused } from "../trouble.ts";
import { recordTrouble } from "./told.ts";

/** What somebody wants to say: an entry that nobody has signed. */
export interface Draft {
  readonly type: string;
  readonly body: { readonly [key: string]: JsonValue };
  /** When, where it says so itself. */
  readonly at?: string;
}

/** A draft with its time and actor, by the options `--at` and `--by`. */
export function unsignedOf(call: Call, draft: Draft): UnsignedEntry {
  return unsigned(call, draft, systemClock());
}

/** Drafts of one moment, with their time and actor. */
export function unsignedAll(call: Call, drafts: readonly Draft[]): readonly UnsignedEntry[] {
  const now = systemClock();
  return drafts.map((draft) => unsigned(call, draft, now));
}

function unsigned(call: Call, { type, body, at }: Draft, now: string): UnsignedEntry {
  return { v: 1, type, at: at ?? optionOf(call, "at") ?? now, by: optionOf(call, "by") ?? "", body };
}

/** The bytes of an entry that several keys sign, or what is not in form; `place` says which entry it is. */
export function signedBytes(
  unsigned: UnsignedEntry,
  signers: readonly Signer[],
  place = unsigned.type,
): Result<{ readonly entry: Entry; readonly bytes: Uint8Array }> {
  // Looked at before anybody signs: what has no canonical form cannot be signed at all.
  const form = encoded({ ...unsigned, sigs: { keys: [] } }, place);
  if (!form.ok) return form;
  const signatures = signers.map((signer) => signEntry(unsigned, signer));
  return encoded(signedEntry(unsigned, signatures), place);
}

/** A batch: the entry that signs for it, and its members behind it without signatures. */
export function signedBatch(
  unsigned: readonly UnsignedEntry[],
  signers: readonly Signer[],
): Result<readonly Uint8Array[]> {
  const members: Uint8Array[] = [];
  for (const [place, entry] of unsigned.entries()) {
    const made = encoded(batchMember(entry, place), String(place + 1));
    if (!made.ok) return made;
    members.push(made.value.bytes);
  }
  const first = unsigned[0];
  if (first === undefined) return refused([recordTrouble("no-entries")]);
  const body = batchBody(treeHasher(sha256), unsigned.map(coveredBytes));
  const root = signedBytes({ v: 1, type: BATCH_TYPE, at: first.at, by: first.by, body }, signers);
  return root.ok ? good([root.value.bytes, ...members]) : root;
}

/** The bytes of an entry, or what is not in form. */
export function encoded(entry: Entry, place: string): Result<{ readonly entry: Entry; readonly bytes: Uint8Array }> {
  const made = encodeEntry(entry);
  if (made.ok) return good({ entry, bytes: made.bytes });
  return refused([recordTrouble("not-an-entry", { place, detail: made.fault.message })]);
}
