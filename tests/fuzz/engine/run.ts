import { Worker } from "node:worker_threads";
import { type Fuzzed, inputOf } from "./fuzz.ts";
import type { Parser } from "./parser.ts";

/** What to fuzz, and how long. */
export interface Plan {
  readonly seed: number;
  /** Spoilt inputs for each parser. */
  readonly count: number;
  /** Which parsers; all of them when left out. */
  readonly names?: readonly string[];
  /** Hears of each parser as soon as it is done. */
  readonly onDone?: (fuzzed: Fuzzed) => void;
  /** The address of a module that exports another table of `parsers`, for tests. */
  readonly table?: string;
  /** The longest that one input may take, in milliseconds of processor time. */
  readonly limit?: number;
  /** After how many milliseconds with the same input a parser hangs. */
  readonly patience?: number;
}

/** What the thread that fuzzes is told. `pulse`: three integers of its own: the parser, the input, and how many it has read. */
export interface Task {
  readonly seed: number;
  readonly count: number;
  readonly limit: number;
  readonly names: readonly string[];
  readonly table: string;
  readonly pulse: SharedArrayBuffer;
}

const TABLE = new URL("../parsers/index.ts", import.meta.url).href;
const LIMIT = 500;
const PATIENCE = 30_000;
const MEMORY = { maxOldGenerationSizeMb: 512 };

/**
 * Fuzzes parsers, one after the other, in a thread of their own: one that hangs or takes all memory is ended and told of
 * like any other finding, and the rest goes on.
 */
export async function runFuzz(plan: Plan): Promise<readonly Fuzzed[]> {
  const done: Fuzzed[] = [];
  const note = (fuzzed: Fuzzed): void => {
    done.push(fuzzed);
    plan.onDone?.(fuzzed);
  };
  const parsers = await parsersOf(plan.table ?? TABLE);
  const wanted = parsers.map(({ name }) => name).filter((name) => plan.names?.includes(name) ?? true);
  for (let left = wanted; left.length > 0; ) {
    const before = done.length;
    const hung = await runThread(plan, parsers, left, note);
    if (hung !== null) note(hung);
    if (done.length === before)
      throw new Error(`the thread that fuzzes ended without a word; left: ${left.join(", ")}`);
    left = left.filter((name) => !done.some(({ parser }) => parser === name));
  }
  return done;
}

/** The table that a module exports. */
export async function parsersOf(table: string): Promise<readonly Parser[]> {
  const { parsers } = (await import(table)) as { readonly parsers: readonly Parser[] };
  return parsers;
}

function runThread(
  plan: Plan,
  parsers: readonly Parser[],
  names: readonly string[],
  note: (fuzzed: Fuzzed) => void,
): Promise<Fuzzed | null> {
  const { seed, count, table = TABLE, limit = LIMIT, patience = PATIENCE } = plan;
  const pulse = new SharedArrayBuffer(12);
  const beats = new Int32Array(pulse);
  const workerData: Task = { seed, count, limit, names, table, pulse };
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData, resourceLimits: MEMORY });
  const here = (problem: string): Fuzzed => broken(parsers[beats[0] ?? 0], seed, beats[1] ?? 0, problem);
  let ended: Fuzzed | null = null;
  let last = { beat: -1, at: Date.now() };
  const watch = setInterval(() => {
    const beat = beats[2] ?? 0;
    if (beat !== last.beat) last = { beat, at: Date.now() };
    else if (Date.now() - last.at > patience) {
      ended ??= here("does not come to an end");
      void worker.terminate();
    }
  }, 200);
  return new Promise((resolve, reject) => {
    worker.on("message", note);
    worker.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") ended ??= here("needs more memory than there is");
      else reject(error);
    });
    worker.on("exit", () => {
      clearInterval(watch);
      resolve(ended);
    });
  });
}

function broken(parser: Parser | undefined, seed: number, number: number, problem: string): Fuzzed {
  if (parser === undefined) throw new Error(`the thread that fuzzes ${problem}, before the first input`);
  const finding = { number, problem, input: inputOf(parser, seed, number) };
  return { parser: parser.name, inputs: number + 1, accepted: 0, slowest: 0, finding };
}
