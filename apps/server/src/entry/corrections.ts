import type { Correction } from "@dauys/core/protocol";
import type { Statements } from "@dauys/store/tables";
import { json, type Reply } from "../http/index.ts";
import { isOver } from "./current-paper.ts";
import type { Ground } from "./ground.ts";
import { papersOf } from "./paper-rows.ts";
import { conflict } from "./refusals.ts";
import { insertPaper } from "./type-paper.ts";
import type { Actor } from "./who.ts";

/** Opens a further round for a unit whose protocol is in the record: it is typed twice, as the first one was. */
export async function openCorrection(
  statements: Statements,
  ground: Ground,
  correction: Correction,
  actor: Actor,
): Promise<Reply> {
  if (ground.filed === null) return conflict("not-filed");
  const papers = await papersOf(statements, ground.unit);
  // The paper that is in the record may still be said to be proposed: the record is right.
  const open = papers.find(
    (paper) => !isOver(paper, ground) && !(paper.purpose === "count" && paper.state === "proposed"),
  );
  if (open !== undefined) return conflict("round-open");
  const round = 1 + Math.max(1, ...papers.filter(({ stage }) => stage === "").map((one) => one.round));
  const { unit, kind } = ground;
  const paper = { unit, kind, round, stage: "", purpose: correction.kind, correction } as const;
  const made = await insertPaper(statements, paper, actor);
  return json({ paper: made.id, round }, 201);
}
