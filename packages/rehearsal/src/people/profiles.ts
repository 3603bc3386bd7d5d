import { DAY, ELECTION_DAY, HOUR, MINUTE, type Seconds } from "../time.ts";
import { PINE, WALNUT } from "./parties.ts";

/** Nine in the morning on the day of the election, five hours ahead of UTC. */
const MORNING: Seconds = ELECTION_DAY + 4 * HOUR;

/** How a person leaves a list, and when. */
export interface Leaving {
  readonly ground: "own-wish" | "party" | "law";
  readonly at: Seconds;
}

/** What is particular to a list: how many are on it when it is handed in, and what happens to it. */
export interface ListProfile {
  readonly list: string;
  /** How many people the party hands in. */
  readonly people: number;
  /** In a hundred of those whom the party's centre chooses: women, and under 29; who is both is counted in both. */
  readonly women: number;
  readonly young: number;
  /** In a hundred of them: those who sit in the chamber now. */
  readonly sat: number;
  /** Votes in the last election; `null`: the party did not stand. */
  readonly lastVotes: number | null;
  /** Members of its congress. */
  readonly organ: number;
  readonly submitted: Seconds;
  /** Those who leave it, in their order. */
  readonly leaving: readonly Leaving[];
  /** What is odd in it without being forbidden. */
  readonly oddities: readonly ("no-workplace" | "no-kazakh-name" | "same-name")[];
}

/** The valid votes of the last election, in which there were five lists too. */
export const LAST_VALID = 7_000_000;

/**
 * The five lists that are registered. Together they have 312 people on the day of their registration, as five lists had on
 * 10 January 2021 in Kazakhstan.
 */
export const PROFILES: readonly ListProfile[] = [
  {
    ...{ list: "willow", people: 39, women: 28, young: 8, sat: 10, lastVotes: 378_000, organ: 151 },
    submitted: MORNING - 57 * DAY + 75 * MINUTE,
    leaving: [{ ground: "party", at: MORNING - 53 * DAY + 2 * HOUR }],
    oddities: [],
  },
  {
    ...{ list: "maple", people: 127, women: 36, young: 8, sat: 22, lastVotes: 4_921_000, organ: 312 },
    submitted: MORNING - 55 * DAY + 130 * MINUTE,
    leaving: [{ ground: "own-wish", at: MORNING - 50 * DAY + 4 * HOUR }],
    oddities: ["no-workplace", "no-kazakh-name"],
  },
  {
    ...{ list: "juniper", people: 16, women: 31, young: 7, sat: 0, lastVotes: null, organ: 84 },
    submitted: MORNING - 53 * DAY + 40 * MINUTE,
    leaving: [],
    oddities: [],
  },
  {
    ...{ list: "birch", people: 114, women: 33, young: 4, sat: 12, lastVotes: 903_000, organ: 207 },
    submitted: MORNING - 51 * DAY + 3 * HOUR,
    leaving: [{ ground: "law", at: MORNING - 44 * DAY + 6 * HOUR }],
    oddities: ["same-name"],
  },
  {
    ...{ list: "rowan", people: 19, women: 30, young: 6, sat: 16, lastVotes: 241_000, organ: 96 },
    submitted: MORNING - 49 * DAY + 90 * MINUTE,
    // After the registration, and before the last two days.
    leaving: [{ ground: "own-wish", at: MORNING - 9 * DAY + 5 * HOUR }],
    oddities: [],
  },
];

/** When the list that is refused is handed in, and how many are on it. */
export const SPRUCE_PROFILE: Pick<ListProfile, "submitted" | "people" | "organ"> = {
  people: 20,
  organ: 81,
  submitted: MORNING - 47 * DAY + 7 * HOUR,
};

/** A list that its party takes back. */
export const PINE_PROFILE: ListProfile = {
  ...{ list: PINE, people: 11, women: 35, young: 9, sat: 0, lastVotes: 160_000, organ: 73 },
  submitted: MORNING - 46 * DAY + 150 * MINUTE,
  leaving: [],
  oddities: [],
};
/** When its party takes it back. */
export const WITHDRAWN: Seconds = MORNING - 43 * DAY + 6 * HOUR;

/** A list of 20 that is registered, and that eleven people leave. */
export const WALNUT_PROFILE: ListProfile = {
  ...{ list: WALNUT, people: 20, women: 30, young: 7, sat: 5, lastVotes: 295_000, organ: 118 },
  submitted: MORNING - 45 * DAY + 260 * MINUTE,
  leaving: Array.from({ length: 11 }, (_, i) => ({ ground: "own-wish", at: MORNING - 36 * DAY + i * 7 * MINUTE })),
  oddities: [],
};
/** When it is registered, after the other five. */
export const WALNUT_REGISTERED: Seconds = MORNING - 39 * DAY;
/** When its registration is cancelled, before the lot for the ballot. */
export const CANCELLED: Seconds = MORNING - 32 * DAY + 90 * MINUTE;

/** When the list is refused: it is the day before nomination ends. */
export const REFUSED: Seconds = MORNING - 41 * DAY + 390 * MINUTE;
