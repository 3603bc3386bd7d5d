import type { Protocol } from "@dauys/core/protocol";
import { currentPaper } from "./current-paper.ts";
import type { Ground } from "./ground.ts";
import type { Draft, Paper, Reason } from "./paper-rows.ts";

/** The paper that is to be typed, as whoever types it may know it: nothing of what anybody else typed. */
export interface PaperView {
  readonly id: string;
  readonly round: number;
  readonly stage: string;
  readonly purpose: Paper["purpose"];
  readonly state: Paper["state"];
  readonly since: number;
  /** Why it was given back, or passed without a seal. */
  readonly note: string | null;
}

/** One's own entry. */
export interface DraftView {
  readonly slot: 1 | 2;
  readonly state: Draft["state"];
  readonly revision: number;
  readonly page: number;
  /** What was typed; of an entry that was sent back only what is typed anew. */
  readonly protocol: Protocol;
  /** The places to be typed anew; `null`: all. */
  readonly only: readonly string[] | null;
  readonly reasons: readonly Reason[];
  readonly onPaper: string | null;
  /** Whether it can be opened again: it is finished, and nobody compared. */
  readonly reopen: boolean;
}

/** What somebody can do about typing a unit's paper: go on, begin, or nothing, with the reason as a word. */
export interface EntryView {
  readonly paper: PaperView | null;
  readonly mine: DraftView | null;
  readonly can: "go-on" | "first" | "second" | "nothing";
  readonly why: "filed-already" | "same-person" | "being-typed" | "both-done" | "stage-waits" | null;
  /** A first stage that was passed without a seal, and why. */
  readonly passed: string | null;
}

/** What the typing of a paper needs to know of it. */
export interface Seen {
  readonly ground: Ground;
  readonly papers: readonly Paper[];
  readonly drafts: readonly Draft[];
  readonly person: string;
  readonly own: boolean;
}

/** What somebody can do about typing a unit's paper. */
export function entryView({ ground, papers, drafts, person, own }: Seen): EntryView {
  const passed = papers.find(({ state }) => state === "passed")?.note ?? null;
  const current = currentPaper(papers, ground, own);
  if (current.kind === "none") return { paper: null, mine: null, can: "nothing", why: current.why, passed };
  if (current.kind === "new") return { paper: null, mine: null, can: "first", why: null, passed };
  const { paper } = current;
  const { id, round, stage, purpose, state, since, note } = paper;
  const mine = drafts.find((draft) => draft.person === person);
  return {
    paper: { id, round, stage, purpose, state, since, note },
    mine: mine === undefined ? null : draftView(mine, paper),
    ...turnOf(paper, drafts, mine),
    passed,
  };
}

/** Whose turn it is. */
export function turnOf(
  paper: Paper,
  drafts: readonly Draft[],
  mine: Draft | undefined,
): Pick<EntryView, "can" | "why"> {
  if (mine !== undefined && mine.state !== "done") return { can: "go-on", why: null };
  if (drafts.length === 2 && drafts.every(({ state }) => state === "done")) {
    return { can: "nothing", why: paper.stage === "" ? "both-done" : "stage-waits" };
  }
  if (mine !== undefined) return { can: "nothing", why: "same-person" };
  if (drafts.length === 0) return { can: "first", why: null };
  const [other] = drafts;
  if (drafts.length === 1 && other?.state === "done") return { can: other.slot === 1 ? "second" : "first", why: null };
  return { can: "nothing", why: "being-typed" };
}

function draftView(draft: Draft, paper: Paper): DraftView {
  const { slot, state, revision, page, only, reasons, onPaper } = draft;
  const protocol = state === "sent-back" && draft.typing !== null ? draft.typing : draft.protocol;
  const reopen = state === "done" && (paper.state === "first-done" || paper.state === "second");
  return { slot, state, revision, page, protocol, only: state === "sent-back" ? only : null, reasons, onPaper, reopen };
}
