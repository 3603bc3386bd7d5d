import { formatInteger, pick } from "@dauys/language";
import type { JSX } from "preact";
import type { RecordView } from "../../records/record-view.ts";
import { mendedTexts } from "../../texts/mended.ts";
import { reasonIn } from "../../view/reason.ts";
import { usePage, useTexts } from "../page-context.ts";
import { NumberCell, Table } from "../parts/table.tsx";
import { UnitLink } from "./unit-link.tsx";

/** Warnings that were accepted, put together by what was found and why it was accepted. */
export function AcceptedTable({ view }: { readonly view: RecordView }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(mendedTexts);
  const head = (
    <tr>
      <th scope="col">{t("check")}</th>
      <th scope="col">{t("reason")}</th>
      <th scope="col" class="number">
        {t("inStations")}
      </th>
      <th scope="col" class="number">
        {t("inAbove")}
      </th>
    </tr>
  );
  return (
    <Table class="words" caption={t("acceptedCaption")} head={head}>
      {view.mended.accepted.map(({ code, check, reason, stations, above, example }) => (
        <tr key={`${code} ${check} ${reason}`}>
          <th scope="row">{check === null ? t("paperCheck") : t("checkNumber", { n: check })}</th>
          <td data-label={t("reason")}>
            {reasonIn(view, reason, lang)}
            <span class="origin">
              {t("example")}{" "}
              <UnitLink view={view} unit={example.unit}>
                {example.unit}
              </UnitLink>
              : {pick(example.text, lang)}
            </span>
          </td>
          <NumberCell label={t("inStations")}>{formatInteger(stations, lang)}</NumberCell>
          <NumberCell label={t("inAbove")}>{formatInteger(above, lang)}</NumberCell>
        </tr>
      ))}
    </Table>
  );
}
