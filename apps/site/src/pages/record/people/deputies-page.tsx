import { formatInteger, pick } from "@dauys/language";
import type { JSX } from "preact";
import { peopleDeputiesTexts } from "../../../texts/people-deputies.ts";
import { usePage, useTexts } from "../../page-context.ts";
import { Section } from "../../parts/section.tsx";
import { AssemblyVotes } from "./assembly-votes.tsx";
import { DeputiesTable } from "./deputies-table.tsx";
import { FreeSeats, NextTable } from "./free-seats.tsx";
import { EntryRef, type PeopleProps } from "./people-parts.tsx";
import { SeatSteps } from "./seat-steps.tsx";

/** Who sits and why; what became of each seat, step by step; how the assembly voted. */
export function DeputiesParts(props: PeopleProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleDeputiesTexts);
  const { seats, notes } = props.people;
  const number = (value: number) => formatInteger(value, lang);
  const registered = seats.deputies.filter((deputy) => deputy.registered !== null).length;
  const counts = { n: number(seats.deputies.length), registered: number(registered), free: number(seats.free.length) };
  return (
    <>
      <div class="wide after-head">
        {seats.deputies.length === 0 ? <p>{t("none")}</p> : <p class="key-fact">{t("summary", counts)}</p>}
        {seats.deputies.length > 0 && <DeputiesTable {...props} />}
      </div>
      <Section id="steps" title={t("steps")}>
        <SeatSteps {...props} />
        {notes.length > 0 && (
          <>
            <h3>{t("said")}</h3>
            <ul class="notes">
              {notes.map(({ entry, finding }) => (
                <li key={`${entry} ${finding.code}`}>
                  {pick(finding.message, lang)} <EntryRef entry={entry} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
      <Section id="free" title={t("free")}>
        <FreeSeats {...props} />
        <NextTable {...props} />
      </Section>
      {seats.assembly !== null && (
        <Section id="assembly" title={t("assemblyTitle")}>
          <AssemblyVotes {...props} assembly={seats.assembly} />
        </Section>
      )}
    </>
  );
}
