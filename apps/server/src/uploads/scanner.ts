import { type RefusalReply, refuse } from "../http/reply.ts";
import type { Logger } from "../office/index.ts";
import { inAll } from "../texts/in-all.ts";
import { uploadTexts } from "../texts/uploads.ts";
import { type ScannerPlace, scanBytes, scannerAnswers } from "./clamd.ts";

/** What looks at every file before it is kept. */
export interface Scanner {
  /** Refuses a file in which something was found, and one of which nobody knows; `null`: it may be kept. */
  readonly look: (bytes: Uint8Array) => Promise<RefusalReply | null>;
  readonly answers: () => Promise<boolean>;
}

/** After how many seconds a file may be sent again where the scanner was away. */
const RETRY_SECONDS = 30;

/** A scanner at a place. Its log has what was found and never whose it was. */
export function scannerAt(place: ScannerPlace, log: Logger): Scanner {
  return {
    answers: () => scannerAnswers(place),
    look: async (bytes) => {
      const finding = await scanBytes(place, bytes);
      if (finding.kind === "clean") return null;
      if (finding.kind === "found") {
        log.error("upload-found", { finding: finding.name.slice(0, 100), bytes: bytes.length });
        return refuse(422, "upload-found", inAll(uploadTexts, "found", { name: finding.name.slice(0, 100) }));
      }
      log.error("scanner-away", { why: finding.why.slice(0, 100) });
      return refuse(503, "scanner-away", inAll(uploadTexts, "away"), { retryAfter: RETRY_SECONDS });
    },
  };
}
