import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { HOUSE_ROOT } from "../../input/house-files.ts";

/** What the real command printed, and how it ended. */
export interface RealRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `dauys` in a process of its own, in the root of the repository. */
export function dauys(args: readonly string[], stdin: string | Uint8Array = ""): Promise<RealRun> {
  return new Promise((done) => {
    const { PATH = "", NODE_COMPILE_CACHE = "" } = process.env;
    const env = { PATH, NO_COLOR: "1", NODE_COMPILE_CACHE };
    const command = [join(HOUSE_ROOT, "apps/cli/bin/dauys.mjs"), ...args];
    const child = execFile(process.execPath, command, { cwd: HOUSE_ROOT, env }, (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code), out, err });
    });
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(stdin);
  });
}

/** The form and profile of the Rehearsal Republic, as options. */
export const REHEARSAL: readonly string[] = [
  "--profile",
  "docs/examples/rehearsal/profile.json",
  "--form",
  "docs/examples/rehearsal/form.json",
];

/** The real protocols of a set, packed; `null` where this machine does not have them. */
export function realStations(set: string): string | null {
  const folder = process.env.DAUYS_STATIONS ?? resolve(HOUSE_ROOT, "../shared/stations");
  const file = join(folder, set, "stations.csv.gz");
  return existsSync(file) ? file : null;
}
