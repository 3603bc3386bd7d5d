import type { Primary } from "@dauys/core/nomination";
import { type CountedUnit, primaryForm } from "@dauys/core/nomination";
import { checkCompiled, compileForm, type Finding, type Protocol, readForm } from "@dauys/core/protocol";

/** All findings of the protocols of a primary, one protocol for each unit; none where the rating is not known. */
export function checkPrimaryProtocols(primary: Primary, units: readonly CountedUnit[]): readonly Finding[] {
  const made = primaryForm(primary);
  if (!made.ok) return [];
  const read = readForm(JSON.stringify(made.form));
  if (!read.ok) throw new Error(`the form of ${primary.id} is no form: ${JSON.stringify(read.faults)}`);
  const compiled = compileForm(read.read.form);
  return units.flatMap((unit) => checkCompiled(compiled, protocolOf(primary.id, unit)));
}

function protocolOf(form: string, { unit, lists, totals }: CountedUnit): Protocol {
  const { registered, received, valid, invalid } = totals;
  const fields = Object.entries({ registered, received, valid, invalid }).filter(([, value]) => value !== undefined);
  return {
    form,
    unit,
    kind: "station",
    fields: Object.fromEntries(fields) as Protocol["fields"],
    votes: [{ series: "votes", lists: lists.map(({ list, votes }) => ({ list, votes })) }],
  };
}
