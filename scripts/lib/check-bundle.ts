import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MadeBundle } from "./offline-bundle.ts";
import { type CommandResult, runCommand } from "./run-command.ts";

/**
 * Unpacks a bundle somewhere else, checks its sums and starts its office with nothing in the search path but the system's
 * own small tools, and without network where the system lets us take it away.
 *
 * @returns what did not work; `null` when all of it did
 */
export async function checkBundle({ archive, name }: MadeBundle): Promise<string | null> {
  const place = mkdtempSync(join(tmpdir(), "dauys-bundle-"));
  const folder = join(place, name);
  const run = (program: string, args: readonly string[], cwd = folder): Promise<CommandResult> =>
    runCommand(program, args, { cwd, env: { PATH: "/usr/bin:/bin", HOME: place }, timeout: 300_000 });
  try {
    const steps: readonly (readonly [string, () => Promise<CommandResult>])[] = [
      ["unpacking", () => run("tar", ["-xzf", archive], place)],
      ["its sums", () => run("sha256sum", ["--quiet", "-c", "SHA256SUMS"])],
      [
        "the count of 2021",
        () => apart(run, ["./dauys", "seats", "--rules", "kz-2020-05", "--votes", "docs/examples/kz-2021.csv"]),
      ],
      [
        "its office",
        () => apart(run, ["./dauys", "serve", join(place, "office"), "--rehearsal", "--port", "0", "--once"]),
      ],
    ];
    for (const [what, step] of steps) {
      const ended = await step();
      if (ended.code !== 0) return `${what}: ended with ${ended.code}\n${ended.output.slice(-2000)}`;
    }
    return null;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Runs a command in a network of its own that has nothing in it but itself; where that is not allowed, as it is. */
async function apart(
  run: (program: string, args: readonly string[]) => Promise<CommandResult>,
  command: readonly string[],
): Promise<CommandResult> {
  const [program = "", ...args] = command;
  const allowed = (await run("unshare", ["-n", "true"])).code === 0;
  const inside = `ip link set lo up 2>/dev/null; exec "$@"`;
  return allowed ? run("unshare", ["-n", "sh", "-c", inside, "sh", ...command]) : run(program, args);
}
