/** What the thread of a desk is told to work with. */
export interface DeskOrder {
  /** The part of addresses that names the record. */
  readonly id: string;
  /** The folder in which the record is published. */
  readonly folder: string;
  /** The folder in which compiled pages are kept. */
  readonly cache: string;
}

/** A question to the desk: the file at a path, such as `kk/rehearsal/0101001/index.html`. */
export interface DeskQuestion {
  readonly number: number;
  readonly path: string;
}

/** Its answer: what the file holds; `null`: there is no such file. */
export interface DeskAnswer {
  readonly number: number;
  readonly content: Uint8Array | null;
}
