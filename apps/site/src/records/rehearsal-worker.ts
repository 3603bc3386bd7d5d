// A thread that makes the rehearsal with its view, and then the pages with it, so that nobody waits for them meanwhile.
import { parentPort, workerData } from "node:worker_threads";
import { buildSite } from "../build/build-site.ts";
import { ensureRehearsal, wantedRehearsal } from "./rehearsal-record.ts";
import type { WorkerOrder, WorkerWord } from "./rehearsal-thread.ts";

const { records, choice, site } = workerData as WorkerOrder;
const say = (word: WorkerWord): void => parentPort?.postMessage(word);
const wanted = await wantedRehearsal(records, choice);
await ensureRehearsal(wanted, (done, of) => say({ word: "progress", done, of }));
say({ word: "pages" });
await buildSite({ ...site, records, rehearsal: choice });
say({ word: "ready" });
