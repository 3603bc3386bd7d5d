import { Worker } from "node:worker_threads";
import type { RecordFiles } from "@dauys/core/election";
import type { PutFile } from "../folder/put-file.ts";
import type { Outcome } from "../publish-fault.ts";
import type { Job, Plan, Since } from "./job.ts";
import type { Ground, Press, PressOrder, Standing } from "./press.ts";
import type { Answered, Asked, Said, ThreadOrder, Told } from "./press-words.ts";

/** What short-lived objects may take: with the usual few megabytes the thread would clear up all the time. */
const YOUNG_MEGABYTES = 192;

interface Waiting {
  readonly settle: (answer: Answered[keyof Answered]) => void;
  readonly fail: (error: Error) => void;
  readonly progress: (done: number, of: number) => void;
}

/** A press in a thread of its own. The files of the record are read here, wherever they are. */
export class ThreadPress implements Press {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #over: Error | null = null;

  constructor({ id, origin, ...order }: PressOrder, files: RecordFiles) {
    const workerData: ThreadOrder = { id: id ?? null, origin: origin ?? null, ...order };
    // Flags of this process, such as --input-type, may mean nothing to a thread.
    this.#worker = new Worker(new URL("./press-worker.ts", import.meta.url), {
      workerData,
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES, maxOldGenerationSizeMb: 8192 },
    });
    this.#worker.on("message", (said: Said) => this.#hear(said, files));
    this.#worker.on("error", (error) => this.#end(error));
    this.#worker.on("exit", () => this.#end(new Error("the thread that makes the files of a site has ended")));
    this.#worker.unref();
  }

  advance(progress?: (done: number, of: number) => void): Promise<Outcome<Standing>> {
    return this.#ask("advance", null, progress);
  }

  plan(since: Since | null): Promise<Plan> {
    return this.#ask("plan", since);
  }

  async begin(ground: Ground): Promise<void> {
    await this.#ask("begin", ground);
  }

  work(job: Job, progress: () => void = () => undefined): Promise<readonly PutFile[]> {
    let before = 0;
    return this.#ask("work", job, (done) => {
      for (; before < done; before += 1) progress();
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #ask<K extends keyof Asked>(
    ask: K,
    given: Asked[K],
    progress: (done: number, of: number) => void = () => undefined,
  ): Promise<Answered[K]> {
    if (this.#over !== null) return Promise.reject(this.#over);
    this.#asked += 1;
    const number = this.#asked;
    // While it is asked something it keeps the process up; idle it does not.
    this.#worker.ref();
    return new Promise((settle, fail) => {
      this.#waiting.set(number, { settle: settle as Waiting["settle"], fail, progress });
      this.#tell({ tell: "question", number, ask, with: given } as Told);
    });
  }

  #tell(told: Told): void {
    this.#worker.postMessage(told);
  }

  #hear(said: Said, files: RecordFiles): void {
    if (said.say === "read") {
      const { file, path, most } = said;
      const failed = (error: Error): void => this.#end(error);
      files.read(path, most).then((read) => this.#tell({ tell: "file", file, read }), failed);
      return;
    }
    const waiting = this.#waiting.get(said.number);
    if (said.say === "progress") {
      waiting?.progress(said.done, said.of);
      return;
    }
    this.#waiting.delete(said.number);
    if (this.#waiting.size === 0) this.#worker.unref();
    if (said.say === "answer") waiting?.settle(said.answer);
    else waiting?.fail(said.error);
  }

  #end(error: Error): void {
    this.#over ??= error;
    for (const { fail } of this.#waiting.values()) fail(this.#over);
    this.#waiting.clear();
  }
}
