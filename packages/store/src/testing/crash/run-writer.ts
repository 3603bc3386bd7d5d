import { type ChildProcess, spawn } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import type { Acknowledged } from "./check-record.ts";
import type { WriterTask } from "./writer.ts";

/** Programs that write until they are killed: to a record, to private tables. */
const PROGRAMS = {
  record: new URL("writer.ts", import.meta.url),
  tables: new URL("tables-writer.ts", import.meta.url),
} as const;

/** A process that writes. */
export interface Writer {
  /** Kept when it has opened what it writes to; broken when it ended before. */
  readonly ready: Promise<void>;
  /** Lets it do nothing more; what it has begun in the kernel may still come to its end, and it never hears of it. */
  readonly freeze: () => void;
  /** How many commands it has been told are appended. */
  readonly said: () => number;
  /** Ends it without warning, and says what it had been told is appended. */
  readonly kill: () => Promise<readonly Acknowledged[]>;
  /** How it ended by itself: what it wrote to its error output. */
  readonly ended: () => string | null;
}

/** Starts a process that writes until it is killed. */
export function startWriter(task: WriterTask, what: keyof typeof PROGRAMS = "record"): Writer {
  const file = fileURLToPath(PROGRAMS[what]);
  const child = spawn(process.execPath, [file, JSON.stringify(task)], { stdio: ["ignore", "pipe", "pipe"] });
  const written = { out: "", error: "" };
  let isReady = (): void => {};
  const ready = new Promise<void>((settle, fail) => {
    isReady = settle;
    child.once("exit", () => fail(new Error(`the writer ended: ${written.error}`)));
  });
  // Whoever does not wait for it sees in `ended` how it went.
  ready.catch(() => {});
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    written.out += text;
    if (written.out.startsWith("ready\n")) isReady();
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    written.error += text;
  });
  const closed = new Promise<void>((settle) => void child.once("close", () => settle()));
  return {
    ready,
    freeze: () => void child.kill("SIGSTOP"),
    said: () => acknowledgedIn(written.out).length,
    kill: async () => {
      child.kill("SIGKILL");
      await closed;
      return acknowledgedIn(written.out);
    },
    ended: () => (hasEnded(child) ? written.error : null),
  };
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

// A last line that was cut off in the middle was never said.
function acknowledgedIn(output: string): readonly Acknowledged[] {
  const lines = output.slice(0, output.lastIndexOf("\n") + 1).split("\n");
  return lines.flatMap((line) => {
    const [, first, count, key] = /^(\d+) (\d+) (\S+)$/.exec(line) ?? [];
    return key === undefined ? [] : [{ first: Number(first), count: Number(count), key }];
  });
}
