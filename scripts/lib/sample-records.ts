import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { writeTar } from "@dauys/exchange/record";
import { houseRoot } from "./paths.ts";
import { sourceFiles } from "./source-files.ts";

/** Where the sample records stand. */
export const SAMPLES: string = join(houseRoot, "docs/examples/records");

const MAKER = "packages/core/src/election/testing/sample-records.ts";
const LEVEL = 9;

type Packed = Readonly<Record<string, string>>;

/** What a tampered record is, and where a verification finds it. */
export interface TamperedRecord {
  readonly name: string;
  readonly what: string;
  /** Whether it is verified against the checkpoint that was saved. */
  readonly since: boolean;
  readonly found: {
    readonly step: string;
    readonly reason: string;
    readonly place: Readonly<Record<string, string | number>>;
  };
}

interface Made {
  readonly key: string;
  readonly saved: string;
  readonly good: Packed;
  readonly tampered: readonly (TamperedRecord & { readonly files: Packed })[];
}

/**
 * All files under docs/examples/records but the README, as they have to be: the good record as a folder, each tampered
 * one as a bundle; bundles as they are before they are packed, because packing differs from one version of zlib to another.
 */
function sampleFiles(): ReadonlyMap<string, Uint8Array> {
  const output = execFileSync(process.execPath, [join(houseRoot, MAKER)], { encoding: "utf8", maxBuffer: 2 ** 26 });
  const { key, saved, good, tampered } = JSON.parse(output) as Made;
  const files = new Map<string, Uint8Array>();
  for (const [path, base64] of Object.entries(good)) files.set(`good/${path}`, bytesOf(base64));
  files.set("log.key", Buffer.from(`${key}\n`));
  files.set("saved-checkpoint", bytesOf(saved));
  for (const { name, files: inside } of tampered) {
    const members = Object.entries(inside).map(([path, base64]) => [`${name}/${path}`, bytesOf(base64)] as const);
    files.set(`${name}.tar.gz`, writeTar(members));
  }
  const manifest = tampered.map(({ files: _, ...sample }) => sample);
  files.set("tampered.json", Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  return files;
}

function bytesOf(base64: string): Uint8Array {
  return Buffer.from(base64, "base64");
}

/** Writes all samples anew. */
export function writeSamples(): number {
  const files = sampleFiles();
  for (const path of present()) rmSync(join(SAMPLES, path));
  for (const [path, bytes] of files) {
    const file = join(SAMPLES, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, path.endsWith(".gz") ? gzipSync(bytes, { level: LEVEL }) : bytes);
  }
  return files.size;
}

/** Which samples are not the ones that would be written now. */
export function sampleFaults(): readonly string[] {
  const files = sampleFiles();
  const wrong = [...files].filter(([path, bytes]) => !isSame(join(SAMPLES, path), bytes)).map(([path]) => path);
  return [...wrong, ...present().filter((path) => !files.has(path))];
}

function isSame(file: string, bytes: Uint8Array): boolean {
  if (!existsSync(file)) return false;
  const found = readFileSync(file);
  return (file.endsWith(".gz") ? gunzipSync(found) : found).equals(bytes);
}

function present(): readonly string[] {
  return sourceFiles(SAMPLES, ["."], (path) => path !== "README.md");
}
