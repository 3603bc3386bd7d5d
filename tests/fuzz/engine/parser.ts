import { type Mutation, spoilBytes } from "./bytes.ts";

/** What a parser takes: bytes, or a text. */
export type Given = Uint8Array | string;

/** Something that a parser found wrong; where it says a line or a column, they count from 1. */
export interface Fault {
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

/** What a parser made of an input: a value that can be compared, or at least one fault. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** An outcome, at once or later. */
export type Answer<T> = Outcome<T> | Promise<Outcome<T>>;

/** One row of the table: a parser, inputs that it accepts, and how to spoil them. */
export interface Parser {
  readonly name: string;
  readonly seeds: readonly Uint8Array[];
  readonly words: readonly string[];
  readonly spoil: readonly Mutation[];
  /** The input as the parser takes it. */
  readonly given: (bytes: Uint8Array) => Given;
  readonly read: (given: Given) => Answer<unknown>;
  /** Writes what was read; `null` where nothing writes it. */
  readonly write: ((value: unknown) => Given) | null;
  /** Whether only what the writer writes is read, so that each value has one form. */
  readonly exact: boolean;
  /** Which part of the usual number of inputs it gets: less than 1 where one reading takes long. */
  readonly part: number;
}

interface Row<G extends Given, T> {
  readonly name: string;
  readonly seeds: readonly G[];
  readonly read: (given: G) => Answer<T>;
  readonly write?: (value: T) => G;
  readonly exact?: boolean;
  readonly words?: readonly string[];
  readonly spoil?: readonly Mutation[];
  readonly part?: number;
}

/** A parser of bytes. */
export function ofBytes<T>(row: Row<Uint8Array, T>): Parser {
  return parserOf(row, row.seeds, (bytes) => bytes);
}

/** A parser of a text. Three bytes that would be half of a surrogate pair become one. */
export function ofText<T>(row: Row<string, T>): Parser {
  const seeds = row.seeds.map((seed) => Uint8Array.from(Buffer.from(seed)));
  return parserOf(row, seeds, (bytes) => Buffer.from(bytes).toString("utf8").replaceAll("\ufffd".repeat(3), "\ud800"));
}

function parserOf<G extends Given, T>(
  row: Row<G, T>,
  seeds: readonly Uint8Array[],
  given: (bytes: Uint8Array) => G,
): Parser {
  const { name, read, write, exact = false, words = [], spoil = [spoilBytes], part = 1 } = row;
  return {
    name,
    seeds,
    words,
    spoil,
    given,
    read: read as Parser["read"],
    write: write === undefined ? null : (write as Parser["write"]),
    exact,
    part,
  };
}

/** A value that was read. */
export function accepted<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Faults of a parser that says no more than one sentence, or only no. */
export function refused(...messages: readonly string[]): { readonly ok: false; readonly faults: readonly Fault[] } {
  return { ok: false, faults: messages.map((message) => ({ message })) };
}

/** The answer of a parser that gives null for what it does not read. */
export function unlessNull<T>(value: T | null): Outcome<T> {
  return value === null ? refused("null") : accepted(value);
}
