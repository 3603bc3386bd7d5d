import type { Fault, Reading } from "@dauys/exchange";
import type { Trilingual } from "@dauys/language";

/** Something that keeps a command from doing its work: in a file at a place, or in the command line (`file` is `null`). */
export interface Trouble {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  /** A stable word for programs. */
  readonly code: string;
  readonly message: Trilingual;
  readonly remedy: Trilingual;
}

/** What a command could not do, told by all that is wrong: the first troubles of each file, and how many are not told. */
export interface Refused {
  readonly ok: false;
  readonly troubles: readonly Trouble[];
  readonly more: number;
}

/** A value, or why there is none. */
export type Result<T> = { readonly ok: true; readonly value: T } | Refused;

/** The value of a result. */
export function good<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A refusal for these reasons. */
export function refused(troubles: readonly Trouble[], more = 0): Refused {
  return { ok: false, troubles, more };
}

/** Several refusals as one, so that a user sees the faults of all files at once. */
export function refusedTogether(results: readonly Result<unknown>[]): Refused {
  const all = results.filter((result) => !result.ok);
  return refused(
    all.flatMap(({ troubles }) => troubles),
    all.reduce((sum, { more }) => sum + more, 0),
  );
}

/** What a reader of files found, as the result of a command's step. */
export function resultOf<T>(reading: Reading<T>): Result<T> {
  if (reading.ok) return reading;
  const faults: readonly Fault[] = reading.faults;
  return refused(faults, reading.count - faults.length);
}

/** A trouble without a place in a file. */
export function commandLineTrouble(code: string, message: Trilingual, remedy: Trilingual): Trouble {
  return { file: null, line: null, column: null, code, message, remedy };
}

/** A trouble with a whole file. */
export function fileTrouble(file: string, code: string, message: Trilingual, remedy: Trilingual): Trouble {
  return { file, line: 1, column: 1, code, message, remedy };
}
