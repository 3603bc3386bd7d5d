/**
 * What a person can be in the office. A person may be several of these, each for a unit.
 *
 * - `precinct-clerk`, `territorial-clerk`: type protocols of their unit, or of the units below it.
 * - `supervisor`: resolves differences, releases what is held back, watches the queues of a territory.
 * - `member`, `chair`: sit on a commission; a member signs its acts, a chair also proposes them.
 * - `administrator`: makes accounts and has no power over counts.
 * - `auditor`: reads everything and changes nothing.
 * - `observer`, `proxy`: read what the law gives them; an observer reports a refused copy, a party's proxy asks for a recount.
 */
export const ROLES = [
  "precinct-clerk",
  "territorial-clerk",
  "supervisor",
  "member",
  "chair",
  "administrator",
  "auditor",
  "observer",
  "proxy",
] as const;

/** What a person can be in the office. */
export type Role = (typeof ROLES)[number];

/** A role held for a unit of the record, by its name; everything below the unit is meant with it. */
export interface Grant {
  readonly role: Role;
  readonly unit: string;
  /** The seat in the unit's commission, for those who sit on it. */
  readonly seat: number | null;
  /** The party for which a proxy acts. */
  readonly party: string | null;
}
