import { type Lang, message } from "@dauys/language";
import type { Io } from "../io.ts";
import { OUTPUT } from "../messages/output.ts";

/** Work of known size under way. */
export interface Progress {
  readonly step: (done: number, of: number) => void;
  readonly end: () => void;
}

const PATIENCE = 1000;
const RHYTHM = 100;

/** Shows on standard error how far a long computation is: only to a terminal, and only once it takes over a second. */
export function progressOn({ io, lang }: { readonly io: Io; readonly lang: Lang }): Progress {
  const start = performance.now();
  let shown = 0;
  return {
    step: (done, of) => {
      const now = performance.now();
      if (!io.stderrIsTty || now - start < PATIENCE || now - shown < RHYTHM) return;
      shown = now;
      io.err(`\r${message(OUTPUT, "progress", lang, { done, of })}`);
    },
    end: () => {
      if (shown > 0) io.err("\r\u001b[K");
    },
  };
}
