import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { Addition, AppendOutcome } from "../record/record-store.ts";

const UNIQUE = 2067;

/** The statements of an append, prepared once. */
export interface AppendStatements {
  readonly begin: StatementSync;
  readonly commit: StatementSync;
  readonly rollback: StatementSync;
  readonly moveHead: StatementSync;
  readonly insert: StatementSync;
}

/** Prepares the statements of an append for a connection. */
export function prepareAppend(database: DatabaseSync): AppendStatements {
  return {
    begin: database.prepare("BEGIN IMMEDIATE"),
    commit: database.prepare("COMMIT"),
    rollback: database.prepare("ROLLBACK"),
    moveHead: database.prepare("UPDATE head SET size = ? WHERE id = 1 AND size = ?"),
    insert: database.prepare("INSERT INTO entries (seq, leaf, bytes, key, count) VALUES (?, ?, ?, ?, ?)"),
  };
}

/** Writes additions behind the `at` entries that are there, inside a transaction that the caller began and ends. */
export function writeAdditions(
  { moveHead, insert }: AppendStatements,
  at: number,
  additions: readonly Addition[],
): AppendOutcome {
  const count = additions.reduce((sum, { entries }) => sum + entries.length, 0);
  if (moveHead.run(at + count, at).changes !== 1) return "moved";
  let seq = at;
  try {
    for (const { entries, key } of additions) {
      let first = true;
      for (const { leaf, bytes } of entries) {
        if (first && key !== null) insert.run(seq, leaf, bytes, key, entries.length);
        else insert.run(seq, leaf, bytes, null, null);
        first = false;
        seq += 1;
      }
    }
  } catch (error) {
    if ((error as { readonly errcode?: number }).errcode === UNIQUE) return "key-taken";
    throw error;
  }
  return "appended";
}
