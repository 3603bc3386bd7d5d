import { decodeBase64, encodeBase64 } from "../bytes/base64.ts";
import { concatBytes } from "../bytes/bytes.ts";
import { isUint64, parseDecimal } from "../bytes/decimal.ts";
import { decodeUtf8, encodeUtf8 } from "../bytes/utf8.ts";
import { type Result, refuse } from "../result.ts";
import { HASH_BYTES } from "../tree/hasher.ts";

const HEADER = "c2sp.org/tlog-proof@v1";
const EXTRA = "extra ";
const INDEX = "index ";
const NEWLINE = 0x0a;
/** A tree of fewer than 2^64 leaves has no longer path. */
const MAX_PROOF = 64;
const MAX_BYTES = 2_000_000;

/** What is handed to a station, party or observer for an entry: all that is needed to check that it is recorded. */
export interface Receipt {
  /** The entry's place in the record, from 0. */
  readonly index: bigint;
  readonly proof: readonly Uint8Array[];
  /** The signed checkpoint, byte for byte. */
  readonly checkpoint: Uint8Array;
  /** Whatever was put beside it; nothing vouches for it. Null when there is none. */
  readonly extra: Uint8Array | null;
}

/** Why bytes are not a receipt. */
export type ReceiptReason = "too-long" | "not-a-receipt" | "extra" | "index" | "proof";

/**
 * A receipt as the bytes of a `.tlog-proof` file.
 * @throws TypeError for what {@link parseReceipt} would not read back
 * @source C2SP tlog-proof
 */
export function formatReceipt({ index, proof, checkpoint, extra }: Receipt): Uint8Array {
  if (!isUint64(index) || proof.length > MAX_PROOF || proof.some((hash) => hash.length !== HASH_BYTES)) {
    throw new TypeError("this proof cannot stand in a receipt");
  }
  if (extra?.length === 0 || checkpoint.length === 0) throw new TypeError("an empty part cannot stand in a receipt");
  const lines = [HEADER, `${INDEX}${index}`, ...proof.map(encodeBase64), "", ""];
  if (extra !== null) lines.splice(1, 0, EXTRA + encodeBase64(extra));
  return concatBytes(encodeUtf8(lines.join("\n")), checkpoint);
}

/**
 * Reads a receipt; nothing in it is verified, and the checkpoint not even read.
 * @source C2SP tlog-proof
 */
export function parseReceipt(bytes: Uint8Array): Result<{ readonly receipt: Receipt }, ReceiptReason> {
  if (bytes.length > MAX_BYTES) return refuse("too-long", `a receipt has at most ${MAX_BYTES} bytes`);
  const divide = emptyLine(bytes);
  const head = divide === -1 ? null : decodeUtf8(bytes.subarray(0, divide));
  if (head === null || divide + 2 >= bytes.length) {
    return refuse("not-a-receipt", "expected a proof in UTF-8, an empty line and a checkpoint");
  }
  const [first, ...lines] = head.split("\n");
  if (first !== HEADER) return refuse("not-a-receipt", `line 1: expected ${HEADER}`);
  const extraText = lines[0]?.startsWith(EXTRA) ? lines.shift()?.slice(EXTRA.length) : undefined;
  const extra = extraText === undefined ? null : decodeBase64(extraText);
  if (extraText !== undefined && (extra === null || extra.length === 0)) {
    return refuse("extra", "line 2: expected base64 after extra");
  }
  const indexLine = lines.shift() ?? "";
  const index = indexLine.startsWith(INDEX) ? parseDecimal(indexLine.slice(INDEX.length)) : null;
  if (index === null) return refuse("index", "expected index and a number without leading zeroes, below 2^64");
  const proof = lines.map(decodeBase64);
  if (proof.length > MAX_PROOF || !proof.every((hash): hash is Uint8Array => hash?.length === HASH_BYTES)) {
    return refuse("proof", `expected at most ${MAX_PROOF} hashes of ${HASH_BYTES} bytes in base64`);
  }
  return { ok: true, receipt: { index, proof, checkpoint: bytes.slice(divide + 2), extra } };
}

// Where the first empty line begins: the checkpoint behind it has an empty line of its own.
function emptyLine(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) {
    if (bytes[at + 1] === NEWLINE) return at;
  }
  return -1;
}
