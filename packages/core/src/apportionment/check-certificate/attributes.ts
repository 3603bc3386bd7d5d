import type { Certificate, Row } from "./certificate.ts";
import type { Criteria, Law } from "./law.ts";
import { quoted, type Reasons, refuse } from "./reasons.ts";

type Attribute = Exclude<keyof Row, "list" | "votes">;

/** Refuses attributes that the rules do not use: a certificate carries nothing that proves nothing. */
export function checkAttributes(law: Law, { lists }: Certificate, reasons: Reasons): void {
  const used = usedBy(law);
  for (const row of lists) {
    const idle = Object.keys(row).find((name) => name !== "list" && name !== "votes" && !used.has(name as Attribute));
    if (idle !== undefined)
      refuse(reasons, `list ${quoted(row.list)} has the attribute "${idle}", which these rules do not use`);
  }
}

function usedBy({ distribution }: Law): ReadonlySet<Attribute> {
  const { qualification, weights = [], groups, held, exhaustion } = distribution;
  const clauses = [...qualification.clauses, ...(qualification.fallback?.clauses ?? [])];
  const fits = [...clauses, ...weights].map((each) => each.for);
  const criteria = new Set(allCriteria(distribution).map(({ by }) => by));
  const basic = clauses.some(({ anyOf }) => anyOf.some(({ by }) => by === "seats"));
  const uses: Readonly<Record<Attribute, boolean>> = {
    order: criteria.has("registered-earlier"),
    precincts: criteria.has("precincts-won"),
    alliance: fits.some((fit) => fit?.alliance !== undefined),
    minority: fits.some((fit) => fit?.minority !== undefined),
    group: groups !== undefined,
    subgroup: groups?.levels === 2,
    held: held !== undefined,
    basic,
    candidates: exhaustion !== undefined,
    admitted: true,
  };
  return new Set((Object.keys(uses) as Attribute[]).filter((name) => uses[name]));
}

function allCriteria({ ties, groups, majority, methods }: Law["distribution"]): Criteria {
  const ofMethods = methods.flatMap((method) =>
    method.kind === "divisor" ? [] : [method.overAward?.ties, ...method.steps.map((step) => step.ties)],
  );
  return [ties, groups?.ties, majority?.ties, ...ofMethods].flatMap((criteria) => criteria ?? []);
}
