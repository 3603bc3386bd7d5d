import { faultsOf, type Path, type Problem, parseJson, readShape } from "../../json/index.ts";
import { candidates, type PrimaryCandidate } from "./candidate.ts";
import { belongsTo } from "./groups-of.ts";
import type { Primary } from "./primary.ts";
import type { PrimaryFault } from "./read-primary.ts";

/** Reads and checks the people who stand in a primary; constituencies and groups have to be those of its rules. */
export function readPrimaryCandidates(
  text: string,
  rules: Primary,
):
  | { readonly ok: true; readonly candidates: readonly PrimaryCandidate[] }
  | { readonly ok: false; readonly faults: readonly PrimaryFault[] } {
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false, faults: [parsed.fault] };
  const shaped = readShape(candidates, parsed.json.value);
  if (!shaped.ok) return { ok: false, faults: faultsOf(parsed.json, shaped.problems) };
  const { primary, candidates: people } = shaped.value;
  const other = { path: ["primary"], message: `these people stand in "${primary}", the rules are of "${rules.id}"` };
  const problems = [...(primary === rules.id ? [] : [other]), ...peopleProblems(people, rules)];
  return problems.length === 0
    ? { ok: true, candidates: people }
    : { ok: false, faults: faultsOf(parsed.json, problems) };
}

function peopleProblems(people: readonly PrimaryCandidate[], rules: Primary): readonly Problem[] {
  const regions = rules.constituencies.value?.map(({ id }) => id);
  const groups = rules.groups.map(({ id }) => id);
  const seen = { candidate: new Set<unknown>(), order: new Set<unknown>() };
  return people.flatMap((person, i): readonly Problem[] => {
    const at = (member: keyof PrimaryCandidate): Path => ["candidates", i, member];
    const { constituency } = person;
    const region = constituency !== undefined && regions !== undefined && !regions.includes(constituency);
    return [
      ...(["candidate", "order"] as const).flatMap((member) => {
        const value = person[member];
        const again = value !== undefined && seen[member].has(value);
        seen[member].add(value);
        return again ? [{ path: at(member), message: `${JSON.stringify(value)} stands twice` }] : [];
      }),
      ...(region
        ? [{ path: at("constituency"), message: `no constituency "${constituency}"; known: ${regions.join(", ")}` }]
        : []),
      ...(person.groups ?? [])
        .filter((group) => !groups.includes(group))
        .map((group) => ({ path: at("groups"), message: `no group "${group}"; known: ${groups.join(", ")}` })),
      ...contradicted(person, rules).map((group) => ({
        path: at("groups"),
        message: `by sex or year of birth it is otherwise with the group "${group}"`,
      })),
    ];
  });
}

/** Groups that were established against what sex and year of birth say. */
function contradicted(person: PrimaryCandidate, { groups }: Primary): readonly string[] {
  return groups
    .filter((group) => belongsTo(person, group) === !(person.groups ?? []).includes(group.id))
    .map(({ id }) => id)
    .filter(() => person.groups !== undefined);
}
