import { formatDateTime, formatInteger, UTC } from "@dauys/language";
import type { JSX } from "preact";
import type { RecordView } from "../../records/record-view.ts";
import { mendedTexts } from "../../texts/mended.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Table } from "../parts/table.tsx";
import { Place } from "./place.tsx";

/** What the seals show, by when they reached the record; those that came too late one by one. */
export function SealsPart({ view }: { readonly view: RecordView }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(mendedTexts);
  const { seals, late } = view.mended;
  const time = (value: string | null) => (value === null ? t("notStated") : formatDateTime(value, UTC, lang, "second"));
  const head = (
    <tr>
      {[t("place"), t("sealedAt"), t("opened"), t("received"), t("entries")].map((text) => (
        <th key={text} scope="col">
          {text}
        </th>
      ))}
    </tr>
  );
  return (
    <>
      <p>{t("sealsIntro")}</p>
      <ul>
        <li>{t("sealBefore", { n: seals["before-opening"] })}</li>
        <li>{t("sealFiling", { n: seals["before-filing"] })}</li>
        <li>{t("sealLate", { n: seals.late })}</li>
      </ul>
      {late.length > 0 && (
        <Table class="words" caption={t("lateCaption")} head={head}>
          {late.map(({ place, entry, at, received, next }) => (
            <tr key={entry}>
              <th scope="row">
                <Place view={view} place={place} />
              </th>
              <td data-label={t("sealedAt")}>{time(at)}</td>
              <td data-label={t("opened")}>{time(next)}</td>
              <td data-label={t("received")}>{time(received)}</td>
              <td data-label={t("entries")}>{formatInteger(entry, lang)}</td>
            </tr>
          ))}
        </Table>
      )}
    </>
  );
}
