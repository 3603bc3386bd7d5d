import { createHash } from "node:crypto";
import { type Form, type Protocol, protocolAt } from "@dauys/core/protocol";
import { type ImportOptions, type Profile, ProtocolImporter } from "@dauys/exchange/import";
import type { Trilingual } from "@dauys/language";
import type { Statements } from "@dauys/store/tables";
import { importTexts } from "../texts/entry-import.ts";
import { inAll } from "../texts/in-all.ts";
import { inOrder } from "./places.ts";
import type { Actor } from "./who.ts";

/** Something wrong in a file: where, what, and what to do about it. */
export interface ImportFault {
  readonly line: number;
  readonly column: number;
  readonly message: Trilingual;
  readonly remedy: Trilingual;
}

/** A protocol of a file, and the line on which it stands. */
export interface ImportedRow {
  readonly line: number;
  readonly protocol: Protocol;
}

/**
 * A profile in which the columns of votes are those of the record's lists: `list_` with the list's name, or with its number in
 * the order of registration where the file has no such column.
 *
 * @param head the first line of the file, which names its columns
 */
export function profileFor(profile: Profile, lists: readonly string[], head: string): Profile {
  const named = new Set(head.split(profile.file.separator).map((cell) => cell.trim().replace(/^"|"$/g, "")));
  const votes = profile.votes.map((one) => {
    if (one.from !== "prefix") return one;
    const columnOf = (list: string, i: number): string =>
      named.has(`${one.prefix}${list}`) ? `${one.prefix}${list}` : `${one.prefix}${i + 1}`;
    const columns = Object.fromEntries(lists.map((list, i) => [list, columnOf(list, i)]));
    return { from: "columns" as const, series: one.series, columns };
  });
  return { ...profile, votes };
}

/** How many faults are told; how many there are is told beside them. */
const MOST_FAULTS = 50;

/** A file read whole: its protocols, or all that is wrong with it. */
export type ReadImport =
  | { readonly ok: true; readonly rows: readonly ImportedRow[] }
  | { readonly ok: false; readonly faults: readonly ImportFault[]; readonly count: number };

/** Reads a whole file of protocols. Units are called in it what they are called in the record. */
export function readImport(bytes: Uint8Array, { file, form, profile }: Omit<ImportOptions, "onFault">): ReadImport {
  const importer = new ProtocolImporter({ file, form, profile });
  const rows: ImportedRow[] = [];
  const take: Parameters<ProtocolImporter["push"]>[1] = (batch) => {
    for (let row = 0; row < batch.rows; row += 1) {
      const protocol = withItems(form, { ...protocolAt(form, batch, row), unit: batch.id(row) });
      rows.push({ line: batch.lines[row] ?? 0, protocol: inOrder(protocol) });
    }
  };
  importer.push(bytes, take);
  const { faults, faultCount } = importer.end(take);
  if (faultCount > 0) return { ok: false, faults: faults.slice(0, MOST_FAULTS).map(plainFault), count: faultCount };
  return { ok: true, rows };
}

/** A column that is empty says that there is nothing of the kind, as a paper without such a line does. */
function withItems({ collections = [] }: Form, protocol: Protocol): Protocol {
  const own = collections.filter(({ kinds }) => kinds?.includes(protocol.kind) ?? true);
  const items = own.map(({ id }) => [id, protocol.collections?.[id] ?? []] as const);
  return own.length === 0 ? protocol : { ...protocol, collections: Object.fromEntries(items) };
}

function plainFault({ line, column, message, remedy }: ImportFault): ImportFault {
  return { line, column, message, remedy };
}

/** What decides which units a file may bring. */
export interface ImportGround {
  /** Whether a unit is a station of this territory that is not in the record yet. */
  readonly unitProblem: (unit: string) => "unknown" | "filed" | null;
}

/** What is wrong with the units of a file: not in this territory, in the record already, named twice. */
export function unitFaults(rows: readonly ImportedRow[], { unitProblem }: ImportGround): readonly ImportFault[] {
  const seen = new Set<string>();
  return rows.flatMap(({ line, protocol: { unit } }): ImportFault[] => {
    const problem = seen.has(unit) ? "twice" : unitProblem(unit);
    seen.add(unit);
    return problem === null ? [] : [faultAt(line, problem, unit)];
  });
}

function faultAt(line: number, code: "unknown" | "filed" | "twice" | "typed", unit: string): ImportFault {
  return { line, column: 1, message: inAll(importTexts, code, { unit }), remedy: inAll(importTexts, `${code}-remedy`) };
}

/**
 * Takes a file in: each protocol is the first entry of its unit's paper, by whoever brought the file; somebody else makes the
 * second. Where a paper of one of the units is on its way already, nothing of the file is taken in.
 */
export async function importPapers(
  statements: Statements,
  { id, unit, bytes }: { readonly id: string; readonly unit: string; readonly bytes: Uint8Array },
  rows: readonly ImportedRow[],
  actor: Actor,
): Promise<readonly ImportFault[]> {
  const begun = await statements.query<{ unit: string }>("SELECT DISTINCT unit FROM entry_papers");
  const typed = new Set(begun.map((row) => row.unit));
  const faults = rows.flatMap(({ line, protocol }) =>
    typed.has(protocol.unit) ? [faultAt(line, "typed", protocol.unit)] : [],
  );
  if (faults.length > 0) return faults;
  for (let at = 0; at < rows.length; at += AT_ONCE) await insertRows(statements, rows.slice(at, at + AT_ONCE), actor);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await statements.change(
    "INSERT INTO entry_imports (id, unit, person, sha256, rows, at) VALUES ($1, $2, $3, $4, $5, $6)",
    [id, unit, actor.person, sha256, rows.length, actor.now],
  );
  return [];
}

/** How many protocols go into the tables with one statement. */
const AT_ONCE = 200;

async function insertRows(statements: Statements, rows: readonly ImportedRow[], actor: Actor): Promise<void> {
  const { person, role, unit, now } = actor;
  const named = rows.map(({ protocol }) => ({ id: crypto.randomUUID(), protocol }));
  await statements.change(
    `INSERT INTO entry_papers (id, unit, kind, round, stage, purpose, state, revision, opened, since, actor) VALUES ${places(11, named.length)}`,
    named.flatMap(({ id, protocol: { unit: own, kind } }) => {
      return [id, own, kind, 1, "", "count", "first-done", 0, now, now, person];
    }),
  );
  await statements.change(
    `INSERT INTO entry_drafts (paper, slot, person, role, role_unit, state, protocol, revision, page, reasons, opened, finished)
     VALUES ${places(12, named.length)}`,
    named.flatMap(({ id, protocol }) => {
      return [id, 1, person, role, unit, "done", JSON.stringify(protocol), 0, 0, "[]", now, now];
    }),
  );
}

/** Places for so many rows of so many cells: `($1, $2), ($3, $4)`. */
function places(cells: number, rows: number): string {
  const row = (at: number): string => Array.from({ length: cells }, (_, i) => `$${at * cells + i + 1}`).join(", ");
  return Array.from({ length: rows }, (_, at) => `(${row(at)})`).join(", ");
}
