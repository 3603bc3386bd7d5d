import { formatDateTime, formatInteger, UTC } from "@dauys/language";
import type { JSX } from "preact";
import type { RecordView } from "../../records/record-view.ts";
import { mendedTexts } from "../../texts/mended.ts";
import { reasonIn } from "../../view/reason.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Table } from "../parts/table.tsx";

const EVENT = { revoked: "keyRevoked", introduced: "keyIntroduced", rotated: "keyRotated" } as const;

/** Keys that were lost, introduced in their place, or replaced by their holders; and what is in doubt through them. */
export function KeysTable({ view }: { readonly view: RecordView }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(mendedTexts);
  const { keys, doubts } = view.mended;
  const head = (
    <tr>
      {[t("keyOf"), t("kind"), t("reason"), t("received"), t("entries")].map((text) => (
        <th key={text} scope="col">
          {text}
        </th>
      ))}
    </tr>
  );
  return (
    <>
      <Table class="words" caption={t("keysCaption")} head={head}>
        {keys.map(({ event, commission, seat, reason, since, entry, received }) => (
          <tr key={entry}>
            <th scope="row">{t("keySeat", { commission, seat })}</th>
            <td data-label={t("kind")}>{t(EVENT[event])}</td>
            <td data-label={t("reason")}>
              {reasonIn(view, reason, lang)}
              {since !== null && (
                <span class="origin">{t("keySince", { since: formatDateTime(since, UTC, lang) })}</span>
              )}
            </td>
            <td data-label={t("received")}>{received === null ? "—" : formatDateTime(received, UTC, lang)}</td>
            <td data-label={t("entries")}>{formatInteger(entry, lang)}</td>
          </tr>
        ))}
      </Table>
      {doubts.length > 0 && <p>{t("doubts", { n: doubts.reduce((sum, { signed }) => sum + signed.length, 0) })}</p>}
    </>
  );
}
