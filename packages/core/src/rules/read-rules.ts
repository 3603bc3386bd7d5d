import { canonicalJson, faultsOf, type JsonValue, type Problem, parseJson, readShape } from "../json/index.ts";
import type { Divisors } from "./method.ts";
import { divisorProblems } from "./rising-divisors.ts";
import { type Rules, rules } from "./rules.ts";

/** Something wrong in a rules file: what, where (line and column from 1) and in which member. */
export interface RulesFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A rules file that was read, with the text its hash is taken of. */
export interface ReadRules {
  readonly rules: Rules;
  /** Canonical JSON (RFC 8785): hash its UTF-8 bytes with SHA-256 to name this version. */
  readonly canonical: string;
}

/** Reads and checks a rules file: strict JSON, the published shape, then what a shape cannot say. */
export function readRules(
  text: string,
): { readonly ok: true; readonly read: ReadRules } | { readonly ok: false; readonly faults: readonly RulesFault[] } {
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false, faults: [parsed.fault] };
  const { value } = parsed.json;
  const shaped = readShape(rules, value);
  const problems = shaped.ok ? crossChecks(shaped.value) : shaped.problems;
  if (shaped.ok && problems.length === 0) {
    return { ok: true, read: { rules: shaped.value, canonical: canonicalJson(withoutSchema(value)) } };
  }
  return { ok: false, faults: faultsOf(parsed.json, problems) };
}

/** The pointer to the schema is for editors and no part of the law, so it does not enter the hash. */
function withoutSchema(value: JsonValue): JsonValue {
  const { $schema: _, ...law } = value as { readonly [key: string]: JsonValue };
  return law;
}

function crossChecks(value: Rules): readonly Problem[] {
  const problems: Problem[] = [];
  const silences = new Set(value.silent.map((silence) => silence.id));
  const sources = new Set(value.sources.map((source) => source.id));
  walk(value as unknown as JsonValue, [], (member, path) => {
    const key = path.at(-1);
    if (key === "divisors") problems.push(...divisorProblems(member as unknown as Divisors, path));
    if (typeof member !== "string" || typeof key !== "string") return;
    if (/^(silence|tieSilence|overflowSilence)$/.test(key) && !silences.has(member)) {
      problems.push({
        path,
        message: `no question "${member}" in "silent"; known: ${[...silences].join(", ") || "none"}`,
      });
    }
    if (key === "source" && !sources.has(member)) {
      problems.push({ path, message: `no source "${member}" in "sources"; known: ${[...sources].join(", ")}` });
    }
  });
  return problems.concat(chamberProblems(value), distributionProblems(value));
}

function chamberProblems({ chamber, inForce }: Rules): readonly Problem[] {
  const problems: Problem[] = [];
  const total = chamber.parts.reduce((sum, part) => sum + (part.seats ?? Number.NaN), 0);
  if (chamber.seats !== null && Number.isFinite(total) && total !== chamber.seats.count) {
    problems.push({
      path: ["chamber", "parts"],
      message: `the parts have ${total} seats, the chamber ${chamber.seats.count}`,
    });
  }
  if (inForce.from !== null && inForce.until !== null && inForce.from > inForce.until) {
    problems.push({
      path: ["inForce"],
      message: `in force from ${inForce.from} until ${inForce.until}: the end comes first`,
    });
  }
  return problems;
}

function distributionProblems({ distribution }: Rules): readonly Problem[] {
  const problems: Problem[] = [];
  const { methods, scope, units, ties } = distribution;
  methods.forEach((method, i) => {
    if (method.when === undefined && i < methods.length - 1) {
      problems.push({
        path: ["distribution", "methods", i],
        message: 'the methods after one without "when" can never apply',
      });
    }
  });
  if (scope === "nation" && units !== undefined) {
    problems.push({ path: ["distribution", "units"], message: 'units have seats only when "scope" is "units"' });
  }
  problems.push(...combinationProblems(distribution));
  ties.forEach((criterion, i) => {
    const last = criterion.by === "lot" || criterion.by === "silent";
    if (last && i < ties.length - 1) {
      problems.push({ path: ["distribution", "ties", i], message: `nothing can follow "${criterion.by}"` });
    }
  });
  return problems;
}

/** Clauses that no known law combines; what they would mean together is for a law to say, not for code to guess. */
function combinationProblems({
  methods,
  qualification,
  groups,
  majority,
  minimum,
  weights,
}: Rules["distribution"]): readonly Problem[] {
  const quotas = methods.flatMap((method) => (method.kind === "quota" ? [method.quota] : []));
  const rounded = quotas.some((quota) => quota.rounding !== "exact" || quota.name === "droop");
  const quotaClause = qualification.clauses.some((clause) =>
    clause.anyOf.some((condition) => condition.by === "quota"),
  );
  const wrong: readonly (readonly [boolean, string, string])[] = [
    [weights !== undefined && rounded, "weights", "weighted votes and a rounded quota"],
    [majority !== undefined && groups !== undefined, "majority", "a majority clause and groups"],
    [majority !== undefined && quotas.length < methods.length, "majority", "a majority clause and a divisor method"],
    [minimum !== undefined && groups !== undefined, "minimum", "a minimum of seats and groups"],
    [
      qualification.ifOne !== undefined && qualification.bands !== undefined,
      "qualification",
      "a second list and bands",
    ],
    [qualification.ifOne !== undefined && weights !== undefined, "weights", "a second list and weighted votes"],
    [
      quotaClause && quotas.length < methods.length,
      "qualification",
      "a threshold in quotas and a method without a quota",
    ],
  ];
  return wrong
    .filter(([is]) => is)
    .map(([, member, what]) => ({ path: ["distribution", member], message: `${what} cannot stand in one law here` }));
}

function walk(
  value: JsonValue,
  path: (string | number)[],
  visit: (value: JsonValue, path: (string | number)[]) => void,
): void {
  visit(value, path);
  if (Array.isArray(value))
    value.forEach((item, i) => {
      walk(item, [...path, i], visit);
    });
  else if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) walk(member, [...path, key], visit);
  }
}
