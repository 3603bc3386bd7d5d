import type { Rules } from "../../rules/index.ts";
import type { MandateState } from "../state.ts";
import type { MandateFinding, MandateRefusal } from "../step.ts";
import { type Assignment, assignMandates } from "./assign.ts";

/** What became of the assignments of all lists: the state, what was found, and which lists could not be filled. */
export interface Filled {
  readonly state: MandateState;
  readonly findings: readonly (MandateFinding & { readonly list: string })[];
  readonly refused: readonly { readonly list: string; readonly refusal: MandateRefusal }[];
}

/** Fills the seats of several lists, each by itself: what one list is refused for holds up no other. */
export function fillSeats(rules: Rules, state: MandateState, assignments: readonly Assignment[], on: string): Filled {
  const findings: Filled["findings"][number][] = [];
  const refused: Filled["refused"][number][] = [];
  let now = state;
  for (const assignment of assignments) {
    const { list } = assignment;
    const step = assignMandates(rules, now, assignment, on);
    if (!step.ok) {
      refused.push({ list, refusal: step.refusal });
      continue;
    }
    now = step.state;
    findings.push(...step.findings.map((one) => ({ ...one, list })));
  }
  return { state: now, findings, refused };
}
