import { readFileSync } from "node:fs";
import type { Primary } from "@dauys/core/nomination";

/** Where the examples of a primary are. */
export const FOLDER = "docs/examples/primary";
const root = new URL("../../../../../", import.meta.url);
/** A file of the repository. */
export const textOf = (path: string): string => readFileSync(new URL(path, root), "utf8");
/** The files of the invented primary, changed where a test needs it. */
export const world = (
  change: Readonly<Record<string, string>> = {},
): { readonly files: Readonly<Record<string, string>> } => ({
  files: {
    "rules.json": textOf(`${FOLDER}/rules.json`),
    "candidates.json": textOf(`${FOLDER}/candidates.json`),
    "votes.csv": textOf(`${FOLDER}/votes.csv`),
    "lot.json": textOf(`${FOLDER}/lot.json`),
    "nurotan.json": textOf("elections/kz-2021/primary-nurotan.json"),
    ...change,
  },
});
/** The choice from these files. */
export const SELECT = [
  "primary",
  "select",
  "--rules",
  "rules.json",
  "--candidates",
  "candidates.json",
  "--votes",
  "votes.csv",
];
/** The choice with its lot. */
export const WITH_LOT = [...SELECT, "--answers", "lot.json"];
/** The files with other votes. */
export const votes = (from: string, to: string): { readonly files: Readonly<Record<string, string>> } => {
  const text = textOf(`${FOLDER}/votes.csv`);
  if (!text.includes(from)) throw new Error(`no ${from} in the votes`);
  return world({ "votes.csv": text.replace(from, to) });
};
/** The files with other rules. */
export const rules = (change: Partial<Primary>): { readonly files: Readonly<Record<string, string>> } =>
  world({ "rules.json": JSON.stringify({ ...JSON.parse(textOf(`${FOLDER}/rules.json`)), ...change }) });
