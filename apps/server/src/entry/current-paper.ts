import { firstSealed, type Ground } from "./ground.ts";
import type { Draft, Paper, PaperState } from "./paper-rows.ts";

/** Which paper of a unit is to be typed: one that is open, one that would be opened, or none and why. */
export type Current =
  | { readonly kind: "open"; readonly paper: Paper }
  | { readonly kind: "new"; readonly round: number; readonly stage: string }
  | { readonly kind: "none"; readonly why: "filed-already" };

/**
 * Which paper of a unit is to be typed.
 *
 * @param papers of the unit, the newest round first
 * @param own whether it is typed at the unit itself: only there can a stage be sealed before the rest
 */
export function currentPaper(papers: readonly Paper[], ground: Ground, own: boolean): Current {
  const paper = papers.find((one) => !isOver(one, ground));
  if (paper !== undefined) return { kind: "open", paper };
  if (ground.filed !== null) return { kind: "none", why: "filed-already" };
  const round = 1 + Math.max(0, ...papers.filter(({ stage }) => stage === "").map((one) => one.round));
  const stage = firstSealed(ground.form);
  const sealable = own && ground.canSeal && stage !== null && ground.sealed.length === 0;
  const passed = papers.some((one) => one.round === round && one.stage !== "");
  return { kind: "new", round, stage: sealable && !passed ? stage : "" };
}

/** Whether nothing more is to be done with a paper here. A stage that is in the record is over, whoever noted it or not. */
export function isOver({ state, stage }: Paper, { sealed }: Ground): boolean {
  if (state === "recorded" || state === "passed") return true;
  return stage !== "" && sealed.some(({ seal }) => seal.stage === stage);
}

/** Where a paper stands by what was typed of it, before the two are compared; `null` once both are finished. */
export function typingState(drafts: readonly Draft[]): PaperState | null {
  const [first, second] = [1, 2].map((slot) => drafts.find((draft) => draft.slot === slot));
  if (first?.state !== "done") return "first";
  if (second === undefined) return "first-done";
  return second.state === "done" ? null : "second";
}
