import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ICruiseResult, IModule } from "dependency-cruiser";
import type { CheckReport } from "./check.ts";
import { houseRoot, tool, toolEnvironment } from "./paths.ts";
import { rooms } from "./rooms.ts";
import { runCommand } from "./run-command.ts";
import { isProductSource, sourceFiles } from "./source-files.ts";

const FOLDERS = ["packages", "apps", "scripts", "tests", "bench"];

/**
 * Holds the order of imports in the checkout `root`. A run that read less than all product source is itself a finding:
 * the tool reads nothing, without a word, when it does not support the installed TypeScript.
 */
export async function checkImports(root: string): Promise<CheckReport> {
  const source = sourceFiles(root, ["packages", "apps"], isProductSource);
  if (source.length === 0) return { findings: ["no source file was found"], looked: "nothing was checked" };
  const folders = FOLDERS.filter((folder) => existsSync(join(root, folder)));
  const args = ["--config", join(houseRoot, ".dependency-cruiser.mjs"), "--output-type", "json", ...folders];
  const run = await runCommand(tool("depcruise"), args, { cwd: root, env: toolEnvironment() });
  const result = readResult(run.stdout);
  if (result === null) return { findings: [run.output], looked: "dependency-cruiser gave no result" };
  const { summary, modules } = result;
  return {
    findings: [...violations(result), ...unread(root, source, modules)],
    looked: `${summary.totalCruised} files with ${summary.totalDependenciesCruised ?? 0} imports read`,
  };
}

function readResult(text: string): ICruiseResult | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function violations({ summary }: ICruiseResult): readonly string[] {
  return summary.violations.map(({ from, to, rule, comment }) => {
    return `${from} may not import ${to} (${rule.name}${comment === undefined ? "" : `: ${comment}`})`;
  });
}

// What the rules cannot say by themselves, because to them a file they have not read is a file without faults.
function unread(root: string, source: readonly string[], modules: readonly IModule[]): readonly string[] {
  const read = new Map(modules.map((module) => [module.source, module]));
  return source.flatMap((path) => {
    const module = read.get(path);
    if (module === undefined) return [`${path} was not read`];
    if (!rooms.some((room) => path.startsWith(`${room.path}/`))) {
      return [`${path} is in no room: give its folder a place in the list of scripts/lib/rooms.ts`];
    }
    const imports = /^(import|export) .*from "/m.test(readFileSync(join(root, path), "utf8"));
    return imports && module.dependencies.length === 0 ? [`${path} imports, but no import of it was read`] : [];
  });
}
