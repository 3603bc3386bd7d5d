import type { Row, Statements } from "@dauys/store/tables";

/** A picture of a unit's paper: the original, sealed by its hash in the protocol. */
export interface Scan {
  readonly sha256: string;
  readonly round: number;
  readonly type: string;
  readonly size: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly at: number;
}

/** The pictures of a unit's papers, the oldest first. */
export async function scansOf(statements: Statements, unit: string): Promise<readonly Scan[]> {
  const rows = await statements.query("SELECT * FROM entry_scans WHERE unit = $1 ORDER BY at, sha256", [unit]);
  return rows.map(scanOf);
}

/** A picture by its hash, if it is of this unit. */
export async function scanBy(statements: Statements, unit: string, sha256: string): Promise<Scan | null> {
  const found = (await scansOf(statements, unit)).find((scan) => scan.sha256 === sha256);
  return found ?? null;
}

function scanOf(row: Row): Scan {
  return {
    sha256: row.sha256 as string,
    round: row.round as number,
    type: row.type as string,
    size: row.size as number,
    width: row.width as number | null,
    height: row.height as number | null,
    at: row.at as number,
  };
}

/** Notes a picture of a unit's paper. @returns the unit to which exactly this file belongs already, `null` where none */
export async function noteScan(
  statements: Statements,
  unit: string,
  scan: Scan,
  person: string,
): Promise<string | null> {
  const { sha256, round, type, size, width, height, at } = scan;
  const [other] = await statements.query<{ unit: string }>(
    "SELECT unit FROM entry_scans WHERE sha256 = $1 AND unit <> $2",
    [sha256, unit],
  );
  if (other !== undefined) return other.unit;
  await statements.change(
    `INSERT INTO entry_scans (unit, sha256, round, type, size, width, height, person, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (unit, sha256) DO NOTHING`,
    [unit, sha256, round, type, size, width, height, person, at],
  );
  return null;
}
