import type { JSX } from "preact";
import { electionContest } from "../../data/contest-file.ts";
import type { RecordView } from "../../records/record-view.ts";
import { calendarTexts } from "../../texts/calendar.ts";
import { chamberTexts } from "../../texts/chamber.ts";
import { chrome } from "../../texts/chrome.ts";
import { countAgainTexts } from "../../texts/count-again.ts";
import { lawTexts } from "../../texts/law.ts";
import { logTexts } from "../../texts/log.ts";
import { marginsTexts } from "../../texts/margins.ts";
import { peopleTexts } from "../../texts/people.ts";
import { powerTexts } from "../../texts/power.ts";
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
  recordAddress,
  statementsAddress,
  verifyAddress,
  whatIfAddress,
} from "../address.ts";
import { usePage, useTexts } from "../page-context.ts";

/** The ways into the parts of a long page; only parts that it has. */
export function Contents(props: { readonly shown: ShownElection; readonly record: RecordView | null }): JSX.Element {
  const { shown, record: signed } = props;
  const { lang } = usePage();
  const short = useTexts(logTexts)("short");
  const again = useTexts(countAgainTexts)("short");
  const t = useTexts(chrome);
  const record = useTexts(recordTexts);
  const people = useTexts(peopleTexts);
  const law = useTexts(lawTexts)("short");
  const calendar = useTexts(calendarTexts)("short");
  const reports = useTexts(statementsTexts)("short");
  const parts: readonly (readonly [id: string, title: string, shown?: boolean])[] = [
    ["majorities", useTexts(chamberTexts)("majorities"), houseOf(shown) !== null && shown.majorities.length > 0],
    ["chamber-numbers", useTexts(powerTexts)("title"), hasChamber(chamberView(shown))],
    ["turnout", useTexts(turnoutTexts)("title")],
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
  return (
    <nav class="contents" aria-label={t("onThisPage")}>
      <p class="contents-title">{t("onThisPage")}</p>
      <ul>
        {parts
          .filter(([, , present = true]) => present)
          .map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        <li>
          <a href={lawAddress(shown.rules.id, lang)}>{law}</a>
        </li>
        {hasCalendar(shown) && (
          <li>
            <a href={calendarAddress(shown.election.id, lang)}>{calendar}</a>
          </li>
        )}
        {shown.statements && (
          <li>
            <a href={statementsAddress(shown.election.id, lang)}>{reports}</a>
          </li>
        )}
        <WhatIfWay shown={shown} />
        {signed !== null && signed.figures !== null && (
          <li>
            <a href={verifyAddress(signed.id, lang)}>{again}</a>
          </li>
        )}
        {signed !== null && (
          <li>
            <a href={recordAddress(signed.id, lang)}>{short}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** The way to other rules on the same votes, where the votes are known. */
function WhatIfWay({ shown }: { readonly shown: ShownElection }): JSX.Element | null {
  const { lang } = usePage();
  const text = useTexts(whatIfTexts)("short");
  if (electionContest(shown) === null) return null;
  return (
    <li>
      <a href={whatIfAddress(shown.election.id, lang)}>{text}</a>
    </li>
  );
}
