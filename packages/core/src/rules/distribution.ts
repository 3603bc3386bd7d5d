import { type Infer, integer, list, nullable, object, oneOf, optional, tagged, text } from "../json/index.ts";
import { cited, citedMembers, identifier, trilingual } from "./cited.ts";
import { method, ties } from "./method.ts";
import { qualification, weight } from "./qualification.ts";

/**
 * Lists that stand as one in the distribution and share its seats afterwards (apparentement, surplus agreement).
 * `levels` 2: groups may hold subgroups (list attributes `group`, `subgroup`).
 * `needs`: `each`: only qualified lists take part; `none`: no threshold exists.
 */
const groups = cited({ levels: integer(1, 2), needs: oneOf("each", "none"), ties: optional(ties) });

/** A list with more than half of the votes but not of the seats gets one more, from the last seat given out (Kieswet P 9). */
const majorityClause = tagged("rule", { "last-residual-seat": { ties: optional(ties), ...citedMembers } });

/** What happens to seats of a list that has fewer candidates than seats. Left out: the distribution ignores candidates. */
const exhaustion = tagged("rule", { "continue-without": { ...citedMembers } });

/** The distribution of seats to lists: in the whole nation, or in each unit on its own. */
export const distribution = object({
  scope: oneOf("nation", "units"),
  seats: nullable(cited({ count: integer(1) })),
  units: optional(list(object({ id: text(), name: optional(trilingual), seats: integer(1) }))),
  unitsArticle: optional(text()),
  valid: cited({ includes: list(oneOf("lists", "blank", "against-all"), 1) }),
  qualification,
  weights: optional(list(weight)),
  // Counted seats from an earlier tier take part in the divisors (Scotland); they are not distributed again.
  held: optional(cited({})),
  groups: optional(groups),
  minimum: optional(cited({ seats: integer(1) })),
  methods: list(method, 1),
  ties,
  majority: optional(majorityClause),
  exhaustion: optional(exhaustion),
});
/** The distribution of seats to lists. */
export type Distribution = Infer<typeof distribution>;

/** Kinds of members that a part of a chamber has. */
const chamberPart = cited({
  id: identifier,
  name: trilingual,
  seats: nullable(integer(0)),
  elected: oneOf("lists", "single-member", "assembly", "other"),
});

/** A majority that the law asks for: `fraction` of all seats of `of`, for one kind of decision. */
export const majority = cited({
  id: identifier,
  of: oneOf("chamber", "lists"),
  fraction: text({ pattern: "^[1-9][0-9]*/[1-9][0-9]*$", expected: 'a fraction such as "2/3"' }),
  compare: oneOf(">=", ">"),
  decision: trilingual,
  // Another chamber whose majority the same decision needs as well, so that this one alone decides nothing.
  otherChamber: optional(trilingual),
});
/** A majority that the law asks for. */
export type Majority = Infer<typeof majority>;

/** The chamber: its name, size, parts and majorities. */
export const chamber = object({
  name: trilingual,
  seats: nullable(cited({ count: integer(1) })),
  parts: list(chamberPart, 1),
  majorities: list(majority),
});
/** The chamber of a law version. */
export type Chamber = Infer<typeof chamber>;
