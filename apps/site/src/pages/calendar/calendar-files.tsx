import { calendarOf, clocksOf, type ElectionDates, inputOf, readDay, readElectionDates } from "@dauys/core/calendar";
import { calendarFile } from "@dauys/exchange/calendar";
import { LANGS, message, pick } from "@dauys/language";
import type { SiteFile } from "../../site-file.ts";
import { calendarTexts } from "../../texts/calendar.ts";
import { chrome } from "../../texts/chrome.ts";
import { statusTexts } from "../../texts/status.ts";
import { hasCalendar } from "../../view/has-calendar.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { calendarAddress, dataAddress } from "../address.ts";
import { type Common, framed } from "../site-pages.tsx";
import { CalendarPage } from "./calendar-page.tsx";

/**
 * The calendar of each election whose law names deadlines: a page and a file for calendar programs in every language.
 *
 * @param texts - files on the dates of elections, by the election's id; an election without one has its law's alone.
 * @throws Error that names the file and the place of every fault, if a file cannot be read.
 */
export function calendarFiles(
  elections: readonly ShownElection[],
  texts: Readonly<Record<string, string>>,
  common: Omit<Common, "lang">,
): readonly SiteFile[] {
  return elections.flatMap((shown) => (hasCalendar(shown) ? filesOf(shown, texts[shown.election.id], common) : []));
}

function filesOf(shown: ShownElection, text: string | undefined, common: Omit<Common, "lang">): readonly SiteFile[] {
  const { election, rules } = shown;
  const dates = text === undefined ? null : datesOf(election.id, text, shown);
  const clocks = clocksOf(rules.jurisdiction);
  const electionDay = readDay(election.date);
  if (clocks === null || electionDay === null) throw new Error(`${election.id}: no clock or no day`);
  const calendar = calendarOf(rules, { electionDay, ...clocks, ...(dates === null ? {} : inputOf(dates)) });
  const data = text === undefined ? [] : [{ path: dataAddress(election.id, "calendar.json").slice(1), content: text }];
  const pages = LANGS.flatMap((lang): readonly SiteFile[] => {
    const title = message(calendarTexts, "title", lang, { title: pick(election.title, lang) });
    const file = dataAddress(election.id, `calendar.${lang}.ics`);
    const mark = election.kind === "rehearsal" ? `${message(statusTexts, "rehearsal", lang)}: ` : "";
    const page = framed(
      { ...common, lang },
      {
        address: (other) => calendarAddress(election.id, other),
        title: `${title} · ${message(chrome, "site", lang)}`,
        description: message(calendarTexts, "description", lang, { title: pick(election.title, lang) }),
        kind: election.kind,
        sources: dates?.sources.map(({ id }) => id) ?? [],
        content: <CalendarPage shown={shown} calendar={calendar} dates={dates} file={file} />,
      },
    );
    return [{ path: file.slice(1), content: calendarFile(calendar, { id: election.id, lang, title, mark }) }, page];
  });
  return [...data, ...pages];
}

function datesOf(id: string, text: string, { rules }: ShownElection): ElectionDates {
  const read = readElectionDates(text, rules.deadlines ?? []);
  if (read.ok) return read.dates;
  const faults = read.faults.map(({ line, column, message: told }) => `${id}/calendar.json:${line}:${column}: ${told}`);
  throw new Error(faults.join("\n"));
}
