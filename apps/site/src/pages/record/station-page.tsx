import { pick } from "@dauys/language";
import type { JSX } from "preact";
import { UnitLiveBar } from "../../live/live-bar.tsx";
import type { LiveSettings } from "../../live/settings.ts";
import type { FilingView, FormTerms, StationView } from "../../publish/stations/station-view.ts";
import type { HoldView } from "../../records/mended-view.ts";
import type { RecordView } from "../../records/record-view.ts";
import { stationTexts } from "../../texts/station.ts";
import { dataAddress, unitPart } from "../address.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Section } from "../parts/section.tsx";
import { StatusItem } from "../parts/status-items.tsx";
import { StationHead } from "./station-head.tsx";
import { holdsAt, StationHistory } from "./station-history.tsx";
import { ChecksTable, FiguresTable, Seal, SignaturesTable } from "./station-parts.tsx";
import { Payloads } from "./station-payloads.tsx";

/** What the page of a station is made from. */
export interface StationPageProps {
  readonly view: RecordView;
  readonly terms: FormTerms;
  readonly station: StationView;
  readonly software: string;
  readonly live: LiveSettings;
}

/** Whether a station's protocol is still to come, or to be released. */
export function stationAwaits({ state }: StationView): boolean {
  return state === "outstanding" || state === "held";
}

/** A station: its protocol with every check, who signed, what was corrected and why, what was sealed, and the proof. */
export function StationPage({ view, terms, station, software, live }: StationPageProps): JSX.Element {
  const t = useTexts(stationTexts);
  const last = station.filings.at(-1);
  const said = `${t("title", { unit: station.unit })}: ${t(station.state)}.`;
  return (
    <>
      <StationHead
        view={view}
        software={software}
        path={station.path}
        state={<State station={station} />}
        last={lastOf(station, holdsAt(view, station))}
        live={stationAwaits(station) ? <UnitLiveBar view={view} settings={live} says={said} /> : null}
      >
        <Title station={station} />
      </StationHead>
      {last === undefined ? (
        <>
          <Section id="figures" title={t("figures")}>
            <p>{t("noProtocol")}</p>
          </Section>
          {station.payloads.length > 0 && (
            <Section id="attachments" title={t("attachments")}>
              <Payloads view={view} unit={station.unit} payloads={station.payloads} />
            </Section>
          )}
        </>
      ) : (
        <Protocol view={view} terms={terms} station={station} filing={last} />
      )}
      <Section id="seals" title={t("sealed")}>
        {station.seals.length === 0 ? (
          <p>{t("sealsNone")}</p>
        ) : (
          station.seals.map((seal) => <Seal key={seal.entry} terms={terms} seal={seal} />)
        )}
      </Section>
      <Proof view={view} station={station} />
    </>
  );
}

function Title({ station }: { readonly station: StationView }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(stationTexts);
  return (
    <>
      {t("title", { unit: station.unit })}
      {station.name !== null && `: ${pick(station.name, lang)}`}
    </>
  );
}

/** Where the station's protocol stands, in words. */
function State({ station }: { readonly station: StationView }): JSX.Element {
  const t = useTexts(stationTexts);
  const corrected = station.filings.at(-1)?.replaces != null;
  return (
    <StatusItem name={t("state")}>
      <strong>{t(station.state)}</strong>
      {corrected && `, ${t("corrected")}`}
    </StatusItem>
  );
}

/** The last entry about a station whose time is known here. */
function lastOf(
  { filings, seals }: StationView,
  holds: readonly HoldView[],
): { readonly entry: number; readonly received: string | null } | null {
  const released = holds.flatMap((hold) => hold.released ?? []);
  const all = [...filings, ...seals, ...holds, ...released].sort((a, b) => a.entry - b.entry);
  return all.at(-1) ?? null;
}

type ProtocolProps = Omit<StationPageProps, "software" | "live"> & { readonly filing: FilingView };

function Protocol({ view, terms, station, filing }: ProtocolProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(stationTexts);
  const { findings, paper, attachments } = filing;
  return (
    <>
      <Section id="figures" title={t("figures")}>
        <FiguresTable terms={terms} filing={filing} />
      </Section>
      <Section id="checks" title={t("checks")}>
        <ChecksTable view={view} terms={terms} checks={filing.checks} />
        {findings.length > 0 && (
          <>
            <h3>{t("findings")}</h3>
            <ul>
              {findings.map(({ severity, text }) => (
                <li key={text.en}>
                  <b>{t(severity)}.</b> {pick(text, lang)}
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
      <Section id="signatures" title={t("signatures")}>
        {paper === null ? <p>{t("signaturesNone")}</p> : <SignaturesTable view={view} terms={terms} paper={paper} />}
      </Section>
      <Section id="history" title={t("history")}>
        <StationHistory view={view} terms={terms} station={station} />
      </Section>
      <Section id="attachments" title={t("attachments")}>
        <Attachments terms={terms} attachments={attachments} />
        <Payloads view={view} unit={station.unit} payloads={station.payloads} />
      </Section>
    </>
  );
}

function Attachments(props: Pick<FilingView, "attachments"> & { readonly terms: FormTerms }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(stationTexts);
  const { terms, attachments } = props;
  if (attachments.length === 0) return <p>{t("attachmentsNone")}</p>;
  return (
    <ul>
      {attachments.map(({ kind, sha256 }) => (
        <li key={sha256}>
          {terms.attachments[kind]?.[lang] ?? kind} <span class="hash">sha256:{sha256}</span>
        </li>
      ))}
    </ul>
  );
}

/** How to check the proof, what arithmetic cannot show, and the same page as data. */
function Proof({ view, station }: Pick<StationPageProps, "view" | "station">): JSX.Element {
  const t = useTexts(stationTexts);
  const { unit, path, filings } = station;
  // A station that lies in no unit below the nation lies in the nation.
  const above = path.at(-1)?.unit ?? view.record.root.unit;
  const entry = filings.at(-1)?.entry;
  return (
    <Section id="proof" title={t("proof")}>
      {entry !== undefined && (
        <>
          <p>{t("proofIntro")}</p>
          <pre>{`npx dauys record check-receipt ${view.id}-${entry}.tlog-proof --key '${view.record.log}'`}</pre>
        </>
      )}
      <p>{t("limit")}</p>
      <ul>
        <li>
          <a href={dataAddress(view.id, `stations/${unitPart(unit)}.json`)}>{t("dataStation")}</a>
        </li>
        <li>
          <a href={dataAddress(view.id, `units/${unitPart(above)}.csv`)}>{t("dataDistrict")}</a>
        </li>
      </ul>
    </Section>
  );
}
