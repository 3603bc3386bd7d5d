import { canonicalJson, type JsonValue } from "@dauys/core/json";
import {
  BATCH_TYPE,
  coveredBytes,
  type Entry,
  type KeySignature,
  type Signer,
  signEntry,
  signedEntry,
} from "@dauys/core/record";
import { type Call, optionOf } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { reportTrouble } from "../report.ts";
import { good, type Result } from "../trouble.ts";
import { signedBytes, unsignedOf } from "./draft.ts";
import { missingOf, needlessOf } from "./given-entry.ts";
import { type EntryLine, readEntries } from "./read-entries.ts";
import { readJsonObject } from "./read-json.ts";
import { signersOf } from "./signers.ts";

/**
 * `dauys record sign`: makes an entry and signs it, or adds signatures to entries that others have begun. Several files
 * with the same entries are put together, so that members can sign at the same time, each at home.
 */
export async function runSign(call: Call): Promise<number> {
  const begun = call.args.length === 0 ? await newEntry(call) : await begunEntries(call);
  if (!begun.ok) return reportTrouble(call, begun);
  const signers = await signersOf(call);
  if (!signers.ok) return reportTrouble(call, signers);
  const entries = begun.value.map((entry) => signedToo(entry, signers.value));
  if (call.json) call.io.out(`${JSON.stringify({ status: "signed", entries }, null, 2)}\n`);
  else for (const entry of entries) call.io.out(`${canonicalJson(entry as unknown as JsonValue)}\n`);
  return EXIT.decided;
}

async function newEntry(call: Call): Promise<Result<readonly Entry[]>> {
  const missing = missingOf(call, ["type", "by", "body"]);
  if (missing !== null) return missing;
  const body = await readJsonObject(call.io, optionOf(call, "body") ?? "");
  if (!body.ok) return body;
  const made = signedBytes(unsignedOf(call, { type: optionOf(call, "type") ?? "", body: body.value }), []);
  return made.ok ? good([made.value.entry]) : made;
}

async function begunEntries(call: Call): Promise<Result<readonly Entry[]>> {
  const needless = needlessOf(call, ["type", "by", "at", "body"]);
  if (needless !== null) return needless;
  const all: EntryLine[] = [];
  for (const path of call.args) {
    const read = await readEntries(call.io, path);
    if (!read.ok) return read;
    all.push(...read.value);
  }
  return good(together(all));
}

/** One entry for all that cover the same bytes, with the signatures of each. */
function together(lines: readonly EntryLine[]): readonly Entry[] {
  const found = new Map<string, Entry>();
  let root = "";
  for (const { entry } of lines) {
    const covered = Buffer.from(coveredBytes(entry)).toString("latin1");
    if (entry.type === BATCH_TYPE) root = covered;
    // Entries of a batch that say the same are as many entries as there are places.
    const key = entry.sigs.batch === undefined ? covered : `${entry.sigs.batch} ${root} ${covered}`;
    const before = found.get(key);
    found.set(key, before === undefined || entry.sigs.batch !== undefined ? entry : withKeys(before, entry.sigs.keys));
  }
  return [...found.values()];
}

function signedToo(entry: Entry, signers: readonly Signer[]): Entry {
  // An entry of a batch is signed by the entry before it.
  if (entry.sigs.batch !== undefined) return entry;
  return withKeys(
    entry,
    signers.map((signer) => signEntry(entry, signer)),
  );
}

/** The later signature of a key takes the place of the earlier one: both say the same of the same bytes. */
function withKeys(entry: Entry, more: readonly KeySignature[]): Entry {
  const names = new Set(more.map(({ key }) => key));
  return signedEntry(entry, [...entry.sigs.keys.filter(({ key }) => !names.has(key)), ...more]);
}
