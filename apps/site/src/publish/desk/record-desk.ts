import { Worker } from "node:worker_threads";
import { isLang } from "@dauys/language";
import type { DeskAnswer, DeskOrder, DeskQuestion } from "./desk-words.ts";

/** Makes the files of a record's stations when somebody asks for them, in a thread that begins with the first question. */
export interface RecordDesk {
  /** The file at an address below the site's root, such as `/kk/rehearsal/0101001/`; `null`: there is none. */
  ask(address: string): Promise<Uint8Array | null>;
  close(): Promise<void>;
}

/** A desk for a record that is published in a folder of this machine. */
export function recordDesk(order: DeskOrder): RecordDesk {
  const waiting = new Map<number, { settle: (content: Uint8Array | null) => void; fail: (error: Error) => void }>();
  let thread: Worker | null = null;
  let asked = 0;
  const begin = (): Worker => {
    // Flags of this process, such as --input-type, may mean nothing to a thread.
    const worker = new Worker(new URL("./desk-worker.ts", import.meta.url), { workerData: order, execArgv: [] });
    worker.on("message", ({ number, content }: DeskAnswer) => {
      waiting.get(number)?.settle(content);
      waiting.delete(number);
    });
    const over = (error: Error): void => {
      thread = null;
      for (const { fail } of waiting.values()) fail(error);
      waiting.clear();
    };
    worker.on("error", over);
    worker.on("exit", () => over(new Error("the thread that makes the pages of stations has ended")));
    // A question that is open keeps the server up anyway; an idle thread shall not.
    worker.unref();
    return worker;
  };
  return {
    ask: (address) => {
      const path = pathOf(address, order.id);
      if (path === null) return Promise.resolve(null);
      thread ??= begin();
      const question: DeskQuestion = { number: asked, path };
      asked += 1;
      return new Promise((settle, fail) => {
        waiting.set(question.number, { settle, fail });
        thread?.postMessage(question);
      });
    },
    close: async () => {
      await thread?.terminate();
    },
  };
}

/** The file that an address of the record asks for; `null` for one that cannot be a file of it. */
function pathOf(address: string, id: string): string | null {
  const [, first = "", second = ""] = address.split("/");
  // Districts and stations share a picture, which only their own pages name.
  const isPicture = first === "pictures" && second.startsWith(`${id}-units.`);
  if (!isPicture && (second !== id || !(isLang(first) || first === "data"))) return null;
  return `${address.slice(1)}${address.endsWith("/") ? "index.html" : ""}`;
}
