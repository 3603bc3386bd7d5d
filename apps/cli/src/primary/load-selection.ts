import { type PlaceAnswer, type PrimaryCandidate, votingStages } from "@dauys/core/nomination";
import { readAnswers, readVotes, type VotesFile } from "@dauys/exchange";
import { type Call, optionOf } from "../command.ts";
import { readSource } from "../input/read-source.ts";
import { sha256 } from "../input/sha256.ts";
import { inAll } from "../say.ts";
import { commandLineTrouble, good, type Result, refused, refusedTogether, resultOf } from "../trouble.ts";
import { type LoadedPrimary, loadCandidates, loadPrimary } from "./load-primary.ts";
import { COUNT_TEXTS } from "./select-texts.ts";

/** A file that a result rests on. */
export interface NamedFile {
  readonly file: string;
  readonly sha256: string;
}

/** All that a choice is made from. */
export interface LoadedSelection {
  readonly rules: LoadedPrimary;
  readonly people: readonly PrimaryCandidate[];
  readonly votes: VotesFile;
  readonly answers: readonly PlaceAnswer[];
  readonly stage: string;
  readonly files: { readonly candidates: NamedFile; readonly votes: NamedFile };
}

/** Loads the rules, people, votes and answers that the options name, with the faults of all of them. */
export async function loadSelection(call: Call): Promise<Result<LoadedSelection>> {
  const rules = await loadPrimary(call.io, optionOf(call, "rules") ?? "");
  const votes = await loadVotes(call);
  const answers = await loadAnswers(call);
  if (!rules.ok) return refusedTogether([rules, votes, answers]);
  const { primary } = rules.value;
  const people = await loadCandidates(call.io, optionOf(call, "candidates") ?? "", primary);
  const stage = stageOf(votingStages(primary), optionOf(call, "stage"));
  if (!votes.ok || !answers.ok || !people.ok || !stage.ok) return refusedTogether([people, votes, answers, stage]);
  return good({
    rules: rules.value,
    people: people.value.people,
    votes: votes.value.votes,
    answers: answers.value,
    stage: stage.value,
    files: { candidates: people.value, votes: votes.value.source },
  });
}

async function loadVotes(call: Call): Promise<Result<{ readonly votes: VotesFile; readonly source: NamedFile }>> {
  const source = await readSource(call.io, optionOf(call, "votes") ?? "");
  if (!source.ok) return source;
  const votes = resultOf(readVotes(source.value));
  const { file, bytes } = source.value;
  return votes.ok ? good({ votes: votes.value, source: { file, sha256: sha256(bytes) } }) : votes;
}

async function loadAnswers(call: Call): Promise<Result<readonly PlaceAnswer[]>> {
  const path = optionOf(call, "answers");
  if (path === undefined) return good([]);
  const source = await readSource(call.io, path);
  return source.ok ? resultOf(readAnswers(source.value)) : source;
}

/** The stage whose votes are counted: the one that is named, or the only one in which people vote. */
function stageOf(stages: readonly string[], named: string | undefined): Result<string> {
  const stage = named ?? (stages.length === 1 ? stages[0] : undefined);
  if (stage !== undefined && stages.includes(stage)) return good(stage);
  const remedy = inAll(COUNT_TEXTS, "stage.remedy", { known: stages.join(", ") || "—" });
  if (named !== undefined)
    return refused([
      commandLineTrouble("stage", inAll(COUNT_TEXTS, "stage", { stage: JSON.stringify(named) }), remedy),
    ]);
  const code = stages.length === 0 ? "no-stage" : "several-stages";
  return refused([commandLineTrouble(code, inAll(COUNT_TEXTS, code), remedy)]);
}
