import { message } from "@dauys/language";
import type { Call } from "../command.ts";
import type { Progress } from "../output/progress.ts";
import { RESULTS_TEXTS } from "./texts.ts";

const PATIENCE = 1000;
const RHYTHM = 100;

/** How many entries are read, on standard error: only in a terminal, and only once it takes over a second. */
export function readingBar({ io, lang }: Pick<Call, "io" | "lang">): Progress {
  const start = performance.now();
  let shown = 0;
  return {
    step: (done, of) => {
      const now = performance.now();
      if (!io.stderrIsTty || now - start < PATIENCE || now - shown < RHYTHM) return;
      shown = now;
      io.err(`\r${message(RESULTS_TEXTS, "reading", lang, { done, of })}`);
    },
    end: () => {
      if (shown > 0) io.err("\r\u001b[K");
    },
  };
}
