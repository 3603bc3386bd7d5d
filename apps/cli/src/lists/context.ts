import {
  calendarOf,
  fixedZone,
  KZ_CAPITAL,
  listDeadlines,
  offsetAt,
  offsetSeconds,
  readDay,
  readInstant,
  type Zone,
} from "@dauys/core/calendar";
import { type CandidateList, type ListContext, readListContext } from "@dauys/core/nomination";
import type { Rules } from "@dauys/core/rules";
import { decodeText } from "@dauys/exchange";
import { type Call, isGiven, optionOf } from "../command.ts";
import { readSource } from "../input/read-source.ts";
import { told } from "../keys/told.ts";
import { same } from "../say.ts";
import { good, type Result, refused, refusedTogether, resultOf, type Trouble } from "../trouble.ts";
import { LIST_TROUBLES } from "./trouble-texts.ts";

/** What lists are checked with: it may differ from list to list, as clocks do. */
export interface CheckContext {
  readonly electionDay: string;
  readonly seats: number;
  /** When lists may be handed in and registered. */
  readonly deadlines: ListContext["deadlines"];
  readonly of: (list: CandidateList) => ListContext;
}

const IN_OPTIONS = ["date", "seats", "utc"] as const;

/** The context that a call gives: a file, or options and what the law's calendar makes of them. */
export async function contextOf(call: Call, rules: Rules): Promise<Result<CheckContext>> {
  const file = optionOf(call, "context");
  if (file === undefined) return fromOptions(call, rules);
  const both = IN_OPTIONS.filter((option) => isGiven(call, option));
  if (both.length > 0) return refused(both.map((option) => told(LIST_TROUBLES, "context-and-options", { option })));
  return fromFile(call, file);
}

async function fromFile(call: Call, path: string): Promise<Result<CheckContext>> {
  const source = await readSource(call.io, path);
  if (!source.ok) return source;
  const text = resultOf(decodeText(source.value, { header: "{}" }));
  if (!text.ok) return text;
  const read = readListContext(text.value);
  if (read.ok) {
    const { electionDay, seats, deadlines } = read.value;
    return good({ electionDay, seats, deadlines, of: () => read.value });
  }
  const { file } = source.value;
  const remedy = LIST_TROUBLES["context.remedy"];
  return refused(
    read.faults.map(({ line, column, message }): Trouble => {
      return { file, line, column, code: "context", message: same(message), remedy };
    }),
  );
}

function fromOptions(call: Call, rules: Rules): Result<CheckContext> {
  const [day, seats, zone] = [dayOf(call), seatsOf(call, rules), zoneOf(call, rules)];
  if (!day.ok || !seats.ok || !zone.ok) return refusedTogether([day, seats, zone]);
  const deadlines = listDeadlines(calendarOf(rules, { electionDay: readDay(day.value) ?? 0, zone: zone.value }));
  const base = { electionDay: day.value, seats: seats.value, deadlines };
  return good({
    ...base,
    of: ({ submitted }) => ({ ...base, utcOffset: offsetAt(zone.value, readInstant(submitted) ?? 0) }),
  });
}

/** Election day as `--date` gives it. */
export function dayOf(call: Call): Result<string> {
  const value = optionOf(call, "date");
  if (value === undefined) return refused([told(LIST_TROUBLES, "no-date")]);
  if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value) && readDay(value) !== null) return good(value);
  return refused([told(LIST_TROUBLES, "bad-date", { value: JSON.stringify(value) })]);
}

/** A whole number from 1 as an option gives it; `null` where it is left out. */
export function numberOf(call: Call, option: string): Result<number | null> {
  const value = optionOf(call, option);
  if (value === undefined) return good(null);
  if (/^[1-9][0-9]{0,11}$/.test(value)) return good(Number(value));
  return refused([told(LIST_TROUBLES, "bad-number", { option, value: JSON.stringify(value) })]);
}

function seatsOf(call: Call, { distribution }: Rules): Result<number> {
  const given = numberOf(call, "seats");
  if (!given.ok) return given;
  const seats = given.value ?? distribution.seats?.count;
  return seats === undefined || seats === null ? refused([told(LIST_TROUBLES, "no-seats")]) : good(seats);
}

/** The commission's clock. Which place's clock the law means it does not say: for Kazakhstan the capital's is taken. */
function zoneOf(call: Call, { jurisdiction }: Rules): Result<Zone> {
  const value = optionOf(call, "utc");
  if (value === undefined) return jurisdiction === "KZ" ? good(KZ_CAPITAL) : refused([told(LIST_TROUBLES, "no-utc")]);
  const seconds = offsetSeconds(value);
  // No clock is more than 12 hours behind UTC, or more than 14 ahead of it.
  if (seconds !== null && seconds >= -43_200) return good(fixedZone(value, same(`UTC${value}`), seconds / 60));
  return refused([told(LIST_TROUBLES, "bad-utc", { value: JSON.stringify(value) })]);
}
