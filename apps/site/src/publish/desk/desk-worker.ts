// A thread that folds a record once, and then makes the files that are asked for: pages of stations and districts, receipts,
// tables. Nobody waits for it who asks for anything else.
import { parentPort, workerData } from "node:worker_threads";
import { folderFiles } from "@dauys/exchange/record";
import { siteContent } from "../publish-site.ts";
import type { DeskAnswer, DeskOrder, DeskQuestion } from "./desk-words.ts";

const { id, folder, cache } = workerData as DeskOrder;
const made = await siteContent({ files: folderFiles(folder), id, cache });
if (!made.ok) throw new Error(`${made.fault.reason}: ${made.fault.detail}`);
const content = made.value;

parentPort?.on("message", ({ number, path }: DeskQuestion) => {
  const file = content.get(path)?.() ?? null;
  const answer: DeskAnswer = { number, content: typeof file === "string" ? new TextEncoder().encode(file) : file };
  parentPort?.postMessage(answer);
});
