import { apportion } from "../../../apportionment/index.ts";
import { canonicalJson } from "../../../json/index.ts";
import { sha256 } from "../../../record/testing/node-crypto.ts";
import { readRules } from "../../../rules/index.ts";
import type { Act } from "./act.ts";
import { LISTS, type UnitFigures } from "./figures.ts";
import { tinyRules } from "./law.ts";
import { commissionOf, majorityOf, NATION, STATIONS } from "./places.ts";

/** How many stations stand how when a result is declared. */
export interface Stand {
  readonly counted: number;
  readonly held: number;
}

/** The result as the commission at the top declares it, from the figures of the counted stations. */
export function resultAct(series: "preliminary" | "final", at: string, figures: UnitFigures, stand: Stand): Act {
  const { counted, held } = stand;
  const [registered = 0, delivered = 0, received = 0, invalid = 0] = figures.fields;
  const valid = figures.votes.reduce((sum, votes) => sum + votes, 0);
  const body = {
    series,
    stations: { all: STATIONS.length, counted, held, outstanding: STATIONS.length - counted - held, invalidated: 0 },
    totals: { registered, delivered, received, inBoxes: valid + invalid, valid, invalid },
    votes: figures.votes,
    seats: seatsFor(figures.votes),
    rules: Buffer.from(sha256(new TextEncoder().encode(canonicalJson(tinyRules)))).toString("hex"),
    session: { present: 6 },
  };
  return { name: series, type: "result-declared", at, by: commissionOf(NATION), body, seats: majorityOf(NATION) };
}

/** Seats by list, in the order of the lists. @throws Error when the votes decide nothing */
function seatsFor(votes: readonly number[]): readonly number[] {
  const read = readRules(JSON.stringify(tinyRules));
  if (!read.ok) throw new Error(`the law of the tiny record is unsound: ${JSON.stringify(read.faults)}`);
  const lists = LISTS.map((list, i) => ({ list, votes: votes[i] ?? 0 }));
  const done = apportion({ rules: read.read.rules, units: [{ unit: "", seats: null, totals: {}, lists }] });
  const seats = done.ok ? done.outcome.seats : null;
  if (seats === null) throw new Error("the votes of the tiny record decide nothing");
  return LISTS.map((list) => seats[list] ?? 0);
}
