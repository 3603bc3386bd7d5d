import type { Row, Statements } from "@dauys/store/tables";
import type { WorkPart } from "./unit-row.ts";

/** What is unfinished, as far as it changed since a stamp. */
export interface WorkChanges {
  /** Units with what is unfinished about them now; `null` where nothing is any more. */
  readonly now: ReadonlyMap<string, WorkPart | null>;
  /** Whether `now` is all that is unfinished anywhere. */
  readonly whole: boolean;
  readonly stamp: WorkStamp;
}

/** How far the tables have been read. */
export interface WorkStamp {
  /** Changes with every step of anybody's work, on every node in the same way. */
  readonly name: string;
  /** The time of the last step that was seen, in milliseconds since 1970. */
  readonly newest: number;
}

/**
 * Steps are looked at again for so long after they were made: another node's clock may be behind, and a step becomes visible
 * only when its transaction ends.
 */
const OVERLAP_MILLISECONDS = 15_000;

interface PaperRow extends Row {
  readonly unit: string;
  readonly round: number;
  readonly stage: string;
  readonly purpose: string;
  readonly state: string;
  readonly since: number;
  readonly actor: string;
}

const COLUMNS = "unit, round, stage, purpose, state, since, actor";
const OVER: ReadonlySet<string> = new Set(["recorded", "passed"]);

/**
 * Asks the tables which papers moved since a stamp; with `null`, which are unfinished at all. What the rooms of entry and
 * signing write with each step tells it: nothing is asked about papers that did not move.
 *
 * @param touched units of which the record says something new: their papers may have arrived there
 */
export async function workSince(
  statements: Statements,
  since: WorkStamp | null,
  touched: ReadonlySet<string> = new Set(),
): Promise<WorkChanges> {
  const newest = await newestStep(statements);
  const from = Math.min(newest, since?.newest ?? newest) - OVERLAP_MILLISECONDS;
  const moved = await movedSince(statements, from);
  const late = moved.filter(({ at }) => at >= newest - OVERLAP_MILLISECONDS);
  const steps = late.reduce((sum, { step }) => sum + step, 0);
  const stamp = { newest, name: `${newest}-${late.length}-${steps}` };
  if (since === null) {
    const open = await statements.query<PaperRow>(
      `SELECT ${COLUMNS} FROM entry_papers WHERE state NOT IN ('recorded', 'passed')`,
    );
    return { now: partsOf(open), whole: true, stamp };
  }
  const units = [...new Set([...touched, ...(stamp.name === since.name ? [] : moved.map(({ unit }) => unit))])];
  const now = new Map<string, WorkPart | null>(units.map((unit) => [unit, null]));
  for (const [unit, part] of partsOf(await papersOf(statements, units))) now.set(unit, part);
  return { now, whole: false, stamp };
}

async function newestStep(statements: Statements): Promise<number> {
  const [row] = await statements.query<{ typed: number | null; proposed: number | null; ended: number | null }>(
    `SELECT (SELECT max(since) FROM entry_papers) AS typed, (SELECT max(proposed_at) FROM proposals) AS proposed,
       (SELECT max(ended_at) FROM proposals) AS ended`,
  );
  return Math.max(row?.typed ?? 0, row?.proposed ?? 0, row?.ended ?? 0);
}

interface Moved extends Row {
  readonly unit: string;
  readonly at: number;
  /** Changes with every step of the paper. */
  readonly step: number;
}

/** Units whose papers moved: typed, settled or agreed; or put before a commission, signed, taken back. */
async function movedSince(statements: Statements, from: number): Promise<readonly Moved[]> {
  const typed = await statements.query<Moved>(
    "SELECT unit, since AS at, revision AS step FROM entry_papers WHERE since >= $1",
    [from],
  );
  const proposed = await statements.query<Moved>(
    `SELECT d.unit AS unit, p.proposed_at AS at, 1 AS step FROM proposals p JOIN proposal_papers d ON d.proposal = p.id
     WHERE p.proposed_at >= $1`,
    [from],
  );
  const ended = await statements.query<Moved>(
    `SELECT d.unit AS unit, p.ended_at AS at, 1 AS step FROM proposals p JOIN proposal_papers d ON d.proposal = p.id
     WHERE p.ended_at >= $1`,
    [from],
  );
  return [...typed, ...proposed, ...ended];
}

async function papersOf(statements: Statements, units: readonly string[]): Promise<readonly PaperRow[]> {
  const found: PaperRow[] = [];
  for (let i = 0; i < units.length; i += 200) {
    const some = units.slice(i, i + 200);
    const places = some.map((_, at) => `$${at + 1}`).join(", ");
    found.push(
      ...(await statements.query<PaperRow>(`SELECT ${COLUMNS} FROM entry_papers WHERE unit IN (${places})`, some)),
    );
  }
  return found;
}

/** What is unfinished about each unit: of its newest round, a stage that is sealed first before the whole protocol. */
function partsOf(rows: readonly PaperRow[]): ReadonlyMap<string, WorkPart> {
  const found = new Map<string, PaperRow>();
  for (const row of rows) {
    if (OVER.has(row.state)) continue;
    const before = found.get(row.unit);
    const newer = before === undefined || row.round > before.round;
    if (newer || (row.round === before.round && row.stage > before.stage)) found.set(row.unit, row);
  }
  return new Map([...found].map(([unit, row]) => [unit, partOf(row)]));
}

function partOf({ state, round, purpose, since, actor }: PaperRow): WorkPart {
  const correction = purpose === "count" ? null : (purpose as WorkPart["correction"]);
  return { state: state as WorkPart["state"], round, correction, since, by: actor };
}
