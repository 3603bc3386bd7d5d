import {
  MOST_PLAYERS,
  type PartSeats,
  type PartTreatment,
  partsApart,
  playersWithin,
  type SeatCounts,
} from "@dauys/core/chamber";
import { established } from "@dauys/core/election";
import { shown } from "@dauys/exchange";
import type { Trilingual } from "@dauys/language";
import { type Call, isGiven, optionOf } from "../command.ts";
import { electionIds } from "../input/house-files.ts";
import { type LoadedElection, loadElection } from "../input/load-election.ts";
import { type LoadedRules, loadRules } from "../input/load-rules.ts";
import { inAll } from "../say.ts";
import { commandLineTrouble, good, type Result, refused, refusedTogether } from "../trouble.ts";
import { readSeats, seatsWithin } from "./read-seats.ts";
import { CHAMBER_TROUBLES } from "./trouble-texts.ts";

/** A chamber as a call names it: by an election, or by seats and a law. */
export interface LoadedChamber {
  readonly title: Trilingual;
  readonly rules: LoadedRules;
  /** Seats by list; `null` where those of any list are not established. */
  readonly seats: SeatCounts | null;
  /** The parts not elected by lists whose seats the law states. */
  readonly parts: Readonly<Record<string, PartSeats>>;
  readonly names: Readonly<Record<string, Trilingual>>;
  readonly election: LoadedElection | null;
  /** The election before, where it is at hand. */
  readonly earlier: LoadedElection | null;
}

/** Loads what a call names, or says all that is wrong with it. */
export async function loadChamber(call: Call): Promise<Result<LoadedChamber>> {
  const as = treatmentOf(call);
  if (!as.ok) return as;
  const [id] = call.args;
  const loaded = id === undefined ? await fromSeats(call, as.value) : await fromElection(call, id, as.value);
  return loaded.ok ? withinPower(loaded.value) : loaded;
}

async function fromElection(call: Call, id: string, as: PartTreatment): Promise<Result<LoadedChamber>> {
  const beside = ["seats", "rules"].find((option) => isGiven(call, option));
  if (beside !== undefined) {
    const message = inAll(CHAMBER_TROUBLES, "two-chambers", { option: `--${beside}` });
    return refused([commandLineTrouble("two-chambers", message, inAll(CHAMBER_TROUBLES, "two-chambers.remedy"))]);
  }
  const loaded = await loadElection(call.io, id);
  if (!loaded.ok) return loaded;
  const { election, rules } = loaded.value;
  const before = election.earlier;
  const earlier = before !== null && electionIds().includes(before) ? await loadElection(call.io, before) : null;
  if (earlier !== null && !earlier.ok) return earlier;
  const seats = election.lists.map((list) => [list.id, established(list.seats)] as const);
  return good({
    title: election.title,
    rules,
    seats: seats.every((entry): entry is [string, number] => entry[1] !== null) ? Object.fromEntries(seats) : null,
    parts: partsApart(rules.rules, as),
    names: Object.fromEntries(election.lists.map((list) => [list.id, list.name])),
    election: loaded.value,
    earlier: earlier?.value ?? null,
  });
}

async function fromSeats(call: Call, as: PartTreatment): Promise<Result<LoadedChamber>> {
  const [given, law] = [optionOf(call, "seats"), optionOf(call, "rules")];
  if (given === undefined || law === undefined) {
    const message = inAll(CHAMBER_TROUBLES, "no-chamber");
    return refused([commandLineTrouble("no-chamber", message, inAll(CHAMBER_TROUBLES, "no-chamber.remedy"))]);
  }
  const [read, rules] = [readSeats(given), await loadRules(call.io, law)];
  if (!read.ok || !rules.ok) return refusedTogether([read, rules]);
  const seats = seatsWithin(read.value, rules.value.rules);
  if (!seats.ok) return seats;
  const common = { title: rules.value.rules.title, names: {}, election: null, earlier: null };
  return good({ ...common, rules: rules.value, seats: seats.value, parts: partsApart(rules.value.rules, as) });
}

function treatmentOf(call: Call): Result<PartTreatment> {
  const word = optionOf(call, "parts") ?? "single";
  if (word === "single" || word === "left-out") return good(word);
  const message = inAll(CHAMBER_TROUBLES, "parts-word", { word: shown(word) });
  return refused([commandLineTrouble("parts-word", message, inAll(CHAMBER_TROUBLES, "parts-word.remedy"))]);
}

function withinPower(chamber: LoadedChamber): Result<LoadedChamber> {
  const found = playersWithin(chamber.seats ?? {}, chamber.parts);
  const majorities = chamber.rules.rules.chamber.seats === null ? [] : chamber.rules.rules.chamber.majorities;
  if (found <= MOST_PLAYERS || majorities.length === 0) return good(chamber);
  const message = inAll(CHAMBER_TROUBLES, "too-many-players", { found, most: MOST_PLAYERS });
  return refused([commandLineTrouble("too-many-players", message, inAll(CHAMBER_TROUBLES, "too-many-players.remedy"))]);
}
