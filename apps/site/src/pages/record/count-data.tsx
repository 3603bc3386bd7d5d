import type { JSX } from "preact";
import type { RecordView } from "../../records/record-view.ts";
import { countTexts } from "../../texts/count.ts";
import { logTexts } from "../../texts/log.ts";
import { recordTexts } from "../../texts/record.ts";
import { recordAddress } from "../address.ts";
import { type Download, DownloadTable } from "../election/data-section.tsx";
import { usePage, useTexts } from "../page-context.ts";
import { EmbedPart } from "../parts/embed-part.tsx";
import { Licence } from "../parts/page-files.tsx";
import { Section } from "../parts/section.tsx";
import { DataLinks } from "./data-links.tsx";

/** The figures of a count as files, and the way to the record. */
export function CountData(props: { readonly view: RecordView; readonly downloads: readonly Download[] }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(countTexts);
  const l = useTexts(logTexts);
  const { id, record, result } = props.view;
  return (
    <Section id="data" title={useTexts(recordTexts)("data")}>
      <p>{t("dataIntro")}</p>
      <DownloadTable downloads={props.downloads} />
      <DataLinks view={props.view} />
      <p>
        <Licence />
      </p>
      <EmbedPart id={id} kind={record.kind} title={record.title} picture={result.outcome !== null} />
      <p>
        <a href={recordAddress(props.view.id, lang)}>{l("short")}</a>
      </p>
    </Section>
  );
}
