import type { Entry } from "@dauys/core/record";
import { type Call, isGiven, optionOf } from "../command.ts";
import { good, type Refused, type Result, refused } from "../trouble.ts";
import { signedBytes, unsignedOf } from "./draft.ts";
import { readEntries } from "./read-entries.ts";
import { type JsonObject, readJsonObject } from "./read-json.ts";
import { signersOf } from "./signers.ts";
import { recordTrouble } from "./told.ts";

/** The one entry that a command is about. */
export interface GivenEntry {
  readonly entry: Entry;
  readonly bytes: Uint8Array;
}

/**
 * An entry of a type that is known: its body by `--body`, signed by `--by` and `--key`; or, where members signed it
 * elsewhere, whole by `--entries`.
 *
 * @param ready - the body where the command makes it itself.
 */
export async function givenEntry(call: Call, type: string, ready?: JsonObject): Promise<Result<GivenEntry>> {
  const path = optionOf(call, "entries");
  if (path !== undefined) return signedElsewhere(call, path);
  const missing = missingOf(call, ready === undefined ? ["body", "by", "key"] : ["by", "key"]);
  if (missing !== null) return missing;
  const body = ready === undefined ? await readJsonObject(call.io, optionOf(call, "body") ?? "") : good(ready);
  if (!body.ok) return body;
  const signers = await signersOf(call);
  return signers.ok ? signedBytes(unsignedOf(call, { type, body: body.value }), signers.value) : signers;
}

async function signedElsewhere(call: Call, path: string): Promise<Result<GivenEntry>> {
  const needless = needlessOf(call, ["body", "by", "at", "key"]);
  if (needless !== null) return needless;
  const read = await readEntries(call.io, path);
  if (!read.ok) return read;
  const [first, second] = read.value;
  return first !== undefined && second === undefined ? good(first) : refused([recordTrouble("one-entry")]);
}

/** Which of these options are missing; `null` when none is. */
export function missingOf(call: Call, names: readonly string[]): Refused | null {
  const missing = names.filter((name) => !isGiven(call, name));
  const trouble = (name: string) => recordTrouble("needs-option", { option: `--${name}`, command: call.command.name });
  return missing.length === 0 ? null : refused(missing.map(trouble));
}

/** Which of these options mean nothing for entries that are signed already; `null` when none was given. */
export function needlessOf(call: Call, names: readonly string[]): Refused | null {
  const needless = names.filter((name) => isGiven(call, name));
  const trouble = (name: string) => recordTrouble("needless-option", { option: `--${name}` });
  return needless.length === 0 ? null : refused(needless.map(trouble));
}
