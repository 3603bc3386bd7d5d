/** What a column can hold on either database: no floats, no dates, no booleans. */
export type Cell = string | number | Uint8Array | null;

/** A row as a statement returns it, by column. Whole numbers come as numbers, bytes as bytes. */
export type Row = Readonly<Record<string, Cell>>;

/** Statements on the private tables, in or outside of a transaction. */
export interface Statements {
  /**
   * Runs one statement and returns its rows. Parameters stand as `$1`, `$2`, …; text is never pasted into a statement.
   * @throws RecordFault `unavailable` when the database stays away
   */
  readonly query: <R extends Row = Row>(text: string, params?: readonly Cell[]) => Promise<readonly R[]>;
  /** Runs one statement and returns how many rows it changed. */
  readonly change: (text: string, params?: readonly Cell[]) => Promise<number>;
}

/**
 * The private tables of an office: accounts, sessions, unfinished entries. They are never part of the record. The same
 * statements run on both databases: plain SQL, `$n` parameters, `bigint`, `text` and `bytes` as types, `ON CONFLICT` and `RETURNING`.
 */
export interface Tables extends Statements {
  readonly kind: "sqlite" | "postgresql";
  /**
   * Does some work in one transaction, which is durable when this returns. It is tried again from its beginning where the
   * database says that another one came between, so `work` does nothing but statements.
   */
  readonly transaction: <T>(work: (statements: Statements) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** One step of the schema: a number that only grows, and statements, separated by `;`, in the common words of both databases. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly statements: string;
}
