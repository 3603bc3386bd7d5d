import { join } from "node:path";
import { HOUSE_ROOT } from "../build/house.ts";
import { Fingerprint } from "../build/input-files.ts";

const COMMON = ["packages/core/src/json", "packages/core/src/record"];

const MAKERS = {
  rehearsal: ["packages/rehearsal/src"],
  transcribed: ["packages/exchange/src/transcribe"],
} as const;

/** Begins the hash of what a record is made from with the code that makes it. */
export function recordSources(maker: keyof typeof MAKERS): Fingerprint {
  return codeOf([...MAKERS[maker], ...COMMON]);
}

/** The hash of the code that folds records and makes their views. */
export function viewCode(): string {
  return codeOf(["packages/core/src", "apps/site/src/records", "apps/site/src/data/figures"]).toString();
}

/** The hash of folders of code, tests left out. */
function codeOf(folders: readonly string[]): Fingerprint {
  const hash = new Fingerprint();
  for (const folder of folders) hash.add(folder, "").addFolder(join(HOUSE_ROOT, folder), isCode);
  return hash;
}

function isCode(path: string): boolean {
  return /\.ts$/.test(path) && !/\.test\.ts$|^testing\/|\/testing\//.test(path);
}
