import { randomBytes } from "node:crypto";
import type { JsonValue } from "@dauys/core/json";
import { SALT_BYTES, saltedHash } from "@dauys/core/record";
import { systemClock } from "@dauys/store";
import { sha256 } from "@dauys/store/keys";
import { type Call, optionOf } from "../command.ts";
import { readSource } from "../input/read-source.ts";
import { reportTrouble } from "../report.ts";
import { appendGroups, openForAppend } from "./append-groups.ts";
import { signedBytes, unsignedOf } from "./draft.ts";
import { missingOf } from "./given-entry.ts";
import { recordLog } from "./record-log.ts";
import { showAppended } from "./show-appended.ts";
import { signersOf } from "./signers.ts";
import { withRecord } from "./with-record.ts";

const SEALED = "payload-sealed";

/** `dauys record seal`: keeps a payload outside the record, and its salted hash inside. */
export async function runSeal(call: Call): Promise<number> {
  const missing = missingOf(call, ["by", "key"]);
  if (missing !== null) return reportTrouble(call, missing);
  const source = await readSource(call.io, call.args[1] ?? "");
  if (!source.ok) return reportTrouble(call, source);
  const { bytes } = source.value;
  const salt = randomBytes(SALT_BYTES);
  const hash = saltedHash(sha256, salt, bytes);
  const signers = await signersOf(call);
  if (!signers.ok) return reportTrouble(call, signers);
  const body = sealedBody(call, Buffer.from(hash).toString("hex"), bytes.length);
  const made = signedBytes(unsignedOf(call, { type: SEALED, body }), signers.value);
  if (!made.ok) return reportTrouble(call, made);
  return withRecord(call, async (store, place) => {
    const log = await recordLog(call, store, place);
    if (!log.ok) return reportTrouble(call, log);
    const sequencer = await openForAppend(call, store);
    // Kept first: of a payload that the record names there are always salt and bytes.
    await store.savePayload(hash, { state: "held", salt, bytes });
    const appended = await appendGroups(call, sequencer, [[made.value.bytes]]);
    if (appended.refused !== null) await store.erasePayload(hash, systemClock(), "not recorded");
    return showAppended(call, store, appended, [SEALED]);
  });
}

function sealedBody(call: Call, hash: string, bytes: number): { readonly [key: string]: JsonValue } {
  const unit = optionOf(call, "unit");
  return {
    payload: optionOf(call, "payload") ?? "",
    what: optionOf(call, "what") ?? "",
    ...(unit === undefined ? {} : { unit }),
    media: optionOf(call, "media") ?? "application/octet-stream",
    hash,
    bytes,
  };
}
