import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckReport } from "./check.ts";
import { type DocExample, docExamples } from "./doc-examples.ts";
import { tool, toolEnvironment } from "./paths.ts";
import { runCommand } from "./run-command.ts";
import { firstMissingLine, shellCommands } from "./shell-example.ts";
import { sourceFiles } from "./source-files.ts";

const TIMEOUT = 120_000;
const OTHER_NAMES: Readonly<Record<string, string>> = {
  bash: "sh",
  shell: "sh",
  console: "sh",
  zsh: "sh",
  typescript: "ts",
  js: "ts",
  javascript: "ts",
};

/**
 * Runs every example in the Markdown files of the checkout `root`: `sh` blocks with `$ ` before each command, their
 * output compared where it is shown; `ts` blocks, types included; `json` blocks must parse. A block that cannot run
 * says so in its info string with a reason: `sh no-run it serves until it is stopped`.
 */
export async function checkDocs(root: string): Promise<CheckReport> {
  const files = sourceFiles(root, ["."], (path) =>
    /^(([^/]+|docs\/.*)\.md|(packages|apps)\/[^/]+\/README\.md)$/.test(path),
  );
  const examples = files.flatMap((file) => docExamples(file, readFileSync(join(root, file), "utf8")));
  const findings = files.length === 0 ? ["no Markdown file was found"] : [];
  let run = 0;
  for (const example of examples) {
    if (example.exempt !== null) {
      if (example.exempt === "") findings.push(at(example, "no-run needs a reason after it"));
      continue;
    }
    const found = await checkExample(root, example);
    if (found !== null) run++;
    findings.push(...(found ?? []));
  }
  findings.push(...(await checkTypeScript(root, examples)));
  return { findings, looked: `${run} of ${examples.length} blocks in ${files.length} files run` };
}

function at(example: DocExample, text: string): string {
  return `${example.file}:${example.line}: ${text}`;
}

// Null for a language of which nothing can be checked.
async function checkExample(root: string, example: DocExample): Promise<readonly string[] | null> {
  const name = OTHER_NAMES[example.language];
  if (name !== undefined) return [at(example, `"${example.language}" is not run; name it "${name}"`)];
  if (example.language === "sh") return checkShell(root, example);
  if (example.language === "json") return checkJson(example);
  return example.language === "ts" ? [] : null;
}

function checkJson(example: DocExample): readonly string[] {
  try {
    JSON.parse(example.text);
    return [];
  } catch (error) {
    return [at(example, `not JSON: ${(error as Error).message}`)];
  }
}

async function checkShell(root: string, example: DocExample): Promise<readonly string[]> {
  const commands = shellCommands(example.text);
  if (commands === null) return [at(example, 'put "$ " before each command, or "no-run <reason>" after "sh"')];
  const findings: string[] = [];
  for (const { command, exitCode, expected } of commands) {
    // Without npm's own warnings, which depend on the machine, among the output of what npx runs.
    const env = toolEnvironment({ NO_COLOR: "1", LC_ALL: "C.UTF-8", npm_config_loglevel: "error" });
    const run = await runCommand("sh", ["-c", `exec 2>&1\n${command}`], { cwd: root, env, timeout: TIMEOUT });
    const missing = expected.length === 0 ? null : firstMissingLine(run.output, expected);
    const fault = run.timedOut
      ? `did not end within ${TIMEOUT / 1000} s`
      : run.code !== exitCode
        ? `ended with code ${run.code} instead of ${exitCode}`
        : missing !== null && `did not print, in its place: ${missing}`;
    if (fault) findings.push(at(example, `$ ${command}\n  ${fault}\n${indented(run.output)}`));
  }
  return findings;
}

function indented(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, "  | ");
}

// All at once: a single run of the compiler, then each by itself.
async function checkTypeScript(root: string, examples: readonly DocExample[]): Promise<readonly string[]> {
  const blocks = examples.filter(({ language, exempt }) => language === "ts" && exempt === null);
  if (blocks.length === 0) return [];
  const folder = join(root, ".dauys", "docs");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const paths = blocks.map((block) => `${block.file.replaceAll(/[^a-zA-Z0-9]+/g, "-")}-${block.line}.ts`);
  for (const [index, path] of paths.entries()) writeFileSync(join(folder, path), `${blocks[index]?.text}\n`);
  const compilerOptions = { noUnusedLocals: false, noEmit: true };
  const config = { extends: "../../tsconfig.json", compilerOptions, include: ["*.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const env = toolEnvironment({ NO_COLOR: "1" });
  const types = await runCommand(tool("tsc"), ["--project", folder, "--pretty", "false"], { cwd: folder, env });
  const findings = types.code === 0 ? [] : [named(types.output, blocks, paths)];
  for (const [index, path] of paths.entries()) {
    const run = await runCommand(process.execPath, [join(folder, path)], { cwd: root, env, timeout: TIMEOUT });
    const block = blocks[index];
    if (run.code !== 0 && block) findings.push(at(block, `ended with code ${run.code}\n${indented(run.output)}`));
  }
  return findings;
}

// The compiler names the extracted file: put back where the block stands.
function named(output: string, blocks: readonly DocExample[], paths: readonly string[]): string {
  return paths.reduce((text, path, index) => {
    const block = blocks[index];
    return block ? text.replaceAll(path, `${block.file}:${block.line}`) : text;
  }, output.trimEnd());
}
