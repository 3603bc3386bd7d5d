import type { Acceptance, Correction, Protocol } from "@dauys/core/protocol";
import type { Row, Statements } from "@dauys/store/tables";

/** Where a paper stands on its way to the record. */
export type PaperState =
  | "first"
  | "first-done"
  | "second"
  | "differences"
  | "warnings"
  | "agreed"
  | "proposed"
  | "recorded"
  | "passed";

/** Why a paper is typed: the first time, or which correction. */
export type Purpose = "count" | Correction["kind"];

/** A paper: one protocol of one unit in one round, or the stage of it that is sealed first (`stage` is then not empty). */
export interface Paper {
  readonly id: string;
  readonly unit: string;
  readonly round: number;
  readonly stage: string;
  readonly kind: Protocol["kind"];
  readonly purpose: Purpose;
  readonly correction: Correction | null;
  readonly state: PaperState;
  readonly revision: number;
  /** What both entries agreed on, once they do. */
  readonly protocol: Protocol | null;
  readonly accepted: readonly Acceptance[];
  readonly held: string | null;
  /** Why it was passed without a seal, or given back by the commission. */
  readonly note: string | null;
  /** How many places differed when both entries were first compared. */
  readonly differences: number | null;
  readonly opened: number;
  readonly since: number;
  /** Who brought it where it stands. */
  readonly actor: string;
  readonly proposal: string | null;
  readonly entryIndex: number | null;
}

/** What one person typed of a paper. */
export interface Draft {
  readonly paper: string;
  readonly slot: 1 | 2;
  readonly person: string;
  /** The grant under which it is typed. */
  readonly role: string;
  readonly roleUnit: string;
  readonly state: "typing" | "sent-back" | "done";
  readonly protocol: Protocol;
  /** Of a draft that was sent back: what was typed anew so far. */
  readonly typing: Protocol | null;
  /** The places that are to be typed anew; `null`: all. */
  readonly only: readonly string[] | null;
  readonly revision: number;
  readonly page: number;
  readonly reasons: readonly Reason[];
  /** Why it was finished with errors: they stand on the paper. */
  readonly onPaper: string | null;
  readonly lastKey: string | null;
  readonly opened: number;
  readonly finished: number | null;
}

/** Why a warning is right as it is. */
export interface Reason {
  readonly code: string;
  readonly check?: number | undefined;
  readonly about?: string | undefined;
  readonly reason: string;
}

/** All papers of a unit, the newest round first, and in a round the whole protocol before its stage. */
export async function papersOf(statements: Statements, unit: string): Promise<readonly Paper[]> {
  const rows = await statements.query("SELECT * FROM entry_papers WHERE unit = $1 ORDER BY round DESC, stage", [unit]);
  return rows.map(paperOf);
}

/** A paper by its id. */
export async function paperById(statements: Statements, id: string): Promise<Paper | null> {
  const [row] = await statements.query("SELECT * FROM entry_papers WHERE id = $1", [id]);
  return row === undefined ? null : paperOf(row);
}

/** What was typed of a paper, the first entry before the second. */
export async function draftsOf(statements: Statements, paper: string): Promise<readonly Draft[]> {
  const rows = await statements.query("SELECT * FROM entry_drafts WHERE paper = $1 ORDER BY slot", [paper]);
  return rows.map(draftOf);
}

/** A row as a paper. */
export function paperOf(row: Row): Paper {
  return {
    id: row.id as string,
    unit: row.unit as string,
    round: row.round as number,
    stage: row.stage as string,
    kind: row.kind as Paper["kind"],
    purpose: row.purpose as Purpose,
    correction: json(row.correction),
    state: row.state as PaperState,
    revision: row.revision as number,
    protocol: json(row.protocol),
    accepted: json(row.accepted) ?? [],
    held: row.held as string | null,
    note: row.note as string | null,
    differences: row.differences as number | null,
    opened: row.opened as number,
    since: row.since as number,
    actor: row.actor as string,
    proposal: row.proposal as string | null,
    entryIndex: row.entry_index as number | null,
  };
}

function draftOf(row: Row): Draft {
  return {
    paper: row.paper as string,
    slot: row.slot as 1 | 2,
    person: row.person as string,
    role: row.role as string,
    roleUnit: row.role_unit as string,
    state: row.state as Draft["state"],
    protocol: json(row.protocol) as Protocol,
    typing: json(row.typing),
    only: json(row.only_places),
    revision: row.revision as number,
    page: row.page as number,
    reasons: json(row.reasons) ?? [],
    onPaper: row.on_paper as string | null,
    lastKey: row.last_key as string | null,
    opened: row.opened as number,
    finished: row.finished as number | null,
  };
}

function json<T>(cell: Row[string] | undefined): T | null {
  return typeof cell === "string" ? (JSON.parse(cell) as T) : null;
}

/** What changes of a paper; what is not named stays. */
export type PaperChange = Partial<
  Pick<Paper, "state" | "protocol" | "accepted" | "held" | "note" | "differences" | "proposal" | "entryIndex">
>;

/** Changes a paper, and says who brought it there and when. */
export async function changePaper(
  statements: Statements,
  paper: Paper,
  change: PaperChange,
  by: { readonly person: string; readonly now: number },
): Promise<void> {
  const next = { ...paper, ...change };
  const moved = next.state !== paper.state;
  await statements.change(
    `UPDATE entry_papers SET state = $2, protocol = $3, accepted = $4, held = $5, note = $6, differences = $7,
       proposal = $8, entry_index = $9, since = $10, actor = $11, revision = revision + 1 WHERE id = $1`,
    [
      paper.id,
      next.state,
      next.protocol === null ? null : JSON.stringify(next.protocol),
      JSON.stringify(next.accepted),
      next.held,
      next.note,
      next.differences,
      next.proposal,
      next.entryIndex,
      moved ? by.now : paper.since,
      moved ? by.person : paper.actor,
    ],
  );
}
