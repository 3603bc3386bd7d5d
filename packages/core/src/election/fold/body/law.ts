import { flag, integer, list, object, optional, text } from "../../../json/index.ts";
import { identifier } from "../../../rules/cited.ts";
import { document, reason, trilingualName } from "./common.ts";
import { acceptedFinding } from "./nomination.ts";

/** The law under which seats are distributed: a rules file, whole. `reason`: why it replaces the one before. */
export const rulesAdopted = object({ rules: document, reason: optional(reason) });

/** The form on which commissions report, whole. Its figures stand in protocols in its order. */
export const formAdopted = object({ form: document });

/** A list that stands. Lists have their columns in the order in which they are registered here. */
export const listRegistered = object({
  list: identifier,
  name: trilingualName,
  order: optional(integer(1)),
  candidates: optional(integer(0)),
  alliance: optional(integer(1)),
  minority: optional(flag),
  group: optional(identifier),
  subgroup: optional(identifier),
  held: optional(integer(0)),
  /** It stands only in a part of the country: elsewhere a protocol does not have to name it. */
  partial: optional(flag),
  /** Warnings about a list that was handed in here, each accepted with its reason. */
  accepted: optional(list(acceptedFinding, 1)),
  /** The decision by which a list is registered that was refused before. */
  authority: optional(text()),
  /** A colour for pictures, `#rrggbb`. */
  colour: optional(text({ pattern: "^#[0-9a-f]{6}$", expected: "a colour such as #1a2b3c" })),
});
