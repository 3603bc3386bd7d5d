import type { JsonSchema } from "../../../json/index.ts";
import { BODIES, type EntryType } from "./bodies.ts";

/** What the body of each type of entry is, in a few words. */
const TITLES: Readonly<Record<EntryType, string>> = {
  "record-opened": "what the record is, who answers for it, and its first commission",
  "rules-adopted": "the law under which seats are distributed",
  "form-adopted": "the form on which commissions report",
  "list-registered": "a list that stands",
  "units-listed": "units of one level below another one",
  "stations-announced": "stations of which no protocol is published",
  "commission-formed": "a commission with its seats and keys",
  "key-introduced": "a key for a seat that has none",
  "key-rotated": "another key for one's own seat",
  "key-revoked": "a key that signs nothing more",
  "stage-sealed": "the figures of one stage, fixed before the next",
  "protocol-filed": "a unit's first protocol",
  "protocol-corrected": "a protocol that follows another one of the same unit",
  "protocol-held": "a protocol that does not count for now",
  "protocol-released": "a protocol that counts again",
  "unit-invalidated": "the result of a unit declared invalid",
  "invalidation-withdrawn": "an invalidation that is set aside",
  "repeat-voting-ordered": "voting repeated in a unit",
  "lot-drawn": "an answer to a question of the distribution",
  "result-declared": "the result as declared",
  "figures-transcribed": "figures of a unit as published",
  "result-transcribed": "a result as published",
  "payload-sealed": "a payload kept outside the record",
  "payload-erased": "a payload that was erased",
};

/** The JSON Schema (draft 2020-12) of the body of a type of entry, generated from the shape by which the fold reads it. */
export function bodySchema(type: EntryType): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://dauys.org/schema/entries/${type}.schema.json`,
    title: `Dauys entry ${type}: ${TITLES[type]}`,
    ...BODIES[type].schema,
  };
}
