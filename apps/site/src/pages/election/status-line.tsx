import { formatDate } from "@dauys/language";
import type { JSX } from "preact";
import type { RecordView } from "../../records/record-view.ts";
import { statusTexts } from "../../texts/status.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Figure } from "../parts/figure.tsx";
import { SourceRefs } from "../parts/source-refs.tsx";
import { StatusHash, StatusItem } from "../parts/status-items.tsx";
import { CosignersItem } from "../record/cosigners.tsx";
import { CheckpointItem } from "../record/count-status.tsx";

interface StatusLineProps {
  readonly shown: ShownElection;
  readonly software: string;
  /** Where the files are whose hashes are named. */
  readonly files: { readonly election: string; readonly rules: string };
  /** The record of the election, where there is one. */
  readonly record: RecordView | null;
}

const NOTE = { official: "officialNote", transcribed: "transcribedNote", rehearsal: "rehearsalNote" } as const;

/** First of all: what kind of record this is, how far it is, and what was computed from what, by what. */
export function StatusLine({ shown, software, files, record }: StatusLineProps): JSX.Element {
  const t = useTexts(statusTexts);
  const { election, rules, hashes } = shown;
  const { kind, stations } = election;
  return (
    <section class="status" aria-label={t("label")}>
      <dl>
        <StatusItem name={t("kind")}>
          <strong>{t(kind)}.</strong> {t(NOTE[kind])}
        </StatusItem>
        <StatusItem name={t("stage")}>
          <Stage shown={shown} />
        </StatusItem>
        <StatusItem name={t("stations")}>
          <Figure figure={stations.count} />
          {"; "}
          {t("protocols", { n: stations.protocolsAsData.value ?? "?" })}
        </StatusItem>
        <StatusItem name={t("computedFrom")} wide>
          <StatusHash hash={hashes.election}>
            <a href={files.election}>{t("votes")}</a>
          </StatusHash>
          <StatusHash hash={hashes.rules}>
            <a href={files.rules}>{t("rules", { id: rules.id })}</a>
          </StatusHash>
        </StatusItem>
        {record !== null && (
          <>
            <CosignersItem view={record} />
            <CheckpointItem view={record} />
          </>
        )}
        <StatusItem name={t("computedBy")}>Dauys {software}</StatusItem>
      </dl>
    </section>
  );
}

function Stage({ shown: { election } }: { readonly shown: ShownElection }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(statusTexts);
  const { announced } = election;
  return (
    <>
      <strong>{t("final")}</strong>
      {announced?.final !== undefined && (
        <>
          {", "}
          {t("announced", { date: formatDate(announced.final.date, lang) })}
          <SourceRefs ids={[announced.final.source]} />
        </>
      )}
    </>
  );
}
