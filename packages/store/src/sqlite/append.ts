import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { Addition, AppendOutcome } from "../record/record-store.ts";
import { SIZE } from "./read.ts";

const UNIQUE = 2067;

/** The statements of an append, prepared once. */
export interface AppendStatements {
  readonly begin: StatementSync;
  readonly commit: StatementSync;
  readonly rollback: StatementSync;
  /** Inserts a row if the record has exactly as many entries as its sequence number says. */
  readonly insert: StatementSync;
}

/** Prepares the statements of an append for a connection. */
export function prepareAppend(database: DatabaseSync): AppendStatements {
  return {
    begin: database.prepare("BEGIN IMMEDIATE"),
    commit: database.prepare("COMMIT"),
    rollback: database.prepare("ROLLBACK"),
    insert: database.prepare(
      `INSERT INTO entries (seq, leaf, bytes, key, count) SELECT ?1, ?2, ?3, ?4, ?5 WHERE ?1 = (${SIZE})`,
    ),
  };
}

/**
 * Appends behind `at` entries: a single one by a statement that is its own transaction. What needs several statements
 * needs a transaction of the caller, who undoes it unless the outcome is `appended`.
 */
export function writeAdditions(
  { insert }: AppendStatements,
  at: number,
  additions: readonly Addition[],
): AppendOutcome {
  let seq = at;
  try {
    for (const { entries, key } of additions) {
      let brings = key !== null;
      for (const { leaf, bytes } of entries) {
        const { changes } = insert.run(seq, leaf, bytes, brings ? key : null, brings ? entries.length : null);
        if (changes !== 1) return "moved";
        brings = false;
        seq += 1;
      }
    }
  } catch (error) {
    if ((error as { readonly errcode?: number }).errcode === UNIQUE) return "key-taken";
    throw error;
  }
  return "appended";
}

/** Whether additions are one entry alone. */
export function isSingle(additions: readonly Addition[]): boolean {
  return additions.length === 1 && additions[0]?.entries.length === 1;
}
