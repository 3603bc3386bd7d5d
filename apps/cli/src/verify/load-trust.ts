import type { VerifyOptions } from "@dauys/core/election";
import { parsePolicy, parseVerifierKey } from "@dauys/core/record";
import { sha256 } from "@dauys/exchange/record";
import { type Call, isGiven, optionOf } from "../command.ts";
import { readSource } from "../input/read-source.ts";
import { inAll } from "../say.ts";
import { commandLineTrouble, fileTrouble, good, type Result, refused, refusedTogether } from "../trouble.ts";
import { VERIFY_TEXTS } from "./texts.ts";

const MOST_KEY_TEXT = 10_000;
const MOST_POLICY = 1_000_000;

/** What the options of a call say: whose key, which policy, since which checkpoint, with or without signatures. */
export async function loadTrust(call: Call): Promise<Result<VerifyOptions>> {
  const [key, policy, since] = await Promise.all([loadKey(call), loadPolicy(call), loadSince(call)]);
  if (!key.ok || !policy.ok || !since.ok) return refusedTogether([key, policy, since]);
  return good({ key: key.value, policy: policy.value, since: since.value, quick: isGiven(call, "quick") });
}

async function loadKey(call: Call): Promise<Result<VerifyOptions["key"]>> {
  const given = optionOf(call, "key");
  if (given === undefined) return good(null);
  let text = given;
  if (!given.includes("+")) {
    const source = await readSource(call.io, given);
    if (!source.ok) return source;
    // A key is short: of what is longer the beginning shows that it is none.
    text = new TextDecoder().decode(source.value.bytes.subarray(0, MOST_KEY_TEXT)).trim();
  }
  const parsed = parseVerifierKey(sha256, text);
  if (parsed.ok) return good(parsed.key);
  const said = inAll(VERIFY_TEXTS, "key", { given: given.slice(0, 100), detail: parsed.fault.message });
  return refused([commandLineTrouble("key", said, inAll(VERIFY_TEXTS, "key.remedy"))]);
}

async function loadPolicy(call: Call): Promise<Result<VerifyOptions["policy"]>> {
  const path = optionOf(call, "policy");
  if (path === undefined) return good(null);
  const source = await readSource(call.io, path);
  if (!source.ok) return source;
  const { file, bytes } = source.value;
  const fits = bytes.length <= MOST_POLICY;
  const parsed = fits ? parsePolicy(sha256, new TextDecoder().decode(bytes)) : null;
  if (parsed?.ok === true) return good(parsed.policy);
  const detail = parsed === null ? `${bytes.length} > ${MOST_POLICY} B` : parsed.fault.message;
  const said = inAll(VERIFY_TEXTS, "policy", { file, detail });
  return refused([fileTrouble(file, "policy", said, inAll(VERIFY_TEXTS, "policy.remedy"))]);
}

async function loadSince(call: Call): Promise<Result<Uint8Array | null>> {
  const path = optionOf(call, "since");
  if (path === undefined) return good(null);
  const source = await readSource(call.io, path);
  return source.ok ? good(source.value.bytes) : source;
}
