import {
  type AssemblyState,
  nominateForAssembly,
  openAssembly,
  type Step,
  seatedElsewhere,
  sitting,
  voteInAssembly,
} from "../../../mandates/index.ts";
import type { Rules } from "../../../rules/index.ts";
import { type Act, type Apply, notTop } from "../act.ts";
import { type Refusal, refusal } from "../refusal.ts";
import type { Fold } from "../state.ts";

/** The council of the assembly nominates. */
export const nominate: Apply<"assembly-nominated"> = (act) =>
  move(act, (rules, state) => nominateForAssembly(rules, state, act.body, seatedIn(act.fold)));

/** The assembly votes: who is elected follows from its protocol. */
export const vote: Apply<"assembly-voted"> = (act) => {
  const { protocol, answer } = act.body;
  const before = new Set(act.fold.assembly?.deputies.map(({ person }) => person));
  const refused = move(act, (rules, state) => voteInAssembly(rules, state, protocol, answer, seatedIn(act.fold)));
  if (refused !== null) return refused;
  const { mandates, assembly } = act.fold;
  const people = (assembly?.deputies ?? []).map(({ person }) => person).filter((person) => !before.has(person));
  mandates.state = seatedElsewhere(mandates.state, people);
  return null;
};

/** People who hold a mandate of a list: nobody has two. */
function seatedIn({ mandates }: Fold): readonly string[] {
  return sitting(mandates.state).map(({ person }) => person);
}

function move(
  act: Act<"assembly-nominated"> | Act<"assembly-voted">,
  step: (rules: Rules, state: AssemblyState) => Step<AssemblyState>,
): Refusal | null {
  const { fold, index } = act;
  const top = notTop(act);
  if (top !== null) return top;
  if (fold.rules === null) return refusal("too-early", { what: "rules-adopted" });
  const { rules } = fold.rules;
  const state = fold.assembly ?? openAssembly(rules);
  if (state === null) return refusal("no-assembly");
  const done = step(rules, state);
  if (!done.ok) return refusal("mandate", { code: done.refusal.reason, problem: done.refusal.message });
  fold.assembly = done.state;
  fold.mandates.steps.push({ entry: index, findings: done.findings });
  return null;
}
