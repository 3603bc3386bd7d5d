import { compare, fraction, parseFraction } from "../../exact/index.ts";
import type { JsonValue, Path, Problem } from "../../json/index.ts";
import type { Primary } from "./primary.ts";
import { type Known, originProblem } from "./stated.ts";
import { walk } from "./walk.ts";

/** So much a term of a form's formula can be multiplied by. */
const MOST_POINTS = 999;

/** So many quotas of one step can be looked at in all their sets. */
const MOST_QUOTAS = 8;

/** What is wrong with the rules of a primary that a shape cannot say. */
export function primaryProblems(value: Primary): readonly Problem[] {
  return [
    ...origins(value),
    ...twice(value.stages, ["stages"]),
    ...twice(value.constituencies.value ?? [], ["constituencies", "value"]),
    ...twice(value.groups, ["groups"]),
    ...twice(value.quotas, ["quotas"]),
    ...twice(value.steps.value ?? [], ["steps", "value"]),
    ...twice(value.figures, ["figures"]),
    ...twice(value.contradictions, ["contradictions"]),
    ...twice(value.sources, ["sources"]),
    ...references(value),
    ...ratingProblems(value),
    ...tieProblems(value),
    ...stepProblems(value),
  ];
}

function origins(value: Primary): readonly Problem[] {
  const sources = value.sources.map((source) => source.id);
  const problems: Problem[] = [];
  walk(value as unknown as JsonValue, [], (member, path) => {
    if (path.at(-1) === "source" && typeof member === "string" && !sources.includes(member)) {
      problems.push({ path, message: `no source "${member}" in "sources"; known: ${sources.join(", ")}` });
    }
    const wrong = isKnown(member) ? originProblem(member) : null;
    if (wrong !== null) problems.push({ path, message: wrong });
  });
  return problems;
}

function isKnown(value: JsonValue): value is JsonValue & Known {
  return typeof value === "object" && value !== null && "status" in value;
}

function twice(entries: readonly { readonly id: string }[], path: Path): readonly Problem[] {
  const ids = entries.map(({ id }) => id);
  return ids.flatMap((id, i) =>
    ids.indexOf(id) < i ? [{ path: [...path, i, "id"], message: `"${id}" stands twice` }] : [],
  );
}

function references({ groups, quotas, steps, figures, additions }: Primary): readonly Problem[] {
  const unknown = (
    ids: readonly string[],
    entries: readonly { readonly id: string }[],
    path: Path,
  ): readonly Problem[] =>
    ids.flatMap((id, i) =>
      entries.some((entry) => entry.id === id) ? [] : [{ path: [...path, i], message: `nothing is called "${id}"` }],
    );
  return [
    ...quotas.flatMap((quota, i) => [
      ...unknown(quota.groups, groups, ["quotas", i, "groups"]),
      ...(isPart(quota.atLeast) ? [] : [{ path: ["quotas", i, "atLeast"], message: "a share is at most 1" }]),
    ]),
    ...(steps.value ?? []).flatMap((step, i) => unknown(step.quotas, quotas, ["steps", "value", i, "quotas"])),
    ...additions.flatMap(({ total, parts }, i) => [
      ...unknown([total], figures, ["additions", i, "total"]).map((problem) => ({
        ...problem,
        path: ["additions", i, "total"],
      })),
      ...unknown(parts, figures, ["additions", i, "parts"]),
    ]),
  ];
}

function isPart(share: string): boolean {
  const read = parseFraction(share);
  return read !== null && compare(read, fraction(1n, 1n)) <= 0;
}

function ratingProblems({ rating }: Primary): readonly Problem[] {
  const path = ["rating", "value"];
  const given = rating.value;
  if (given?.by === "approval" && given.least > given.most) {
    return [{ path, message: `at least ${given.least} and at most ${given.most} marks: no ballot has so many` }];
  }
  if (given?.by !== "points") return [];
  const falls = given.table.every((points, i) => i === 0 || points <= (given.table[i - 1] ?? 0));
  const sum = given.table.reduce((total, points) => total + points, 0);
  return [
    ...(falls ? [] : [{ path: [...path, "table"], message: "a later place has more points than one before it" }]),
    ...(sum > 0 && sum <= MOST_POINTS
      ? []
      : [{ path: [...path, "table"], message: `the points add up to ${sum}; from 1 to ${MOST_POINTS} will do` }]),
  ];
}

function tieProblems({ ties }: Primary): readonly Problem[] {
  const rules = ties.value ?? [];
  return rules.flatMap((rule, i) =>
    i < rules.length - 1 && rule !== "earlier-registration"
      ? [{ path: ["ties", "value", i], message: `nothing can follow "${rule}"` }]
      : [],
  );
}

function stepProblems({ steps }: Primary): readonly Problem[] {
  return (steps.value ?? []).flatMap(({ quotas }, i) => {
    const path = ["steps", "value", i, "quotas"];
    if (quotas.length > MOST_QUOTAS) return [{ path, message: `more than ${MOST_QUOTAS} quotas in one step` }];
    return new Set(quotas).size < quotas.length ? [{ path, message: "a quota stands twice" }] : [];
  });
}
