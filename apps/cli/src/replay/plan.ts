import { parseFraction } from "@dauys/core/exact";
import type { LiveSettings } from "@dauys/site/live";
import { type Call, optionOf } from "../command.ts";
import { told } from "../keys/told.ts";
import { good, type Result, refused, type Trouble } from "../trouble.ts";
import { REPLAY_TEXTS } from "./texts.ts";

/** How a replay goes. */
export interface Plan {
  /** Recorded seconds in a second; or in how many steps. */
  readonly pace: { readonly speed: number } | { readonly steps: number };
  /** Seconds from one state to the next. */
  readonly every: number;
  /** After how many entries it ends; `null`: after all. */
  readonly until: number | null;
  readonly live: Partial<LiveSettings>;
}

/** The plan that the options give, or which of them cannot be used. */
export function planOf(call: Call): Result<Plan> {
  const troubles: Trouble[] = [];
  const read = <T>(option: string, reader: (word: string) => T | null): T | null => {
    const word = optionOf(call, option);
    if (word === undefined) return null;
    const value = reader(word);
    if (value === null) troubles.push(told(REPLAY_TEXTS, "bad-number", { option, word: JSON.stringify(word) }));
    return value;
  };
  const speed = read("speed", (word) => number(word, 0.001));
  const steps = read("steps", whole);
  const every = read("every", (word) => number(word, 0)) ?? 2;
  const until = read("until", whole);
  const from = read("seats-from", share);
  if (troubles.length > 0) return refused(troubles);
  // A page of a replay looks as often as there is something new.
  const rhythm = { every: Math.max(every, 0.25), atMost: Math.max(every, 10) };
  const live = from === null ? rhythm : { ...rhythm, seatsFrom: from };
  return good({ pace: steps === null ? { speed: speed ?? 60 } : { steps }, every, until, live });
}

function number(word: string, least: number): number | null {
  const value = /^\d{1,7}(\.\d{1,3})?$/.test(word) ? Number(word) : Number.NaN;
  return value >= least ? value : null;
}

function whole(word: string): number | null {
  return /^[1-9]\d{0,8}$/.test(word) ? Number(word) : null;
}

function share(word: string): LiveSettings["seatsFrom"] | null {
  const value = parseFraction(word);
  return value === null || value.num < 0n || value.num > value.den ? null : value;
}
