import { type Lang, message } from "@dauys/language";
import type { Io } from "../io.ts";
import { BARS } from "../messages/bars.ts";

/** Work of known size under way. */
export interface Progress {
  readonly step: (done: number, of: number) => void;
  readonly end: () => void;
}

const PATIENCE = 1000;
const RHYTHM = 100;
const CELLS = 30;

/**
 * A bar on standard error for work that can take long, with words that say what is under way: only in a terminal, and only
 * once it takes over a second. Its end wipes the line.
 */
export function barOn({ io, lang }: { readonly io: Io; readonly lang: Lang }, work: keyof typeof BARS): Progress {
  const start = performance.now();
  let shown = 0;
  return {
    step: (done, of) => {
      const now = performance.now();
      if (!io.stderrIsTty || now - start < PATIENCE || now - shown < RHYTHM) return;
      shown = now;
      const full = Math.floor((done * CELLS) / of);
      const bar = "█".repeat(full) + "░".repeat(CELLS - full);
      io.err(`\r${message(BARS, work, lang)} ${bar} ${Math.floor((done * 100) / of)} %`);
    },
    end: () => {
      if (shown > 0) io.err("\r\u001b[K");
    },
  };
}
