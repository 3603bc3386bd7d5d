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
    const belongs = group.by === "sex" ? ofSex(person, group) : ofAge(person, group);
    if (belongs === true) found.push(group.id);
    if (typeof belongs === "object") missing.push(...belongs);
  }
  return missing.length > 0 ? { missing } : { groups: found };
}

function ofSex(person: PrimaryCandidate, group: Extract<Group, { by: "sex" }>): boolean | readonly MissingValue[] {
  if (person.sex === undefined) return [{ parameter: "candidate-sex", of: person.candidate }];
  return person.sex === group.sex;
}

function ofAge(person: PrimaryCandidate, group: Extract<Group, { by: "age" }>): boolean | readonly MissingValue[] {
  const unknown: MissingValue[] = [];
  if (group.on.value === null) unknown.push({ parameter: "group-day", of: group.id });
  if (group.including.value === null) unknown.push({ parameter: "group-including", of: group.id });
  if (person.born === undefined) unknown.push({ parameter: "candidate-born", of: person.candidate });
  if (group.on.value === null || group.including.value === null || person.born === undefined) return unknown;
  // Of all people born that year the first of January's are the oldest, the last of December's the youngest.
  const days = person.born.length === 4 ? [`${person.born}-01-01`, `${person.born}-12-31`] : [person.born];
  const [first, last = first] = days.map((day) => isWithin(day, group.on.value ?? "", group));
  return first === last ? first === true : [{ parameter: "candidate-born", of: person.candidate }];
}

/** Whether somebody born on a day is, on another day, of an age up to the group's. */
function isWithin(born: string, on: string, { upTo, including }: Extract<Group, { by: "age" }>): boolean {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0);
  return including.value === true ? years <= upTo : years < upTo;
}
