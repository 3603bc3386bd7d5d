import type { VerifyOptions } from "@dauys/core/election";
import { parsePolicy, parseVerifierKey } from "@dauys/core/record";
import { sha256 } from "../sha256.ts";
import type { GivenTrust, VerifyFault } from "./verify-messages.ts";

/** Whom the verification believes, or which of the things given is not what it should be. */
export type ReadTrust =
  | { readonly ok: true; readonly options: VerifyOptions }
  | { readonly ok: false; readonly what: Extract<VerifyFault, "bad-key" | "bad-policy">; readonly detail: string };

/** Reads what a reader gave, by the same readers as the command `dauys verify`. */
export function readTrust({ key, policy, since }: GivenTrust): ReadTrust {
  const readKey = key === "" ? null : parseVerifierKey(sha256, key);
  if (readKey?.ok === false) return { ok: false, what: "bad-key", detail: readKey.fault.message };
  const readPolicy = policy === null ? null : parsePolicy(sha256, policy);
  if (readPolicy?.ok === false) return { ok: false, what: "bad-policy", detail: readPolicy.fault.message };
  return {
    ok: true,
    options: { key: readKey?.key ?? null, policy: readPolicy?.policy ?? null, since, quick: false },
  };
}
