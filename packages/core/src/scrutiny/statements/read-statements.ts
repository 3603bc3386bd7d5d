import { type Figure, figureProblem } from "../../election/figure.ts";
import {
  canonicalJson,
  faultsOf,
  type JsonFault,
  type JsonValue,
  type Path,
  type Problem,
  parseJson,
  readShape,
} from "../../json/index.ts";
import { type Statements, statementsFile } from "./statements-file.ts";

/** Something wrong in a file of statements: what, and where (line and column from 1). */
export type StatementsFault = JsonFault;

/** A file of statements that was read, with the text its hash is taken of. */
export interface ReadStatements {
  readonly statements: Statements;
  /** Canonical JSON (RFC 8785) without the pointer to the schema: hash its UTF-8 bytes to name this version. */
  readonly canonical: string;
}

/**
 * Reads and checks a file of statements: strict JSON, the published shape, then what a shape cannot say: reports,
 * questions, facts and sources that exist, and parts that are told apart.
 */
export function readStatements(
  text: string,
):
  | { readonly ok: true; readonly read: ReadStatements }
  | { readonly ok: false; readonly faults: readonly StatementsFault[] } {
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false, faults: [parsed.fault] };
  const { value } = parsed.json;
  const shaped = readShape(statementsFile, value);
  const problems = shaped.ok ? crossChecks(shaped.value) : shaped.problems;
  if (shaped.ok && problems.length === 0) {
    const { $schema: _, ...content } = value as { readonly [key: string]: JsonValue };
    return { ok: true, read: { statements: shaped.value, canonical: canonicalJson(content) } };
  }
  return { ok: false, faults: faultsOf(parsed.json, problems) };
}

function crossChecks(file: Statements): readonly Problem[] {
  const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);
  const known = { report: ids(file.reports), question: ids(file.questions), fact: ids(file.facts) };
  const sources = ids(file.sources);
  const problems: Problem[] = [];
  walk(file as unknown as JsonValue, [], (member, path) => {
    const key = path.at(-1);
    const named = key === "source" || key === "from" || (path.at(-2) === "sources" && path[0] === "missions");
    if (named && typeof member === "string" && !isMonth(path, file)) problems.push(...unknown(path, member, sources));
    if (key === "report" || key === "question" || key === "fact") {
      if (typeof member === "string") problems.push(...unknown(path, member, known[key]));
    }
    const wrong = isFigure(member) ? figureProblem(member) : null;
    if (wrong !== null) problems.push({ path, message: wrong });
  });
  return [
    ...problems,
    ...(["reports", "questions", "claims", "missions", "facts", "sources"] as const).flatMap((part) =>
      twice(ids(file[part]), part),
    ),
    ...file.claims.flatMap((claim, i) => untold(claim, i)),
  ];
}

/** The member `from` is a source in a quotation, and a month in the period of a primary. */
function isMonth(path: Path, { claims }: Statements): boolean {
  const [, claim, , part, list, test, key] = path;
  if (key !== "from") return false;
  const found = claims[Number(claim)]?.parts[Number(part)];
  const tests = found?.by === "record" ? found.tests : found?.by === "judgement" ? found.beside : undefined;
  return list !== undefined && tests?.[Number(test)]?.test === "primary-period";
}

function unknown(path: Path, id: string, known: readonly string[]): readonly Problem[] {
  return known.includes(id) ? [] : [{ path, message: `no "${id}" here; known: ${known.join(", ") || "none"}` }];
}

function twice(ids: readonly string[], part: string): readonly Problem[] {
  return ids.flatMap((id, i) =>
    ids.indexOf(id) < i ? [{ path: [part, i, "id"], message: `"${id}" stands twice in "${part}"` }] : [],
  );
}

/** Where a claim has several parts, each says which it is. */
function untold({ parts }: Statements["claims"][number], claim: number): readonly Problem[] {
  if (parts.length === 1) return [];
  return parts.flatMap(({ text }, i) =>
    text === undefined
      ? [{ path: ["claims", claim, "parts", i], message: 'a part of several says in "text" which it is' }]
      : [],
  );
}

function isFigure(value: JsonValue): value is JsonValue & Figure {
  return typeof value === "object" && value !== null && "origin" in value && "value" in value;
}

function walk(value: JsonValue, path: Path, visit: (value: JsonValue, path: Path) => void): void {
  visit(value, path);
  if (typeof value !== "object" || value === null) return;
  const members: readonly (readonly [string | number, JsonValue])[] = Array.isArray(value)
    ? value.map((item, i) => [i, item] as const)
    : Object.entries(value);
  for (const [key, member] of members) walk(member, [...path, key], visit);
}
