import type { QuotaGroup } from "../../rules/index.ts";
import { type Born, hasReached, type Told } from "./age.ts";
import type { DaySpan } from "./days.ts";

/** What a quota looks at in a person, whether a candidate, an entry of the record or a deputy. */
export interface QuotaPerson extends Born {
  readonly sex?: "woman" | "man";
  /** Counts on a ground that is not published; `false`: on none such; absent: not stated. */
  readonly counted?: boolean;
  readonly examined?: { readonly born?: string; readonly groups?: readonly string[] };
}

/** The groups of a quota. `youthUnder`: the age that the law gives to youth; absent: it gives none. */
export interface QuotaGroups {
  readonly groups: readonly QuotaGroup[];
  readonly youthUnder?: number;
}

/** How many people, where not all that decides is known. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** How many of `total` people belong to at least one group of a quota; each counts once. */
export interface QuotaCount extends Bounds {
  readonly total: number;
  /** Counted on the first and on the last of the days on which the law may count an age. */
  readonly first: Bounds;
  readonly last: Bounds;
}

/**
 * Counts who belongs to a quota's groups. What a birth year alone, or papers that nobody looked at, leave open stands
 * between `least` and `most`. Nobody grows younger, so the first day gives the most and the last day the least.
 */
export function quotaCount(quota: QuotaGroups, people: readonly QuotaPerson[], span: DaySpan): QuotaCount {
  const on = (day: string): Bounds => {
    const told = people.map((person) => inGroups(quota, person, day));
    const least = told.filter((each) => each === "yes").length;
    return { least, most: least + told.filter((each) => each === "unknown").length };
  };
  const first = on(span.from);
  const last = on(span.to);
  return { total: people.length, least: last.least, most: first.most, first, last };
}

/** Whether a person belongs to one of a quota's groups on a day. */
export function inGroups(quota: QuotaGroups, person: QuotaPerson, day: string): Told {
  const told = quota.groups.map((group) => inGroup(group, person, day, quota.youthUnder));
  if (told.includes("yes")) return "yes";
  if (!told.includes("unknown")) return "no";
  if (person.counted === undefined) return "unknown";
  return person.counted ? "yes" : "no";
}

function inGroup(group: QuotaGroup, person: QuotaPerson, day: string, youthUnder: number | undefined): Told {
  switch (group) {
    case "women":
      return person.sex === undefined ? "unknown" : person.sex === "woman" ? "yes" : "no";
    case "under-29":
      return under(29, person, day);
    case "under-35":
      return under(35, person, day);
    case "disabled":
      return examinedGroup(group, person);
    case "youth":
      return youthUnder === undefined ? examinedGroup(group, person) : under(youthUnder, person, day);
  }
}

function under(years: number, person: QuotaPerson, day: string): Told {
  const reached = hasReached(person, years, day);
  return reached === "unknown" ? reached : reached === "yes" ? "no" : "yes";
}

function examinedGroup(group: QuotaGroup, { examined }: QuotaPerson): Told {
  if (examined?.groups === undefined) return "unknown";
  return examined.groups.includes(group) ? "yes" : "no";
}
