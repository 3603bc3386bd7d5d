import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { HOUSE_ROOT } from "../../input/house-files.ts";
import type { Ran } from "../../testing/run-here.ts";
import { SECRET } from "./small-record.ts";

/**
 * Runs a command line in a process whose files may not grow beyond so many blocks of 512 bytes (with some shells, of 1024):
 * writing then fails as it does on a full disk, and it takes no disk to show it. Not on Windows.
 */
export function runLimited<T>(blocks: number, ...args: readonly string[]): Ran & { readonly json: T } {
  const words = [process.execPath, join(HOUSE_ROOT, "apps/cli/src/main.ts"), ...args, "--json"];
  const { status, stdout, stderr } = spawnSync("sh", ["-c", `ulimit -f ${blocks} && exec "$@"`, "sh", ...words], {
    env: { ...process.env, DAUYS_PASSPHRASE: SECRET },
    encoding: "utf8",
  });
  return { code: status ?? -1, out: stdout, err: stderr, json: JSON.parse(stdout) as T };
}
