import { type JsonValue, pathText, readShape } from "@dauys/core/json";
import { type Form, type Protocol, protocol as protocolShape } from "@dauys/core/protocol";

import type { Misfit } from "../http/index.ts";

/** The most that a protocol being typed may take as JSON, in characters: an entry of the record has at most 65,535 bytes. */
const MOST_PROTOCOL = 30_000;

/** Whether a text has characters that are not seen, or that turn the direction of what stands around them. */
export function hasUnseen(text: string): boolean {
  return /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u.test(text.replace(/[\t\n]/g, " "));
}

/** Reads a protocol that somebody is typing; what does not fit where it is none, or of another unit. */
export function readTyped(
  value: unknown,
  { unit, kind, form }: { readonly unit: string; readonly kind: Protocol["kind"]; readonly form?: Form },
): { readonly ok: true; readonly protocol: Protocol } | { readonly ok: false; readonly misfit: Misfit } {
  const text = JSON.stringify(value);
  if (text.length > MOST_PROTOCOL) return misfit("too-long", "protocol", MOST_PROTOCOL);
  const shaped = readShape(protocolShape, value as JsonValue);
  if (!shaped.ok) {
    const [problem] = shaped.problems;
    return misfit("not-allowed", `protocol${pathText(problem?.path ?? [])}`);
  }
  const own = shaped.value;
  if (own.unit !== unit || own.kind !== kind || (form !== undefined && own.form !== form.id)) {
    return misfit("of-another", "protocol (unit, kind, form)");
  }
  if (hasUnseen(textsOf(value))) return misfit("unseen", "protocol");
  return { ok: true, protocol: own };
}

function misfit(
  problem: Misfit["problem"],
  place: string,
  n?: number,
): { readonly ok: false; readonly misfit: Misfit } {
  return { ok: false, misfit: { place, problem, ...(n === undefined ? {} : { n }) } };
}

/** A protocol with nothing typed. */
export function emptyProtocol(form: string, unit: string, kind: Protocol["kind"]): Protocol {
  return { form, unit, kind, fields: {}, votes: [] };
}

function textsOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value).flat().map(textsOf).join("");
}
