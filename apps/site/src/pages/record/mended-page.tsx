import type { JSX } from "preact";
import type { RecordView } from "../../records/record-view.ts";
import { mendedTexts } from "../../texts/mended.ts";
import { useTexts } from "../page-context.ts";
import { PageFiles } from "../parts/page-files.tsx";
import { Section } from "../parts/section.tsx";
import { AcceptedTable } from "./accepted-table.tsx";
import { CorrectionsTable } from "./corrections-table.tsx";
import { HeldTable } from "./held-table.tsx";
import { KeysTable } from "./keys-table.tsx";
import { MendedNumbers } from "./mended-numbers.tsx";
import { SealsPart } from "./seals-part.tsx";
import { SubHead } from "./sub-head.tsx";

/** What the parts of this page are made from. */
export interface MendedPageProps {
  readonly view: RecordView;
  readonly software: string;
}

/** All that was corrected, held back, late, lost or accepted, with the reasons that the record gives. */
export function MendedPage({ view, software }: MendedPageProps): JSX.Element {
  const t = useTexts(mendedTexts);
  const { mended } = view;
  return (
    <>
      <SubHead view={view} software={software}>
        {t("title")}
      </SubHead>
      <div class="wide after-head">
        <p>{t("intro")}</p>
        <MendedNumbers mended={mended} />
        {view.record.kind === "rehearsal" && <p class="small soft">{t("languages")}</p>}
      </div>
      <Section id="corrections" title={t("corrections")}>
        <OrNone some={mended.corrections.length}>
          <CorrectionsTable view={view} />
        </OrNone>
      </Section>
      <Section id="held" title={t("held")}>
        <OrNone some={mended.held.length}>
          <HeldTable view={view} />
        </OrNone>
      </Section>
      <Section id="seals" title={t("seals")}>
        <SealsPart view={view} />
      </Section>
      <Section id="keys" title={t("keys")}>
        <OrNone some={mended.keys.length}>
          <KeysTable view={view} />
        </OrNone>
      </Section>
      <Section id="accepted" title={t("accepted")}>
        <OrNone some={mended.accepted.length}>
          <AcceptedTable view={view} />
        </OrNone>
      </Section>
      <PageFiles id={view.id} names={["corrections.json", "corrections.csv"]} />
    </>
  );
}

function OrNone(props: { readonly some: number; readonly children: JSX.Element }): JSX.Element {
  const t = useTexts(mendedTexts);
  return props.some === 0 ? <p>{t("none")}</p> : props.children;
}
