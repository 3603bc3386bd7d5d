/** The world as a command sees it, so that tests can give it another one. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdoutIsTty: boolean;
  readonly stderrIsTty: boolean;
  /** The bytes of a file; `"-"` is standard input. Throws what the platform throws. */
  readonly read: (path: string) => Promise<Uint8Array>;
}
