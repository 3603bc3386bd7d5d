import { type CalendarInput, EVENT_NAMES, readKnownTime, readWallTime } from "@dauys/core/calendar";
import type { Deadline, DeadlineEvent } from "@dauys/core/rules";
import { allOf, type Call } from "../command.ts";
import { inAll } from "../say.ts";
import { commandLineTrouble, good, type Result, refused, refusedTogether } from "../trouble.ts";
import { CALENDAR_TROUBLE } from "./texts.ts";

type Given = Required<Pick<CalendarInput, "events" | "done" | "set">>;

const EVENTS = Object.keys(EVENT_NAMES) as readonly DeadlineEvent[];
/** Election day is given by itself, and of what the law does not name nobody knows the time. */
const GIVEN_EVENTS = EVENTS.filter((event) => event !== "election-day" && event !== "unstated");

/** What `--event`, `--done` and `--set` say of times. */
export function givenTimes(call: Call, deadlines: readonly Deadline[]): Result<Given> {
  const ids = deadlines.map(({ id }) => id);
  const events = pairsOf(call, "event", GIVEN_EVENTS, readKnownTime, "publication=2021-01-15");
  const done = pairsOf(call, "done", ids, readKnownTime, "result=2021-01-12");
  const set = pairsOf(call, "set", ids, readWallTime, "nomination-ends=2020-11-30T18:00");
  if (!events.ok || !done.ok || !set.ok) return refusedTogether([events, done, set]);
  return good({ events: events.value, done: done.value, set: set.value });
}

function pairsOf<Name extends string, Time>(
  call: Call,
  option: string,
  known: readonly Name[],
  read: (text: string) => Time | null,
  example: string,
): Result<ReadonlyMap<Name, Time>> {
  const pairs = new Map<Name, Time>();
  for (const text of allOf(call, option)) {
    const equals = text.indexOf("=");
    const name = known.find((each) => each === text.slice(0, equals));
    const time = read(text.slice(equals + 1));
    if (name === undefined || time === null || pairs.has(name)) {
      const remedy = inAll(CALENDAR_TROUBLE, "bad-pair.remedy", { example, known: known.join(", ") });
      const message = inAll(CALENDAR_TROUBLE, "bad-pair", { option: `--${option}`, text: JSON.stringify(text) });
      return refused([commandLineTrouble("bad-pair", message, remedy)]);
    }
    pairs.set(name, time);
  }
  return good(pairs);
}
