// One thread of the figure "pages of stations" of the bench `publish`: reads and folds the record by itself, as each thread of a
// publication does, and renders, hashes and writes the pages of every nth station. Nothing else of the site is made.
import { parentPort, workerData } from "node:worker_threads";
import { folderFiles } from "@dauys/exchange/record";
import { FileWriter, siteContent } from "@dauys/site/publish";

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
const writer = new FileWriter(out, { fresh: true });
for (let place = hand; place < stations.length; place += hands) {
  for (const path of stations[place] ?? []) {
    const put = writer.put(path, made.value.get(path)?.() ?? "");
    if (put.bytes === 0) throw new Error(`${path} is empty`);
    files += 1;
    bytes += put.bytes;
  }
}
parentPort?.postMessage({ files, bytes });
