import { minutesAhead } from "../../calendar/index.ts";
import { dayOf } from "../../nomination/list/days.ts";
import type { Rules } from "../../rules/index.ts";
import { type AssemblyState, openAssembly } from "../assembly/state.ts";
import { nominateForAssembly, voteInAssembly } from "../assembly/steps.ts";
import { assignMandates } from "../fill/assign.ts";
import { establishResult, publishResult } from "../result/establish.ts";
import { decideReferral, referResult } from "../result/refer.ts";
import { registerDeputies } from "../result/register.ts";
import { orderRepeat } from "../result/repeat.ts";
import { type MandateState, openMandates } from "../state.ts";
import type { MandateFinding, MandateRefusal, Step } from "../step.ts";
import { changeOrder } from "../vacancy/change-order.ts";
import { passMandate } from "../vacancy/pass.ts";
import { giveUpPost } from "../vacancy/posts.ts";
import { leaveList, vacateMandate } from "../vacancy/vacate.ts";
import type { AssemblyFile } from "./assembly-file.ts";
import type { MandateEvent } from "./events.ts";
import type { MandatesFile } from "./mandates-file.ts";

/** One step of a file: what it was, and why it was not taken, if it was not. */
export interface Replayed {
  readonly type: string;
  /** The day, where the step has one of its own. */
  readonly on: string | null;
  readonly refusal: MandateRefusal | null;
  readonly findings: readonly MandateFinding[];
}

/** How mandates stand after all steps of a file that could be taken. */
export interface Replay<S> {
  readonly state: S;
  readonly steps: readonly Replayed[];
}

/**
 * Takes every event of a file in its order: one that is refused changes nothing, and those after it are tried all the same.
 */
export function replayMandates(rules: Rules, file: MandatesFile): Replay<MandateState> {
  const { on, published, clock } = file.result;
  const result: readonly Taking<MandateState>[] = [
    { type: "result-established", on, take: (state) => establishResult(state, file.lists, on) },
    ...(published === undefined ? [] : [publication(dayOf(published, minutesAhead(clock)))]),
  ];
  const events = file.events.map((event) => ({
    type: event.type,
    on: event.on,
    take: (state: MandateState) => takeEvent(rules, state, event),
  }));
  return taken(openMandates(file.electionDay), [...result, ...events]);
}

/** Takes every step of an assembly's election; refused as a whole where the rules have no such seats. */
export function replayAssembly(rules: Rules, file: AssemblyFile): Replay<AssemblyState> | null {
  const opened = openAssembly(rules);
  if (opened === null) return null;
  const steps = file.steps.map((step) => ({
    type: step.type,
    on: step.type === "assembly-voted" ? step.protocol.date : null,
    take: (state: AssemblyState) =>
      step.type === "assembly-voted"
        ? voteInAssembly(rules, state, step.protocol, step.answer)
        : nominateForAssembly(rules, state, step),
  }));
  return taken(opened, steps);
}

interface Taking<S> {
  readonly type: string;
  readonly on: string | null;
  readonly take: (state: S) => Step<S>;
}

function taken<S>(from: S, takings: readonly Taking<S>[]): Replay<S> {
  let state = from;
  const steps = takings.map(({ type, on, take }): Replayed => {
    const step = take(state);
    if (!step.ok) return { type, on, refusal: step.refusal, findings: [] };
    state = step.state;
    return { type, on, refusal: null, findings: step.findings };
  });
  return { state, steps };
}

function publication(on: string): Taking<MandateState> {
  return { type: "result-published", on, take: (state) => publishResult(state, on) };
}

function takeEvent(rules: Rules, state: MandateState, event: MandateEvent): Step<MandateState> {
  switch (event.type) {
    case "mandates-assigned":
      return assignMandates(rules, state, event, event.on);
    case "mandate-vacated":
      return vacateMandate(rules, state, event, event.on);
    case "mandate-passed":
      return passMandate(rules, state, event, event.on);
    case "mandate-order-changed":
      return changeOrder(rules, state, event, event.on);
    case "list-left":
      return leaveList(state, event);
    case "post-given-up":
      return giveUpPost(rules, state, event, event.on);
    case "deputies-registered":
      return registerDeputies(rules, state, event.people, event.on);
    case "result-referred":
      return referResult(rules, state, event, event.on);
    case "referral-decided":
      return decideReferral(state, event, event.on);
    case "repeat-ordered":
      return orderRepeat(rules, state, event, event.on);
  }
}
