import type { Acceptance, Finding, Protocol } from "@dauys/core/protocol";
import { unsettled } from "@dauys/core/protocol";
import type { Statements } from "@dauys/store/tables";
import { typingState } from "./current-paper.ts";
import { entryFindings, LEVEL_CODE, levelDifferences } from "./ground.ts";
import { changePaper, type Draft, draftsOf, type Paper, type PaperState, type Reason } from "./paper-rows.ts";
import { type PlaceDifference, placesThatDiffer, withPlace } from "./places.ts";
import type { Desk } from "./read-ground.ts";
import { type Actor, nameInRecord } from "./who.ts";

/** What the office itself puts into a protocol: pictures of the paper, its custody. It is not typed. */
export type Given = Pick<Protocol, "attachments" | "custody">;

/** What a supervisor decided about a place. */
export type Decisions = ReadonlyMap<string, "first" | "second">;

/** Both entries put side by side, and what became of each place in which they differ. */
export interface Compared {
  readonly differences: readonly PlaceDifference[];
  readonly decisions: Decisions;
  /** Differences that nobody decided yet. */
  readonly open: readonly PlaceDifference[];
  /** What is agreed, once nothing is open. */
  readonly agreed: Protocol;
}

/** Puts two finished entries side by side. */
export function compare(desk: Desk, [one, two]: readonly [Draft, Draft], decisions: Decisions): Compared {
  // A file does not say who signed and when: then what the one says who read the paper is not compared with anything.
  const [first, second] = [said(one.protocol, two.protocol), said(two.protocol, one.protocol)];
  const differences = placesThatDiffer(desk.ground, first, second);
  const kept = differences.filter(({ place }) => decisions.get(place) === "second");
  return {
    differences,
    decisions,
    open: differences.filter(({ place }) => !decisions.has(place)),
    agreed: kept.reduce((agreed, { place }) => withPlace(agreed, second, place), first),
  };
}

function said(own: Protocol, other: Protocol): Protocol {
  if (own.signatures !== undefined) return own;
  const { signatures, stages } = other;
  return { ...own, ...(signatures === undefined ? {} : { signatures }), ...(stages === undefined ? {} : { stages }) };
}

/** What was decided so far about a paper. */
export async function decisionsOf(statements: Statements, paper: string): Promise<Decisions> {
  const rows = await statements.query<{ about: string; kept: "first" | "second" }>(
    "SELECT about, kept FROM entry_settled WHERE paper = $1",
    [paper],
  );
  return new Map(rows.map(({ about, kept }) => [about, kept]));
}

/** All that has to be looked at in what is agreed: of a stage only what is due then. */
export function paperFindings(desk: Desk, paper: Paper, protocol: Protocol): readonly Finding[] {
  if (paper.stage !== "") return entryFindings(desk.ground, desk.compiled, protocol, paper.stage);
  return desk.findings(protocol, paper.correction);
}

/** What still stands in the way of a paper: errors, warnings and differences from the sums below without a reason. */
export interface InTheWay {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly levels: ReturnType<typeof levelDifferences>;
}

/** What stands in the way of a protocol after these reasons. */
export function inTheWay(
  desk: Desk,
  findings: readonly Finding[],
  protocol: Protocol,
  reasons: readonly Reason[],
): InTheWay {
  const explained = new Set(reasons.filter(({ code }) => code === LEVEL_CODE).map(({ about }) => about));
  return {
    ...unsettled(
      findings,
      reasons.map((reason) => acceptanceOf(reason, "")),
    ),
    levels: levelDifferences(desk.ground, protocol).filter(({ about }) => !explained.has(about)),
  };
}

/** A reason as the record names it, with who gave it. */
export function acceptanceOf({ code, check, about, reason }: Reason, by: string): Acceptance {
  return {
    ...{ code, reason, by },
    ...(check === undefined ? {} : { check }),
    ...(about === undefined ? {} : { about }),
  };
}

/** Brings a paper on after something was typed or decided: waits, differs, has to be looked at, or is agreed. */
export async function advance(
  statements: Statements,
  desk: Desk,
  paper: Paper,
  { given, actor }: { readonly given: Given; readonly actor: Actor },
): Promise<PaperState> {
  const drafts = await draftsOf(statements, paper.id);
  const by = { person: actor.person, now: actor.now };
  const waiting = typingState(drafts);
  if (waiting !== null) {
    await changePaper(statements, paper, { state: waiting, protocol: null }, by);
    return waiting;
  }
  const both = drafts as unknown as readonly [Draft, Draft];
  const { differences, open, agreed } = compare(desk, both, await decisionsOf(statements, paper.id));
  const counted = paper.differences ?? differences.length;
  if (open.length > 0) {
    await changePaper(statements, paper, { state: "differences", protocol: null, differences: counted }, by);
    return "differences";
  }
  const settled = settle(desk, paper, both, { ...agreed, ...given });
  await changePaper(statements, paper, { ...settled, differences: counted, note: null }, by);
  return settled.state;
}

/** What follows for a paper on whose figures both entries agree. */
function settle(
  desk: Desk,
  paper: Paper,
  drafts: readonly Draft[],
  protocol: Protocol,
): Pick<Paper, "protocol" | "accepted" | "held"> & { readonly state: "agreed" | "warnings" } {
  const findings = paperFindings(desk, paper, protocol);
  const accepted = usable(findings, desk, protocol, [
    ...paper.accepted,
    ...drafts.flatMap(({ reasons, role, roleUnit }) =>
      reasons.map((reason) => acceptanceOf(reason, nameInRecord({ role, unit: roleUnit }))),
    ),
  ]);
  const { errors, warnings, levels } = inTheWay(desk, findings, protocol, accepted);
  const blocked = (errors.length > 0 && paper.held === null) || warnings.length > 0 || levels.length > 0;
  // What was held back for an error that is no more is held back no more.
  const held = errors.length > 0 ? paper.held : null;
  return { state: blocked ? "warnings" : "agreed", protocol, accepted, held };
}

/** Of reasons given those for which there is something to explain, one for each. */
function usable(
  findings: readonly Finding[],
  desk: Desk,
  protocol: Protocol,
  reasons: readonly Acceptance[],
): readonly Acceptance[] {
  const wanted = new Set([
    ...findings
      .filter(({ severity }) => severity === "warning")
      .map(({ code, check, about }) => keyOf({ code, check, about })),
    ...levelDifferences(desk.ground, protocol).map(({ about }) => keyOf({ code: LEVEL_CODE, about })),
  ]);
  const found = new Map<string, Acceptance>();
  for (const reason of reasons) {
    const key = keyOf(reason);
    if (wanted.has(key) && !found.has(key)) found.set(key, reason);
  }
  return [...found.values()];
}

function keyOf(one: { code: string; check?: number | null | undefined; about?: string | undefined }): string {
  return JSON.stringify([one.code, one.check ?? null, one.about ?? ""]);
}
