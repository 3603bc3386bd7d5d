import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { CheckReport } from "./check.ts";
import { undocumentedExports } from "./documented-exports.ts";
import { isProductSource, sourceFiles } from "./source-files.ts";

const FOLDERS = ["packages", "apps", "scripts", "tests", "bench"];
const MAX_LINES = 300;
const KEBAB_CASE = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** Text that must not stand in a file, and why. Written so that this file does not match itself. */
const FORBIDDEN: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /@ts-(ignore|nocheck)\b/, why: "mend the type, or expect the error with a reason" },
  { pattern: /@ts-expect-error\s*$/, why: "say why the error is expected" },
  { pattern: /\b(TO[D]O|FIX[M]E)\b/, why: "finish it, or file an issue" },
  { pattern: /\bStryker disable (?!.*: \S)/, why: "say after a colon why the mutant cannot be killed" },
];

/**
 * Holds the rules that no other tool holds: file length, file names, what may not be written, and a doc comment on
 * every export of product source.
 */
export function checkHouseRules(root: string): CheckReport {
  const files = sourceFiles(root, FOLDERS, (path) => /\.(ts|tsx|mjs|css)$/.test(path));
  const findings = files.flatMap((path) => fileFindings(path, readFileSync(join(root, path), "utf8")));
  return {
    findings: files.length === 0 ? ["no file was found"] : findings,
    looked: `${files.length} files read`,
  };
}

function fileFindings(path: string, text: string): readonly string[] {
  const findings: string[] = [];
  const lines = text.replace(/\n$/, "").split("\n");
  if (lines.length > MAX_LINES) findings.push(`${path}: ${lines.length} lines; at most ${MAX_LINES}: divide it`);
  if (!KEBAB_CASE.test(basename(path))) findings.push(`${path}: file names are in kebab-case`);
  for (const [index, line] of lines.entries()) {
    for (const { pattern, why } of FORBIDDEN) {
      const match = pattern.exec(line);
      if (match !== null) findings.push(`${path}:${index + 1}: "${match[0].trim()}": ${why}`);
    }
  }
  if (isProductSource(path) && !/\.test\.tsx?$/.test(path)) {
    for (const { name, line } of undocumentedExports(path, text)) {
      findings.push(`${path}:${line}: export ${name} has no doc comment`);
    }
  }
  return findings;
}
