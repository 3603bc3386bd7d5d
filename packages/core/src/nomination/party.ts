import { type Infer, list, object, optional } from "../json/index.ts";
import { identifier, isoDate, trilingualName } from "../rules/cited.ts";

/** A party: its name, since when it is registered, and what it was called or came from. */
export const party = object({
  party: identifier,
  name: trilingualName,
  /** The day of its registration; absent where it is not known. */
  registered: optional(isoDate),
  /** Parties that it follows: by renaming, by merging, or by splitting off. */
  predecessors: optional(
    list(object({ party: identifier, name: optional(trilingualName), since: optional(isoDate) }), 1),
  ),
});
/** A party. */
export type Party = Infer<typeof party>;
