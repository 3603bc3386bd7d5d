import type { Lang, Trilingual } from "@dauys/language";
import type { Io } from "./io.ts";

/** An option of a command. */
export interface OptionSpec {
  readonly name: string;
  /** What stands for the value in the help, such as `<file>`; absent for a switch. */
  readonly value?: string;
  readonly many?: boolean;
  readonly required?: boolean;
  readonly help: Trilingual;
}

/** One command: what it is called, what it takes, and what it does. */
export interface Command {
  /** One word, or two such as `rules list`. */
  readonly name: string;
  readonly summary: Trilingual;
  /** What follows the name in the help's first line. */
  readonly usage: string;
  readonly options: readonly OptionSpec[];
  /** The names of its arguments in messages, and how many there may be. */
  readonly args?: { readonly name: string; readonly min: number; readonly max: number };
  /** Whole command lines that work from the root of the repository. */
  readonly examples: readonly string[];
  /** The command itself, where it is loaded only when it is called, because most calls can do without its code. */
  readonly load?: () => Promise<Command>;
  readonly run: (call: Call) => Promise<number>;
}

/** One use of a command: its options and arguments, checked against the command's own list of them. */
export interface Call {
  readonly command: Command;
  readonly lang: Lang;
  readonly json: boolean;
  readonly args: readonly string[];
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly io: Io;
}

/** The value of an option that can stand once, if it was given. */
export function optionOf({ values }: Call, option: string): string | undefined {
  return values.get(option)?.[0];
}

/** All values of an option that can stand often. */
export function allOf({ values }: Call, option: string): readonly string[] {
  return values.get(option) ?? [];
}

/** Whether a switch was given. */
export function isGiven({ values }: Call, option: string): boolean {
  return values.has(option);
}
