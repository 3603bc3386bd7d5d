import type { Random } from "./random.ts";

/** One way to spoil an input. `seeds` are valid inputs of the same parser, `words` its dictionary. */
export type Mutation = (input: Uint8Array, random: Random, seeds: readonly Uint8Array[], words: Words) => Uint8Array;

/** Texts worth putting anywhere. */
export type Words = readonly Uint8Array[];

/** How long an input may grow, in bytes: what takes time in the square of its length is slow enough at this length. */
export const MOST_BYTES = 1 << 17;
const NEWLINE = 10;

/** The given bytes, one after the other. */
export function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}

function place(input: Uint8Array, random: Random): number {
  return random.below(input.length + 1);
}

function part(input: Uint8Array, random: Random): readonly [number, number] {
  const start = place(input, random);
  // Mostly short parts: they leave the rest of the input as it was.
  const length = random.once(4) ? random.below(input.length - start + 1) : random.below(24);
  return [start, Math.min(input.length, start + length)];
}

function replaced(input: Uint8Array, start: number, end: number, by: Uint8Array): Uint8Array {
  return join(input.subarray(0, start), by, input.subarray(end));
}

const flipBit: Mutation = (input, random) => {
  const copy = input.slice();
  if (copy.length > 0) copy[random.below(copy.length)]! ^= 1 << random.below(8);
  return copy;
};

const setByte: Mutation = (input, random) => {
  const copy = input.slice();
  if (copy.length > 0) copy[random.below(copy.length)] = random.pick([0, 10, 13, 34, 44, 48, 57, 92, 127, 128, 255]);
  return copy;
};

const truncate: Mutation = (input, random) =>
  random.once(2) ? input.slice(0, place(input, random)) : input.slice(place(input, random));

const leaveOut: Mutation = (input, random) => replaced(input, ...part(input, random), new Uint8Array(0));

const twice: Mutation = (input, random) => {
  const [start, end] = part(input, random);
  return replaced(input, end, end, input.subarray(start, end));
};

const splice: Mutation = (input, random, seeds) => {
  const other = random.pick(seeds);
  return join(input.subarray(0, place(input, random)), other.subarray(place(other, random)));
};

const insertPart: Mutation = (input, random, seeds) => {
  const other = random.pick(seeds);
  return replaced(input, ...part(input, random), other.subarray(...part(other, random)));
};

const insertWord: Mutation = (input, random, _, words) => {
  const at = place(input, random);
  return replaced(input, at, at, random.pick(words));
};

const overwriteWord: Mutation = (input, random, _, words) =>
  replaced(input, ...part(input, random), random.pick(words));

const runOfWord: Mutation = (input, random, _, words) => {
  const at = place(input, random);
  const word = random.pick(words);
  const times = random.pick([3, 65, 300, 5000]);
  return replaced(input, at, at, join(...Array.from({ length: times }, () => word)));
};

const hugeNumber: Mutation = (input, random, _, words) => {
  const starts = [...input.keys()].filter((i) => isDigit(input[i]) && !isDigit(input[i - 1]));
  if (starts.length === 0) return insertWord(input, random, [], words);
  const start = random.pick(starts);
  let end = start;
  while (isDigit(input[end])) end += 1;
  return replaced(input, start, end, random.once(8) ? new Uint8Array(20_000).fill(57) : random.pick(words));
};

const nest: Mutation = (input, random) => {
  const depth = random.pick([10, 63, 64, 65, 66, 3000]);
  const [open, close] = random.pick([
    ["[", "]"],
    ['{"a":', "}"],
    ["(", ")"],
    ['"', '"'],
  ] as const);
  const at = place(input, random);
  const both = random.once(2) ? close.repeat(depth) : "";
  return replaced(input, at, at, Uint8Array.from(Buffer.from(`${open.repeat(depth)}1${both}`)));
};

const mark: Mutation = (input) => join(Uint8Array.of(0xef, 0xbb, 0xbf), input);

/** Lines in another order, left out, doubled, or all ending in another way. */
const lines: Mutation = (input, random) => {
  const all = splitLines(input);
  const i = random.below(all.length);
  const j = random.below(all.length);
  const change = random.below(4);
  if (change === 0) return join(...all.toSpliced(i, 1));
  if (change === 1) return join(...all.toSpliced(j, 0, all[i]!));
  if (change === 2) return join(...all.with(i, all[j]!).with(j, all[i]!));
  const ends = random.pick(["\r\n", "\r", "\n\n", ""]);
  return Uint8Array.from(Buffer.from(Buffer.from(input).toString("latin1").replaceAll("\n", ends), "latin1"));
};

const longLine: Mutation = (input, random) => {
  const [start, end] = part(input, random);
  const bit = input.subarray(start, Math.max(end, start + 1));
  const times = Math.floor(random.pick([2_000, 20_000, 100_000]) / Math.max(1, bit.length));
  return replaced(input, start, start, join(...Array.from({ length: times }, () => bit)));
};

function splitLines(input: Uint8Array): readonly Uint8Array[] {
  const all: Uint8Array[] = [];
  let start = 0;
  while (start < input.length) {
    const end = input.indexOf(NEWLINE, start) + 1 || input.length;
    all.push(input.subarray(start, end));
    start = end;
  }
  return all.length === 0 ? [input] : all;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}

const USUAL: readonly Mutation[] = [
  flipBit,
  setByte,
  truncate,
  leaveOut,
  twice,
  splice,
  insertPart,
  insertWord,
  overwriteWord,
  hugeNumber,
  lines,
];
const SELDOM: readonly Mutation[] = [runOfWord, nest, mark, longLine];

/** An input spoilt in one to four ways, at most {@link MOST_BYTES} long. */
export const spoilBytes: Mutation = (input, random, seeds, words) => {
  let spoilt = input;
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    const mutation = random.pick(random.once(8) ? SELDOM : USUAL);
    spoilt = mutation(spoilt, random, seeds, words).slice(0, MOST_BYTES);
  }
  return spoilt;
};
