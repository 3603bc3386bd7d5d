import { message } from "@dauys/language";
import type { Call } from "../command.ts";
import type { Progress } from "../output/progress.ts";
import { REHEARSE_TEXTS } from "./messages.ts";

const PATIENCE = 1000;
const RHYTHM = 100;
const CELLS = 30;

/** A bar on standard error for the making of a rehearsal: only in a terminal, and only once it takes over a second. */
export function makingBar({ io, lang }: Pick<Call, "io" | "lang">): Progress {
  const start = performance.now();
  let shown = 0;
  return {
    step: (done, of) => {
      const now = performance.now();
      if (!io.stderrIsTty || now - start < PATIENCE || now - shown < RHYTHM) return;
      shown = now;
      const full = Math.floor((done * CELLS) / of);
      const bar = "█".repeat(full) + "░".repeat(CELLS - full);
      io.err(`\r${message(REHEARSE_TEXTS, "making", lang)} ${bar} ${Math.floor((done * 100) / of)} %`);
    },
    end: () => {
      if (shown > 0) io.err("\r\u001b[K");
    },
  };
}
