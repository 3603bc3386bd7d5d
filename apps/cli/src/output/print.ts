import type { Call } from "../command.ts";

/** Prints a result: as JSON for programs, else in lines. Only what is asked for is made. */
export function print({ json, io }: Call, forPrograms: () => unknown, forPeople: () => readonly string[]): void {
  io.out(json ? `${JSON.stringify(forPrograms(), null, 2)}\n` : `${forPeople().join("\n")}\n`);
}
