/** By how much of itself a wait is shortened or lengthened at random, so that readers do not all ask at once. */
const JITTER = 0.2;

/** The rhythm in which a page looks for a newer state, in seconds. */
export interface Rhythm {
  readonly every: number;
  readonly atMost: number;
}

/**
 * How long to wait before the next look, in milliseconds: the usual time; twice as long after each look in a row that had
 * no answer, up to the most; each a fifth shorter or longer at random.
 *
 * @param failures - looks in a row that had no answer.
 * @param random - from 0 up to 1.
 * @example
 * nextWait({ every: 60, atMost: 600 }, 0, 0.5) // 60000
 */
export function nextWait({ every, atMost }: Rhythm, failures: number, random: number): number {
  const base = Math.min(every * 2 ** Math.min(failures, 30), Math.max(atMost, every));
  return Math.round(1000 * base * (1 - JITTER + 2 * JITTER * random));
}

/**
 * How long a thing that is to be announced still has to wait, in milliseconds.
 *
 * @param last - when something was announced last, in milliseconds; `null`: never.
 */
export function waitToSay(announce: number, last: number | null, now: number): number {
  return last === null ? 0 : Math.max(0, last + 1000 * announce - now);
}
