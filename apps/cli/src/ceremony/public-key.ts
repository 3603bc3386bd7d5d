import { formatVerifierKey, parseVerifierKey } from "@dauys/core/record";
import { decodeText } from "@dauys/exchange";
import { parseKeyFile, sha256 } from "@dauys/store/keys";
import type { Call } from "../command.ts";
import { readSource } from "../input/read-source.ts";
import { told } from "../keys/told.ts";
import { good, type Result, refused, resultOf } from "../trouble.ts";
import { plannedPath } from "./plan-file.ts";
import { CEREMONY_TROUBLES } from "./texts.ts";

/**
 * A public key that a plan names: the key itself as `name+id+base64`, a file that holds it, or the key file whose public
 * part stands in clear.
 */
export async function publicKeyOf(call: Call, folder: string, named: string): Promise<Result<string>> {
  if (named.includes("+")) return readKey(named, null);
  const file = plannedPath(folder, named);
  const source = await readSource(call.io, file);
  if (!source.ok) return source;
  const text = resultOf(decodeText(source.value, { header: "" }));
  if (!text.ok) return text;
  if (!text.value.trimStart().startsWith("{")) return readKey(text.value.trim(), file);
  const keyFile = parseKeyFile(source.value.bytes);
  return keyFile.ok ? good(formatVerifierKey(keyFile.key)) : noKey(keyFile.fault.message, file);
}

function readKey(text: string, file: string | null): Result<string> {
  const parsed = parseVerifierKey(sha256, text);
  if (parsed.ok) return good(formatVerifierKey(parsed.key));
  return noKey(parsed.fault.message, file);
}

function noKey(detail: string, file: string | null): Result<never> {
  return refused([told(CEREMONY_TROUBLES, "not-a-public-key", { detail }, file)]);
}
