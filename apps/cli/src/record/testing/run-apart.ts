import { execFile } from "node:child_process";
import { join } from "node:path";
import { HOUSE_ROOT } from "../../input/house-files.ts";
import { SECRET } from "./small-record.ts";

/** Runs a command line in a process of its own, so that several run at once, and says how it ended. */
export function runApart(...args: readonly string[]): Promise<number> {
  const words = [join(HOUSE_ROOT, "apps/cli/src/main.ts"), ...args];
  const env = { ...process.env, DAUYS_PASSPHRASE: SECRET };
  return new Promise((resolve) => {
    execFile(process.execPath, words, { env }, (error) => resolve(error === null ? 0 : Number(error.code)));
  });
}
