import { formatDateTime, formatInteger, UTC } from "@dauys/language";
import type { JSX } from "preact";
import { peopleRecordTexts } from "../../../texts/people-record.ts";
import { usePage, useTexts } from "../../page-context.ts";
import type { PeopleProps } from "./people-parts.tsx";
import { stepText } from "./step-text.ts";

/** Every step of the seats in the order of the entries, with its time and entry. */
export function SeatSteps({ view, people }: PeopleProps): JSX.Element {
  const { lang } = usePage();
  const r = useTexts(peopleRecordTexts);
  return (
    <ol class="timeline">
      {people.seats.steps.map((step) => (
        <li key={step.entry}>
          <span class="timeline-time">
            {formatDateTime(step.at, UTC, lang)}; {r("entry", { entry: formatInteger(step.entry, lang) })}
          </span>
          {stepText(step, { view, people, lang })}
        </li>
      ))}
    </ol>
  );
}
