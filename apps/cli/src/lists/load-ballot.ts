import type { Election } from "@dauys/core/election";
import type { BallotList } from "@dauys/core/nomination";
import type { Rules } from "@dauys/core/rules";
import { type Call, isGiven, optionOf } from "../command.ts";
import { loadElection } from "../input/load-election.ts";
import { loadRules } from "../input/load-rules.ts";
import { told } from "../keys/told.ts";
import { good, type Result, refused, refusedTogether } from "../trouble.ts";
import { numberOf } from "./context.ts";
import { loadLists } from "./load-lists.ts";
import { LIST_TROUBLES } from "./trouble-texts.ts";

/** What a ballot is made of. */
export interface BallotInput {
  readonly rules: Rules;
  readonly lists: readonly BallotList[];
  /** The ids of the lists as they were drawn; `null` where no lot is known. */
  readonly lot: readonly string[] | null;
  readonly voters: number | null;
  /** How many ballots were printed, as published; `null` where that is not known. */
  readonly published: number | null;
}

/** What the call names: an election of the repository, or files of lists under a law. */
export async function loadBallot(call: Call): Promise<Result<BallotInput>> {
  const election = optionOf(call, "election");
  const [fromElection, fromFiles] = [election !== undefined, isGiven(call, "rules") && call.args.length > 0];
  if (fromElection === fromFiles) return refused([told(LIST_TROUBLES, "ballot-source")]);
  const voters = numberOf(call, "voters");
  const source = election === undefined ? await ofFiles(call) : await ofElection(call, election);
  if (!voters.ok || !source.ok) return refusedTogether([voters, source]);
  const lot = optionOf(call, "lot")
    ?.split(/[,;]/)
    .map((id) => id.trim());
  return good({ ...source.value, lot: lot ?? source.value.lot, voters: voters.value ?? source.value.voters });
}

async function ofFiles(call: Call): Promise<Result<BallotInput>> {
  const [rules, loaded] = [await loadRules(call.io, optionOf(call, "rules") ?? ""), await loadLists(call)];
  if (!rules.ok || !loaded.ok) return refusedTogether([rules, loaded]);
  const lists = loaded.value.map(({ list: { list, name } }) => ({ list, name }));
  return good({ rules: rules.value.rules, lists, lot: null, voters: null, published: null });
}

async function ofElection({ io }: Call, id: string): Promise<Result<BallotInput>> {
  const loaded = await loadElection(io, id);
  if (!loaded.ok) return loaded;
  const { election, rules } = loaded.value;
  return good({
    rules: rules.rules,
    lists: election.lists.map(({ id: list, name }) => ({ list, name })),
    lot: drawn(election),
    voters: election.totals.registered.value,
    published: election.ballotsPrinted?.count.value ?? null,
  });
}

/** The lists as they stood on the ballot; `null` where that is not known of all of them. */
function drawn({ lists }: Election): readonly string[] | null {
  if (lists.some(({ ballotOrder }) => ballotOrder === undefined)) return null;
  return [...lists].sort((a, b) => (a.ballotOrder ?? 0) - (b.ballotOrder ?? 0)).map(({ id }) => id);
}
