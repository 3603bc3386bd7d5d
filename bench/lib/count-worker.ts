// One thread of our side of the bench `count`: reads its share of the pieces and hands over sums and columns.
import { parentPort, workerData } from "node:worker_threads";
import { countPart, type Shared } from "./count-part.ts";

const part = countPart(workerData as Shared);
parentPort?.postMessage(part, part.table?.columns.map(({ buffer }) => buffer) ?? []);
