import type { Candidate, CandidateList } from "@dauys/core/nomination";
import type { Trilingual } from "@dauys/core/rules";
import type { Country } from "../country/country.ts";
import { between, shuffled } from "../random/draw.ts";
import type { Random } from "../random/xoshiro.ts";
import { DAY, type Seconds, timeText } from "../time.ts";
import type { NameDeck } from "./name-deck.ts";
import { personOf } from "./person.ts";
import { LAST_VALID, type ListProfile } from "./profiles.ts";
import { PENSIONER } from "./work.ts";

/** One minimum wage in hundredths of the Republic's unit of money. */
export const MINIMUM_WAGE = 4_250_000;
const WAGES = 15;
/** The papers of a list. */
export const LIST_PAPERS: readonly string[] = ["minutes", "party-registration", "deposit-paid"];

/** What a list is made from beside its profile. */
export interface ListMaking {
  readonly random: Random;
  readonly country: Country;
  readonly deck: NameDeck;
  readonly name: Trilingual;
}

/** A list, and those of its people whom its party's centre chose: all of them, where there was no primary. */
export interface MadeList {
  readonly list: CandidateList;
  readonly byCentre: ReadonlySet<string>;
}

/**
 * A list as its party hands it in: every check of the law holds, save for the oddities, which are warnings.
 * @param chosen - those whom a primary chose
 */
export function makeList(making: ListMaking, profile: ListProfile, chosen: readonly Candidate[]): MadeList {
  const { random, name } = making;
  const { list } = profile;
  const centre = profile.oddities.reduce(odd, centralPeople(making, profile, profile.people - chosen.length));
  const all = chosen.length === 0 ? centre : shuffled(random, [...chosen, ...centre]);
  return {
    list: {
      ...{ list, party: list, name, submitted: timeText(profile.submitted) },
      adoption: adoptionOf(random, profile.organ, profile.submitted),
      signed: true,
      deposit: depositOf(profile),
      documents: [...LIST_PAPERS],
      candidates: all.map((candidate, i) => ({ ...candidate, number: i + 1 })),
    },
    byCentre: new Set(centre.map(({ person }) => person)),
  };
}

function centralPeople(
  { random, country, deck }: ListMaking,
  { list, women, young, sat }: ListProfile,
  people: number,
): readonly Candidate[] {
  const share = (percent: number): number => Math.ceil((people * percent) / 100);
  const numbers = Array.from({ length: people }, (_, i) => i + 1);
  const isWoman = new Set(shuffled(random, numbers).slice(0, share(women)));
  // Most of the young are men here: a young woman counts once.
  const men = numbers.filter((number) => !isWoman.has(number));
  const isYoung = new Set([...shuffled(random, men).slice(0, share(young)), ...[...isWoman].slice(0, 1)]);
  const older = numbers.filter((number) => !isYoung.has(number));
  const sits = new Set(shuffled(random, older).slice(0, share(sat)));
  return numbers.map((number) =>
    personOf(random, country, {
      ...deck.next(),
      ...{ number, party: list, sex: isWoman.has(number) ? "woman" : "man" },
      ...{ young: isYoung.has(number), sits: sits.has(number) },
    }),
  );
}

/** The congress adopts a list a few days before it is handed in, by more than half of all its members. */
export function adoptionOf(
  random: Random,
  members: number,
  submitted: Seconds,
): NonNullable<CandidateList["adoption"]> {
  const present = between(random, Math.ceil(members * 0.8), members);
  return {
    organ: { kk: "Партия съезі", ru: "Съезд партии", en: "Party congress" },
    date: timeText(submitted - between(random, 2, 4) * DAY).slice(0, 10),
    members,
    present,
    inFavour: between(random, Math.floor(members / 2) + 1, present),
  };
}

/** What the law asks for: all of it of a party that did not stand, less of one that had many votes last time. */
function depositOf({ people, lastVotes }: ListProfile): NonNullable<CandidateList["deposit"]> {
  const whole = WAGES * MINIMUM_WAGE * people;
  if (lastVotes === null) return { paid: whole, minimumWage: MINIMUM_WAGE };
  const had = (percent: number): boolean => lastVotes * 100 >= LAST_VALID * percent;
  const pays = had(7) ? 0 : had(5) ? 50 : had(3) ? 70 : 100;
  return {
    paid: (whole * pays) / 100,
    minimumWage: MINIMUM_WAGE,
    lastTime: { votes: lastVotes, valid: LAST_VALID },
  };
}

/** What is odd in a list without being forbidden, each about another person. */
function odd(candidates: readonly Candidate[], oddity: ListProfile["oddities"][number]): readonly Candidate[] {
  const change = (number: number, made: (candidate: Candidate) => Candidate): readonly Candidate[] =>
    candidates.map((each) => (each.number === number ? made(each) : each));
  switch (oddity) {
    case "no-workplace":
      return change(31, retired);
    case "no-kazakh-name":
      return change(38, (each) => ({ ...each, name: { ru: each.name.ru!, en: each.name.en! } }));
    case "same-name": {
      const { name, person } = candidates[40]!;
      return change(27, (each) => ({ ...each, name, person: `${person}-2` }));
    }
  }
}

function retired({ workplace: _, ...candidate }: Candidate): Candidate {
  return {
    ...candidate,
    ...PENSIONER,
    born: 1951,
    sat: false,
    examined: { ...candidate.examined, born: "1951-05-07" },
  };
}
