// One thread of the figure "pages of stations" of the bench `publish`: reads and folds the record by itself, as each thread of a
// publication does, and renders, hashes and writes the pages of every nth station. Nothing else of the site is made.
import { hash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { folderFiles } from "@dauys/exchange/record";
import { siteContent } from "@dauys/site/publish";

const { record, out, hand, hands } = workerData as {
  readonly record: string;
  readonly out: string;
  readonly hand: number;
  readonly hands: number;
};
const made = await siteContent({ files: folderFiles(record) });
if (!made.ok) throw new Error(`${made.fault.reason}: ${made.fault.detail}`);
const STATION = /^data\/([^/]+)\/stations\/(.+)\.json$/;
const stations = [...made.value.keys()].flatMap((path) => {
  const [, id, station] = STATION.exec(path) ?? [];
  return station === undefined ? [] : [["kk", "ru", "en"].map((lang) => `${lang}/${id}/${station}/index.html`)];
});
let files = 0;
let bytes = 0;
const hashes = new Map<string, string>();
for (let place = hand; place < stations.length; place += hands) {
  for (const path of stations[place] ?? []) {
    const page = Buffer.from(made.value.get(path)?.() ?? "");
    if (page.length === 0) throw new Error(`${path} is empty`);
    hashes.set(path, hash("sha256", page, "hex"));
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), page);
    files += 1;
    bytes += page.length;
  }
}
parentPort?.postMessage({ files, bytes });
