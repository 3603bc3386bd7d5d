import { readFileSync } from "node:fs";
import { type ReadElection, readElection } from "@dauys/core/election";
import { type ReadRules, readRules } from "@dauys/core/rules";
import { makeTranscribedRecord, type TranscribedRecord } from "../make-transcribed-record.ts";
import { sha256, signerOf } from "./node-signer.ts";

const root = new URL("../../../../../", import.meta.url);

/** An election of the repository and its law. @throws Error when one does not read. */
export function houseElection(id: string): { readonly election: ReadElection; readonly rules: ReadRules } {
  const election = readElection(readFileSync(new URL(`elections/${id}/election.json`, root), "utf8"));
  if (!election.ok) throw new Error(JSON.stringify(election.faults));
  const rules = readRules(readFileSync(new URL(`rules/${election.read.election.rules}.json`, root), "utf8"));
  if (!rules.ok) throw new Error(JSON.stringify(rules.faults));
  return { election: election.read, rules: rules.read };
}

/** The record of an election of the repository, by keys made from their names: the same in every run. */
export function houseRecord(id: string): TranscribedRecord {
  return makeTranscribedRecord({
    ...houseElection(id),
    transcriber: {
      id: "transcriber",
      name: { kk: "Көшіруші", ru: "Переписчик", en: "Transcriber" },
      signer: signerOf("transcriber"),
    },
    log: signerOf(`transcribed.invalid/${id}`),
    at: "2026-11-22T09:00:00Z",
    sha256,
  });
}
