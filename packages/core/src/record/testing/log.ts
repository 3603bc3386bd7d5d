import { readFileSync } from "node:fs";

/** A record of 300 entries with keys, checkpoint, files and receipts, as another implementation wrote it. */
export interface LogVector {
  readonly station: string;
  readonly log: string;
  readonly witnesses: readonly string[];
  readonly covered: string;
  readonly entry: string;
  readonly checkpoint: string;
  /** The hashes of its published files, in base64, by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly receipts: readonly { readonly index: number; readonly receipt: string }[];
  readonly payload: { readonly salt: string; readonly text: string; readonly hash: string };
}

/** See vectors/generate.py. */
export const logVector: LogVector = JSON.parse(
  readFileSync(new URL("../vectors/log.json", import.meta.url), "utf8"),
) as LogVector;

/** The entries of that record. */
export const logEntries: readonly Uint8Array[] = Array.from({ length: 300 }, (_, i) =>
  Uint8Array.from(Buffer.from(i === 0 ? logVector.entry : `entry ${i}`)),
);
