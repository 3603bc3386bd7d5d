import { faultsOf, parseJson, readShape } from "../../json/index.ts";
import type { FormFault } from "../form/read-form.ts";
import { type Protocol, protocol } from "./protocol.ts";

/** Reads one protocol: strict JSON and its shape. Whether it is complete and adds up is for `checkProtocol` to say. */
export function readProtocol(
  text: string,
): { readonly ok: true; readonly protocol: Protocol } | { readonly ok: false; readonly faults: readonly FormFault[] } {
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false, faults: [parsed.fault] };
  const shaped = readShape(protocol, parsed.json.value);
  if (shaped.ok) return { ok: true, protocol: shaped.value };
  return { ok: false, faults: faultsOf(parsed.json, shaped.problems) };
}
