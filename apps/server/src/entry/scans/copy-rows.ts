import type { Row, Statements } from "@dauys/store/tables";

/**
 * The copy of a picture in which something is covered. Its bytes lie with their salt in the payloads of the record's store,
 * under the hash that the record will hold of it, and nowhere else.
 */
export interface Copy {
  /** The salted hash, in hexadecimal digits. */
  readonly hash: string;
  readonly unit: string;
  /** The hash of the original. */
  readonly scan: string;
  /** The hash of its own bytes, by which the same copy sent again is known. */
  readonly sha256: string;
  readonly type: "image/jpeg" | "image/png";
  readonly size: number;
  readonly width: number;
  readonly height: number;
  /** What is covered in it and why, in the words of who covered it. */
  readonly covered: string;
  /** Who covered it, as the record names people: the unit and the role. */
  readonly by: string;
  /** The proposal that brings it to the record, and the index of its entry; `null` before. */
  readonly proposal: string | null;
  readonly entry: number | null;
}

/** The copies of a unit's pictures, the oldest first. */
export async function copiesOf(statements: Statements, unit: string): Promise<readonly Copy[]> {
  const rows = await statements.query("SELECT * FROM entry_copies WHERE unit = $1 ORDER BY at, hash", [unit]);
  return rows.map(copyOf);
}

/** All copies that wait to be put before a commission, the oldest first. */
export async function waitingCopies(statements: Statements): Promise<readonly Copy[]> {
  const rows = await statements.query(
    "SELECT * FROM entry_copies WHERE proposal IS NULL AND entry_index IS NULL ORDER BY at, hash",
  );
  return rows.map(copyOf);
}

/** The salted hashes of all copies that were made here: of payloads, these may be seen once the record names them. */
export async function copyHashes(statements: Statements): Promise<ReadonlySet<string>> {
  const rows = await statements.query<{ hash: string }>("SELECT hash FROM entry_copies");
  return new Set(rows.map(({ hash }) => hash));
}

/** What became of a copy that was handed in. */
export interface Kept {
  /** The copy that counts; `null` where an earlier one is before the commission: what is about to be signed stays. */
  readonly kept: Copy | null;
  /** The hashes of those that are worth nothing from now on. */
  readonly dropped: readonly string[];
}

/**
 * Notes a copy. It takes the place of an earlier one of the same picture that nobody has proposed; the same bytes again are
 * the same copy, with the words that came last.
 */
export async function noteCopy(statements: Statements, copy: Copy, person: string, at: number): Promise<Kept> {
  const { hash, unit, scan, sha256, type, size, width, height, covered, by } = copy;
  const before = (await copiesOf(statements, unit)).filter((one) => one.scan === scan);
  if (before.some(isProposed)) return { kept: null, dropped: [hash] };
  const same = before.find((one) => one.sha256 === sha256);
  if (same !== undefined) return { kept: await noteCopyAgain(statements, same, copy), dropped: [hash] };
  const dropped = before.filter(({ entry }) => entry === null).map((one) => one.hash);
  for (const old of dropped) await forgetCopy(statements, old);
  await statements.change(
    `INSERT INTO entry_copies (hash, unit, scan, sha256, type, size, width, height, covered, made_by, person, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [hash, unit, scan, sha256, type, size, width, height, covered, by, person, at],
  );
  return { kept: copy, dropped };
}

/**
 * Notes that the same copy was handed in again, with the words that came last where nobody has proposed it. The copy as it
 * stands; `null` where it is not there any more.
 */
export async function noteCopyAgain(
  statements: Statements,
  { hash, unit }: Copy,
  { covered, by }: Pick<Copy, "covered" | "by">,
): Promise<Copy | null> {
  await statements.change(
    "UPDATE entry_copies SET covered = $2, made_by = $3 WHERE hash = $1 AND proposal IS NULL AND entry_index IS NULL",
    [hash, covered, by],
  );
  return (await copiesOf(statements, unit)).find((one) => one.hash === hash) ?? null;
}

/** Forgets a copy that nobody proposed, such as one whose bytes an old backup brought back no more. */
export async function forgetCopy(statements: Statements, hash: string): Promise<void> {
  await statements.change("DELETE FROM entry_copies WHERE hash = $1 AND proposal IS NULL AND entry_index IS NULL", [
    hash,
  ]);
}

/** Notes that a copy was put before a commission. `false` where it does not wait any more. */
export async function markCopyProposed(statements: Statements, hash: string, proposal: string): Promise<boolean> {
  const changed = await statements.change(
    "UPDATE entry_copies SET proposal = $2 WHERE hash = $1 AND proposal IS NULL AND entry_index IS NULL",
    [hash, proposal],
  );
  return changed === 1;
}

/** Notes that a copy is in the record, as its entry with this index. */
export async function markCopyRecorded(statements: Statements, hash: string, entry: number): Promise<void> {
  await statements.change("UPDATE entry_copies SET entry_index = $2 WHERE hash = $1", [hash, entry]);
}

/** Notes that the copies of a proposal wait again: it was taken back, or refused. */
export async function freeCopies(statements: Statements, proposal: string): Promise<void> {
  await statements.change("UPDATE entry_copies SET proposal = NULL WHERE proposal = $1 AND entry_index IS NULL", [
    proposal,
  ]);
}

/** Whether a copy is before a commission. */
export function isProposed({ proposal, entry }: Pick<Copy, "proposal" | "entry">): boolean {
  return proposal !== null && entry === null;
}

function copyOf(row: Row): Copy {
  return {
    hash: row.hash as string,
    unit: row.unit as string,
    scan: row.scan as string,
    sha256: row.sha256 as string,
    type: row.type as Copy["type"],
    size: row.size as number,
    width: row.width as number,
    height: row.height as number,
    covered: row.covered as string,
    by: row.made_by as string,
    proposal: row.proposal as string | null,
    entry: row.entry_index as number | null,
  };
}
