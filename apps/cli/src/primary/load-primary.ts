import { type Primary, type PrimaryCandidate, readPrimary, readPrimaryCandidates } from "@dauys/core/nomination";
import { decodeText } from "@dauys/exchange";
import { readSource } from "../input/read-source.ts";
import { sha256 } from "../input/sha256.ts";
import type { Io } from "../io.ts";
import { inAll, same } from "../say.ts";
import { good, type Result, refused, resultOf, type Trouble } from "../trouble.ts";
import { SHOW_TEXTS } from "./show-texts.ts";

/** The rules of a primary as a command uses them. */
export interface LoadedPrimary {
  readonly file: string;
  readonly primary: Primary;
  /** SHA-256 of the canonical text: the name of this version. */
  readonly sha256: string;
}

/** Loads the rules of a primary, with every fault of the file. */
export async function loadPrimary(io: Io, path: string): Promise<Result<LoadedPrimary>> {
  const text = await textOf(io, path);
  if (!text.ok) return text;
  const { file, content } = text.value;
  const reading = readPrimary(content);
  if (!reading.ok) return faulty(file, reading.faults, "elections/primary.schema.json");
  const { primary, canonical } = reading.read;
  return good({ file, primary, sha256: sha256(canonical) });
}

/** Loads the people who stand in a primary. */
export async function loadCandidates(
  io: Io,
  path: string,
  primary: Primary,
): Promise<Result<{ readonly file: string; readonly people: readonly PrimaryCandidate[]; readonly sha256: string }>> {
  const text = await textOf(io, path);
  if (!text.ok) return text;
  const { file, content, bytes } = text.value;
  const reading = readPrimaryCandidates(content, primary);
  if (!reading.ok) return faulty(file, reading.faults, "docs/schema/primary-candidates.schema.json");
  return good({ file, people: reading.candidates, sha256: sha256(bytes) });
}

async function textOf(
  io: Io,
  path: string,
): Promise<Result<{ readonly file: string; readonly content: string; readonly bytes: Uint8Array }>> {
  const source = await readSource(io, path);
  if (!source.ok) return source;
  const text = resultOf(decodeText(source.value, { header: "{}" }));
  if (!text.ok) return text;
  return good({ file: source.value.file, content: text.value, bytes: source.value.bytes });
}

const MOST_TOLD = 20;

function faulty(
  file: string,
  faults: readonly { readonly line: number; readonly column: number; readonly message: string }[],
  schema: string,
): Result<never> {
  const remedy = inAll(SHOW_TEXTS, "fault", { schema });
  const troubles = faults.map(({ line, column, message }): Trouble => {
    return { file, line, column, code: "primary-fault", message: same(message), remedy };
  });
  return refused(troubles.slice(0, MOST_TOLD), Math.max(0, troubles.length - MOST_TOLD));
}
