import { readFileSync } from "node:fs";
import { admitSigned, type Fold, openFold } from "@dauys/core/election";
import type { JsonValue } from "@dauys/core/json";
import { decodeEntry, type Entry, stampReceived, type VerifyEd25519 } from "@dauys/core/record";
import type { RehearsalOptions } from "../options.ts";
import { planRehearsal, type Rehearsal } from "../plan.ts";
import { rehearse } from "../rehearse.ts";
import { nodeTools, sha256, verifyEd25519 } from "./node-tools.ts";

/** A document of the house as parsed JSON, by its path from the root. */
export function houseJson(path: string): JsonValue {
  return JSON.parse(readFileSync(new URL(`../../../../${path}`, import.meta.url), "utf8")) as JsonValue;
}

const rules = houseJson("rules/kz-2020-05.json");
const form = houseJson("forms/kz-2021.json");

/** A country small enough for a test: 60 stations and a slip of each kind, unless said otherwise. */
export function smallRehearsal(options: Partial<RehearsalOptions> = {}): Rehearsal {
  return planRehearsal({ stations: 68, slips: 17, rules, form, tools: nodeTools, ...options });
}

/** A rehearsal written and folded: every entry as it stands in the record. */
export interface Folded {
  readonly fold: Fold;
  readonly entries: readonly Entry[];
  readonly bytes: readonly Uint8Array[];
}

/**
 * Writes a rehearsal and folds it, its signatures checked unless `verify` says otherwise.
 * @throws Error at the first entry that is not admitted
 */
export function folded(rehearsal: Rehearsal, verify: VerifyEd25519 = verifyEd25519): Folded {
  const fold = openFold({ sha256 });
  const entries: Entry[] = [];
  const all: Uint8Array[] = [];
  for (const { entry, bytes, received } of rehearse(rehearsal)) {
    const stamped = stampReceived(bytes, entry, received);
    if (!stamped.ok) throw new Error(stamped.fault.message);
    const decoded = decodeEntry(stamped.bytes);
    if (!decoded.ok) throw new Error(decoded.fault.message);
    const admitted = admitSigned(fold, decoded.entry, stamped.bytes, verify);
    if (!admitted.ok) throw new Error(`${entries.length} ${entry.type}: ${admitted.refusal.message.en}`);
    entries.push(decoded.entry);
    all.push(stamped.bytes);
  }
  return { fold, entries, bytes: all };
}
