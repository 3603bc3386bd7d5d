import type { Acceptance, Correction, Protocol } from "@dauys/core/protocol";
import type { Statements } from "@dauys/store/tables";
import { LEVEL_CODE } from "./ground.ts";
import { changePaper, type Paper, type PaperState, paperOf, papersOf } from "./paper-rows.ts";

/** A paper on which both entries agree, ready to be put before the commission. */
export interface AgreedPaper {
  readonly unit: string;
  readonly kind: Protocol["kind"];
  readonly round: number;
  readonly protocol: Protocol;
  /** Warnings with their reasons, as an entry of the record names them. */
  readonly accepted: readonly Acceptance[];
  /** Why it is filed although something in it is an error; `null` where nothing is. */
  readonly held: string | null;
  /** Why it follows another protocol of the unit; `null` for the first. */
  readonly correction: Correction | null;
  /** The stage to be sealed before the rest is typed; `null` for a whole protocol. */
  readonly stage: string | null;
  /** Who typed it first and second. */
  readonly typedBy: readonly [string, string];
  /** When it was agreed, in milliseconds since 1970. */
  readonly since: number;
}

/** Papers on which both entries agree, the longest waiting first; with `unit` only that unit's. */
export async function agreedPapers(
  statements: Statements,
  { unit }: { readonly unit?: string } = {},
): Promise<readonly AgreedPaper[]> {
  const rows = await statements.query(
    `SELECT p.*, a.person AS first_person, b.person AS second_person FROM entry_papers p
     JOIN entry_drafts a ON a.paper = p.id AND a.slot = 1 JOIN entry_drafts b ON b.paper = p.id AND b.slot = 2
     WHERE p.state = 'agreed' ${unit === undefined ? "" : "AND p.unit = $1"} ORDER BY p.since, p.id`,
    unit === undefined ? [] : [unit],
  );
  return rows.map((row) => {
    const { unit, kind, round, protocol, accepted, held, correction, stage, since } = paperOf(row);
    if (protocol === null) throw new Error("an agreed paper has its protocol");
    return {
      ...{ unit, kind, round, protocol, held, correction, since },
      accepted: accepted.filter(({ code }) => code !== LEVEL_CODE),
      stage: stage === "" ? null : stage,
      typedBy: [row.first_person as string, row.second_person as string],
    };
  });
}

/** Notes that a paper was put before the commission. `false` where no agreed paper of the round is there. */
export function markProposed(statements: Statements, unit: string, round: number, proposal: string): Promise<boolean> {
  return mark(statements, { unit, round, from: ["agreed"] }, { state: "proposed", proposal });
}

/** Notes that the commission did not sign a paper, and why: a supervisor looks at it again. */
export function markReturned(statements: Statements, unit: string, round: number, reason: string): Promise<boolean> {
  const change = { state: "differences", note: reason, proposal: null, protocol: null } as const;
  return mark(statements, { unit, round, from: ["proposed", "agreed"] }, change);
}

/** Notes that a paper waits to be put before the commission again, as it was agreed: nothing was found wrong with it. */
export function markAgreedAgain(statements: Statements, unit: string, round: number): Promise<boolean> {
  return mark(statements, { unit, round, from: ["proposed"] }, { state: "agreed", proposal: null });
}

/** Notes that a paper is in the record, as its entry with this index. */
export function markRecorded(
  statements: Statements,
  unit: string,
  round: number,
  entryIndex: number,
): Promise<boolean> {
  return mark(statements, { unit, round, from: ["proposed", "agreed"] }, { state: "recorded", entryIndex });
}

interface Marked {
  readonly unit: string;
  readonly round: number;
  readonly from: readonly PaperState[];
}

async function mark(
  statements: Statements,
  { unit, round, from }: Marked,
  change: Parameters<typeof changePaper>[2],
): Promise<boolean> {
  const papers = await papersOf(statements, unit);
  const paper = papers.find((one) => one.round === round && from.includes(one.state));
  if (paper === undefined) return false;
  // The clock of the tables' own rows: whoever signs is written down by the room that signs.
  await changePaper(statements, paper, change, { person: paper.actor, now: paper.since });
  return true;
}

/** Where a unit's unfinished paper stands. Nothing of what is typed in it, not even how far, can be seen here. */
export interface PaperStanding {
  readonly unit: string;
  readonly round: number;
  readonly stage: string | null;
  readonly purpose: Paper["purpose"];
  readonly state: Exclude<PaperState, "recorded" | "passed">;
  readonly since: number;
  /** Who brought it where it stands. */
  readonly by: string;
}

/** Every unit with unfinished work. */
export async function paperStates(statements: Statements): Promise<readonly PaperStanding[]> {
  const rows = await statements.query(
    `SELECT unit, round, stage, purpose, state, since, actor FROM entry_papers
     WHERE state IN ('first', 'first-done', 'second', 'differences', 'warnings', 'agreed', 'proposed')
     ORDER BY since, unit, round, stage`,
  );
  return rows.map((row) => ({
    unit: row.unit as string,
    round: row.round as number,
    stage: row.stage === "" ? null : (row.stage as string),
    purpose: row.purpose as Paper["purpose"],
    state: row.state as PaperStanding["state"],
    since: row.since as number,
    by: row.actor as string,
  }));
}

/** One finished entry, for how much is typed and how fast. */
export interface TypedEntry {
  readonly person: string;
  readonly unit: string;
  readonly round: number;
  readonly slot: 1 | 2;
  readonly opened: number;
  readonly finished: number;
  /** In how many places both entries of the paper differed; `null` before they were compared. */
  readonly differences: number | null;
}

/** Finished entries of all papers, the oldest first. */
export async function typedEntries(statements: Statements): Promise<readonly TypedEntry[]> {
  const rows = await statements.query(
    `SELECT d.person, p.unit, p.round, d.slot, d.opened, d.finished, p.differences FROM entry_drafts d
     JOIN entry_papers p ON p.id = d.paper WHERE d.finished IS NOT NULL ORDER BY d.finished, p.unit, d.slot`,
  );
  return rows.map((row) => ({
    person: row.person as string,
    unit: row.unit as string,
    round: row.round as number,
    slot: row.slot as 1 | 2,
    opened: row.opened as number,
    finished: row.finished as number,
    differences: row.differences as number | null,
  }));
}
