import { type Call, optionOf } from "../command.ts";
import { reportTrouble } from "../report.ts";
import { good, type Result, refused } from "../trouble.ts";
import { appendGroups, openForAppend } from "./append-groups.ts";
import { type Draft, signedBatch, signedBytes, unsignedAll, unsignedOf } from "./draft.ts";
import { missingOf, needlessOf } from "./given-entry.ts";
import { readDrafts } from "./read-drafts.ts";
import { readEntries, wholeGroups } from "./read-entries.ts";
import { readJsonObject } from "./read-json.ts";
import { recordLog } from "./record-log.ts";
import { showAppended } from "./show-appended.ts";
import { signersOf } from "./signers.ts";
import { recordTrouble } from "./told.ts";
import { withRecord } from "./with-record.ts";

/** Entries to be appended in groups; their types and their lines in order. */
interface Given {
  readonly groups: readonly (readonly Uint8Array[])[];
  readonly types: readonly string[];
  /** `null` for an entry that stands in no file. */
  readonly lines: readonly (number | null)[];
}

/** `dauys record append`: appends one entry, a batch, or entries that were signed elsewhere. */
export async function runAppend(call: Call): Promise<number> {
  const given = await givenEntries(call);
  if (!given.ok) return reportTrouble(call, given);
  return withRecord(call, async (store, place) => {
    // Held against what was published before anything is added: a restored backup must not go on under taken numbers.
    const log = await recordLog(call, store, place);
    if (!log.ok) return reportTrouble(call, log);
    const { groups, types, lines } = given.value;
    const appended = await appendGroups(call, await openForAppend(call, store), groups);
    return showAppended(call, store, appended, types, { lines });
  });
}

async function givenEntries(call: Call): Promise<Result<Given>> {
  const [body, entries, batch] = (["body", "entries", "batch"] as const).map((name) => optionOf(call, name));
  const sources = [body, entries, batch].filter((source) => source !== undefined);
  if (sources.length !== 1) return refused([recordTrouble("one-source")]);
  if (entries !== undefined) return signedElsewhere(call, entries);
  const missing = missingOf(call, body === undefined ? ["by", "key"] : ["type", "by", "key"]);
  if (missing !== null) return missing;
  return body === undefined ? batchOf(call, batch ?? "") : single(call, body);
}

async function signedElsewhere(call: Call, path: string): Promise<Result<Given>> {
  const needless = needlessOf(call, ["type", "by", "at", "key"]);
  if (needless !== null) return needless;
  const read = await readEntries(call.io, path);
  if (!read.ok) return read;
  const groups = wholeGroups(path, read.value);
  if (!groups.ok) return groups;
  return good({
    groups: groups.value.map((group) => group.map(({ bytes }) => bytes)),
    types: read.value.map(({ entry }) => entry.type),
    lines: read.value.map(({ line }) => line),
  });
}

async function single(call: Call, path: string): Promise<Result<Given>> {
  const body = await readJsonObject(call.io, path);
  if (!body.ok) return body;
  const draft: Draft = { type: optionOf(call, "type") ?? "", body: body.value };
  const signers = await signersOf(call);
  if (!signers.ok) return signers;
  const made = signedBytes(unsignedOf(call, draft), signers.value);
  return made.ok ? good({ groups: [[made.value.bytes]], types: [draft.type], lines: [null] }) : made;
}

async function batchOf(call: Call, path: string): Promise<Result<Given>> {
  const drafts = await readDrafts(call.io, path);
  if (!drafts.ok) return drafts;
  const signers = await signersOf(call);
  if (!signers.ok) return signers;
  const unsigned = unsignedAll(call, drafts.value);
  const made = signedBatch(unsigned, signers.value);
  if (!made.ok) return made;
  const [types, lines] = [drafts.value.map(({ type }) => type), drafts.value.map(({ line }) => line)];
  return good({ groups: [made.value], types: ["batch", ...types], lines: [null, ...lines] });
}
