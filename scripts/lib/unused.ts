import { join } from "node:path";
import type { CheckReport } from "./check.ts";
import { houseRoot, tool, toolEnvironment } from "./paths.ts";
import { runCommand } from "./run-command.ts";
import { isProductSource, sourceFiles } from "./source-files.ts";

/**
 * Finds files, exports and dependencies that nothing uses in the checkout `root`, by its `knip.json`.
 * A run that read fewer files than the product source holds is itself a finding.
 */
export async function checkUnused(root: string): Promise<CheckReport> {
  const counter = join(houseRoot, "scripts/lib/knip-count.reporter.mjs");
  const args = ["--no-progress", "--no-config-hints", "--reporter", "symbols", "--reporter", counter];
  const run = await runCommand(tool("knip"), args, { cwd: root, env: toolEnvironment({ NO_COLOR: "1" }) });
  const read = Number(/^knip read (\d+) files$/m.exec(run.output)?.[1] ?? "0");
  const expected = sourceFiles(root, ["packages", "apps"], isProductSource).length;
  const findings: string[] = [];
  if (run.code !== 0) findings.push(run.output.trimEnd());
  if (read === 0 || read < expected) findings.push(`knip read ${read} files, but there are ${expected} source files`);
  return { findings, looked: `${read} files read` };
}
