import {
  assignMandates,
  changeOrder,
  decideReferral,
  giveUpPost,
  leaveList,
  type MandateState,
  orderRepeat,
  passMandate,
  publishResult,
  referResult,
  registerDeputies,
  type Step,
  vacateMandate,
} from "../../../mandates/index.ts";
import type { Rules } from "../../../rules/index.ts";
import { type Act, type Apply, notTop } from "../act.ts";
import type { BodyOf, EntryType } from "../body/bodies.ts";
import { dayAtTop } from "../list-findings.ts";
import { refusal } from "../refusal.ts";

/** What an entry does to the mandates: the rules, how they stand, what it says, and the day at the top. */
type Move<T extends EntryType> = (rules: Rules, state: MandateState, body: BodyOf<T>, on: string) => Step<MandateState>;

/** An entry that moves the mandates on by one step of their own room; where that refuses, its words are the reason. */
function moves<T extends EntryType>(move: Move<T>): Apply<T> {
  return (act: Act<T>) => {
    const { fold, body, index, entry } = act;
    const top = notTop(act as unknown as Act<EntryType>);
    if (top !== null) return top;
    if (fold.rules === null) return refusal("too-early", { what: "rules-adopted" });
    const { mandates } = fold;
    const step = move(fold.rules.rules, mandates.state, body, dayAtTop(fold, entry.at));
    if (!step.ok) return refusal("mandate", { code: step.refusal.reason, problem: step.refusal.message });
    mandates.state = step.state;
    mandates.steps.push({ entry: index, findings: step.findings });
    return null;
  };
}

/** The final result is published. */
export const publish = moves<"result-published">((_, state, __, on) => publishResult(state, on));

/** The seats of a list go to people. */
export const assign = moves<"mandates-assigned">(assignMandates);

/** The result goes to a court or council. */
export const refer = moves<"result-referred">(referResult);

/** The court or council decides, on the whole or on units of the record. */
export const decide: Apply<"referral-decided"> = (act) => {
  const strange = act.body.units?.find((unit) => !act.fold.units.has(unit));
  return strange === undefined ? decided(act) : refusal("unknown-unit", { unit: strange });
};

const decided = moves<"referral-decided">((_, state, body, on) => decideReferral(state, body, on));

/** People who hold a mandate are registered. */
export const register = moves<"deputies-registered">((rules, state, { people }, on) =>
  registerDeputies(rules, state, people, on),
);

/** The whole election is held again. */
export const repeatElection = moves<"repeat-election-ordered">((rules, state, { date }, on) =>
  orderRepeat(rules, state, { of: "election", ...(date !== undefined && { day: date }) }, on),
);

/** A deputy's mandate ends. */
export const vacate = moves<"mandate-vacated">(vacateMandate);

/** Somebody without a seat leaves a list. */
export const leave = moves<"list-left">((_, state, body) => leaveList(state, body));

/** A free seat goes to the next. */
export const pass = moves<"mandate-passed">(passMandate);

/** A party changes who is next. */
export const reorder = moves<"mandate-order-changed">(changeOrder);

/** A deputy gives up a post. */
export const giveUp = moves<"post-given-up">(giveUpPost);
