import { flag, type Infer, list, nullable, object, optional, text } from "../json/index.ts";
import { cited, identifier, isoDate, silence, sources, trilingual } from "./cited.ts";
import { deadline } from "./deadline.ts";
import { chamber, distribution } from "./distribution.ts";
import { invalidation } from "./invalidation.ts";
import { candidateLists } from "./lists.ts";
import { assemblyElection, mandates } from "./mandates.ts";

/** One version of an electoral law as data: every value with its article, everything unverified marked so. */
export const rules = object({
  $schema: optional(text()),
  id: identifier,
  jurisdiction: text({ pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$", expected: "an ISO 3166 code such as KZ or GB-SCT" }),
  title: trilingual,
  act: trilingual,
  inForce: cited({ from: nullable(isoDate), until: nullable(isoDate) }),
  sources,
  chamber,
  ballot: cited({ againstAll: flag }),
  distribution,
  lists: optional(candidateLists),
  mandates: optional(mandates),
  assembly: optional(assemblyElection),
  protocol: optional(cited({ form: identifier })),
  invalidation: optional(invalidation),
  deadlines: optional(list(deadline)),
  silent: list(silence),
});
/** One version of an electoral law. */
export type Rules = Infer<typeof rules>;
