import { type Infer, integer, object, optional, text } from "../../json/index.ts";

/**
 * A warning accepted: the finding's code, the number of its check if it has one, its place in the protocol (left out: all
 * of it), with the written reason and who gave it.
 */
export const acceptance = object({
  code: text(),
  check: optional(integer(1, 999)),
  about: optional(text()),
  reason: text(),
  by: text(),
});
/** A warning accepted. */
export type Acceptance = Infer<typeof acceptance>;
