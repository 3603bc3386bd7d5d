import {
  canonicalJson,
  faultsOf,
  type JsonValue,
  type Path,
  type Problem,
  parseJson,
  readShape,
} from "../json/index.ts";
import type { RulesFault } from "../rules/index.ts";
import { type Election, election } from "./election.ts";
import { type Figure, figureProblem } from "./figure.ts";
import type { Statistic } from "./people.ts";

/** Something wrong in an election file: what, and where (line and column from 1). */
export type ElectionFault = RulesFault;

/** An election file that was read, with the text its hash is taken of. */
export interface ReadElection {
  readonly election: Election;
  /** Canonical JSON (RFC 8785) without the pointer to the schema: hash its UTF-8 bytes to name this version. */
  readonly canonical: string;
}

/**
 * Reads and checks an election file: strict JSON, the published shape, then what a shape cannot say (sources and lists
 * that exist, figures that say where they come from). Whether its numbers add up is no fault but a finding.
 */
export function readElection(
  text: string,
):
  | { readonly ok: true; readonly read: ReadElection }
  | { readonly ok: false; readonly faults: readonly ElectionFault[] } {
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false, faults: [parsed.fault] };
  const { value } = parsed.json;
  const shaped = readShape(election, value);
  const problems = shaped.ok ? crossChecks(shaped.value) : shaped.problems;
  if (shaped.ok && problems.length === 0) {
    const { $schema: _, ...facts } = value as { readonly [key: string]: JsonValue };
    return { ok: true, read: { election: shaped.value, canonical: canonicalJson(facts) } };
  }
  return { ok: false, faults: faultsOf(parsed.json, problems) };
}

function crossChecks(value: Election): readonly Problem[] {
  const problems: Problem[] = [];
  const sources = value.sources.map((source) => source.id);
  const lists = value.lists.map((entry) => entry.id);
  walk(value as unknown as JsonValue, [], (member, path) => {
    const key = path.at(-1);
    if (key === "source" && typeof member === "string" && !sources.includes(member)) {
      problems.push({ path, message: `no source "${member}" in "sources"; known: ${sources.join(", ")}` });
    }
    if (path[0] === "contradictions" && key === "list" && typeof member === "string" && !lists.includes(member)) {
      problems.push({ path, message: `no list "${member}" in "lists"; known: ${lists.join(", ")}` });
    }
    const wrong = isFigure(member) ? figureProblem(member) : null;
    if (wrong !== null) problems.push({ path, message: wrong });
  });
  return [
    ...problems,
    ...twice(lists, (i) => ["lists", i, "id"], "the list"),
    ...twice(sources, (i) => ["sources", i, "id"], "the source"),
    ...twice(orders(value, "ballotOrder"), (i) => ["lists", i, "ballotOrder"], "the place on the ballot"),
    ...twice(orders(value, "registrationOrder"), (i) => ["lists", i, "registrationOrder"], "the order of registration"),
    ...parties(value, lists),
    ...statistics(value),
  ];
}

function parties({ parties: all = [] }: Election, lists: readonly string[]): readonly Problem[] {
  const problems = all.flatMap(({ took, list }, i): readonly Problem[] => {
    const path = ["parties", i, "list"] as const;
    if (list !== undefined && !lists.includes(list))
      return [{ path, message: `no list "${list}" in "lists"; known: ${lists.join(", ")}` }];
    if ((took === "stood") !== (list !== undefined))
      return [{ path: ["parties", i], message: 'a party that "stood" names its list, and no other does' }];
    return [];
  });
  return [
    ...problems,
    ...twice(
      all.map(({ party }) => party),
      (i) => ["parties", i, "party"],
      "the party",
    ),
    ...twice(
      all.map(({ list }) => list ?? null),
      (i) => ["parties", i, "list"],
      "the list",
    ),
  ];
}

/** Each thing is stated once of a group of people, and says something. */
function statistics(value: Election): readonly Problem[] {
  const groups: readonly (readonly [Path, readonly Statistic[]])[] = [
    [["people"], value.people ?? []],
    ...value.lists.flatMap(({ people, mandates }, i): readonly (readonly [Path, readonly Statistic[]])[] => [
      [["lists", i, "people", "statistics"], people?.statistics ?? []],
      [["lists", i, "mandates", "statistics"], mandates?.statistics ?? []],
    ]),
  ];
  return groups.flatMap(([path, stated]) => [
    ...stated.flatMap(({ count, percent, years, says }, i) =>
      [count, percent, years, says].some((each) => each !== undefined)
        ? []
        : [{ path: [...path, i], message: "states nothing: a count, a percentage, years or words are missing" }],
    ),
    ...twice(
      stated.map(({ what }) => what),
      (i) => [...path, i, "what"],
      "the statistic",
    ),
  ]);
}

function orders(value: Election, key: "ballotOrder" | "registrationOrder"): readonly (string | null)[] {
  return value.lists.map((entry) => entry[key]?.toString() ?? null);
}

function twice(names: readonly (string | null)[], path: (index: number) => Path, what: string): readonly Problem[] {
  return names.flatMap((name, i) =>
    name !== null && names.indexOf(name) < i ? [{ path: path(i), message: `${what} "${name}" stands twice` }] : [],
  );
}

function isFigure(value: JsonValue): value is JsonValue & Figure {
  return typeof value === "object" && value !== null && "origin" in value && "value" in value;
}

function walk(value: JsonValue, path: Path, visit: (value: JsonValue, path: Path) => void): void {
  visit(value, path);
  if (typeof value !== "object" || value === null) return;
  const members: readonly (readonly [string | number, JsonValue])[] = Array.isArray(value)
    ? value.map((item, i) => [i, item] as const)
    : Object.entries(value);
  for (const [key, member] of members) walk(member, [...path, key], visit);
}
