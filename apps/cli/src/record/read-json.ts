import { type JsonValue, parseJson } from "@dauys/core/json";
import { decodeText, type Source } from "@dauys/exchange";
import { readSource } from "../input/read-source.ts";
import type { Io } from "../io.ts";
import { good, type Result, refused, resultOf, type Trouble } from "../trouble.ts";
import { recordTrouble } from "./told.ts";

/** A JSON object, as bodies are. */
export type JsonObject = { readonly [key: string]: JsonValue };

/** Reads a file, or standard input for `-`, that holds one JSON object. */
export async function readJsonObject(io: Io, path: string): Promise<Result<JsonObject>> {
  const source = await readSource(io, path);
  if (!source.ok) return source;
  const text = textOf(source.value, "not-object");
  return text.ok ? jsonObject(text.value, source.value.file) : text;
}

/** The text of a file, in UTF-8 with or without its mark; `empty` says what is wrong with one that holds nothing. */
export function textOf(source: Source, empty: "not-object" | "no-entries"): Result<string> {
  const text = resultOf(decodeText(source, { header: "{}" }));
  const isEmpty = !text.ok && text.troubles.some(({ code }) => code === "empty-file");
  return isEmpty ? refused([recordTrouble(empty, {}, source.file)]) : text;
}

/** A text as a JSON object; `line` is where it begins in its file. */
export function jsonObject(text: string, file: string, line = 1): Result<JsonObject> {
  const at = (trouble: Trouble, below: number, column: number): Trouble => ({ ...trouble, line: line + below, column });
  const parsed = parseJson(text);
  if (!parsed.ok) {
    const { fault } = parsed;
    return refused([at(recordTrouble("json", { detail: fault.message }, file), fault.line - 1, fault.column)]);
  }
  const { value } = parsed.json;
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return good(value as JsonObject);
  return refused([at(recordTrouble("not-object", {}, file), 0, 1)]);
}
