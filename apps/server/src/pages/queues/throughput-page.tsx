import { formatDecimal, formatInteger, type Lang, message } from "@dauys/language";
import type { JSX } from "preact";
import { heldTexts, wallTexts } from "../../texts/queues.ts";
import type { PageContext } from "../page-context.ts";
import type { Throughput, ThroughputView } from "./held-view.ts";

const COLUMNS = ["protocols", "first-entries", "second-entries", "minutes", "differing"] as const;

/** What everybody typed: counts, the median of minutes, and how often the other entry was different. */
export function ThroughputPage({ lang, view: { rows } }: PageContext & { readonly view: ThroughputView }): JSX.Element {
  const t = (key: keyof typeof heldTexts): string => heldTexts[key][lang];
  if (rows.length === 0) return <p>{t("no-work")}</p>;
  return (
    <>
      <p class="soft">{t("throughput-note")}</p>
      <table class="throughput">
        <thead>
          <tr>
            <th scope="col">{t("person")}</th>
            {COLUMNS.map((key) => (
              <th key={key} scope="col" class="number">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.person}>
              <th scope="row">{row.person}</th>
              {COLUMNS.map((key) => (
                <td key={key} class="number" data-label={t(key)}>
                  {cell(row, key, lang)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function cell(
  { first, second, tenthsOfMinute, compared, differing }: Throughput,
  column: (typeof COLUMNS)[number],
  lang: Lang,
): string {
  switch (column) {
    case "protocols":
      return formatInteger(first + second, lang);
    case "first-entries":
      return formatInteger(first, lang);
    case "second-entries":
      return formatInteger(second, lang);
    case "minutes":
      return formatDecimal(tenthsOfMinute, 10, 1, lang);
    case "differing":
      return message(wallTexts, "n-of-m", lang, { n: differing, m: compared });
  }
}
