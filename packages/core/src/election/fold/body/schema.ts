import type { JsonSchema } from "../../../json/index.ts";
import { BODIES, type EntryType } from "./bodies.ts";

/** What the body of each type of entry is, in a few words. */
const TITLES: Readonly<Record<EntryType, string>> = {
  "record-opened": "what the record is, who answers for it, and its first commission",
  "rules-adopted": "the law under which seats are distributed",
  "form-adopted": "the form on which commissions report",
  "party-registered": "a party that is registered",
  "party-absent": "a registered party that does not stand",
  "candidate-listed": "a candidate of a list that is not handed in yet",
  "list-submitted": "a list as its party hands it in",
  "list-registered": "a list that stands",
  "list-refused": "a list that is not registered",
  "list-withdrawn": "a list that its party takes back",
  "candidate-excluded": "a person taken off a list",
  "list-cancelled": "the registration of a list cancelled",
  "ballot-order-drawn": "the order of the lists on the ballot",
  "ballots-ordered": "how many ballots are printed",
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
  "result-published": "the final result published",
  "mandates-assigned": "the seats of a list given to people",
  "result-referred": "the result referred to a court or council",
  "referral-decided": "what the court or council decided",
  "deputies-registered": "deputies registered",
  "repeat-election-ordered": "the whole election held again",
  "mandate-vacated": "a mandate that ends",
  "list-left": "somebody without a seat who left a list",
  "mandate-passed": "a free seat passed on",
  "mandate-order-changed": "another order of the people of a list",
  "post-given-up": "a post given up by a deputy",
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
