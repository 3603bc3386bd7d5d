import type { Protocol } from "@dauys/core/protocol";
import type { Statements } from "@dauys/store/tables";
import { json, type Reply } from "../http/index.ts";
import { advance, type Given, inTheWay } from "./advance.ts";
import { entryFindings } from "./ground.ts";
import type { Draft, Paper, Reason } from "./paper-rows.ts";
import { inOrder, withPlace } from "./places.ts";
import type { Desk } from "./read-ground.ts";
import { conflict, unfit } from "./refusals.ts";
import { ownDraft } from "./type-paper.ts";
import type { Actor } from "./who.ts";

/** With what an entry is finished. */
export interface Finishing {
  readonly paper: string;
  readonly revision: number;
  readonly reasons: readonly Reason[];
  /** Why it has errors: they stand on the paper. */
  readonly onPaper: string | null;
}

/**
 * Finishes one's own entry: nothing may stand in its way but errors that stand on the paper, which a supervisor then holds
 * back or has typed anew. Once both are finished they are compared.
 */
export async function finishEntry(
  statements: Statements,
  desk: Desk,
  finishing: Finishing,
  { given, actor }: { readonly given: Given; readonly actor: Actor },
): Promise<Reply> {
  const { unit, kind } = desk.ground;
  const own = await ownDraft(statements, finishing.paper, { unit, kind, person: actor.person });
  if (own === null) return conflict("not-yours");
  const { paper, draft } = own;
  if (draft.state === "done") return conflict("finished");
  if (draft.revision !== finishing.revision) return conflict("stale", { revision: draft.revision });
  const protocol = finished(desk, paper, draft);
  const misfit = desk.misfit(protocol);
  if (misfit !== null) return unfit("not-in-form", { problem: misfit });
  const whole = paper.stage === "" ? { ...protocol, ...given } : protocol;
  const findings = entryFindings(desk.ground, desk.compiled, whole, paper.stage === "" ? null : paper.stage);
  const way = inTheWay(desk, findings, whole, finishing.reasons);
  const excused = finishing.onPaper !== null || way.errors.length === 0;
  // Fields that were sent back are looked at whole again once both agree: alone they cannot be.
  const alone = draft.state === "sent-back";
  if (!alone && (!excused || way.warnings.length > 0 || way.levels.length > 0)) return unfit("findings", way);
  await write(statements, draft, protocol, finishing, actor.now);
  const state = await advance(statements, desk, paper, { given: paper.stage === "" ? given : {}, actor });
  return json({ state });
}

/** What an entry says once it is finished: in order, of a stage only what belongs to it, sent back with what was typed anew. */
function finished(desk: Desk, { stage }: Paper, { state, protocol, typing, only }: Draft): Protocol {
  if (state === "sent-back") {
    const anew = inOrder(typing ?? { ...protocol, fields: {}, votes: [], collections: {}, signatures: [] });
    return inOrder((only ?? []).reduce((all, place) => withPlace(all, anew, place), protocol));
  }
  // Who signed is always said by whoever types: nothing said is nobody. Only a file may leave it open.
  return inOrder(
    stage === "" ? { ...protocol, signatures: protocol.signatures ?? [] } : onlyStage(desk, protocol, stage),
  );
}

function onlyStage({ ground: { form } }: Desk, protocol: Protocol, stage: string): Protocol {
  const own = new Set(form.fields.filter((field) => field.stage === stage).map(({ id }) => id));
  const things = new Set((form.collections ?? []).filter((one) => one.stage === stage).map(({ id }) => id));
  const { unit, kind, fields, collections = {} } = protocol;
  return {
    ...{ form: form.id, unit, kind },
    fields: Object.fromEntries(Object.entries(fields).filter(([id]) => own.has(id))),
    votes: [],
    collections: Object.fromEntries(Object.entries(collections).filter(([id]) => things.has(id))),
  };
}

async function write(
  statements: Statements,
  { paper, slot, reasons: before }: Draft,
  protocol: Protocol,
  { reasons, onPaper }: Finishing,
  now: number,
): Promise<void> {
  const all = [...reasons, ...before];
  await statements.change(
    `UPDATE entry_drafts SET state = 'done', protocol = $3, typing = NULL, only_places = NULL, reasons = $4, on_paper = $5,
       finished = $6, revision = revision + 1 WHERE paper = $1 AND slot = $2`,
    [paper, slot, JSON.stringify(protocol), JSON.stringify(all), onPaper, now],
  );
}
