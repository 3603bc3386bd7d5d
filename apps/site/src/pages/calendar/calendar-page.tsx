import type { Calendar, ElectionDates } from "@dauys/core/calendar";
import { formatDate, pick } from "@dauys/language";
import type { JSX } from "preact";
import { calendarTexts } from "../../texts/calendar.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { electionAddress, lawAddress } from "../address.ts";
import { usePage, useTexts } from "../page-context.ts";
import { PageFiles } from "../parts/page-files.tsx";
import { Section } from "../parts/section.tsx";
import { sourceAnchor } from "../parts/source-refs.tsx";
import { KnownDeadlines, PendingDeadlines } from "./deadline-tables.tsx";

/** What the page of a calendar is made from. */
export interface CalendarPageProps {
  readonly shown: ShownElection;
  readonly calendar: Calendar;
  /** What is published of the dates; `null`: nothing is. */
  readonly dates: ElectionDates | null;
  /** The address of the file for calendar programs. */
  readonly file: string;
}

/** Every deadline of the law under which an election was held, in the order of time. */
export function CalendarPage({ shown, calendar, dates, file }: CalendarPageProps): JSX.Element {
  const { election, rules } = shown;
  const { lang } = usePage();
  const t = useTexts(calendarTexts);
  const zone = pick(calendar.zone.name, lang);
  return (
    <>
      <div class="wide page-head">
        <p class="way-back">
          <a href={electionAddress(election.id, lang)}>{pick(election.title, lang)}</a>
        </p>
        <h1>{t("title", { title: pick(election.title, lang) })}</h1>
        <p class="key-fact">{t("intro", { rules: rules.id, date: formatDate(election.date, lang), zone })}</p>
        <p class="soft">
          <a href={lawAddress(rules.id, lang)}>{t("rules", { rules: rules.id })}</a>{" "}
          <code>sha256:{shown.hashes.rules.slice(0, 24)}…</code>
        </p>
        <p class="soft">{t("silent")}</p>
        {dates?.kind.value === "early" && <p class="soft">{t("early")}</p>}
        <p>
          <a href={file}>{t("file")}</a>
        </p>
      </div>
      <Section id="deadlines" title={t("known")}>
        <KnownDeadlines calendar={calendar} dates={dates} />
      </Section>
      {calendar.entries.some(({ ends }) => !ends.known) && (
        <Section id="pending" title={t("pending")}>
          <PendingDeadlines calendar={calendar} />
        </Section>
      )}
      {dates !== null && (
        <Section id="sources" title={t("sources")}>
          <ol class="sources">
            {dates.sources.map(({ id, title, url }) => (
              <li key={id} id={sourceAnchor(id)}>
                <span lang="en">{url === undefined ? title : <a href={url}>{title}</a>}</span>
              </li>
            ))}
          </ol>
        </Section>
      )}
      <PageFiles id={election.id} names={dates === null ? ["rules.json"] : ["calendar.json", "rules.json"]} />
    </>
  );
}
