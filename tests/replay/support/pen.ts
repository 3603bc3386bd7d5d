import { formatVerifierKey, type Signer, treeHasher } from "@dauys/core/record";
import type { Pen, Transcription } from "@dauys/exchange/transcribe";
import { newKey, sha256, signWith } from "@dauys/store/keys";

/** When these records are made. */
const AT = "2026-11-22T09:00:00Z";

/** Keys of a record, and what it is transcribed, written and published with. */
export interface RecordKeys {
  readonly given: Transcription;
  readonly pen: Pen;
  /** The record's own key. */
  readonly log: Signer;
}

/** New keys for a record of this name. */
export function newPen(origin: string): RecordKeys {
  const [own, log] = [newKey("transcriber", "ed25519"), newKey(origin, "ed25519")];
  const transcriber = {
    id: "transcriber",
    name: { kk: "Көшіруші", ru: "Переписчик", en: "Transcriber" },
    key: formatVerifierKey(own.key),
  };
  return {
    given: { log: formatVerifierKey(log.key), transcriber, at: AT, sha256 },
    pen: { hasher: treeHasher(sha256), signer: { key: own.key, sign: signWith(own.privateKey) }, received: AT },
    log: { key: log.key, sign: signWith(log.privateKey) },
  };
}
