import type { Finding, LevelDifference, Protocol } from "@dauys/core/protocol";
import type { Statements } from "@dauys/store/tables";
import { json, type RefusalReply, type Reply } from "../http/index.ts";
import { acceptanceOf, advance, compare, decisionsOf, type Given, inTheWay, paperFindings } from "./advance.ts";
import { currentPaper } from "./current-paper.ts";
import { changePaper, type Draft, draftsOf, type Paper, papersOf, type Reason } from "./paper-rows.ts";
import type { PlaceDifference } from "./places.ts";
import { emptyProtocol } from "./protocol-text.ts";
import type { Desk } from "./read-ground.ts";
import { conflict, unfit } from "./refusals.ts";
import { type Actor, nameInRecord } from "./who.ts";

/** A paper that waits for a supervisor, whose two entries are finished: only now does anybody see both. */
export interface ToSettle {
  readonly paper: Paper;
  readonly drafts: readonly [Draft, Draft];
}

/** The paper of a unit that waits for a supervisor. */
async function paperToSettle(statements: Statements, desk: Desk): Promise<ToSettle | RefusalReply> {
  const current = currentPaper(await papersOf(statements, desk.ground.unit), desk.ground, false);
  if (current.kind !== "open" || !WAITING.has(current.paper.state)) return conflict("not-to-settle");
  const drafts = await draftsOf(statements, current.paper.id);
  return { paper: current.paper, drafts: drafts as unknown as readonly [Draft, Draft] };
}

const WAITING: ReadonlySet<Paper["state"]> = new Set(["differences", "warnings", "agreed"]);

/** What a supervisor sees of a paper. */
export interface SettleView {
  readonly paper: string;
  readonly revision: number;
  readonly state: Paper["state"];
  readonly stage: string;
  readonly purpose: Paper["purpose"];
  readonly note: string | null;
  readonly differences: readonly (PlaceDifference & { readonly kept: "first" | "second" | null })[];
  readonly entries: readonly {
    readonly slot: 1 | 2;
    readonly person: string;
    readonly finished: number | null;
    readonly onPaper: string | null;
    readonly reasons: readonly Reason[];
  }[];
  /** What is agreed so far, with what stands in its way. */
  readonly agreed: Protocol;
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly levels: readonly LevelDifference[];
  readonly accepted: Paper["accepted"];
  readonly held: string | null;
  /** Of a correction: the protocol that stands in the record. */
  readonly former: Protocol | null;
}

/** Shows a supervisor both entries of a paper, once both are finished. */
export async function settleView(statements: Statements, desk: Desk, given: Given): Promise<SettleView | RefusalReply> {
  const found = await paperToSettle(statements, desk);
  if ("kind" in found) return found;
  const { paper, drafts } = found;
  const { differences, decisions, open, agreed } = compare(desk, drafts, await decisionsOf(statements, paper.id));
  const { id, revision, state, stage, purpose, note, accepted, held } = paper;
  const whole = stage === "" ? { ...agreed, ...given } : agreed;
  const findings = open.length > 0 ? [] : paperFindings(desk, paper, whole);
  return {
    ...{ paper: id, revision, state, stage, purpose, note, accepted, held, agreed: whole },
    differences: differences.map((one) => ({ ...one, kept: decisions.get(one.place) ?? null })),
    entries: drafts.map(({ slot, person, finished, onPaper, reasons }) => ({
      ...{ slot, person, finished, onPaper, reasons },
    })),
    ...inTheWay(desk, findings, whole, accepted),
    former: purpose === "count" ? null : desk.former,
  };
}

/** A decision about one place. */
export interface Decision {
  readonly place: string;
  readonly keep: "first" | "second";
}

interface Settling {
  readonly desk: Desk;
  readonly given: Given;
  readonly actor: Actor;
}

/** Keeps one of the entries in each of these places; with the last of them the paper is looked at again. */
export async function decide(
  statements: Statements,
  { desk, given, actor }: Settling,
  { revision, decisions }: { readonly revision: number; readonly decisions: readonly Decision[] },
): Promise<Reply> {
  const found = await settling(statements, desk, actor, revision);
  if ("kind" in found) return found;
  const { paper, drafts } = found;
  const { differences } = compare(desk, drafts, new Map());
  for (const { place, keep } of decisions) {
    if (!differences.some((one) => one.place === place)) return unfit("no-difference", { place });
    await statements.change(
      `INSERT INTO entry_settled (paper, about, kept, person, at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (paper, about) DO UPDATE SET kept = $3, person = $4, at = $5`,
      [paper.id, place, keep, actor.person, actor.now],
    );
  }
  return json({ state: await advance(statements, desk, paper, { given: givenTo(paper, given), actor }) });
}

/** Sends places back to one of the two who typed: only these are seen and typed anew. */
export async function sendBack(
  statements: Statements,
  { desk, actor }: Settling,
  { revision, entry, places }: { readonly revision: number; readonly entry: 1 | 2; readonly places: readonly string[] },
): Promise<Reply> {
  const found = await settling(statements, desk, actor, revision);
  if ("kind" in found) return found;
  const { paper } = found;
  const { form, unit, kind } = desk.ground;
  for (const place of places) {
    await statements.change("DELETE FROM entry_settled WHERE paper = $1 AND about = $2", [paper.id, place]);
  }
  await statements.change(
    `UPDATE entry_drafts SET state = 'sent-back', only_places = $3, typing = $4, page = 0, revision = revision + 1
     WHERE paper = $1 AND slot = $2`,
    [paper.id, entry, JSON.stringify(places), JSON.stringify(emptyProtocol(form.id, unit, kind))],
  );
  return json({ state: await advance(statements, desk, paper, { given: {}, actor }) });
}

/** Accepts warnings with their reasons, or holds a protocol with errors back with one. */
export async function accept(
  statements: Statements,
  { desk, given, actor }: Settling,
  {
    revision,
    reasons,
    held,
  }: { readonly revision: number; readonly reasons: readonly Reason[]; readonly held: string | null },
): Promise<Reply> {
  const found = await settling(statements, desk, actor, revision);
  if ("kind" in found) return found;
  const { paper, drafts } = found;
  if (paper.state === "differences") return conflict("not-to-settle");
  const accepted = reasons.map((reason) => acceptanceOf(reason, nameInRecord(actor)));
  if (held !== null) {
    const { agreed } = compare(desk, drafts, await decisionsOf(statements, paper.id));
    const whole = { ...agreed, ...givenTo(paper, given) };
    if (inTheWay(desk, paperFindings(desk, paper, whole), whole, []).errors.length === 0) {
      return unfit("held-needs-error");
    }
  }
  const next: Paper = { ...paper, accepted: [...accepted, ...paper.accepted], held: held ?? paper.held };
  await changePaper(statements, paper, { accepted: next.accepted, held: next.held }, deedOf(actor));
  return json({ state: await advance(statements, desk, next, { given: givenTo(paper, given), actor }) });
}

function deedOf(actor: Actor): { readonly person: string; readonly now: number } {
  return { person: actor.person, now: actor.now };
}

function givenTo({ stage }: Paper, given: Given): Given {
  return stage === "" ? given : {};
}

async function settling(
  statements: Statements,
  desk: Desk,
  actor: Actor,
  revision: number,
): Promise<ToSettle | RefusalReply> {
  const found = await paperToSettle(statements, desk);
  if ("kind" in found) return found;
  if (found.paper.revision !== revision) return conflict("stale", { revision: found.paper.revision });
  if (found.drafts.some(({ person }) => person === actor.person)) return conflict("own-entry");
  return found;
}
