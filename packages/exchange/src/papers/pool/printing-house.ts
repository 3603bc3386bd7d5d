import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type Printed, printSheet } from "../print/print-sheet.ts";
import type { AttachedFile, Sheet } from "../print/sheet.ts";
import type { PrintAnswer, PrintOrder } from "./printing-worker.ts";

const MOST_THREADS = 8;
/** Fewer papers than these are set before the threads would have started. */
const FEW = 24;

/** Sets many papers at once, each in a thread of its own. */
export interface PrintingHouse {
  /** Sets a paper; resolves when it is set. Ask for no more at once than there are `hands`. */
  readonly print: (sheet: Sheet, files: readonly AttachedFile[]) => Promise<Printed>;
  readonly hands: number;
  readonly close: () => Promise<void>;
}

/**
 * A printing house for so many papers: as many threads as the machine has cores; for few papers, none at all. Who sets a
 * paper makes no difference to its bytes.
 */
export function printingHouse(papers: number, threads = Math.min(MOST_THREADS, availableParallelism())): PrintingHouse {
  if (papers < FEW || threads < 2) {
    return { hands: 1, print: async (sheet, files) => printSheet(sheet, files), close: async () => {} };
  }
  const idle = Array.from({ length: threads }, hire);
  const all = new Set(idle);
  return {
    hands: threads,
    print: async (sheet, files) => {
      const worker = idle.pop();
      if (worker === undefined) throw new Error("more papers at once than there are hands");
      const answer = await answerOf(worker, { sheet, files }).catch((error: unknown) => {
        // A thread that fell is replaced: the house keeps its hands.
        all.delete(worker);
        const next = hire();
        all.add(next);
        idle.push(next);
        throw error;
      });
      idle.push(worker);
      if (answer.ok === "failed") throw new Error(answer.error);
      return answer;
    },
    close: async () => {
      await Promise.all(Array.from(all, (worker) => worker.terminate()));
    },
  };
}

/** A thread that keeps no process alive while it has nothing to set. */
function hire(): Worker {
  const worker = new Worker(new URL("./printing-worker.ts", import.meta.url));
  worker.unref();
  return worker;
}

function answerOf(worker: Worker, order: PrintOrder): Promise<PrintAnswer> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => reject(error);
    worker.ref();
    worker.once("error", fail);
    worker.once("message", (answer: PrintAnswer) => {
      worker.off("error", fail);
      worker.unref();
      resolve(answer);
    });
    worker.postMessage(order);
  });
}
