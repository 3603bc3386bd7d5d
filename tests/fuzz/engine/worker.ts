// One thread that fuzzes: so that whoever started it can end it when a parser does not come to an end.
import { parentPort, workerData } from "node:worker_threads";
import { fuzz } from "./fuzz.ts";
import { parsersOf, type Task } from "./run.ts";

const { seed, count, limit, names, table, pulse } = workerData as Task;
const beats = new Int32Array(pulse);

for (const [index, parser] of (await parsersOf(table)).entries()) {
  if (!names.includes(parser.name)) continue;
  const beat = (number: number): void => {
    Atomics.store(beats, 0, index);
    Atomics.store(beats, 1, number);
    Atomics.add(beats, 2, 1);
  };
  const fuzzed = await fuzz(parser, { seed, count, limit, beat });
  parentPort?.postMessage(fuzzed);
}
