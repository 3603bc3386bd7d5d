import { decodeBase64, encodeBase64 } from "../bytes/base64.ts";
import { isUint64, parseDecimal } from "../bytes/decimal.ts";
import { hasControlCharacter } from "../note/key-name.ts";
import { type Result, refuse } from "../result.ts";
import { HASH_BYTES } from "../tree/hasher.ts";

/** The state of a record: which record, how many entries, and the root of the tree over them. */
export interface Checkpoint {
  /** The record's own name, the same in all its checkpoints. */
  readonly origin: string;
  readonly size: bigint;
  /** 32 bytes. */
  readonly root: Uint8Array;
  /** Lines of which no meaning is known here. Dauys writes none. */
  readonly extensions: readonly string[];
}

/** Why a text is not a checkpoint. */
export type CheckpointReason = "not-a-checkpoint" | "origin" | "size" | "root" | "extension";

/**
 * Reads the text of a checkpoint, as it stands before the signatures.
 * @source C2SP tlog-checkpoint, "Note text"
 */
export function parseCheckpoint(text: string): Result<{ readonly checkpoint: Checkpoint }, CheckpointReason> {
  const lines = text.split("\n");
  if (lines.pop() !== "" || lines.length < 3) {
    return refuse("not-a-checkpoint", "expected three lines or more, each with a newline at its end");
  }
  if (!lines.every(isLine)) return refuse("not-a-checkpoint", "a line is empty or holds what no text line can");
  const [origin = "", sizeText = "", rootText = "", ...extensions] = lines;
  const size = parseDecimal(sizeText);
  if (size === null) return refuse("size", "line 2: expected the size in decimal, below 2^64, without leading zeroes");
  const root = decodeBase64(rootText);
  if (root?.length !== HASH_BYTES) return refuse("root", `line 3: expected a root of ${HASH_BYTES} bytes in base64`);
  return { ok: true, checkpoint: { origin, size, root, extensions } };
}

/**
 * A checkpoint as text: what is signed.
 * @throws TypeError for what {@link parseCheckpoint} would not read back
 */
export function formatCheckpoint({ origin, size, root, extensions }: Checkpoint): string {
  if (![origin, ...extensions].every(isLine) || !isUint64(size) || root.length !== HASH_BYTES) {
    throw new TypeError("this cannot be written as a checkpoint");
  }
  return [origin, size.toString(), encodeBase64(root), ...extensions, ""].join("\n");
}

function isLine(line: string): boolean {
  return line !== "" && !hasControlCharacter(line) && line.isWellFormed();
}
