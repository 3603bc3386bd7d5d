/** A file of a site as it lies in its place. */
export interface PutFile {
  readonly path: string;
  /** SHA-256 in hexadecimal digits. */
  readonly hash: string;
  readonly bytes: number;
  /** How many bytes lay there before, where that was looked for. */
  readonly before: number;
  /** Whether it was written: it was not there, or had another content. */
  readonly written: boolean;
}
