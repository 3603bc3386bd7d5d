import { readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** The root of the checkout that this command belongs to. */
export const HOUSE_ROOT: string = resolve(fileURLToPath(import.meta.url), "../../../../..");

/** The ids of the rules in `rules/`. */
export function rulesIds(): readonly string[] {
  return names("rules")
    .filter((name) => name.endsWith(".json") && name !== "rules.schema.json")
    .map((name) => name.slice(0, -".json".length));
}

/** The file of the rules with that id. */
export function rulesFile(id: string): string {
  return shortest(join(HOUSE_ROOT, "rules", `${id}.json`));
}

/** The ids of the elections in `elections/`. */
export function electionIds(): readonly string[] {
  return names("elections").filter((name) => !name.includes("."));
}

/** The file of the election with that id. */
export function electionFile(id: string): string {
  return shortest(join(HOUSE_ROOT, "elections", id, "election.json"));
}

/** A path as a reader finds it most easily: from where the command was called, if the file lies below. */
function shortest(path: string): string {
  const from = relative(process.cwd(), path);
  return from.startsWith("..") ? path : from;
}

function names(folder: string): readonly string[] {
  return readdirSync(join(HOUSE_ROOT, folder)).sort();
}
