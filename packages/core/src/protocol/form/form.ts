import { type Infer, list, object, optional, record, text } from "../../json/index.ts";
import { cited, identifier, sources, trilingual } from "../../rules/cited.ts";
import { advice, check } from "./check.ts";
import { absentField, collection, field, listVotes, protocolKind, stage } from "./field.ts";
import { attachmentKind, corrections, role, sealedPlace } from "./paper.ts";
import { sum } from "./term.ts";

/**
 * What the form calls the figures that are the same in every country, each as a sum of its own fields. `delivered`: ballots
 * that the commission received. A figure that the form cannot give is left out.
 */
export const figures = object({
  registered: optional(sum),
  delivered: optional(sum),
  received: optional(sum),
  inBoxes: optional(sum),
  valid: optional(sum),
  invalid: optional(sum),
  blank: optional(sum),
  againstAll: optional(sum),
  mobile: optional(sum),
  addedOnDay: optional(sum),
});
/** The name of a figure that is the same in every country. */
export type FigureName = keyof Infer<typeof figures>;

/** A commission's result form as data: its figures, who signs, what is sealed, and what has to hold. */
export const form = object({
  $schema: optional(text()),
  id: identifier,
  jurisdiction: text({ pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$", expected: "an ISO 3166 code such as KZ" }),
  title: trilingual,
  /** What the form was made from, and how well that is known. */
  about: cited({ text: trilingual }),
  sources,
  kinds: list(protocolKind, 1),
  stages: list(stage, 1),
  fields: list(field, 1),
  absent: optional(list(absentField, 1)),
  collections: optional(list(collection, 1)),
  votes: listVotes,
  signatures: optional(list(role, 1)),
  custody: optional(list(sealedPlace, 1)),
  attachments: optional(list(attachmentKind, 1)),
  corrections: optional(corrections),
  figures,
  advice: record(advice),
  checks: list(check),
});
/** A commission's result form as data. */
export type Form = Infer<typeof form>;
