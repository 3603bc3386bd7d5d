import { isDeepStrictEqual } from "node:util";
import type { Fault, Given, Outcome, Parser } from "./parser.ts";

/** What came of one input. */
export interface Judgement {
  readonly accepted: boolean;
  /** Processor time of the first reading, in milliseconds. */
  readonly time: number;
  /** What is wrong with the parser, and null when nothing is. */
  readonly problem: string | null;
}

/** The longest message: whoever reads it has a terminal, and the input may be a megabyte. */
const MOST_MESSAGE = 5_000;

/**
 * Reads one input and holds the parser to what is asked of all of them: no exception, an end in time (`limit`, in
 * milliseconds of processor time), faults that say something, the same answer twice, and that what was read is read again from what the writer makes of it.
 */
export async function judge(parser: Parser, input: Uint8Array, limit: number): Promise<Judgement> {
  const given = parser.given(input);
  const began = processorTime();
  const first = await attempt(() => parser.read(given));
  const time = processorTime() - began;
  if ("thrown" in first) return { accepted: false, time, problem: `throws ${first.thrown}` };
  const outcome = first.value;
  const problem =
    (await slowProblem(parser, given, time, limit)) ??
    (outcome.ok ? null : faultsProblem(outcome.faults)) ??
    (await repeatProblem(parser, parser.given(input), outcome)) ??
    (outcome.ok ? await writtenProblem(parser, given, outcome.value) : null);
  return { accepted: outcome.ok, time, problem };
}

// A machine that is busy may take a moment away: three readings in a row it does not.
async function slowProblem(parser: Parser, given: Given, first: number, limit: number): Promise<string | null> {
  const times = [first];
  while (times.length < 3 && Math.min(...times) > limit) {
    const began = processorTime();
    await attempt(() => parser.read(given));
    times.push(processorTime() - began);
  }
  const least = Math.min(...times);
  return least > limit ? `takes ${Math.round(least)} ms for an input of ${given.length}` : null;
}

function faultsProblem(faults: readonly Fault[]): string | null {
  if (faults.length === 0) return "refuses without a fault";
  for (const { message, line = 1, column = 1 } of faults) {
    if (message.trim() === "") return "has a fault without a message";
    if (message.length > MOST_MESSAGE) return `has a message of ${message.length} characters`;
    if (!(line >= 1 && column >= 1)) return `has a fault at line ${line}, column ${column}: ${message}`;
  }
  return null;
}

async function repeatProblem(parser: Parser, given: Given, outcome: Outcome<unknown>): Promise<string | null> {
  const second = await attempt(() => parser.read(given));
  if ("thrown" in second) return `throws at the second reading ${second.thrown}`;
  return isDeepStrictEqual(second.value, outcome) ? null : "reads the same input in two ways";
}

async function writtenProblem(parser: Parser, given: Given, value: unknown): Promise<string | null> {
  const { write } = parser;
  if (write === null) return null;
  const written = await attempt(() => write(value));
  if ("thrown" in written) return `what it read cannot be written: ${written.thrown}`;
  if (parser.exact && !isDeepStrictEqual(written.value, given)) return "accepts what would be written in another way";
  const again = await attempt(() => parser.read(written.value));
  if ("thrown" in again) return `throws for what the writer wrote ${again.thrown}`;
  return isDeepStrictEqual(again.value, { ok: true, value }) ? null : "does not read back what was written";
}

async function attempt<T>(run: () => T | Promise<T>): Promise<{ readonly value: T } | { readonly thrown: string }> {
  try {
    return { value: await run() };
  } catch (error) {
    return { thrown: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
