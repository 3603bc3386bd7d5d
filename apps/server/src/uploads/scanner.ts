import type { Logger, Scanner } from "../office/index.ts";
import { type ScannerPlace, scanBytes, scannerAnswers } from "./clamd.ts";

/** The most of a scanner's words that are repeated. */
const MOST_WORDS = 100;

/** A scanner at a place. Its log has what was found, or why nobody knows, and never whose file it was. */
export function scannerAt(place: ScannerPlace, log: Logger): Scanner {
  return {
    answers: () => scannerAnswers(place),
    look: async (bytes) => {
      const finding = await scanBytes(place, bytes);
      if (finding.kind === "found") {
        const name = finding.name.slice(0, MOST_WORDS);
        log.error("upload-found", { finding: name, bytes: bytes.length });
        return { kind: "found", name };
      }
      if (finding.kind === "away") log.error("scanner-away", { why: finding.why.slice(0, MOST_WORDS) });
      return finding;
    },
  };
}
