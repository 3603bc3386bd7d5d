import type { Protocol } from "@dauys/core/protocol";
import type { Statements } from "@dauys/store/tables";
import { json, type Reply } from "../http/index.ts";
import { advance } from "./advance.ts";
import { currentPaper, typingState } from "./current-paper.ts";
import { turnOf } from "./entry-view.ts";
import type { Ground } from "./ground.ts";
import { changePaper, type Draft, draftsOf, type Paper, paperById, papersOf } from "./paper-rows.ts";
import { emptyProtocol } from "./protocol-text.ts";
import type { Desk } from "./read-ground.ts";
import { conflict } from "./refusals.ts";
import type { Actor } from "./who.ts";

/** Opens the paper of a unit to be typed by somebody, the first or the second time; whoever has it open goes on with it. */
export async function openEntry(statements: Statements, ground: Ground, actor: Actor): Promise<Reply> {
  const own = actor.unit === ground.unit;
  const found = await paperToType(statements, ground, own, actor);
  if (!("revision" in found)) return found;
  const drafts = await draftsOf(statements, found.id);
  const mine = drafts.find(({ person }) => person === actor.person);
  if (!own && found.stage !== "" && mine === undefined) return conflict("stage-waits");
  const { can, why } = turnOf(found, drafts, mine);
  if (why !== null) return conflict(why);
  if (can === "go-on") return json({ paper: found.id });
  const slot = can === "first" ? 1 : 2;
  const draft = { paper: found.id, slot, protocol: begun(ground, found) } as const;
  await insertDraft(statements, draft, actor);
  const state = typingState(await draftsOf(statements, found.id)) ?? found.state;
  await changePaper(statements, found, { state }, { person: actor.person, now: actor.now });
  return json({ paper: found.id }, 201);
}

async function paperToType(statements: Statements, ground: Ground, own: boolean, actor: Actor): Promise<Paper | Reply> {
  const current = currentPaper(await papersOf(statements, ground.unit), ground, own);
  if (current.kind === "none") return conflict(current.why);
  if (current.kind === "open") return current.paper;
  const { round, stage } = current;
  const row = { unit: ground.unit, kind: ground.kind, round, stage, purpose: "count", correction: null } as const;
  return insertPaper(statements, row, actor);
}

/** A paper to be made. */
export type NewPaper = Pick<Paper, "unit" | "kind" | "round" | "stage" | "purpose" | "correction"> & {
  readonly state?: Paper["state"];
  readonly note?: string;
};

/** Makes a paper; of two that do it at once, both get the same one. */
export async function insertPaper(statements: Statements, paper: NewPaper, actor: Actor): Promise<Paper> {
  const { unit, kind, round, stage, purpose, correction, state = "first", note = null } = paper;
  const values = [crypto.randomUUID(), unit, kind, round, stage, purpose];
  await statements.change(
    `INSERT INTO entry_papers (id, unit, kind, round, stage, purpose, correction, state, note, revision, opened, since, actor)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, $10, $10, $11) ON CONFLICT (unit, round, stage) DO NOTHING`,
    [...values, correction === null ? null : JSON.stringify(correction), state, note, actor.now, actor.person],
  );
  const made = (await papersOf(statements, unit)).find((one) => one.round === round && one.stage === stage);
  if (made === undefined) throw new Error("a paper that was made is not there");
  return made;
}

/** A draft as it begins. */
interface NewDraft {
  readonly paper: string;
  readonly slot: 1 | 2;
  readonly protocol: Protocol;
}

async function insertDraft(statements: Statements, { paper, slot, protocol }: NewDraft, actor: Actor): Promise<void> {
  await statements.change(
    `INSERT INTO entry_drafts (paper, slot, person, role, role_unit, state, protocol, revision, page, reasons, opened)
     VALUES ($1, $2, $3, $4, $5, 'typing', $6, 0, 0, '[]', $7)`,
    [paper, slot, actor.person, actor.role, actor.unit, JSON.stringify(protocol), actor.now],
  );
}

/** A protocol as its typing begins: what was sealed stands in it already, for everything else the paper is to be read. */
function begun({ form, unit, kind, sealed }: Ground, { stage }: Paper): Protocol {
  const empty = emptyProtocol(form.id, unit, kind);
  if (stage !== "" || sealed.length === 0) return empty;
  const fields = Object.assign({}, ...sealed.map(({ seal }) => seal.fields)) as Protocol["fields"];
  const collections = Object.assign({}, ...sealed.map(({ seal }) => seal.collections ?? {}));
  return { ...empty, fields, collections: collections as NonNullable<Protocol["collections"]> };
}

/** One's own unfinished entry of a paper of this unit. */
export async function ownDraft(
  statements: Statements,
  paperId: string,
  { unit, kind, person }: { readonly unit: string; readonly kind: Protocol["kind"]; readonly person: string },
): Promise<{ readonly paper: Paper; readonly draft: Draft; readonly drafts: readonly Draft[] } | null> {
  const paper = await paperById(statements, paperId);
  // The paper of another unit is not there, whatever its id: the request is about this unit alone.
  if (paper === null || paper.unit !== unit || paper.kind !== kind) return null;
  const drafts = await draftsOf(statements, paper.id);
  const draft = drafts.find((one) => one.person === person);
  return draft === undefined ? null : { paper, draft, drafts };
}

/** What one's own draft becomes. */
export interface Saving {
  readonly paper: string;
  readonly revision: number;
  readonly page: number;
  readonly protocol: Protocol;
  readonly key: string | null;
}

/** Keeps what was typed so far. The same key again is the same saving, not another one. */
export async function saveDraft(
  statements: Statements,
  { paper: id, revision, page, protocol, key }: Saving,
  whose: { readonly unit: string; readonly kind: Protocol["kind"]; readonly person: string },
): Promise<Reply> {
  const own = await ownDraft(statements, id, whose);
  if (own === null) return conflict("not-yours");
  const { draft } = own;
  if (key !== null && draft.lastKey === key) return json({ revision: draft.revision });
  if (draft.state === "done") return conflict("finished");
  if (draft.revision !== revision) return conflict("stale", { revision: draft.revision });
  const column = draft.state === "sent-back" ? "typing" : "protocol";
  await statements.change(
    `UPDATE entry_drafts SET ${column} = $3, page = $4, last_key = $5, revision = revision + 1 WHERE paper = $1 AND slot = $2`,
    [id, draft.slot, JSON.stringify(protocol), page, key],
  );
  return json({ revision: revision + 1 });
}

/** Opens one's own finished entry again, while nobody compared. */
export async function reopenDraft(
  statements: Statements,
  paperId: string,
  unit: string,
  kind: Protocol["kind"],
  actor: Actor,
): Promise<Reply> {
  const own = await ownDraft(statements, paperId, { unit, kind, person: actor.person });
  if (own === null) return conflict("not-yours");
  const { paper, draft } = own;
  if (draft.state !== "done") return json({ revision: draft.revision });
  if (paper.state !== "first-done" && paper.state !== "second") return conflict("compared");
  await statements.change(
    "UPDATE entry_drafts SET state = 'typing', finished = NULL, revision = revision + 1 WHERE paper = $1 AND slot = $2",
    [paper.id, draft.slot],
  );
  const state = typingState(await draftsOf(statements, paper.id)) ?? paper.state;
  await changePaper(statements, paper, { state }, { person: actor.person, now: actor.now });
  return json({ revision: draft.revision + 1 });
}

/** Takes an unfinished entry from whoever has it: what was typed of it is gone, and somebody else may begin. */
export async function releaseDraft(statements: Statements, desk: Desk, slot: number, actor: Actor): Promise<Reply> {
  const papers = await papersOf(statements, desk.ground.unit);
  const current = currentPaper(papers, desk.ground, false);
  if (current.kind !== "open") return conflict("nothing-typed");
  const drafts = await draftsOf(statements, current.paper.id);
  const taken = drafts.find((draft) => draft.slot === slot && draft.state !== "done");
  if (taken === undefined) return conflict("nothing-typed");
  await statements.change("DELETE FROM entry_drafts WHERE paper = $1 AND slot = $2", [current.paper.id, slot]);
  const state = await advance(statements, desk, current.paper, { given: {}, actor });
  return json({ state });
}

/** Passes a stage without a seal, for a reason: what is typed next is the whole protocol. */
export async function passStage(statements: Statements, ground: Ground, reason: string, actor: Actor): Promise<Reply> {
  const papers = await papersOf(statements, ground.unit);
  const current = currentPaper(papers, ground, true);
  const by = { person: actor.person, now: actor.now };
  if (current.kind === "open" && current.paper.stage !== "" && current.paper.state !== "proposed") {
    await changePaper(statements, current.paper, { state: "passed", note: reason }, by);
    return json({ passed: current.paper.stage });
  }
  if (current.kind !== "new" || current.stage === "") return conflict("no-stage");
  const { unit, kind } = ground;
  const paper = { unit, kind, round: current.round, stage: current.stage, purpose: "count", correction: null } as const;
  await insertPaper(statements, { ...paper, state: "passed", note: reason }, actor);
  return json({ passed: current.stage }, 201);
}
