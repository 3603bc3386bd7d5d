import { established } from "@dauys/core/election";
import { pick } from "@dauys/language";
import type { Paragraph } from "@dauys/language/explanation";
import type { JSX } from "preact";
import type { RecordView } from "../../records/record-view.ts";
import { chrome } from "../../texts/chrome.ts";
import { houseOf } from "../../view/house.ts";
import { marginChanges } from "../../view/margin-changes.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { usePage, useTexts } from "../page-context.ts";
import { CalculationSection } from "./calculation-section.tsx";
import { CandidatesSection } from "./candidates-section.tsx";
import { CertificateSection } from "./certificate-section.tsx";
import { ChamberSection } from "./chamber-section.tsx";
import { ChecksSection } from "./checks-section.tsx";
import { Contents } from "./contents.tsx";
import { DataSection, type Download } from "./data-section.tsx";
import { DeputiesSection } from "./deputies-section.tsx";
import { LimitsSection } from "./limits-section.tsx";
import { MajoritiesSection } from "./majorities-section.tsx";
import { MarginsSection } from "./margins-section.tsx";
import { PartiesSection } from "./parties-section.tsx";
import { ResultSection } from "./result-section.tsx";
import { SourcesSection } from "./sources-section.tsx";
import { StatusLine } from "./status-line.tsx";
import { TurnoutSection } from "./turnout-section.tsx";

/** What the page of an election is made from. */
export interface ElectionPageProps {
  readonly shown: ShownElection;
  readonly explanation: { readonly short: readonly Paragraph[]; readonly full: readonly Paragraph[] };
  /** The certificate as its file holds it. */
  readonly certificate: string | null;
  readonly downloads: readonly Download[];
  readonly software: string;
  /** The signed record of the election, where there is one. */
  readonly record: RecordView | null;
}

/** An election: what kind of record it is first, then the result, what it means, how to check it, and its limits. */
export function ElectionPage(props: ElectionPageProps): JSX.Element {
  const { shown, explanation, certificate, downloads, software, record } = props;
  const { election, rules, majorities } = shown;
  const house = houseOf(shown);
  const names = Object.fromEntries(election.lists.map(({ id, name }) => [id, name]));
  const file = (kind: Download["kind"]) => downloads.find((download) => download.kind === kind);
  const files = { election: file("fileElection")?.href ?? "#data", rules: file("fileRules")?.href ?? "#data" };
  return (
    <>
      <Head shown={shown} files={files} software={software} record={record} />
      <ResultSection shown={shown} record={record} />
      <div class="wide">
        <Contents shown={shown} record={record} />
      </div>
      {house !== null && majorities.length > 0 && <MajoritiesSection house={house} majorities={majorities} />}
      <ChamberSection shown={shown} />
      <TurnoutSection shown={shown} />
      <PartiesSection shown={shown} />
      <CandidatesSection shown={shown} />
      <DeputiesSection shown={shown} />
      <CalculationSection short={explanation.short} full={explanation.full} />
      <MarginsSection changes={marginChanges(shown)} stations={established(election.stations.count)} names={names} />
      <CertificateSection certificate={certificate} file={file("fileCertificate")} rulesId={rules.id} />
      <ChecksSection shown={shown} />
      <LimitsSection shown={shown} />
      <SourcesSection shown={shown} />
      <DataSection shown={shown} downloads={downloads} />
    </>
  );
}

function Head(props: {
  readonly shown: ShownElection;
  readonly files: { readonly election: string; readonly rules: string };
  readonly software: string;
  readonly record: RecordView | null;
}): JSX.Element {
  const { shown, files, software, record } = props;
  const { lang } = usePage();
  const t = useTexts(chrome);
  return (
    <div class="wide page-head">
      <p class="way-back">
        <a href={`/${lang}/`}>{t("elections")}</a>
      </p>
      <StatusLine shown={shown} software={software} files={files} record={record} />
      <h1>{pick(shown.election.title, lang)}</h1>
    </div>
  );
}
