import type { TurnoutReport } from "@dauys/core/protocol";
import type { Call } from "../command.ts";
import { readSource } from "../input/read-source.ts";
import { inAll } from "../say.ts";
import { good, type Result, refused, type Trouble } from "../trouble.ts";
import { ACROSS } from "./messages.ts";

const MOST_TOLD = 20;
/** So much of a line that cannot be read is shown. */
const SHOWN = 60;

type Lines = readonly { readonly line: number; readonly text: string }[];

/** The lines of a small file behind its head, which has to be there; empty lines are passed over. */
async function linesOf(call: Call, path: string, header: string): Promise<Result<{ file: string; lines: Lines }>> {
  const source = await readSource(call.io, path);
  if (!source.ok) return source;
  const { file, bytes } = source.value;
  const text = new TextDecoder("utf-8").decode(bytes);
  const [head = "", ...rest] = text.split(/\r?\n/);
  if (head.trim() !== header) return refused([trouble(file, 1, "needs-header", { header })]);
  const lines = rest.map((one, i) => ({ line: i + 2, text: one.trim() })).filter((one) => one.text !== "");
  return good({ file, lines });
}

type Code = "needs-header" | "bad-row" | "time-back" | "unit-twice";

function trouble(file: string, line: number, code: Code, params: Readonly<Record<string, string>>): Trouble {
  const message = inAll(ACROSS, code, params as never);
  return { file, line, column: 1, code, message, remedy: inAll(ACROSS, `${code}.remedy`) };
}

function settled<T>(found: readonly T[], troubles: readonly Trouble[]): Result<readonly T[]> {
  return troubles.length === 0
    ? good(found)
    : refused(troubles.slice(0, MOST_TOLD), Math.max(0, troubles.length - MOST_TOLD));
}

/** The stations that should be there: a file with the head `unit`, then the path of one unit a line, joined by slashes. */
export async function readUnitPaths(call: Call, path: string): Promise<Result<readonly string[]>> {
  const read = await linesOf(call, path, "unit");
  if (!read.ok) return read;
  const { file, lines } = read.value;
  const seen = new Set<string>();
  const troubles: Trouble[] = [];
  for (const { line, text } of lines) {
    if (seen.has(text)) troubles.push(trouble(file, line, "unit-twice", { unit: text.slice(0, SHOWN) }));
    seen.add(text);
  }
  return settled([...seen], troubles);
}

const REPORT = /^([^",]+),([0-2][0-9]:[0-5][0-9]|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ),(0|[1-9]\d{0,8})$/;

/** Turnout through the day: a file with the head `unit,at,voters`, the lines of a unit in the order of time. */
export async function readTurnout(call: Call, path: string): Promise<Result<readonly TurnoutReport[]>> {
  const read = await linesOf(call, path, "unit,at,voters");
  if (!read.ok) return read;
  const { file, lines } = read.value;
  const last = new Map<string, string>();
  const troubles: Trouble[] = [];
  const reports: TurnoutReport[] = [];
  for (const { line, text } of lines) {
    const [, unit, at, voters] = REPORT.exec(text) ?? [];
    if (unit === undefined || at === undefined) {
      troubles.push(trouble(file, line, "bad-row", { row: JSON.stringify(text.slice(0, SHOWN)) }));
      continue;
    }
    if (at <= (last.get(unit) ?? "")) troubles.push(trouble(file, line, "time-back", { unit: unit.slice(0, SHOWN) }));
    last.set(unit, at);
    reports.push({ unit, at, voters: Number(voters) });
  }
  return settled(reports, troubles);
}
