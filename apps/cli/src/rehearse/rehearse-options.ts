import { DEFAULT_STATIONS, FEWEST_STATIONS, MOST_STATIONS, usualSlips } from "@dauys/rehearsal";
import type { RehearsalChoice } from "@dauys/site/records";
import { type Call, isGiven, optionOf } from "../command.ts";
import { inAll } from "../say.ts";
import { commandLineTrouble, good, type Result, refused, refusedTogether } from "../trouble.ts";
import { REHEARSE_TEXTS } from "./messages.ts";

const MOST_UNMENDED = 200;
const LONGEST_SEED = 200;

/** What a rehearsal is made from here: that of the site, and whether people are part of it. */
export interface RehearseChoice extends RehearsalChoice {
  readonly people?: boolean;
}

/** The rehearsal that the options ask for; what is left out has its usual value. */
export function rehearsalOf(call: Call): Result<RehearseChoice> {
  if (isGiven(call, "no-people") && isGiven(call, "lists")) {
    const { listsOfNobody, listsOfNobodyRemedy } = REHEARSE_TEXTS;
    return refused([commandLineTrouble("lists-of-nobody", listsOfNobody, listsOfNobodyRemedy)]);
  }
  const stations = numberOf(call, "stations", FEWEST_STATIONS, MOST_STATIONS);
  const count = stations.ok ? (stations.value ?? DEFAULT_STATIONS) : MOST_STATIONS;
  const slips = numberOf(call, "slips", 0, Math.floor(count / 4));
  const errors = slips.ok ? (slips.value ?? usualSlips(count)) : MOST_UNMENDED;
  const unmended = numberOf(call, "unmended", 0, Math.min(errors, MOST_UNMENDED));
  const seed = seedOf(call);
  if (!stations.ok || !slips.ok || !unmended.ok || !seed.ok) return refusedTogether([stations, slips, unmended, seed]);
  return good({
    ...(stations.value === null ? {} : { stations: stations.value }),
    ...(slips.value === null ? {} : { slips: slips.value }),
    ...(unmended.value === null ? {} : { unmended: unmended.value }),
    ...(seed.value === null ? {} : { seed: seed.value }),
    ...(isGiven(call, "no-people") ? { people: false } : {}),
  });
}

/** A whole number that an option gives; `null` where it is left out. */
export function numberOf(call: Call, option: string, least: number, most: number): Result<number | null> {
  const word = optionOf(call, option);
  if (word === undefined) return good(null);
  const value = /^\d{1,6}$/.test(word) ? Number(word) : Number.NaN;
  if (value >= least && value <= most) return good(value);
  const message = inAll(REHEARSE_TEXTS, "badNumber", { option, word: JSON.stringify(word), least, most });
  return refused([commandLineTrouble("bad-number", message, REHEARSE_TEXTS.badNumberRemedy)]);
}

function seedOf(call: Call): Result<string | null> {
  const seed = optionOf(call, "seed");
  if (seed === undefined) return good(null);
  if (seed.length >= 1 && seed.length <= LONGEST_SEED) return good(seed);
  return refused([commandLineTrouble("bad-seed", REHEARSE_TEXTS.badSeed, REHEARSE_TEXTS.badSeedRemedy)]);
}
