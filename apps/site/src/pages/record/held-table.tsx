import { formatInteger } from "@dauys/language";
import type { JSX } from "preact";
import type { HeldView } from "../../records/mended-view.ts";
import type { RecordView } from "../../records/record-view.ts";
import { mendedTexts } from "../../texts/mended.ts";
import { reasonIn } from "../../view/reason.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Table } from "../parts/table.tsx";
import { Place } from "./place.tsx";

/** Protocols that did not count for a while: why, by whom, and how it ended. */
export function HeldTable({ view }: { readonly view: RecordView }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(mendedTexts);
  const head = (
    <tr>
      {[t("place"), t("reason"), t("heldBy"), t("heldEnd"), t("entries")].map((text) => (
        <th key={text} scope="col">
          {text}
        </th>
      ))}
    </tr>
  );
  return (
    <Table class="words" caption={t("heldCaption")} head={head}>
      {view.mended.held.map((row) => (
        <tr key={row.entry}>
          <th scope="row">
            <Place view={view} place={row.place} entry={row.entry} />
          </th>
          <td data-label={t("reason")}>{reasonIn(view, row.reason, lang)}</td>
          <td data-label={t("heldBy")}>{t(row.fromAbove ? "heldAbove" : "heldFiled")}</td>
          <td data-label={t("heldEnd")}>
            <End view={view} end={row.end} />
          </td>
          <td data-label={t("entries")}>{formatInteger(row.entry, lang)}</td>
        </tr>
      ))}
    </Table>
  );
}

function End({ view, end }: { readonly view: RecordView; readonly end: HeldView["end"] }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(mendedTexts);
  if (end === null) return <strong>{t("endOpen")}</strong>;
  return (
    <>
      {t(end.how === "corrected" ? "endCorrected" : "endReleased", { entry: end.entry })}
      <span class="origin">{reasonIn(view, end.reason, lang)}</span>
    </>
  );
}
