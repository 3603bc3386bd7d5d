import { contestOf, type Election, readElection } from "@dauys/core/election";
import { decodeText } from "@dauys/exchange";
import type { Io } from "../io.ts";
import { INPUT } from "../messages/input.ts";
import { suggestion } from "../parse-call.ts";
import { inAll, same } from "../say.ts";
import { commandLineTrouble, good, type Result, refused, resultOf, type Trouble } from "../trouble.ts";
import { electionFile, electionIds } from "./house-files.ts";
import { type LoadedRules, loadRules } from "./load-rules.ts";
import type { LoadedContest } from "./loaded-contest.ts";
import { readSource } from "./read-source.ts";
import { sha256 } from "./sha256.ts";

/** An election of `elections/`, with the law it was held under. */
export interface LoadedElection {
  readonly file: string;
  readonly election: Election;
  readonly sha256: string;
  readonly rules: LoadedRules;
}

/** Loads an election by the id of its folder. */
export async function loadElection(io: Io, id: string): Promise<Result<LoadedElection>> {
  if (!electionIds().includes(id)) return refused([unknownElection(id)]);
  const file = electionFile(id);
  const source = await readSource(io, file);
  if (!source.ok) return source;
  const text = resultOf(decodeText(source.value, { header: "{}" }));
  if (!text.ok) return text;
  const reading = readElection(text.value);
  if (!reading.ok) {
    const remedy = inAll(INPUT, "election-fault.remedy");
    const troubles = reading.faults.map(({ line, column, message }): Trouble => {
      return { file, line, column, code: "election-fault", message: same(message), remedy };
    });
    return refused(troubles);
  }
  const { election, canonical } = reading.read;
  const rules = await loadRules(io, election.rules);
  return rules.ok ? good({ file, election, sha256: sha256(canonical), rules: rules.value }) : rules;
}

/** The contest of an election under its own law. */
export async function loadElectionContest(io: Io, id: string): Promise<Result<LoadedContest>> {
  const loaded = await loadElection(io, id);
  return loaded.ok ? good(electionContest(loaded.value)) : loaded;
}

/** The contest of an election that was loaded, under its own law. */
export function electionContest({ election, rules, file, sha256 }: LoadedElection): LoadedContest {
  return {
    rules,
    contest: contestOf(election, rules.rules),
    byUnit: false,
    votes: { file, sha256, separator: null },
    places: null,
    names: Object.fromEntries(election.lists.map((list) => [list.id, list.name])),
  };
}

function unknownElection(id: string): Trouble {
  const known = electionIds();
  const remedy = suggestion(id, known) ?? inAll(INPUT, "unknown-election.remedy", { known: known.join(", ") });
  return commandLineTrouble("unknown-election", inAll(INPUT, "unknown-election", { id: JSON.stringify(id) }), remedy);
}
