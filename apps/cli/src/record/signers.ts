import type { Signer } from "@dauys/core/record";
import { allOf, type Call } from "../command.ts";
import { loadKeys } from "../keys/load-keys.ts";
import { good, type Result } from "../trouble.ts";

/** The keys of `--key`, opened, ready to sign entries. */
export async function signersOf(call: Call): Promise<Result<readonly Signer[]>> {
  const keys = await loadKeys(call, allOf(call, "key"), "entries");
  return keys.ok ? good(keys.value.map(({ signer }) => signer)) : keys;
}
