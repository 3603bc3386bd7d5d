import { openSync } from "node:fs";
import process from "node:process";
import { ReadStream } from "node:tty";
import { MOST_PASSPHRASE_BYTES } from "@dauys/store/keys";
import type { Io } from "../io.ts";

const KEY = { enter: 0x0d, newline: 0x0a, cancel: 0x03, end: 0x04, backspace: 0x08, erase: 0x7f, clear: 0x15 } as const;

/** What was typed, or why nothing was. */
export type Typed = Buffer | "no-terminal" | "cancelled";

/**
 * Asks for a secret at the terminal itself, whatever standard input is, and shows nothing of what is typed. The caller
 * wipes the answer.
 */
export async function askSecret(io: Io, question: string): Promise<Typed> {
  // Who has sent messages elsewhere than to a terminal does not see a question, and would wait for ever.
  if (!io.stderrIsTty) return "no-terminal";
  let terminal: ReadStream;
  try {
    terminal = new ReadStream(openSync(process.platform === "win32" ? "CONIN$" : "/dev/tty", "r"));
  } catch {
    return "no-terminal";
  }
  // First the terminal shows nothing, then comes the question: who types at once is not seen either.
  terminal.setRawMode(true);
  try {
    io.err(question);
    return await typedLine(terminal);
  } finally {
    terminal.setRawMode(false);
    terminal.destroy();
    io.err("\n");
  }
}

/** Reads one line key by key from a terminal in raw mode, into one buffer that is wiped at the end. */
export function typedLine(terminal: NodeJS.ReadableStream): Promise<Typed> {
  const line = Buffer.alloc(MOST_PASSPHRASE_BYTES);
  let length = 0;
  return new Promise((resolve) => {
    const finish = (typed: Typed): void => {
      terminal.off("data", take);
      line.fill(0);
      resolve(typed);
    };
    const take = (keys: Buffer): void => {
      for (const key of keys) {
        if (key === KEY.enter || key === KEY.newline) {
          finish(Buffer.from(line.subarray(0, length)));
          break;
        }
        if (key === KEY.cancel || key === KEY.end) {
          finish("cancelled");
          break;
        }
        if (key === KEY.clear) length = 0;
        else if (key === KEY.backspace || key === KEY.erase) length = withoutLast(line, length);
        else if (key >= 0x20 && length < line.length) line[length++] = key;
      }
      keys.fill(0);
    };
    terminal.on("data", take);
    terminal.once("end", () => finish("cancelled"));
  });
}

/** How long a line of UTF-8 is without its last character. */
function withoutLast(line: Buffer, length: number): number {
  let end = length - 1;
  while (end > 0 && ((line[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return Math.max(end, 0);
}
