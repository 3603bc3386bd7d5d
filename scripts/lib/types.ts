import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { CheckReport } from "./check.ts";
import { tool, toolEnvironment } from "./paths.ts";
import { runCommand } from "./run-command.ts";
import { isTypeScript, sourceFiles } from "./source-files.ts";

const FOLDERS = ["packages", "apps", "scripts", "tests", "bench"];

/**
 * Checks the types of the checkout `root`: by its own tsconfig.json, by that of each package and app that has one, and by that
 * of the browser tests.
 * A TypeScript file that none of them reads is itself a finding.
 */
export async function checkTypes(root: string): Promise<CheckReport> {
  const findings: string[] = [];
  const read = new Set<string>();
  for (const project of projects(root)) {
    const args = ["--project", project, "--noEmit", "--listFiles", "--pretty", "false"];
    const run = await runCommand(tool("tsc"), args, { cwd: root, env: toolEnvironment() });
    const lines = run.output.split("\n").filter((line) => line !== "");
    const files = lines.filter((line) => existsSync(line));
    for (const file of files) read.add(relative(root, file).split(sep).join("/"));
    if (run.code !== 0) findings.push(...lines.filter((line) => !files.includes(line)));
  }
  const source = sourceFiles(root, FOLDERS, isTypeScript);
  if (source.length === 0) findings.push("no TypeScript file was found");
  for (const path of source) if (!read.has(path)) findings.push(`${path} is read by no tsconfig.json`);
  return { findings: [...new Set(findings)], looked: `${source.length} files read` };
}

function projects(root: string): readonly string[] {
  const parts = ["packages", "apps"].flatMap((folder) => {
    const parent = join(root, folder);
    return existsSync(parent) ? readdirSync(parent).map((name) => `${folder}/${name}`) : [];
  });
  return ["tsconfig.json", ...[...parts, "tests/browser"].map((part) => `${part}/tsconfig.json`)].filter((path) =>
    existsSync(join(root, path)),
  );
}
