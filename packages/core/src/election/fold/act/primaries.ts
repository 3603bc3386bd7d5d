import { canonicalJson, type JsonValue } from "../../../json/index.ts";
import {
  type CountedUnit,
  type CountFault,
  countPrimary,
  type PrimaryCandidate,
  primaryForm,
  readPrimary,
  readPrimaryCandidates,
  type Selection,
  selectPrimary,
  votingStages,
} from "../../../nomination/index.ts";
import { checkProtocol, type Finding, readForm } from "../../../protocol/index.ts";
import { type Act, type Apply, notTop } from "../act.ts";
import type { BodyOf } from "../body/bodies.ts";
import { hashText } from "../hash-text.ts";
import type { PrimaryState } from "../nomination-state.ts";
import { type Refusal, refusal } from "../refusal.ts";

/** The rules of a primary. What is invented stays in a rehearsal, and nothing else enters one. */
export const openPrimary: Apply<"primary-opened"> = (act) => {
  const { fold, body, index } = act;
  const top = notTop(act);
  if (top !== null) return top;
  const read = readPrimary(canonicalJson(body.primary));
  if (!read.ok) return refusal("bad-primary", { problem: read.faults[0]?.message ?? "" });
  const { primary, canonical } = read.read;
  if ((primary.kind === "rehearsal") !== (fold.opened?.kind === "rehearsal")) return refusal("rehearsal");
  const { id, party } = primary;
  const { parties, primaries } = fold.nomination;
  const known = primaries.get(id);
  if (known !== undefined) return refusal("primary-known", { primary: id, entry: known.entry });
  if (!parties.has(party.id)) return refusal("unknown-party", { party: party.id });
  const sha256 = hashText(fold, canonical);
  primaries.set(id, { entry: index, primary, sha256, people: [], votes: new Map(), decided: new Map() });
  return null;
};

/** More people who stand in a primary, before the first votes. */
export const listPrimaryCandidates: Apply<"primary-candidates-listed"> = (act) => {
  const { body } = act;
  const found = primaryOf(act);
  if ("refused" in found) return found.refused;
  const { state } = found;
  const first = [...state.votes.values()].flatMap((units) => [...units.values()])[0];
  if (first !== undefined) return refusal("primary-closed", { primary: state.primary.id, entry: first.entry });
  const all = [...state.people, ...body.candidates];
  const text = canonicalJson({ primary: body.primary, candidates: all } as unknown as JsonValue);
  const read = readPrimaryCandidates(text, state.primary);
  if (!read.ok) return refusal("bad-primary", { problem: read.faults[0]?.message ?? "" });
  const dated = body.candidates.find(({ born }) => born !== undefined && born.length > YEAR);
  if (dated !== undefined) return refusal("bad-primary", { problem: `${dated.candidate}: born ≠ YYYY` });
  state.people.push(...body.candidates);
  return null;
};

/** Of a birth a record has only the year. */
const YEAR = 4;

/** The votes of one unit; filed again with a reason they take the place of those before, until the primary is decided. */
export const filePrimaryProtocol: Apply<"primary-protocol-filed"> = (act) => {
  const { body, index } = act;
  const found = primaryOf(act);
  if ("refused" in found) return found.refused;
  const { state } = found;
  const { stage, unit, reason } = body;
  const stop = openStage(state, stage);
  if (stop !== null) return stop;
  const before = state.votes.get(stage)?.get(unit);
  if (before !== undefined && reason === undefined)
    return refusal("primary-closed", { primary: state.primary.id, entry: before.entry });
  const wrong = protocolRefusal(state, body);
  if (wrong !== null) return wrong;
  const units = state.votes.get(stage) ?? new Map<string, { entry: number; body: typeof body }>();
  units.set(unit, { entry: index, body });
  state.votes.set(stage, units);
  return null;
};

/** Whom a primary chose: exactly those who follow. */
export const decidePrimary: Apply<"primary-decided"> = (act) => {
  const { body, index } = act;
  const found = primaryOf(act);
  if ("refused" in found) return found.refused;
  const { state } = found;
  const { primary, stage, chosen, answers = [] } = body;
  const stop = openStage(state, stage);
  if (stop !== null) return stop;
  const units = [...(state.votes.get(stage)?.values() ?? [])].map((one) => countedUnit(one.body));
  const counted = countPrimary(state.primary, state.people, units, stage);
  if (!counted.ok) {
    const [missing] = counted.missing;
    const problem = missing === undefined ? faultText(counted.faults[0]) : `${missing.parameter} ${missing.of}`.trim();
    return refusal("primary-choice", { primary, problem });
  }
  const selection = selectPrimary(state.primary, state.people, counted.count, answers);
  const differs = choiceDiffers(selection, chosen);
  if (differs !== null) return refusal("primary-choice", { primary, problem: differs });
  state.decided.set(stage, { entry: index, body, selection });
  return null;
};

type PrimaryAct = Act<"primary-candidates-listed"> | Act<"primary-protocol-filed"> | Act<"primary-decided">;

function primaryOf(act: PrimaryAct): { readonly state: PrimaryState } | { readonly refused: Refusal } {
  const top = notTop(act);
  if (top !== null) return { refused: top };
  const { primary } = act.body;
  const state = act.fold.nomination.primaries.get(primary);
  return state === undefined ? { refused: refusal("unknown-primary", { primary }) } : { state };
}

/** A vote of the primary that is not decided yet. */
function openStage(state: PrimaryState, stage: string): Refusal | null {
  if (!votingStages(state.primary).includes(stage))
    return refusal("bad-primary", { problem: `stage ${stage}; ${votingStages(state.primary).join(", ")}` });
  const decided = state.decided.get(stage);
  return decided === undefined ? null : refusal("primary-closed", { primary: state.primary.id, entry: decided.entry });
}

/** The checks of the primary's own form: errors never, warnings with a reason. */
function protocolRefusal({ primary }: PrimaryState, body: BodyOf<"primary-protocol-filed">): Refusal | null {
  const { unit, accepted = [] } = body;
  const findings = protocolFindings(primary, body);
  const error = findings.find(({ severity }) => severity === "error");
  if (error !== undefined) return refusal("primary-votes", { unit, problem: error.text });
  const open = findings.find(({ check }) => !accepted.some((each) => each.check === check));
  if (open !== undefined) return refusal("primary-votes", { unit, problem: open.text });
  const extra = accepted.find(({ check }) => !findings.some((each) => each.check === check));
  return extra === undefined ? null : refusal("nothing-to-accept", { about: extra.check });
}

function protocolFindings(
  primary: PrimaryState["primary"],
  { unit, totals, votes }: BodyOf<"primary-protocol-filed">,
): readonly Finding[] {
  const made = primaryForm(primary);
  if (!made.ok) return [];
  const read = readForm(canonicalJson(made.form));
  if (!read.ok) throw new Error(`the form of ${primary.id} is no form: ${read.faults[0]?.message}`);
  const lists = votes.map(({ candidate, votes: own }) => ({ list: candidate, votes: own }));
  const fields = Object.fromEntries(Object.entries(totals));
  return checkProtocol(read.read.form, {
    ...{ form: primary.id, unit, kind: "station", fields },
    votes: [{ series: "votes", lists }],
  });
}

function countedUnit({ unit, totals, votes }: BodyOf<"primary-protocol-filed">): CountedUnit {
  return { unit, totals, lists: votes.map(({ candidate, votes: own }) => ({ list: candidate, votes: own })) };
}

function faultText(fault: CountFault | undefined): string {
  return fault === undefined ? "" : Object.values(fault).map(String).join(" ");
}

function choiceDiffers(selection: Selection, chosen: readonly PrimaryCandidate["candidate"][]): string | null {
  const question = selection.units.find((unit) => unit.question !== null)?.question;
  if (question != null) return `${question.kind}: ${question.among.join(", ")} → ${question.places}`;
  if (selection.status !== "decided") return selection.status;
  if (selection.unused.length > 0) return `answers: ${selection.unused[0]?.among.join(", ")}`;
  const at = selection.chosen.findIndex((id, i) => chosen[i] !== id);
  if (at < 0 && selection.chosen.length === chosen.length) return null;
  const place = at < 0 ? selection.chosen.length : at;
  return `${place + 1}: ${selection.chosen[place] ?? "—"} ≠ ${chosen[place] ?? "—"}`;
}
