import { citationText, formatDateTime, formatInteger, pick, UTC } from "@dauys/language";
import type { JSX } from "preact";
import type { ChangeView, CorrectionView } from "../../records/mended-view.ts";
import type { RecordView } from "../../records/record-view.ts";
import { mendedTexts } from "../../texts/mended.ts";
import { reasonIn } from "../../view/reason.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Table } from "../parts/table.tsx";
import { Place } from "./place.tsx";

const KIND = { "transcription-fix": "fix", recount: "recount", "re-issue": "reissue" } as const;

/** Protocols that replaced another one: where, of what kind, why, and every figure that changed. */
export function CorrectionsTable({ view }: { readonly view: RecordView }): JSX.Element {
  const t = useTexts(mendedTexts);
  const head = (
    <tr>
      {[t("place"), t("kind"), t("reason"), t("changed"), t("entries")].map((text) => (
        <th key={text} scope="col">
          {text}
        </th>
      ))}
    </tr>
  );
  return (
    <Table class="words" caption={t("correctionsCaption")} head={head}>
      {view.mended.corrections.map((correction) => (
        <CorrectionRow key={correction.entry} view={view} row={correction} />
      ))}
    </Table>
  );
}

function CorrectionRow({ view, row }: { readonly view: RecordView; readonly row: CorrectionView }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(mendedTexts);
  const { place, correction, by, replaces, entry, received, changes } = row;
  const entries = { before: formatInteger(replaces, lang), after: formatInteger(entry, lang) };
  return (
    <tr>
      <th scope="row">
        <Place view={view} place={place} entry={entry} />
      </th>
      <td data-label={t("kind")}>{t(KIND[correction.kind])}</td>
      <td data-label={t("reason")}>
        {reasonIn(view, correction.reason, lang)}
        {correction.kind === "recount" && (
          <span class="origin">
            {t("recountOn", { ground: citationText(correction.ground, lang), by: correction.orderedBy })}
          </span>
        )}
        {correction.kind === "re-issue" && <span class="origin">{t("reissuedBy", { by: correction.issuedBy })}</span>}
      </td>
      <td data-label={t("changed")}>
        <Changes changes={changes} />
      </td>
      <td data-label={t("entries")}>
        {t("replaced", entries)}
        <span class="origin">
          {received === null ? "" : `${formatDateTime(received, UTC, lang)}; `}
          {t("signedBy", { by })}
        </span>
      </td>
    </tr>
  );
}

function Changes({ changes }: { readonly changes: readonly ChangeView[] }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(mendedTexts);
  const number = (value: number | null) => (value === null ? "—" : formatInteger(value, lang));
  if (changes.length === 0) return <span class="soft">{t("nothingChanged")}</span>;
  return (
    <ul class="changes">
      {changes.map(({ label, before, after }) => (
        <li key={label.en}>
          {pick(label, lang)}: {t("replaced", { before: number(before), after: number(after) })}
        </li>
      ))}
    </ul>
  );
}
