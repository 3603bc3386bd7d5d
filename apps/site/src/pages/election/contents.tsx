import type { JSX } from "preact";
import { electionContest } from "../../data/contest-file.ts";
import type { RecordView } from "../../records/record-view.ts";
import { calendarTexts } from "../../texts/calendar.ts";
import { chamberTexts } from "../../texts/chamber.ts";
import { chrome } from "../../texts/chrome.ts";
import { countAgainTexts } from "../../texts/count-again.ts";
import { lawTexts } from "../../texts/law.ts";
import { logTexts } from "../../texts/log.ts";
import { mapTexts } from "../../texts/maps.ts";
import { marginsTexts } from "../../texts/margins.ts";
import { peopleTexts } from "../../texts/people.ts";
import { powerTexts } from "../../texts/power.ts";
import { primaryTexts } from "../../texts/primary.ts";
import { recordTexts } from "../../texts/record.ts";
import { statementsTexts } from "../../texts/statements.ts";
import { turnoutTexts } from "../../texts/turnout.ts";
import { whatIfTexts } from "../../texts/what-if.ts";
import { chamberView, hasChamber } from "../../view/chamber-view.ts";
import { hasCalendar } from "../../view/has-calendar.ts";
import { houseOf } from "../../view/house.ts";
import { marginChanges } from "../../view/margin-changes.ts";
import { hasDeputies, hasPeople } from "../../view/people.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import {
  calendarAddress,
  lawAddress,
  primaryAddress,
  recordAddress,
  statementsAddress,
  verifyAddress,
  whatIfAddress,
} from "../address.ts";
import { usePage, useTexts } from "../page-context.ts";
import { hasMap } from "./map-section.tsx";

/** The parts that a page of an election can have, with whether this one has them. */
function useParts(shown: ShownElection): readonly (readonly [id: string, title: string, shown?: boolean])[] {
  const record = useTexts(recordTexts);
  const people = useTexts(peopleTexts);
  return [
    ["majorities", useTexts(chamberTexts)("majorities"), houseOf(shown) !== null && shown.majorities.length > 0],
    ["chamber-numbers", useTexts(powerTexts)("title"), hasChamber(chamberView(shown))],
    ["turnout", useTexts(turnoutTexts)("title")],
    ["map", useTexts(mapTexts)("title"), hasMap(shown)],
    ["parties", people("parties"), shown.election.parties !== undefined],
    ["candidates", people("people"), hasPeople(shown)],
    ["deputies", people("deputies"), hasDeputies(shown)],
    ["calculation", record("calculation")],
    ["margins", useTexts(marginsTexts)("title"), marginChanges(shown).length > 0],
    ["certificate", record("certificate")],
    ["checks", record("checks")],
    ["limits", record("limits")],
    ["sources", record("sources")],
    ["data", record("data")],
  ];
}

/** Other pages on the same election, with whether there are such. */
function usePages(
  shown: ShownElection,
  signed: RecordView | null,
): readonly (readonly [address: string, title: string, shown?: boolean])[] {
  const { lang } = usePage();
  const { id } = shown.election;
  return [
    [lawAddress(shown.rules.id, lang), useTexts(lawTexts)("short")],
    [calendarAddress(id, lang), useTexts(calendarTexts)("short"), hasCalendar(shown)],
    [primaryAddress(id, lang), useTexts(primaryTexts)("short"), shown.primary],
    [statementsAddress(id, lang), useTexts(statementsTexts)("short"), shown.statements],
    [whatIfAddress(id, lang), useTexts(whatIfTexts)("short"), electionContest(shown) !== null],
    [verifyAddress(id, lang), useTexts(countAgainTexts)("short"), signed !== null && signed.figures !== null],
    [recordAddress(id, lang), useTexts(logTexts)("short"), signed !== null],
  ];
}

/** The ways into the parts of a long page, and to other pages; only those that there are. */
export function Contents(props: { readonly shown: ShownElection; readonly record: RecordView | null }): JSX.Element {
  const { shown, record } = props;
  const t = useTexts(chrome);
  const parts = useParts(shown).map(([id, ...rest]) => [`#${id}`, ...rest] as const);
  return (
    <nav class="contents" aria-label={t("onThisPage")}>
      <p class="contents-title">{t("onThisPage")}</p>
      <ul>
        {[...parts, ...usePages(shown, record)]
          .filter(([, , present = true]) => present)
          .map(([address, title]) => (
            <li key={address}>
              <a href={address}>{title}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
