import { existsSync } from "node:fs";
import { type Rules, readRules } from "@dauys/core/rules";
import { decodeText } from "@dauys/exchange";
import type { Io } from "../io.ts";
import { INPUT } from "../messages/input.ts";
import { suggestion } from "../parse-call.ts";
import { inAll, same } from "../say.ts";
import { commandLineTrouble, good, type Result, refused, resultOf, type Trouble } from "../trouble.ts";
import { rulesFile, rulesIds } from "./house-files.ts";
import { readSource } from "./read-source.ts";
import { sha256 } from "./sha256.ts";

/** Rules as a command uses them. */
export interface LoadedRules {
  readonly file: string;
  readonly rules: Rules;
  /** SHA-256 of the canonical text: the name of this version. */
  readonly sha256: string;
  /** The file as parsed JSON, for the checker, which reads rules by itself. */
  readonly json: unknown;
}

/** Loads rules by the id of a file in `rules/`, or by the path of a file. */
export async function loadRules(io: Io, idOrFile: string): Promise<Result<LoadedRules>> {
  if (rulesIds().includes(idOrFile)) return loadRulesFile(io, rulesFile(idOrFile));
  const isPath = idOrFile === "-" || /[/\\]|\.json$/i.test(idOrFile) || existsSync(idOrFile);
  return isPath ? loadRulesFile(io, idOrFile) : refused([unknownRules(idOrFile)]);
}

/** Loads the rules in a file, with every fault of it. */
export async function loadRulesFile(io: Io, file: string): Promise<Result<LoadedRules>> {
  const source = await readSource(io, file);
  if (!source.ok) return source;
  const text = resultOf(decodeText(source.value, { header: "{}" }));
  if (!text.ok) return text;
  const reading = readRules(text.value);
  if (!reading.ok) {
    const troubles = reading.faults.map(({ line, column, message }): Trouble => {
      return {
        file,
        line,
        column,
        code: "rules-fault",
        message: same(message),
        remedy: inAll(INPUT, "rules-fault.remedy"),
      };
    });
    return refused(troubles);
  }
  const { rules, canonical } = reading.read;
  return good({ file, rules, sha256: sha256(canonical), json: JSON.parse(text.value) });
}

function unknownRules(id: string): Trouble {
  const remedy = suggestion(id, rulesIds()) ?? inAll(INPUT, "unknown-rules.remedy");
  return commandLineTrouble("unknown-rules", inAll(INPUT, "unknown-rules", { id: JSON.stringify(id) }), remedy);
}
