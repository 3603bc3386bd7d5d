import process from "node:process";
import { keyText, TINY_ORIGIN } from "./tiny/opening.ts";
import { ENTRIES, SAVED_SIZE, type Sample, samples } from "./tiny/samples/index.ts";
import { tinyCheckpoint, tinyFiles } from "./tiny-record.ts";

/** Files by path, in base64, as they go to the script that writes them under docs/examples/records. */
type Packed = Readonly<Record<string, string>>;

/** The good record, its key, a checkpoint saved of it earlier, and all records with which somebody tampered. */
export interface SampleRecords {
  readonly key: string;
  readonly saved: string;
  readonly good: Packed;
  readonly tampered: readonly (Omit<Sample, "files"> & { readonly files: Packed })[];
}

/** All that stands under docs/examples/records, the same in every run. */
export function sampleRecords(): SampleRecords {
  return {
    key: keyText(TINY_ORIGIN),
    saved: Buffer.from(tinyCheckpoint(ENTRIES, SAVED_SIZE)).toString("base64"),
    good: packed(tinyFiles(ENTRIES)),
    tampered: samples().map((sample) => ({ ...sample, files: packed(sample.files) })),
  };
}

function packed(files: ReadonlyMap<string, Uint8Array>): Packed {
  return Object.fromEntries([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString("base64")]));
}

// Scripts use packages as their users do, and no user of this one needs its tests: they run this file and read what it says.
if (import.meta.main) process.stdout.write(JSON.stringify(sampleRecords()));
