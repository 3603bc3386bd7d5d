import { dictionary } from "./dictionary.ts";
import { judge } from "./judge.ts";
import type { Parser } from "./parser.ts";
import { randomOf } from "./random.ts";

/** What came of all inputs of one parser. */
export interface Fuzzed {
  readonly parser: string;
  readonly inputs: number;
  readonly accepted: number;
  /** The longest that one input took, in milliseconds of processor time. */
  readonly slowest: number;
  /** The first input with which something is wrong, as small as it could be made; null when there is none. */
  readonly finding: Finding | null;
}

/** Something wrong with a parser, and the input that shows it: the one of this number under the seed of the run. */
export interface Finding {
  readonly number: number;
  readonly problem: string;
  readonly input: Uint8Array;
}

/** The input of a number: first the valid ones as they are, then spoilt ones. It depends on nothing but its arguments. */
export function inputOf(parser: Parser, seed: number, number: number): Uint8Array {
  const valid = parser.seeds[number];
  if (valid !== undefined) return valid;
  const random = randomOf(seed, parser.name, number);
  return random.pick(parser.spoil)(random.pick(parser.seeds), random, parser.seeds, dictionary(parser.words));
}

/** How a parser is fuzzed: the seed, how many inputs, the time that one may take, and who hears of each before it is read. */
export interface Run {
  readonly seed: number;
  readonly count: number;
  readonly limit: number;
  readonly beat: (number: number) => void;
}

/** Gives a parser all its valid inputs and its part of `count` spoilt ones, until something is wrong. */
export async function fuzz(parser: Parser, { seed, count, limit, beat }: Run): Promise<Fuzzed> {
  if (parser.seeds.length === 0) {
    const finding = { number: 0, problem: "has no valid input in the table", input: new Uint8Array(0) };
    return { parser: parser.name, inputs: 0, accepted: 0, slowest: 0, finding };
  }
  let accepted = 0;
  let slowest = 0;
  const inputs = parser.seeds.length + Math.ceil(count * parser.part);
  for (let number = 0; number < inputs; number += 1) {
    beat(number);
    const input = inputOf(parser, seed, number);
    const judged = await judge(parser, input, limit);
    accepted += judged.accepted ? 1 : 0;
    slowest = Math.max(slowest, judged.time);
    const unread = number < parser.seeds.length && !judged.accepted;
    const problem = judged.problem ?? (unread ? "refuses a valid input" : null);
    if (problem === null) continue;
    const small = unread ? input : await smaller(parser, input, problem, limit, () => beat(number));
    const finding = { number, problem, input: small };
    return { parser: parser.name, inputs: number + 1, accepted, slowest, finding };
  }
  return { parser: parser.name, inputs, accepted, slowest, finding: null };
}

/** Leaves parts of an input out as long as the same stays wrong with it, for ten times as long as one input may take. */
async function smaller(
  parser: Parser,
  input: Uint8Array,
  problem: string,
  limit: number,
  beat: () => void,
): Promise<Uint8Array> {
  const kind = problem.slice(0, 20);
  const end = Date.now() + 10 * limit;
  let least = input;
  for (let size = Math.ceil(input.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < least.length && Date.now() < end; ) {
      beat();
      const less = Uint8Array.from([...least.subarray(0, at), ...least.subarray(at + size)]);
      if ((await judge(parser, less, limit)).problem?.startsWith(kind)) least = less;
      else at += size;
    }
  }
  return least;
}
