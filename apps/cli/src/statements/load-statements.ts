import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Primary, readPrimary } from "@dauys/core/nomination";
import { type JudgedQuestion, judgeStatements, readStatements, type Statements } from "@dauys/core/scrutiny";
import { decodeText } from "@dauys/exchange";
import { electionIds, HOUSE_ROOT } from "../input/house-files.ts";
import { type LoadedElection, loadElection } from "../input/load-election.ts";
import { readSource } from "../input/read-source.ts";
import { sha256 } from "../input/sha256.ts";
import type { Io } from "../io.ts";
import { inAll, same } from "../say.ts";
import { commandLineTrouble, good, type Result, refused, refusedTogether, resultOf, type Trouble } from "../trouble.ts";
import { STATEMENTS_TROUBLE } from "./texts.ts";

/** Reports on an election, judged, and what they were held against. */
export interface LoadedStatements {
  readonly statements: Statements;
  readonly sha256: string;
  readonly questions: readonly JudgedQuestion[];
  readonly election: LoadedElection;
  readonly earlier: readonly LoadedElection[];
}

/** Loads the statements on an election with all that they are held against, or says what is wrong with any of it. */
export async function loadStatements(io: Io, id: string): Promise<Result<LoadedStatements>> {
  const chain = await electionsFrom(io, id);
  if (!chain.ok) return chain;
  const [election, ...earlier] = chain.value;
  if (election === undefined || !existsSync(fileOf(id))) return refused([noStatements(id)]);
  const [statements, primaries] = [await statementsOf(io, id), await primariesOf(io, id)];
  if (!statements.ok || !primaries.ok) return refusedTogether([statements, primaries]);
  const context = { ...heldBy(election), earlier: earlier.map(heldBy), primaries: primaries.value };
  const { statements: read, hash } = statements.value;
  return good({ statements: read, sha256: hash, questions: judgeStatements(read, context), election, earlier });
}

function heldBy({ election, rules }: LoadedElection) {
  return { election, rules: rules.rules };
}

/** An election and those before it that are at hand, the last one first. */
async function electionsFrom(io: Io, id: string): Promise<Result<readonly LoadedElection[]>> {
  const found: LoadedElection[] = [];
  let next: string | null = id;
  while (next !== null && (found.length === 0 || electionIds().includes(next))) {
    const loaded = await loadElection(io, next);
    if (!loaded.ok) return loaded;
    found.push(loaded.value);
    next = loaded.value.election.earlier;
  }
  return good(found);
}

function fileOf(id: string): string {
  return join(HOUSE_ROOT, "elections", id, "statements.json");
}

async function statementsOf(
  io: Io,
  id: string,
): Promise<Result<{ readonly statements: Statements; readonly hash: string }>> {
  const text = await textOf(io, fileOf(id));
  if (!text.ok) return text;
  const reading = readStatements(text.value);
  if (!reading.ok) return faulty(fileOf(id), reading.faults, "elections/statements.schema.json");
  const { statements, canonical } = reading.read;
  return good({ statements, hash: sha256(canonical) });
}

async function primariesOf(io: Io, id: string): Promise<Result<readonly Primary[]>> {
  const folder = join(HOUSE_ROOT, "elections", id);
  const names = readdirSync(folder).filter((name) => /^primary-[^/]+\.json$/.test(name));
  const primaries: Primary[] = [];
  for (const name of names.sort()) {
    const text = await textOf(io, join(folder, name));
    if (!text.ok) return text;
    const reading = readPrimary(text.value);
    if (!reading.ok) return faulty(join(folder, name), reading.faults, "elections/primary.schema.json");
    primaries.push(reading.read.primary);
  }
  return good(primaries);
}

async function textOf(io: Io, file: string): Promise<Result<string>> {
  const source = await readSource(io, file);
  return source.ok ? resultOf(decodeText(source.value, { header: "{}" })) : source;
}

function faulty(
  file: string,
  faults: readonly { readonly line: number; readonly column: number; readonly message: string }[],
  schema: string,
): Result<never> {
  const remedy = inAll(STATEMENTS_TROUBLE, "fault.remedy", { schema });
  return refused(
    faults.map(({ line, column, message }): Trouble => {
      return { file, line, column, code: "statements-fault", message: same(message), remedy };
    }),
  );
}

function noStatements(id: string): Trouble {
  const known = electionIds().filter((each) => existsSync(fileOf(each)));
  const message = inAll(STATEMENTS_TROUBLE, "no-statements", { id });
  return commandLineTrouble(
    "no-statements",
    message,
    inAll(STATEMENTS_TROUBLE, "no-statements.remedy", { known: known.join(", ") }),
  );
}
