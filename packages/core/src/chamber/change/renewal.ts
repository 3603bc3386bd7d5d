import { type Counts, countBy } from "../composition/count-by.ts";
import type { Deputy } from "../composition/deputy.ts";

/** Who of a chamber sat in the last one. */
export interface Renewal {
  /** Deputies of this chamber: who sat (`true`) and who is new (`false`); of the others it is not known. */
  readonly sat: Counts<boolean>;
  /** Of the last chamber: who sits again (`true`) and who does not; `null` where its deputies are not known. */
  readonly returned: Counts<boolean> | null;
  /** Deputies of whom the two sources say opposite things; counted as unknown in `sat`. */
  readonly contradicted: readonly string[];
}

/**
 * How far a chamber is a new one. Whether a deputy sat is taken from the ids of the last chamber, and from what is said of
 * the deputy; where neither is there it is unknown.
 *
 * @param last - ids of all deputies of the last chamber, or `null` where they are not known.
 */
export function renewal(deputies: readonly Deputy[], last: readonly string[] | null): Renewal {
  const before = last === null ? null : new Set(last);
  const now = new Set(deputies.map(({ id }) => id));
  const contradicted = deputies.filter(({ id, sat }) => before !== null && sat !== undefined && sat !== before.has(id));
  const open = new Set(contradicted.map(({ id }) => id));
  return {
    sat: countBy(deputies, ({ id, sat }) => (open.has(id) ? undefined : (sat ?? before?.has(id))), [true, false]),
    returned: before === null ? null : countBy([...before], (id) => now.has(id), [true, false]),
    contradicted: contradicted.map(({ id }) => id),
  };
}
