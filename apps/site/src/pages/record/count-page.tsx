import { pick } from "@dauys/language";
import type { Paragraph } from "@dauys/language/explanation";
import type { JSX } from "preact";
import { countContest } from "../../data/contest-file.ts";
import { LiveBar } from "../../live/live-bar.tsx";
import type { LiveSettings } from "../../live/settings.ts";
import type { RecordView } from "../../records/record-view.ts";
import { chrome } from "../../texts/chrome.ts";
import { countTexts } from "../../texts/count.ts";
import { countAgainTexts } from "../../texts/count-again.ts";
import { logTexts } from "../../texts/log.ts";
import { mapTexts } from "../../texts/maps.ts";
import { marginsTexts } from "../../texts/margins.ts";
import { mendedTexts } from "../../texts/mended.ts";
import { recordTexts } from "../../texts/record.ts";
import { whatIfTexts } from "../../texts/what-if.ts";
import { marginChanges } from "../../view/margin-changes.ts";
import { listOrder, unitsAbove } from "../../view/units.ts";
import { homeAddress, mendedAddress, recordAddress, unitAddress, verifyAddress, whatIfAddress } from "../address.ts";
import { CalculationSection } from "../election/calculation-section.tsx";
import type { Download } from "../election/data-section.tsx";
import { MarginsSection } from "../election/margins-section.tsx";
import { usePage, useTexts } from "../page-context.ts";
import { hasMaps, MapsOfRegions } from "../parts/map-of-regions.tsx";
import { Section } from "../parts/section.tsx";
import { Banner } from "./banner.tsx";
import { CountData } from "./count-data.tsx";
import { CountResultSection } from "./count-result.tsx";
import { CountStatus } from "./count-status.tsx";
import { MendedNumbers } from "./mended-numbers.tsx";
import { PeopleNav } from "./people/people-head.tsx";
import { SeriesSection } from "./series-section.tsx";
import { TerritorialTable } from "./territorial-table.tsx";
import { UnitLink } from "./unit-link.tsx";
import { UnitName, UnitTable } from "./unit-table.tsx";

/** What the pages of a count are made from. */
export interface CountPageProps {
  readonly view: RecordView;
  readonly software: string;
  readonly live: LiveSettings;
  readonly explanation: { readonly short: readonly Paragraph[]; readonly full: readonly Paragraph[] };
  readonly downloads: readonly Download[];
}

/** A whole count: what kind of record it is first, its result, its regions, what was corrected, how to check it. */
export function CountPage({ view, software, live, explanation, downloads }: CountPageProps): JSX.Element {
  const { lang } = usePage();
  const m = useTexts(mendedTexts);
  const names = Object.fromEntries(view.lists.map(({ id, name }) => [id, name]));
  return (
    <>
      <div class="wide page-head">
        <Banner view={view} />
        <BackHome />
        <CountStatus view={view} software={software} />
        <LiveBar view={view} settings={live} />
        <h1>{pick(view.record.title, lang)}</h1>
      </div>
      <CountResultSection view={view} />
      <div class="wide">
        <CountContents view={view} />
        <PeopleNav view={view} />
      </div>
      <Regions view={view} />
      <SeriesSection view={view} />
      <Section id="mended" title={m("title")}>
        <MendedNumbers mended={view.mended} />
        <p>
          <a href={mendedAddress(view.id, lang)}>{m("toAll")}</a>
        </p>
      </Section>
      <CalculationSection short={explanation.short} full={explanation.full} />
      <MarginsSection changes={marginChanges(view.result)} stations={view.result.stations.all || null} names={names} />
      <CountData view={view} downloads={downloads} />
      <Limits view={view} />
    </>
  );
}

function BackHome(): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(chrome);
  return (
    <p class="way-back">
      <a href={homeAddress(lang)}>{t("elections")}</a>
    </p>
  );
}

function CountContents({ view }: { readonly view: RecordView }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(chrome);
  const c = useTexts(countTexts);
  const r = useTexts(recordTexts);
  const margins = useTexts(marginsTexts)("title");
  const parts: readonly (readonly [href: string, title: string, shown?: boolean])[] = [
    ["#regions", c("regions"), view.tree !== null],
    ["#map", useTexts(mapTexts)("title"), hasMaps(view)],
    ["#series", c("series"), view.result.declared.length > 0],
    ["#mended", useTexts(mendedTexts)("title")],
    ["#calculation", r("calculation")],
    ["#margins", margins, marginChanges(view.result).length > 0],
    ["#data", r("data")],
    ["#limits", r("limits")],
    [verifyAddress(view.id, lang), useTexts(countAgainTexts)("short"), view.figures !== null],
    [whatIfAddress(view.id, lang), useTexts(whatIfTexts)("short"), countContest(view) !== null],
    [recordAddress(view.id, lang), useTexts(logTexts)("short")],
  ];
  return (
    <nav class="contents" aria-label={t("onThisPage")}>
      <p class="contents-title">{t("onThisPage")}</p>
      <ul>
        {parts
          .filter(([, , shown = true]) => shown)
          .map(([href, title]) => (
            <li key={href}>
              <a href={href}>{title}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** The regions with their progress, and whether every protocol above the stations agrees with what lies below it. */
function Regions({ view }: { readonly view: RecordView }): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(countTexts);
  const { tree, result } = view;
  if (tree === null) return null;
  const own = view.stations.find(({ unit }) => unit === null)?.codes.length ?? 0;
  const filed = unitsAbove(view).filter(({ protocol }) => protocol !== null);
  const differing = filed.filter(({ protocol }) => protocol !== null && protocol.differing.length > 0);
  return (
    <Section id="regions" title={t("regions")}>
      <p>
        {differing.length === 0
          ? t("allAgree", { n: filed.length })
          : `${t("someDiffer", { all: filed.length, n: differing.length })} `}
        {differing.map((unit, i) => (
          <>
            {i > 0 && ", "}
            <UnitLink key={unit.unit} view={view} unit={unit.unit}>
              <UnitName unit={unit} />
            </UnitLink>
          </>
        ))}
        {differing.length > 0 && "."}
      </p>
      <MapsOfRegions view={view} />
      {tree.regions.length > 0 && (
        <UnitTable
          lists={view.lists}
          order={listOrder(view)}
          caption={t("regionsCaption")}
          level={t("region")}
          units={tree.regions}
          address={(unit) => unitAddress(view.id, unit, lang)}
          whole={result}
        />
      )}
      {own > 0 && (
        <p>
          <a href={unitAddress(view.id, view.record.root.unit, lang)}>{t("ownStations", { n: own })}</a>
        </p>
      )}
      <h3>{t("territorial")}</h3>
      <TerritorialTable tree={tree} unit={tree.nation} />
    </Section>
  );
}

function Limits({ view }: { readonly view: RecordView }): JSX.Element {
  const t = useTexts(recordTexts);
  const c = useTexts(countTexts);
  return (
    <Section id="limits" title={t("limits")}>
      <div class="limits">
        {view.record.kind === "rehearsal" && <p>{c("limitRehearsal")}</p>}
        <p>{t("limitFraud")}</p>
      </div>
    </Section>
  );
}
