import { Worker } from "node:worker_threads";
import type { RehearsalChoice } from "./rehearsal-record.ts";

/** What the thread is told to do. */
export interface WorkerOrder {
  readonly records: string;
  readonly choice: RehearsalChoice;
  /** Where the pages go. */
  readonly site: { readonly out: string; readonly cache: string };
}

/** What the thread says. */
export type WorkerWord =
  | { readonly word: "progress"; readonly done: number; readonly of: number }
  | { readonly word: "pages" }
  | { readonly word: "ready" };

/**
 * Makes the rehearsal and its pages in a thread of its own. Resolves once both are there; whoever serves the site looks again
 * then.
 *
 * @throws Error as the thread did; the reason of the signal, when it is told to stop: what was half made is not used
 */
export function rehearsalInThread(
  order: WorkerOrder,
  heard: (word: WorkerWord) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((settle, fail) => {
    // Flags of this process, such as --input-type, may mean nothing to a thread.
    const worker = new Worker(new URL("./rehearsal-worker.ts", import.meta.url), { workerData: order, execArgv: [] });
    const stop = (): void => {
      void worker.terminate();
      fail(signal.reason);
    };
    signal.addEventListener("abort", stop, { once: true });
    const over = (): void => signal.removeEventListener("abort", stop);
    worker.on("message", (word: WorkerWord) => {
      heard(word);
      if (word.word === "ready") settle();
    });
    worker.on("error", (error) => {
      over();
      fail(error);
    });
    worker.on("exit", () => {
      over();
      fail(new Error("the thread that makes the rehearsal ended before it was done"));
    });
  });
}
