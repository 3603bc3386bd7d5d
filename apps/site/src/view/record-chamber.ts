import {
  electionIndices,
  type Level,
  levelsOf,
  type MajorityReach,
  MOST_PLAYERS,
  majorities,
  majorityPower,
  type PartSeats,
  partsApart,
  playersWithin,
  wastedVotes,
} from "@dauys/core/chamber";
import type { RecordView } from "../records/record-view.ts";
import { peopleChamberTexts } from "../texts/people-chamber.ts";
import type { ChamberView } from "./chamber-view.ts";
import type { House } from "./house.ts";
import { countedHouse } from "./record-result.ts";

/** The chamber that follows from a record: its picture, its majorities, who wins with whom, the indices. */
export interface RecordChamber extends Pick<ChamberView, "indices" | "wasted" | "otherVotes"> {
  readonly house: House;
  readonly majorities: readonly MajorityReach[];
  readonly parts: Readonly<Record<string, PartSeats>>;
  /** `null`: too many deputies vote alone, or the law states no majorities. */
  readonly levels: readonly Level[] | null;
}

/** Computes the chamber of a record; `null` while its seats are not decided, or where the law does not say how many it has. */
export function recordChamber(view: RecordView): RecordChamber | null {
  const rules = view.rules?.document ?? null;
  const { outcome, votes, figures } = view.result;
  const counted = countedHouse(view);
  const seats = outcome?.seats ?? null;
  if (rules === null || counted === null || seats === null || rules.chamber.seats === null) return null;
  const parts = partsApart(rules, "single");
  const known = Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, part.seats]));
  const few = playersWithin(seats, parts) <= MOST_PLAYERS;
  const reach = majorities(rules, seats, known);
  const lists = view.lists.map(({ id }, place) => ({ list: id, votes: votes[place] ?? 0, seats: seats[id] ?? 0 }));
  const result = { lists, otherVotes: 0 };
  const indices = electionIndices({
    result,
    received: figures.received ?? null,
    registered: view.result.registered?.all ?? figures.registered ?? null,
    before: null,
  });
  return {
    house: { ...counted, seats: rules.chamber.seats.count, apart: apartOf(rules.chamber.seats.count, counted) },
    majorities: reach,
    parts,
    levels: few && reach.length > 0 ? levelsOf(majorityPower(rules, seats, parts)) : null,
    indices,
    wasted: wastedVotes(result),
    otherVotes: 0,
  };
}

/** The seats that no list holds. What the law calls who elects them names a country: a rehearsal says it in its own words. */
function apartOf(all: number, { seats }: House): House["apart"] {
  if (all === seats) return null;
  return { id: "apart", name: peopleChamberTexts.apart, seats: all - seats, colour: "#7b7f86" };
}
