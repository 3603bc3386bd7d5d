import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { CheckReport } from "./check.ts";
import { type PageWeight, weighPage } from "./page-weight.ts";
import { sourceFiles } from "./source-files.ts";

/** The limits of `budgets.json`: bytes after compression by gzip, for every page and for each packed package. */
export interface Budgets {
  readonly site: {
    readonly folder: string;
    readonly initialScriptBytes: number;
    readonly pageAndStyleBytes: number;
    /** The most that one script weighs, whenever it is loaded. */
    readonly anyScriptBytes?: number;
    /** The most that the figures of all protocols weigh as they lie there: they are packed already. */
    readonly figuresBytes?: number;
  };
  readonly packages: Readonly<Record<string, number>>;
}

/** Reads the limits of the checkout `root`. */
export function readBudgets(root: string): Budgets {
  return JSON.parse(readFileSync(join(root, "budgets.json"), "utf8"));
}

/**
 * Weighs every page of the built site of the checkout `root`. A site without a page is itself a finding, and so is a
 * page that names what the site does not hold or loads anything from elsewhere.
 */
export function checkSiteBudget(root: string): CheckReport {
  const { folder, ...limits } = readBudgets(root).site;
  const pages = sourceFiles(join(root, folder), ["."], (path) => path.endsWith(".html"));
  if (pages.length === 0)
    return { findings: [`${folder} holds no page: build the site first`], looked: "no page read" };
  const weights = pages.map((page) => weighPage(join(root, folder), page));
  const heaviest = (part: "pageAndStyle" | "script"): string =>
    bytes(Math.max(...weights.map((weight) => weight[part])));
  return {
    findings: [
      ...weights.flatMap((weight) => pageFindings(weight, limits)),
      ...fileFindings(join(root, folder), limits),
    ],
    looked: `${pages.length} pages; heaviest ${heaviest("pageAndStyle")} with style, ${heaviest("script")} of script`,
  };
}

/** Scripts that are loaded later, and figures files, each by itself. */
function fileFindings(
  folder: string,
  {
    anyScriptBytes = Number.POSITIVE_INFINITY,
    figuresBytes = Number.POSITIVE_INFINITY,
  }: Omit<Budgets["site"], "folder">,
): readonly string[] {
  const over = (path: string, size: number, most: number): readonly string[] =>
    size > most ? [`${path} weighs ${bytes(size)}; at most ${bytes(most)}`] : [];
  const read = (path: string): Buffer => readFileSync(join(folder, path));
  return [
    ...sourceFiles(folder, ["."], (path) => path.endsWith(".js")).flatMap((path) =>
      over(path, gzipSync(read(path), { level: 9 }).length, anyScriptBytes),
    ),
    ...sourceFiles(folder, ["."], (path) => path.endsWith("figures.bin")).flatMap((path) =>
      over(path, read(path).length, figuresBytes),
    ),
  ];
}

function pageFindings(
  weight: PageWeight,
  limits: Pick<Budgets["site"], "initialScriptBytes" | "pageAndStyleBytes">,
): readonly string[] {
  const findings = weight.faults.map((fault) => `${weight.page}: ${fault}`);
  if (weight.pageAndStyle > limits.pageAndStyleBytes) {
    findings.push(
      `${weight.page}: HTML and style weigh ${bytes(weight.pageAndStyle)}; at most ${bytes(limits.pageAndStyleBytes)}`,
    );
  }
  if (weight.script > limits.initialScriptBytes) {
    findings.push(`${weight.page}: script weighs ${bytes(weight.script)}; at most ${bytes(limits.initialScriptBytes)}`);
  }
  return findings;
}

/** The finding on a packed package of so many bytes, if it is heavier than its limit or has none. */
export function packageFindings(budgets: Budgets, name: string, size: number): readonly string[] {
  const limit = budgets.packages[name];
  if (limit === undefined) return [`${name} has no limit in budgets.json`];
  return size > limit ? [`${name} weighs ${bytes(size)} packed; at most ${bytes(limit)}`] : [];
}

/** A size for people: thousands of bytes with one decimal, as the limits are set. */
export function bytes(count: number): string {
  return `${(count / 1000).toFixed(1)} kB`;
}
