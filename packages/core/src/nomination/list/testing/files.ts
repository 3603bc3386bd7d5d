import { readFileSync } from "node:fs";
import { type Rules, readRules } from "../../../rules/index.ts";

/** The root of the repository. */
export const ROOT: URL = new URL("../../../../../../", import.meta.url);

/** A law of the repository, for tests. @throws Error when it does not read. */
export function lawOf(id: string): Rules {
  const read = readRules(readFileSync(new URL(`rules/${id}.json`, ROOT), "utf8"));
  if (!read.ok) throw new Error(`${id}: ${JSON.stringify(read.faults)}`);
  return read.read.rules;
}
