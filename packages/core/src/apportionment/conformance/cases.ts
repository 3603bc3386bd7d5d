import { readdirSync, readFileSync } from "node:fs";
import { list, parseJson, pathText, readShape, type Shape } from "../../json/index.ts";
import { type Rules, readRules } from "../../rules/index.ts";
import type { Contest, UnitVotes } from "../contest.ts";
import { type MethodVector, methodVectors, type Vector, vector } from "./vector.ts";

const VECTORS = new URL("../../../vectors/", import.meta.url);
const RULES = new URL("../../../../../rules/", import.meta.url);

function read<T>(shape: Shape<T>, file: URL): T {
  const parsed = parseJson(readFileSync(file, "utf8"));
  if (!parsed.ok) throw new SyntaxError(`${file.pathname}: ${parsed.fault.message}`);
  const shaped = readShape(shape, parsed.json.value);
  if (shaped.ok) return shaped.value;
  throw new SyntaxError(
    `${file.pathname}: ${shaped.problems.map(({ path, message }) => `${pathText(path)}: ${message}`).join("; ")}`,
  );
}

/** All elections under `vectors/apportionment`, in the order of their files. @throws SyntaxError for a malformed file. */
export function conformanceVectors(): readonly Vector[] {
  const folder = new URL("apportionment/", VECTORS);
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files.sort().flatMap((name) => read(list(vector, 1), new URL(name, folder)));
}

/** The worked examples of Balinski and Young. @source Balinski and Young 1975, American Mathematical Monthly 82(7). */
export function balinskiYoung1975(): readonly MethodVector[] {
  return read(methodVectors, new URL("methods/balinski-young-1975.json", VECTORS)).vectors;
}

/** The text of a rules file, as a checker that shares no code with the reader takes it. */
export function rulesText(id: string): string {
  return readFileSync(new URL(`${id}.json`, RULES), "utf8");
}

/** The rules a vector names. @throws SyntaxError for a rules file that does not read. */
export function rulesOf(id: string): Rules {
  const result = readRules(rulesText(id));
  if (result.ok) return result.read.rules;
  throw new SyntaxError(
    `rules/${id}.json: ${result.faults.map(({ line, message }) => `line ${line}: ${message}`).join("; ")}`,
  );
}

/** A vector as the engine takes it: without what is official, and with its answers unless told otherwise. */
export function contestOf({ rules, units, answers }: Vector, answered = true): Contest {
  const stripped = units.map(
    ({ lists, ...unit }): UnitVotes => ({ ...unit, lists: lists.map(({ official: _, ...entry }) => entry) }),
  );
  return { rules: rulesOf(rules), units: stripped, ...(answered && answers !== undefined && { answers }) };
}
