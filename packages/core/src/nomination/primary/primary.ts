import { type Infer, integer, list, nullable, object, oneOf, optional, text } from "../../json/index.ts";
import { identifier, isoDate, sources, trilingual } from "../../rules/cited.ts";
import { group, overlap, quota } from "./quota.ts";
import { ballot, ranking, rating, tieRule } from "./rating.ts";
import { constituency, stage } from "./stage.ts";
import { known, knownObject, stated } from "./stated.ts";

/**
 * One step of the choice. `constituency`: in each of them, the `places` that it has; `nation`: from all who are not
 * chosen yet, until so many `places` are filled, those chosen before counted in. `quotas`: which ones have to hold of
 * the people chosen, of each constituency or of all together.
 */
const step = knownObject({
  id: identifier,
  of: oneOf("constituency", "nation"),
  places: nullable(integer(1)),
  quotas: list(identifier),
});
/** One step of the choice. */
export type Step = Infer<typeof step>;

/** A published or computed whole number of the primary, such as how many people voted. */
const figure = object({ id: identifier, what: trilingual, value: nullable(integer(0)), ...known });

/** Figures that have to add up: the parts to the total. */
const addition = object({ total: identifier, parts: list(identifier, 1) });

/** What sources say differently of one question; `used` says which of them this file follows, and why. */
const contradiction = object({
  id: identifier,
  question: trilingual,
  statements: list(object({ source: identifier, says: trilingual, value: optional(integer(0)) }), 2),
  used: trilingual,
});

/** Who may stand, or vote, in words. */
const who = stated(trilingual);

/**
 * The rules of a party's primary as data, and what is published of it. Every value says how well it is known and from
 * where. What is not known is `null` with the status `unknown`, never a default: what needs it asks for it by its name.
 */
export const primary = object({
  $schema: optional(text()),
  id: identifier,
  /** Copied from publications, or invented for practice. */
  kind: oneOf("transcribed", "rehearsal"),
  jurisdiction: text({ pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$", expected: "an ISO 3166 code such as KZ" }),
  title: trilingual,
  party: object({ id: identifier, name: trilingual }),
  /** The election for which it chose people. */
  election: optional(identifier),
  called: stated(isoDate),
  mayStand: who,
  mayVote: who,
  stages: list(stage, 1),
  rating: stated(rating),
  ballot: stated(ballot),
  ranking: stated(ranking),
  constituencies: stated(list(constituency, 1)),
  groups: list(group),
  quotas: list(quota),
  overlap: stated(overlap),
  steps: stated(list(step, 1)),
  ties: stated(list(tieRule, 1)),
  /** How many of the party's list, and of its mandates, went to people of the primary and how many the centre decided. */
  central: object({
    list: object({ byPrimary: stated(integer(0)), byCentre: stated(integer(0)) }),
    mandates: object({ byPrimary: stated(integer(0)), byCentre: stated(integer(0)) }),
  }),
  figures: list(figure),
  additions: list(addition),
  contradictions: list(contradiction),
  /** What a reader looks for in vain, beside the values above that are `null`. */
  unknowns: list(object({ id: identifier, what: trilingual })),
  sources,
});
/** The rules of a party's primary as data, and what is published of it. */
export type Primary = Infer<typeof primary>;
