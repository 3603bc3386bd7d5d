import { formatInteger } from "@dauys/language";
import type { JSX } from "preact";
import { recordTexts } from "../../texts/record.ts";
import { turnoutTexts } from "../../texts/turnout.ts";
import { houseOf } from "../../view/house.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { usePage, useTexts } from "../page-context.ts";
import { EmbedPart } from "../parts/embed-part.tsx";
import { Licence } from "../parts/page-files.tsx";
import { Section } from "../parts/section.tsx";
import { NumberCell, Table } from "../parts/table.tsx";

/** A file that a page offers: its address, what it holds, how large it is, and its hash. */
export interface Download {
  readonly name: string;
  readonly href: string;
  readonly kind:
    | "fileElection"
    | "fileRules"
    | "fileResult"
    | "fileCertificate"
    | "fileTable"
    | "fileTurnout"
    | "fileCount"
    | "fileUnits"
    | "filePeople"
    | "fileLists"
    | "fileCandidates"
    | "fileDeputies";
  readonly bytes: number;
  readonly hash: string;
}

/** The files from which every number of the page follows. */
export function DataSection(props: {
  readonly shown: ShownElection;
  readonly downloads: readonly Download[];
}): JSX.Element {
  const t = useTexts(recordTexts);
  const { shown, downloads } = props;
  const { id, kind, title } = shown.election;
  return (
    <Section id="data" title={t("data")}>
      <p>{t("dataIntro")}</p>
      <DownloadTable downloads={downloads} />
      <p>
        <Licence />
      </p>
      <EmbedPart id={id} kind={kind} title={title} picture={houseOf(shown) !== null} />
    </Section>
  );
}

const DOWNLOAD_TEXTS = { ...recordTexts, fileTurnout: turnoutTexts.file };

/** Files to download, each with what it holds, its size and its hash. */
export function DownloadTable({ downloads }: { readonly downloads: readonly Download[] }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(DOWNLOAD_TEXTS);
  const head = (
    <tr>
      <th scope="col">{t("file")}</th>
      <th scope="col">{t("contents")}</th>
      <th scope="col" class="number">
        {t("size")}
      </th>
      <th scope="col">SHA-256</th>
    </tr>
  );
  return (
    <Table class="downloads" caption={t("dataCaption")} head={head}>
      {downloads.map(({ name, href, kind, bytes, hash }) => (
        <tr key={name}>
          <th scope="row">
            <a href={href} download>
              {name}
            </a>
          </th>
          <td data-label={t("contents")}>{t(kind)}</td>
          <NumberCell label={t("size")}>{t("bytes", { n: formatInteger(bytes, lang) })}</NumberCell>
          <td data-label="SHA-256" class="hash">
            {hash}
          </td>
        </tr>
      ))}
    </Table>
  );
}
