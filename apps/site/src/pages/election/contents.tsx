import type { JSX } from "preact";
import { chamberTexts } from "../../texts/chamber.ts";
import { chrome } from "../../texts/chrome.ts";
import { marginsTexts } from "../../texts/margins.ts";
import { recordTexts } from "../../texts/record.ts";
import { turnoutTexts } from "../../texts/turnout.ts";
import { houseOf } from "../../view/house.ts";
import { marginChanges } from "../../view/margin-changes.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { useTexts } from "../page-context.ts";

/** The ways into the parts of a long page; only parts that it has. */
export function Contents({ shown }: { readonly shown: ShownElection }): JSX.Element {
  const t = useTexts(chrome);
  const record = useTexts(recordTexts);
  const parts: readonly (readonly [id: string, title: string, shown?: boolean])[] = [
    ["majorities", useTexts(chamberTexts)("majorities"), houseOf(shown) !== null && shown.majorities.length > 0],
    ["turnout", useTexts(turnoutTexts)("title")],
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
      </ul>
    </nav>
  );
}
