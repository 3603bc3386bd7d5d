import { formatInteger, pick } from "@dauys/language";
import type { JSX } from "preact";
import type { RecordView } from "../../records/record-view.ts";
import { countAgainTexts } from "../../texts/count-again.ts";
import { logTexts } from "../../texts/log.ts";
import { countedHouse, countResult } from "../../view/record-result.ts";
import { recordFilesAddress, verifyAddress } from "../address.ts";
import { usePage, useTexts } from "../page-context.ts";
import { PageFiles } from "../parts/page-files.tsx";
import { Section } from "../parts/section.tsx";
import { AddressNote, useSiteAddress } from "../parts/site-address.tsx";
import { CosignersPart } from "./cosigners.tsx";
import { CountTable } from "./count-result.tsx";
import { LastEntries, TypesTable } from "./entry-tables.tsx";
import { SubHead } from "./sub-head.tsx";

/** What the page of a record is made from. */
export interface LogPageProps {
  readonly view: RecordView;
  readonly software: string;
  /** The files of data that hold what the page shows, by their names. */
  readonly files: readonly string[];
}

const KIND = { official: "kindOfficial", transcribed: "kindTranscribed", rehearsal: "kindRehearsal" } as const;

/** A record: its kind first, how to verify it, what follows from it, its checkpoint and key, its entries. */
export function LogPage({ view, software, files }: LogPageProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(logTexts);
  const { record, entries } = view;
  return (
    <>
      <SubHead view={view} software={software}>
        {t("title", { title: pick(record.title, lang) })}
      </SubHead>
      <div class="wide after-head">
        <p>{t("intro")}</p>
        <p class="key-fact">{t(KIND[record.kind])}</p>
        {record.kind !== "rehearsal" && record.notice !== null && <p>{pick(record.notice, lang)}</p>}
        {view.withoutProtocol > 0 && <p>{t("withoutProtocol", { n: view.withoutProtocol })}</p>}
      </div>
      <VerifySection view={view} />
      <Section id="follows" title={t("follows")}>
        <CountTable
          view={view}
          house={countedHouse(view)}
          caption={`${t("followsCaption")} (${t("base", { n: formatInteger(countResult(view).base, lang) })})`}
        />
      </Section>
      <CheckpointSection view={view} />
      <Section id="types" title={t("types")}>
        <TypesTable types={entries.types} />
      </Section>
      <Section id="last" title={t("last")}>
        <LastEntries view={view} />
      </Section>
      <PageFiles id={view.id} names={files} />
    </>
  );
}

function VerifySection({ view }: { readonly view: RecordView }): JSX.Element {
  const { lang } = usePage();
  const c = useTexts(countAgainTexts);
  const t = useTexts(logTexts);
  const files = recordFilesAddress(view.id);
  const address = `${useSiteAddress()}${files.slice(0, -1)}`;
  return (
    <Section id="verify" title={t("verify")}>
      {view.figures !== null && (
        <p>
          <a href={verifyAddress(view.id, lang)}>{c("short")}</a>
        </p>
      )}
      <p>{t("verifyIntro")}</p>
      <pre>{`npx dauys verify ${address}\nnpx dauys bundle ${address} --out ${view.id}.tar`}</pre>
      <AddressNote />
      <p>
        {t("files", { path: files })}{" "}
        <a href={`${files}checkpoint`} download={`${view.id}-checkpoint.txt`}>
          {t("fileCheckpoint")}
        </a>
      </p>
    </Section>
  );
}

function CheckpointSection({ view }: { readonly view: RecordView }): JSX.Element {
  const t = useTexts(logTexts);
  return (
    <Section id="checkpoint" title={t("checkpoint")}>
      <p>{t("checkpointIntro")}</p>
      <pre>{view.checkpoint.note}</pre>
      <CosignersPart view={view} />
      <h3>{t("key")}</h3>
      <pre>{view.record.log}</pre>
    </Section>
  );
}
