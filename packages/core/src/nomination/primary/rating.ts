import { flag, type Infer, integer, list, oneOf, tagged } from "../../json/index.ts";

/**
 * What one ballot can say. `approval`: a mark beside each of at least `least` and at most `most` people. `points`: places
 * one after the other, the table holding the points of each; `complete`: a ballot with fewer places is invalid.
 */
export const rating = tagged("by", {
  approval: { least: integer(0, 999), most: integer(1, 999) },
  points: { table: list(integer(0, 999), 1), complete: flag },
});
/** What one ballot can say. */
export type Rating = Infer<typeof rating>;

/**
 * What people are ranked by: their `votes` (marks or points) alone, or these as a share of a base in the constituencies
 * where they stand, so that large and small constituencies can be compared.
 */
export const ranking = tagged("by", { votes: {}, share: { of: oneOf("valid", "received", "registered") } });
/** What people are ranked by. */
export type Ranking = Infer<typeof ranking>;

/** Who stands on the ballot: the people of the constituency, or everybody. */
export const ballot = oneOf("constituency", "nation");
/** Who stands on the ballot. */
export type Ballot = Infer<typeof ballot>;

/** What decides between equals, one after the other; nothing can follow a lot or the authority. */
export const tieRule = oneOf("earlier-registration", "lot", "authority");
/** What decides between equals. */
export type TieRule = Infer<typeof tieRule>;
