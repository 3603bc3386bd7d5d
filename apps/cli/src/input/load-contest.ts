import type { Answer, Contest, UnitVotes } from "@dauys/core/apportionment";
import type { Rules } from "@dauys/core/rules";
import {
  readAnswers,
  readAttributes,
  readSeats,
  readSeatsNumber,
  readVotes,
  type SeatsGiven,
  type Source,
  shownNames,
  type VotesFile,
  withAttributes,
  withSeats,
} from "@dauys/exchange";
import { type Call, optionOf } from "../command.ts";
import type { Io } from "../io.ts";
import { INPUT } from "../messages/input.ts";
import { inAll } from "../say.ts";
import { commandLineTrouble, good, type Result, refused, refusedTogether, resultOf, type Trouble } from "../trouble.ts";
import { loadElectionContest } from "./load-election.ts";
import { loadRules } from "./load-rules.ts";
import type { LoadedContest } from "./loaded-contest.ts";
import { readSource } from "./read-source.ts";
import { sha256 } from "./sha256.ts";

interface LoadedVotes {
  readonly source: Source;
  readonly votes: VotesFile;
  readonly units: readonly UnitVotes[];
  readonly seats: SeatsGiven | null;
  readonly answers: readonly Answer[];
}

/**
 * Loads what `--rules`, `--votes`, `--seats`, `--lists` and `--answers` name, or the election of `--election`; the faults
 * of all files together.
 */
export async function loadContest(call: Call): Promise<Result<LoadedContest>> {
  const election = optionOf(call, "election");
  if (election !== undefined) {
    const beside = ["rules", "votes", "seats", "lists"].filter((option) => optionOf(call, option) !== undefined);
    const needless = beside.filter((option) => call.command.name !== "what-if" || option !== "seats");
    return needless.length > 0 ? refused(needless.map(besideElection)) : answeredElection(call, election);
  }
  const [rulesId, votesPath] = [optionOf(call, "rules"), optionOf(call, "votes")];
  if (rulesId === undefined || votesPath === undefined) return refused([neitherContest(call)]);
  const rules = await loadRules(call.io, rulesId);
  const votes = await loadVotes(call, votesPath);
  if (!rules.ok || !votes.ok) return refusedTogether([rules, votes]);
  const contest = contestOf(rules.value.rules, votes.value, seatsOf(call, rules.value.rules, votes.value));
  if (!contest.ok) return contest;
  const { file, bytes } = votes.value.source;
  const { byUnit, separator, placeOf } = votes.value.votes;
  const origin = { file, sha256: sha256(bytes), separator };
  return good({
    rules: rules.value,
    contest: contest.value,
    byUnit,
    votes: origin,
    places: { file, placeOf },
    names: {},
  });
}

async function answeredElection(call: Call, id: string): Promise<Result<LoadedContest>> {
  const loaded = await loadElectionContest(call.io, id);
  const answers = await loadAnswers(call);
  if (!loaded.ok || !answers.ok) return refusedTogether([loaded, answers]);
  const { value } = loaded;
  return good({ ...value, contest: { ...value.contest, answers: answers.value ?? [] } });
}

async function loadAnswers(call: Call): Promise<Result<readonly Answer[] | null>> {
  return optionalFile(call.io, optionOf(call, "answers"), (file) => resultOf(readAnswers(file)));
}

/** In a what-if the seats given are the change, unless the law fixes none that could be changed. */
function seatsOf(call: Call, rules: Rules, { seats }: LoadedVotes): SeatsGiven | null {
  const fixed = rules.distribution.seats !== null || rules.distribution.units !== undefined;
  return call.command.name === "what-if" && fixed ? null : seats;
}

/** The votes as a contest under a law: seats go where that law looks for them. */
function contestOf(rules: Rules, { units, answers, votes }: LoadedVotes, seats: SeatsGiven | null): Result<Contest> {
  const nationwide = rules.distribution.scope === "nation";
  const byUnit = seats !== null && "byUnit" in seats;
  if (nationwide && votes.byUnit && (byUnit || units.some((unit) => unit.seats !== null))) {
    const remedy = inAll(INPUT, "nationwide-seats.remedy");
    return refused([commandLineTrouble("nationwide-seats", inAll(INPUT, "nationwide-seats"), remedy)]);
  }
  if (!nationwide && seats !== null && "all" in seats && units.length > 1) {
    const params = { seats: String(seats.all), units: shownNames(units.map(({ unit }) => unit)) };
    const message = inAll(INPUT, "one-number-for-units", params);
    return refused([commandLineTrouble("one-number-for-units", message, inAll(INPUT, "one-number-for-units.remedy"))]);
  }
  if (nationwide && seats !== null && "all" in seats) return good({ rules, units, answers, seats: seats.all });
  return good({ rules, units: seats === null ? units : withSeats(units, seats), answers });
}

async function loadVotes(call: Call, path: string): Promise<Result<LoadedVotes>> {
  const { io } = call;
  const source = await readSource(io, path);
  if (!source.ok) return source;
  const votes = resultOf(readVotes(source.value));
  if (!votes.ok) return votes;
  const { units } = votes.value;
  const seats = await loadSeats(io, optionOf(call, "seats"), units);
  const attributes = await optionalFile(io, optionOf(call, "lists"), (file) => resultOf(readAttributes(file, units)));
  const answers = await loadAnswers(call);
  if (!seats.ok || !attributes.ok || !answers.ok) return refusedTogether([seats, attributes, answers]);
  const described = attributes.value === null ? units : withAttributes(units, attributes.value);
  const [given, answered] = [seats.value, answers.value ?? []];
  return good({ source: source.value, votes: votes.value, units: described, seats: given, answers: answered });
}

/** A value that looks like a number is one, though a bad one; anything else names a file. */
async function loadSeats(
  io: Io,
  value: string | undefined,
  units: readonly UnitVotes[],
): Promise<Result<SeatsGiven | null>> {
  if (value !== undefined && /^[-+]?[0-9][0-9.,'eE^\s]*$/.test(value))
    return resultOf(readSeatsNumber("--seats", value));
  return optionalFile(io, value, (file) => resultOf(readSeats(file, units)));
}

async function optionalFile<T>(
  io: Io,
  path: string | undefined,
  read: (file: Source) => Result<T>,
): Promise<Result<T | null>> {
  if (path === undefined) return good(null);
  const source = await readSource(io, path);
  return source.ok ? read(source.value) : source;
}

function besideElection(option: string): Trouble {
  const message = inAll(INPUT, "beside-election", { option: `--${option}` });
  return commandLineTrouble("beside-election", message, inAll(INPUT, "beside-election.remedy"));
}

function neitherContest({ command }: Call): Trouble {
  const election = command.options.some(({ name }) => name === "election");
  const needed = election ? "--rules, --votes (--election)" : "--rules, --votes";
  const example = command.examples[0] ?? "";
  return commandLineTrouble(
    "no-contest",
    inAll(INPUT, "no-contest", { needed }),
    inAll(INPUT, "no-contest.remedy", { example }),
  );
}
