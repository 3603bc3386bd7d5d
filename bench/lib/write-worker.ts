// One thread of the peer of the bench `publish`: writes files that it has in memory, and nothing else.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";

const { from, to, paths } = workerData as { readonly from: string; readonly to: string; readonly paths: string[] };
const files = paths.map((path) => [join(to, path), readFileSync(join(from, path))] as const);
parentPort?.once("message", () => {
  const folders = new Set<string>();
  for (const [path, bytes] of files) {
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(path, bytes);
  }
  parentPort?.postMessage("written");
});
parentPort?.postMessage("ready");
