import { type ReadElection, readElection } from "@dauys/core/election";
import { type ReadRules, readRules } from "@dauys/core/rules";
import type { Trilingual } from "@dauys/language";
import { sha256 } from "@dauys/store/keys";
import { passingKey } from "./node-signers.ts";
import { putRecord, readMade, recordPlace } from "./record-folder.ts";
import { recordSources } from "./record-sources.ts";

/** Elections of which a record is made from their files. */
export const TRANSCRIBED: readonly string[] = ["kz-2021"];

const NAME: Trilingual = {
  kk: "Dauys бағдарламасы, осы журнал жасалған компьютерде",
  ru: "Программа Dauys на компьютере, где сделан этот журнал",
  en: "The program Dauys, on the computer where this record was made",
};

/** The texts of an election's file and of its rules. */
export interface ElectionTexts {
  readonly election: string;
  readonly rules: string;
}

/**
 * Sees to it that the transcribed record of an election is there, made from these very texts. Its keys are made for it and
 * forgotten with this process: nothing can be added to it, and another text gives another record with an origin of its own.
 *
 * @returns the hash of what it was made from.
 * @throws Error for an election or rules that cannot be read
 */
export async function ensureTranscribed(records: string, id: string, texts: ElectionTexts): Promise<string> {
  const place = recordPlace(records, id);
  const from = recordSources("transcribed").add("election", texts.election).add("rules", texts.rules).toString();
  if ((await readMade(place))?.from === from) return from;
  await putRecord(place, await transcribedFiles(id, texts), from);
  return from;
}

async function transcribedFiles(id: string, texts: ElectionTexts): Promise<ReadonlyMap<string, Uint8Array>> {
  // Most starts find the record there; they do without this code.
  const { makeTranscribedRecord } = await import("@dauys/exchange/transcribe");
  const election = must<ReadElection>(id, readElection(texts.election));
  const rules = must<ReadRules>(election.election.rules, readRules(texts.rules));
  const { publicKey, signer } = passingKey();
  const mark = Buffer.from(sha256(publicKey)).toString("hex").slice(0, 16);
  const made = makeTranscribedRecord({
    election,
    rules,
    transcriber: { id: "transcriber", name: NAME, signer: signer("transcriber") },
    log: signer(`transcribed.invalid/${id}/${mark}`),
    at: `${new Date().toISOString().slice(0, 19)}Z`,
    sha256,
  });
  return made.files;
}

interface Fault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

function must<T>(
  id: string,
  reading: { readonly ok: true; readonly read: T } | { readonly ok: false; readonly faults: readonly Fault[] },
): T {
  if (reading.ok) return reading.read;
  throw new Error(reading.faults.map(({ line, column, message }) => `${id}:${line}:${column}: ${message}`).join("\n"));
}
