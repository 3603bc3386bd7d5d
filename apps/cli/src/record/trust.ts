import { type Policy, parseVerifierKey, type VerifierKey } from "@dauys/core/record";
import { sha256 } from "@dauys/store/keys";
import { type Call, isGiven, optionOf } from "../command.ts";
import { readSource } from "../input/read-source.ts";
import type { Io } from "../io.ts";
import { good, type Result, refused } from "../trouble.ts";
import { loadTrust } from "../verify/load-trust.ts";
import { recordTrouble } from "./told.ts";

const MOST_KEY_TEXT = 10_000;

/** A public key that an option gives: as text, or in a file that holds nothing else. */
export async function publicKey(io: Io, given: string, option: string): Promise<Result<VerifierKey>> {
  let text = given;
  if (!given.includes("+")) {
    const source = await readSource(io, given);
    if (!source.ok) return source;
    // A key is short: of what is longer the beginning shows that it is none.
    text = Buffer.from(source.value.bytes.subarray(0, MOST_KEY_TEXT)).toString().trim();
  }
  const parsed = parseVerifierKey(sha256, text);
  return parsed.ok ? good(parsed.key) : refused([recordTrouble("key-text", { option, detail: parsed.fault.message })]);
}

/** The public key that an option of the call gives; it has to be given. */
export async function publicKeyOf(call: Call, option: string): Promise<Result<VerifierKey>> {
  const given = optionOf(call, option);
  if (given !== undefined) return publicKey(call.io, given, `--${option}`);
  return refused([recordTrouble("needs-option", { option: `--${option}`, command: call.command.name })]);
}

/** A policy that asks for no cosignatures: whoever has only the record's key believes it alone. */
export function policyOfKey(key: VerifierKey): Policy {
  return { logs: [{ key, url: null }], witnesses: [], groups: [], quorum: null };
}

/** Whom the caller believes: the policy of `--policy`, or the record's key of `--key`. One of the two has to be given. */
export async function trustedPolicy(call: Call): Promise<Result<Policy>> {
  if (isGiven(call, "policy") === isGiven(call, "key")) return refused([recordTrouble("one-trust")]);
  const trust = await loadTrust(call);
  if (!trust.ok) return trust;
  const { key, policy } = trust.value;
  if (key !== null) return good(policyOfKey(key));
  if (policy === null) throw new Error("neither a key nor a policy was loaded");
  return good(policy);
}
