import type { BodyOf } from "@dauys/core/election";
import type { NameDeck } from "../people/name-deck.ts";
import { between, shuffled } from "../random/draw.ts";
import type { Random } from "../random/xoshiro.ts";
import { DAY, ELECTION_DAY, timeText } from "../time.ts";

type Nominated = BodyOf<"assembly-nominated">;
type Protocol = BodyOf<"assembly-voted">["protocol"];

/** Who is nominated for the assembly's seats, and its two votes. */
export interface AssemblyElection {
  readonly nominated: Nominated;
  readonly vote: Protocol;
  /** For the one seat that the first vote leaves free. */
  readonly repeat: Protocol;
}

const MEMBERS = 350;
const MORE_THAN_SEATS = 3;
const DATE = timeText(ELECTION_DAY + DAY).slice(0, 10);

/** The assembly of the Republic elects on the day after the voters: in a first vote all but one of its seats, then the last. */
export function assemblyElection(random: Random, deck: NameDeck, seats: number): AssemblyElection {
  const candidates = Array.from({ length: seats + MORE_THAN_SEATS }, () => ({
    ...deck.next(),
    born: between(random, 1950, 1990),
  }));
  const present = between(random, 318, 344);
  const ballots = { members: MEMBERS, present, received: present, inBoxes: present - 1 };
  const counted = (invalid: number) => ({ ...ballots, valid: ballots.inBoxes - invalid, invalid });
  const first = counted(between(random, 3, 7));
  const half = Math.floor(first.valid / 2);
  const ids = shuffled(
    random,
    candidates.map(({ person }) => person),
  );
  const enough = new Set(ids.slice(0, seats - 1));
  const repeated = counted(between(random, 1, 4));
  const left = ids.slice(seats - 1);
  return {
    nominated: { council: { members: 37, inFavour: between(random, 24, 33) }, candidates },
    vote: {
      ...{ round: "vote", date: DATE, ...first },
      votes: candidates.map(({ person }) => ({
        person,
        // Exactly half is not enough: one of those who miss it has that, where half is whole.
        votes: enough.has(person)
          ? between(random, half + 1, first.valid - 20)
          : half - (person === left[0] ? 0 : between(random, 9, 60)),
      })),
    },
    repeat: {
      ...{ round: "repeat-vote", date: DATE, ...repeated },
      // One has the most, whatever the others have.
      votes: left.map((person, i) => ({ person, votes: 150 - i * between(random, 11, 30) })),
    },
  };
}
