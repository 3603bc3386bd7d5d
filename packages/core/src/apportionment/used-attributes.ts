import type { Rules, TieCriterion } from "../rules/index.ts";
import type { ListVotes } from "./contest.ts";

/** The list with only those attributes that can matter under these rules, as the certificate carries it. */
export function usedAttributes(rules: Rules, entry: ListVotes): ListVotes {
  const used = attributesOf(rules);
  return Object.fromEntries(
    Object.entries(entry).filter(([key]) => used.has(key as keyof ListVotes)),
  ) as unknown as ListVotes;
}

function attributesOf({ distribution }: Rules): ReadonlySet<keyof ListVotes> {
  const used = new Set<keyof ListVotes>(["list", "votes", "admitted"]);
  const { qualification, weights, groups, held, exhaustion } = distribution;
  const clauses = [...qualification.clauses, ...(qualification.fallback?.clauses ?? [])];
  const targets = [...clauses, ...(weights ?? [])].map((clause) => clause.for);
  if (targets.some((target) => target?.alliance !== undefined)) used.add("alliance");
  if (targets.some((target) => target?.minority !== undefined)) used.add("minority");
  if (clauses.some((clause) => clause.anyOf.some((condition) => condition.by === "seats"))) used.add("basic");
  if (groups !== undefined) used.add("group");
  if (groups?.levels === 2) used.add("subgroup");
  if (held !== undefined) used.add("held");
  if (exhaustion !== undefined) used.add("candidates");
  const criteria = new Set(allTies(distribution).map((criterion) => criterion.by));
  if (criteria.has("registered-earlier")) used.add("order");
  if (criteria.has("precincts-won")) used.add("precincts");
  return used;
}

function allTies({ ties, groups, majority, methods }: Rules["distribution"]): readonly TieCriterion[] {
  const steps = methods.flatMap((method) =>
    method.kind === "quota" ? [...method.steps, ...(method.overAward ? [method.overAward] : [])] : [],
  );
  return [...ties, ...(groups?.ties ?? []), ...(majority?.ties ?? []), ...steps.flatMap((step) => step.ties ?? [])];
}
