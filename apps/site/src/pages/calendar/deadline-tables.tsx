import {
  ACTOR_NAMES,
  type Calendar,
  type CalendarEntry,
  type ElectionDates,
  EVENT_NAMES,
  marksOf,
  type Placed,
  stateAt,
} from "@dauys/core/calendar";
import { deadlineName } from "@dauys/core/rules";
import { citationText, formatDate, type Lang, pick } from "@dauys/language";
import type { JSX } from "preact";
import { calendarTexts } from "../../texts/calendar.ts";
import { usePage, useTexts } from "../page-context.ts";
import { SourceRefs } from "../parts/source-refs.tsx";
import { Table } from "../parts/table.tsx";

/** Deadlines whose date is known, in the order of time. */
export function KnownDeadlines(props: {
  readonly calendar: Calendar;
  readonly dates: ElectionDates | null;
}): JSX.Element {
  const t = useTexts(calendarTexts);
  const known = props.calendar.entries.filter(({ ends }) => ends.known);
  const head = (
    <tr>
      <th scope="col">{t("what")}</th>
      <th scope="col">{t("when")}</th>
      <th scope="col">{t("who")}</th>
      <th scope="col">{t("notes")}</th>
    </tr>
  );
  return (
    <Table class="deadlines" caption={t("knownCaption")} head={head}>
      {known.map((entry) => (
        <tr key={entry.deadline.id} id={entry.deadline.id}>
          <What entry={entry} />
          <td data-label={t("when")}>
            <When entry={entry} />
          </td>
          <Who entry={entry} />
          <td data-label={t("notes")}>
            <Notes entry={entry} dates={props.dates} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

/** Deadlines that are counted from an event whose day is not known here. */
export function PendingDeadlines({ calendar }: { readonly calendar: Calendar }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(calendarTexts);
  const head = (
    <tr>
      <th scope="col">{t("what")}</th>
      <th scope="col">{t("depends")}</th>
      <th scope="col">{t("latest")}</th>
      <th scope="col">{t("who")}</th>
    </tr>
  );
  return (
    <Table class="deadlines" caption={t("pendingCaption")} head={head}>
      {calendar.entries.flatMap((entry) => {
        const { deadline, ends } = entry;
        if (ends.known) return [];
        const latest = ends.latest === null ? t("notKnown") : timeText(ends.latest.local, lang);
        return [
          <tr key={deadline.id} id={deadline.id}>
            <What entry={entry} />
            <td data-label={t("depends")}>{pick(EVENT_NAMES[ends.dependsOn], lang)}</td>
            <td data-label={t("latest")}>{latest}</td>
            <Who entry={entry} />
          </tr>,
        ];
      })}
    </Table>
  );
}

function What({ entry: { deadline } }: { readonly entry: CalendarEntry }): JSX.Element {
  const { lang } = usePage();
  return (
    <th scope="row">
      {pick(deadlineName(deadline), lang)} <span class="soft">{citationText(deadline.article, lang)}</span>
    </th>
  );
}

function Who({ entry: { deadline } }: { readonly entry: CalendarEntry }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(calendarTexts);
  return <td data-label={t("who")}>{deadline.by === undefined ? "—" : pick(ACTOR_NAMES[deadline.by], lang)}</td>;
}

function When({ entry: { opens, ends } }: { readonly entry: CalendarEntry }): JSX.Element {
  const { lang } = usePage();
  const to = placedText(ends, lang);
  return <>{opens === null ? to : `${placedText(opens, lang)} – ${to}`}</>;
}

function Notes(props: { readonly entry: CalendarEntry; readonly dates: ElectionDates | null }): JSX.Element {
  const { entry, dates } = props;
  const { lang } = usePage();
  const t = useTexts(calendarTexts);
  const { deadline, byRule, elsewhere } = entry;
  const sources = [...(dates?.set ?? []), ...(dates?.done ?? [])].filter((one) => one.deadline === deadline.id);
  const told = [
    ...doneText(entry, t, lang),
    ...(byRule === null ? [] : [t("byRule", { rule: placedText(byRule, lang) })]),
    ...elsewhere.map(({ zone, ends }) => t("elsewhere", { zone: pick(zone.name, lang), time: placedText(ends, lang) })),
    ...marksOf(entry).flatMap((mark) => (mark === "set" ? [] : [t(mark)])),
  ];
  if (told.length === 0) return <>—</>;
  return (
    <>
      {told.join("; ")}
      <SourceRefs ids={[...new Set(sources.map(({ source }) => source))]} />
    </>
  );
}

/** What is known to have been done, and whether in time. */
function doneText(
  entry: CalendarEntry,
  t: ReturnType<typeof useTexts<typeof calendarTexts>>,
  lang: Lang,
): readonly string[] {
  const { done } = entry;
  if (done === null) return [];
  const state = stateAt(entry, Number.MAX_SAFE_INTEGER);
  const day = new Date((done.by === "instant" ? done.instant : done.day * 86_400) * 1000).toISOString().slice(0, 10);
  return [t(state.is === "done-late" ? "late" : "done", { time: formatDate(day, lang) })];
}

function placedText(placed: Placed, lang: Lang): string {
  if (placed.known) return timeText(placed.local, lang);
  return placed.latest === null ? "—" : timeText(placed.latest.local, lang);
}

function timeText({ date, time }: { readonly date: string; readonly time: string }, lang: Lang): string {
  const day = formatDate(date, lang);
  return time === "24:00" || time === "00:00" ? day : `${day}, ${time.slice(0, 5)}`;
}
