import { alphabetical } from "@dauys/core/mandates";
import type { Candidate } from "@dauys/core/nomination";
import { LISTS } from "../country/lists.ts";
import type { Settings } from "../options.ts";
import { type NominatedList, type People, standingAt } from "../people/people.ts";
import { shuffled } from "../random/draw.ts";
import { randomFor } from "../random/xoshiro.ts";
import type { Seconds } from "../time.ts";

/** Who takes the seats of a list. */
export interface SeatPlan {
  readonly list: string;
  readonly seats: number;
  /** Whether the party does not decide in time. */
  readonly fallback: boolean;
  /** In the order of the seats; fewer than `seats` where the list is too short. */
  readonly seated: readonly Candidate[];
  /** Everybody else who still stands, by number. */
  readonly left: readonly Candidate[];
}

/** Who sits, list by list, the one with the most seats first. One that is not the strongest leaves its time pass by. */
export function seatPlans(
  settings: Settings,
  people: People,
  seats: readonly number[],
  final: Seconds,
): readonly SeatPlan[] {
  const won = LISTS.map(({ id }, i) => ({ id, seats: seats[i] ?? 0 }))
    .filter((list) => list.seats > 0)
    .sort((a, b) => b.seats - a.seats);
  return won.map(({ id, seats: count }, place) => {
    const own = people.lists.find(({ list }) => list.list === id)!;
    const standing = standingAt(own, final);
    const fallback = place > 0 && place === won.length - 1 && everyoneHasKazakhName(own);
    const seated = fallback ? byAlphabet(standing, count) : byParty(settings, id, standing, count);
    const sits = new Set(seated.map(({ person }) => person));
    return { list: id, seats: count, fallback, seated, left: standing.filter(({ person }) => !sits.has(person)) };
  });
}

function everyoneHasKazakhName({ list }: NominatedList): boolean {
  return list.candidates.every(({ name }) => name.kk !== undefined);
}

/** A party takes most of its people from the top of its list, and not all. */
function byParty({ seed, tools }: Settings, list: string, standing: readonly Candidate[], seats: number) {
  const random = randomFor(tools.sha256, seed, `seats/${list}`);
  const chosen = shuffled(random, standing.slice(0, Math.ceil(seats * 1.4))).slice(0, seats);
  return chosen.toSorted((a, b) => a.number - b.number);
}

function byAlphabet(standing: readonly Candidate[], seats: number): readonly Candidate[] {
  const found = alphabetical(standing.map(({ examined: _, ...shown }) => ({ list: "", ...shown })));
  if (!found.ok) throw new Error(found.refusal.message.en);
  return found.order.slice(0, seats).map(({ person }) => standing.find((one) => one.person === person)!);
}
