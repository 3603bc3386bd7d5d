import type { PrimaryCandidate } from "./candidate.ts";
import type { MissingValue } from "./missing.ts";
import type { Primary } from "./primary.ts";
import type { Group } from "./quota.ts";

/** Which groups a person belongs to, or what is not known to say so. */
export type GroupsOf = { readonly groups: readonly string[] } | { readonly missing: readonly MissingValue[] };

/**
 * The groups of the rules that a person belongs to: those that were established, or else by sex and birth. A year of
 * birth serves where every day of it gives the same answer.
 */
export function groupsOf(person: PrimaryCandidate, groups: Primary["groups"]): GroupsOf {
  if (person.groups !== undefined) return { groups: person.groups };
  const found: string[] = [];
  const missing: MissingValue[] = [];
  for (const group of groups) {
    const belongs = belongsTo(person, group);
    if (belongs === true) found.push(group.id);
    if (typeof belongs === "object") missing.push(...belongs);
  }
  return missing.length > 0 ? { missing } : { groups: found };
}

/** Whether a person belongs to a group by sex or birth, or what is not known to say so. */
export function belongsTo(person: PrimaryCandidate, group: Group): boolean | readonly MissingValue[] {
  if (group.by === "age") return ofAge(person, group);
  if (person.sex === undefined) return [{ parameter: "candidate-sex", of: person.candidate }];
  return person.sex === group.sex;
}

function ofAge(
  { candidate, born }: PrimaryCandidate,
  { id, on, including, upTo }: Extract<Group, { by: "age" }>,
): boolean | readonly MissingValue[] {
  const missing: readonly (MissingValue | null)[] = [
    on.value === null ? { parameter: "group-day", of: id } : null,
    including.value === null ? { parameter: "group-including", of: id } : null,
    born === undefined ? { parameter: "candidate-born", of: candidate } : null,
  ];
  if (on.value === null || including.value === null || born === undefined)
    return missing.filter((each) => each !== null);
  // Of all people born that year the first of January's are the oldest, the last of December's the youngest.
  const [oldest, youngest] = born.length === 4 ? [`${born}-01-01`, `${born}-12-31`] : [born, born];
  const within = (day: string): boolean => {
    const years = yearsBetween(day, on.value ?? day);
    return including.value === true ? years <= upTo : years < upTo;
  };
  return within(oldest) === within(youngest) ? within(oldest) : [{ parameter: "candidate-born", of: candidate }];
}

/** Whole years from a day of birth to another day. */
function yearsBetween(born: string, on: string): number {
  return Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0);
}
