import type { Cell, Statements } from "@dauys/store/tables";
import { type AuditLine, lineHash, lineText, NO_LINE } from "./line.ts";

/** What is looked for in the trail: every part that is given has to fit. */
export interface AuditFilter {
  readonly person?: string | undefined;
  readonly deed?: string | undefined;
  readonly unit?: string | undefined;
  readonly outcome?: string | undefined;
  /** UTC times as text, from and before. */
  readonly from?: string | undefined;
  readonly before?: string | undefined;
}

interface Row {
  readonly seq: number;
  readonly at: string;
  readonly person: string | null;
  readonly deed: string;
  readonly unit: string | null;
  readonly outcome: string;
  readonly detail: string;
  readonly prev: string;
  readonly hash: string;
  readonly [column: string]: string | number | null;
}

const COLUMNS = "seq, at, person, deed, unit, outcome, detail, prev, hash";

/** A line with the hash that the next one names. */
export interface HashedLine extends AuditLine {
  readonly hash: string;
}

/** The newest lines below a number (`null`: of all), newest first, at most so many. */
export async function readAudit(
  statements: Statements,
  filter: AuditFilter,
  below: number | null,
  most: number,
): Promise<readonly HashedLine[]> {
  const cells: Cell[] = [];
  const wheres: string[] = [];
  const where = (text: string, cell: Cell | undefined): void => {
    if (cell === undefined || cell === "" || cell === null) return;
    cells.push(cell);
    wheres.push(text.replace("?", `$${cells.length}`));
  };
  where("person = ?", filter.person);
  where(
    "deed LIKE ? ESCAPE '!'",
    filter.deed === undefined || filter.deed === "" ? "" : `%${filter.deed.replace(/[!%_]/g, "!$&")}%`,
  );
  where("unit = ?", filter.unit);
  where("outcome = ?", filter.outcome);
  where("at >= ?", filter.from);
  where("at < ?", filter.before);
  where("seq < ?", below);
  cells.push(most);
  const condition = wheres.length === 0 ? "" : `WHERE ${wheres.join(" AND ")} `;
  const rows = await statements.query<Row>(
    `SELECT ${COLUMNS} FROM audit_lines ${condition}ORDER BY seq DESC LIMIT $${cells.length}`,
    cells,
  );
  return rows.map(lineOf);
}

/** A line of the trail that an auditor has noted: its number and its hash. */
export interface NotedLine {
  readonly seq: number;
  readonly hash: string;
}

/** What the check of the whole trail found. */
export type AuditCheck =
  | { readonly ok: true; readonly lines: number; readonly hash: string }
  /** The first line that does not hold, and why: changed, not linked to the one before, missing, cut off, or not as noted. */
  | {
      readonly ok: false;
      readonly seq: number;
      readonly why: "changed" | "unlinked" | "missing" | "cut" | "not-as-noted";
    };

const STEP = 1000;

/**
 * Checks every line of the trail and its link to the line before. A line that was noted elsewhere (on paper, in a log) is
 * compared too: a trail rewritten from its beginning holds together, and only such a line gives it away.
 */
export async function verifyAudit(statements: Statements, noted: NotedLine | null = null): Promise<AuditCheck> {
  let last: NotedLine = { seq: 0, hash: NO_LINE };
  for (;;) {
    const lines = await from(statements, last.seq);
    for (const line of lines) {
      const why = problemOf(line, last, noted);
      if (why !== null) return { ok: false, seq: line.seq, why };
      last = line;
    }
    if (lines.length < STEP) break;
  }
  const [head] = await statements.query<{ seq: number; hash: string }>("SELECT seq, hash FROM audit_head WHERE id = 1");
  const cut = (head?.seq ?? 0) > last.seq || (noted !== null && noted.seq > last.seq);
  return cut ? { ok: false, seq: last.seq + 1, why: "cut" } : { ok: true, lines: last.seq, hash: last.hash };
}

function problemOf(
  line: HashedLine,
  last: NotedLine,
  noted: NotedLine | null,
): "changed" | "unlinked" | "missing" | "not-as-noted" | null {
  if (line.seq !== last.seq + 1) return "missing";
  if (line.prev !== last.hash) return "unlinked";
  if (lineHash(line) !== line.hash) return "changed";
  return noted !== null && noted.seq === line.seq && noted.hash !== line.hash ? "not-as-noted" : null;
}

/** The whole trail as text for programs: a line each, canonical JSON as it was hashed (NDJSON). */
export async function exportAudit(statements: Statements): Promise<string> {
  const texts: string[] = [];
  for (let seq = 0; ; ) {
    const lines = await from(statements, seq);
    texts.push(...lines.map(lineText));
    seq = lines.at(-1)?.seq ?? seq;
    if (lines.length < STEP) return texts.map((text) => `${text}\n`).join("");
  }
}

async function from(statements: Statements, seq: number): Promise<readonly HashedLine[]> {
  const text = `SELECT ${COLUMNS} FROM audit_lines WHERE seq > $1 ORDER BY seq LIMIT ${STEP}`;
  return (await statements.query<Row>(text, [seq])).map(lineOf);
}

function lineOf(row: Row): HashedLine {
  const { seq, at, person, deed, unit, outcome, prev, hash } = row;
  return { seq, at, person, deed, unit, outcome, detail: JSON.parse(row.detail) as AuditLine["detail"], prev, hash };
}
