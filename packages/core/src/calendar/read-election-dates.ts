import { faultsOf, type JsonFault, type Problem, parseJson, readShape } from "../json/index.ts";
import type { Deadline, DeadlineEvent } from "../rules/index.ts";
import type { CalendarInput } from "./calendar.ts";
import { type ElectionDates, electionDates } from "./election-dates.ts";
import { type KnownTime, readKnownTime, readWallTime, type WallTime } from "./known-time.ts";

/** A file of an election's dates as read, or all that is wrong with it. */
export type ReadElectionDates =
  | { readonly ok: true; readonly dates: ElectionDates }
  | { readonly ok: false; readonly faults: readonly JsonFault[] };

/** Reads and checks a file of dates: strict JSON, the published shape, then sources, deadlines and days that exist. */
export function readElectionDates(text: string, deadlines: readonly Deadline[]): ReadElectionDates {
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false, faults: [parsed.fault] };
  const shaped = readShape(electionDates, parsed.json.value);
  const problems = shaped.ok ? crossChecks(shaped.value, deadlines) : shaped.problems;
  if (shaped.ok && problems.length === 0) return { ok: true, dates: shaped.value };
  return { ok: false, faults: faultsOf(parsed.json, problems) };
}

/** What a file of dates says, as the input of a calendar. */
export function inputOf({ events, done, set }: ElectionDates): Pick<CalendarInput, "events" | "done" | "set"> {
  return {
    events: new Map<DeadlineEvent, KnownTime>(events.map(({ event, at }) => [event, known(at)])),
    done: new Map(done.map(({ deadline, at }) => [deadline, known(at)])),
    set: new Map(set.map(({ deadline, at }) => [deadline, wall(at)])),
  };
}

function known(text: string): KnownTime {
  const time = readKnownTime(text);
  if (time === null) throw new RangeError(`not checked before: ${text}`);
  return time;
}

function wall(text: string): WallTime {
  const time = readWallTime(text);
  if (time === null) throw new RangeError(`not checked before: ${text}`);
  return time;
}

function crossChecks(dates: ElectionDates, deadlines: readonly Deadline[]): readonly Problem[] {
  const ids = deadlines.map(({ id }) => id);
  const sources = dates.sources.map(({ id }) => id);
  const problems: Problem[] = [];
  const check = (
    list: "events" | "done" | "set",
    is: (text: string) => boolean,
    known: readonly string[] | null,
  ): void => {
    const seen = new Set<string>();
    for (const [i, entry] of dates[list].entries()) {
      const [member, name] = "event" in entry ? ["event", entry.event] : ["deadline", entry.deadline];
      const wrong = (at: string, message: string) => problems.push({ path: [list, i, at], message });
      if (!is(entry.at)) wrong("at", `there is no such time: ${entry.at}`);
      if (known?.includes(name) === false)
        wrong(member, `the law has no deadline "${name}"; known: ${known.join(", ")}`);
      if (seen.has(name)) wrong(member, `"${name}" stands twice`);
      if (!sources.includes(entry.source)) wrong("source", noSource(entry.source, sources));
      seen.add(name);
    }
  };
  check("events", (text) => readKnownTime(text) !== null, null);
  check("done", (text) => readKnownTime(text) !== null, ids);
  check("set", (text) => readWallTime(text) !== null, ids);
  if (!sources.includes(dates.kind.source)) {
    problems.push({ path: ["kind", "source"], message: noSource(dates.kind.source, sources) });
  }
  return problems;
}

function noSource(source: string, sources: readonly string[]): string {
  return `no source "${source}" in "sources"; known: ${sources.join(", ")}`;
}
