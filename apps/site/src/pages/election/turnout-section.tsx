import { established } from "@dauys/core/election";
import { pick } from "@dauys/language";
import type { JSX } from "preact";
import { DATA_NAMES } from "../../data/data-files.ts";
import { turnoutTexts } from "../../texts/turnout.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { dataAddress } from "../address.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Section } from "../parts/section.tsx";
import { SourceRefs } from "../parts/source-refs.tsx";
import { MapSection, regionAnchor } from "./map-section.tsx";
import { printedText } from "./percent-text.ts";
import { TurnoutBases } from "./turnout-bases.tsx";
import { TurnoutDay } from "./turnout-day.tsx";
import { TurnoutSeries } from "./turnout-series.tsx";

/** Turnout with its bases, through the day, and by region, as far as each is known. */
export function TurnoutSection({ shown }: { readonly shown: ShownElection }): JSX.Element {
  const { election } = shown;
  const { lang } = usePage();
  const t = useTexts(turnoutTexts);
  const { path = [], byRegion = [], note } = election.turnout ?? {};
  const regions = byRegion.map(({ region, name, percent, source }) => ({
    anchor: regionAnchor(region),
    name,
    percent,
    source,
  }));
  return (
    <Section id="turnout" title={t("title")}>
      <p>{t("intro")}</p>
      <TurnoutBases election={election} />
      <Published election={election} />
      <MapSection shown={shown} />
      {(path.length > 0 || regions.length > 0) && (
        <>
          <div class="columns">
            {regions.length > 0 && (
              <div>
                <h3>{t("regions")}</h3>
                <TurnoutSeries caption={t("regionsCaption")} heading={t("region")} rows={regions} />
                <p class="small soft">{note === undefined ? t("regionsNote") : pick(note, lang)}</p>
              </div>
            )}
            {path.length > 0 && (
              <div>
                <h3>{t("day")}</h3>
                <TurnoutDay path={path} />
              </div>
            )}
          </div>
          <p class="small">
            <a href={dataAddress(election.id, DATA_NAMES.turnout)} download>
              <code>{DATA_NAMES.turnout}</code>
            </a>
            : {t("file")}
          </p>
        </>
      )}
    </Section>
  );
}

/** The published percentage, where the ballots received are not established as a number. */
function Published({ election }: Pick<ShownElection, "election">): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(turnoutTexts);
  if (election.turnout === undefined || established(election.totals.received) !== null) return null;
  const { text, source } = election.turnout.percent;
  return (
    <p>
      {t("publishedOnly", { percent: printedText(text, lang) })}
      <SourceRefs ids={[source]} />
    </p>
  );
}
