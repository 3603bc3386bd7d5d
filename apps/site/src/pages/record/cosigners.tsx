import { formatDateTime, UTC } from "@dauys/language";
import type { JSX } from "preact";
import type { RecordView } from "../../records/record-view.ts";
import { cosignersTexts } from "../../texts/cosigners.ts";
import { type Cosigner, cosignersOf } from "../../view/cosigners.ts";
import { recordAddress } from "../address.ts";
import { usePage, useTexts } from "../page-context.ts";
import { StatusItem } from "../parts/status-items.tsx";
import { Table } from "../parts/table.tsx";

/** How many witnesses have signed the checkpoint, by their names: that there is none is said as well. */
export function CosignersItem({ view }: { readonly view: RecordView }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(cosignersTexts);
  const cosigners = cosignersOf(view.checkpoint);
  const names = cosigners.map(({ name }) => name).join(", ");
  return (
    <StatusItem name={t("title")}>
      {cosigners.length === 0 ? (
        t("none")
      ) : (
        <>
          <a href={`${recordAddress(view.id, lang)}#cosigners`}>{t("some", { n: cosigners.length, names })}</a>.{" "}
          {t("policy")}
        </>
      )}
    </StatusItem>
  );
}

/** Every witness under the checkpoint with its time, and what such a signature says. */
export function CosignersPart({ view }: { readonly view: RecordView }): JSX.Element {
  const t = useTexts(cosignersTexts);
  const cosigners = cosignersOf(view.checkpoint);
  return (
    <>
      <h3 id="cosigners">{t("title")}</h3>
      <p>{t("intro")}</p>
      {cosigners.length === 0 ? (
        <p>{t("noneYet")}</p>
      ) : (
        <>
          <CosignersTable cosigners={cosigners} />
          <p>{t("policy")}</p>
        </>
      )}
    </>
  );
}

function CosignersTable({ cosigners }: { readonly cosigners: readonly Cosigner[] }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(cosignersTexts);
  const head = (
    <tr>
      <th scope="col">{t("witness")}</th>
      <th scope="col">{t("at")}</th>
    </tr>
  );
  return (
    <Table class="words" caption={t("caption")} head={head}>
      {cosigners.map(({ name, id, at }) => (
        <tr key={`${name}+${id}`}>
          <th scope="row">
            <code>{`${name}+${id}`}</code>
          </th>
          <td data-label={t("at")}>{formatDateTime(at, UTC, lang, "second")}</td>
        </tr>
      ))}
    </Table>
  );
}
