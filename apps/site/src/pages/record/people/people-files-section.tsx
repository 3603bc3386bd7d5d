import type { JSX } from "preact";
import { peopleRecordTexts } from "../../../texts/people-record.ts";
import { type Download, DownloadTable } from "../../election/data-section.tsx";
import { useTexts } from "../../page-context.ts";
import { Section } from "../../parts/section.tsx";

/** What the pages on people show, as files. */
export function PeopleFilesSection({ downloads }: { readonly downloads: readonly Download[] }): JSX.Element {
  const t = useTexts(peopleRecordTexts);
  return (
    <Section id="data" title={t("files")}>
      <DownloadTable downloads={downloads} />
    </Section>
  );
}
