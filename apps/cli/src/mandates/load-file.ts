import type { JsonFault } from "@dauys/core/json";
import { decodeText } from "@dauys/exchange";
import type { Call } from "../command.ts";
import { type LoadedRules, loadRules } from "../input/load-rules.ts";
import { readSource } from "../input/read-source.ts";
import { sha256 } from "../input/sha256.ts";
import { inAll, same } from "../say.ts";
import { good, type Result, refused, resultOf, type Trouble } from "../trouble.ts";
import { MANDATES } from "./messages.ts";

/** A file of the kind asked for, with its hash and the law that it names. */
export interface LoadedFile<T> {
  readonly path: string;
  /** SHA-256 of the file's bytes. */
  readonly sha256: string;
  readonly file: T;
  readonly rules: LoadedRules;
}

type Reader<T> = (
  text: string,
) => { readonly ok: true; readonly file: T } | { readonly ok: false; readonly faults: readonly JsonFault[] };

/** Reads a file and the law that it names: an id of `rules/`, or a path from where the command is called. */
export async function loadFile<T extends { readonly rules: string }>(
  { io }: Call,
  path: string,
  read: Reader<T>,
): Promise<Result<LoadedFile<T>>> {
  const source = await readSource(io, path);
  if (!source.ok) return source;
  const { file, bytes } = source.value;
  const text = resultOf(decodeText(source.value, { header: "{}" }));
  if (!text.ok) return text;
  const reading = read(text.value);
  if (!reading.ok) {
    const remedy = inAll(MANDATES, "file-fault.remedy");
    return refused(
      reading.faults.map(({ line, column, message }): Trouble => {
        return { file, line, column, code: "file-fault", message: same(message), remedy };
      }),
    );
  }
  const rules = await loadRules(io, reading.file.rules);
  if (!rules.ok) return rules;
  return good({ path: file, sha256: sha256(bytes), file: reading.file, rules: rules.value });
}
