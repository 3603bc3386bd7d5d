import { formatDecimal, formatInteger, message } from "@dauys/language";
import type { JSX } from "preact";
import { heldTexts, wallTexts } from "../../texts/queues.ts";
import type { PageContext } from "../page-context.ts";
import type { ThroughputView } from "./held-view.ts";

/** What everybody typed: counts, the median of minutes, and how often the other entry was different. */
export function ThroughputPage({ lang, view: { rows } }: PageContext & { readonly view: ThroughputView }): JSX.Element {
  const t = (key: keyof typeof heldTexts): string => heldTexts[key][lang];
  if (rows.length === 0) return <p>{t("no-work")}</p>;
  return (
    <>
      <p class="soft">{t("throughput-note")}</p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t("person")}</th>
              {(["protocols", "first-entries", "second-entries", "minutes", "differing"] as const).map((key) => (
                <th key={key} scope="col" class="number">
                  {t(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ person, first, second, tenthsOfMinute, compared, differing }) => (
              <tr key={person}>
                <th scope="row">{person}</th>
                <td class="number">{formatInteger(first + second, lang)}</td>
                <td class="number">{formatInteger(first, lang)}</td>
                <td class="number">{formatInteger(second, lang)}</td>
                <td class="number">{formatDecimal(tenthsOfMinute, 10, 1, lang)}</td>
                <td class="number">{message(wallTexts, "n-of-m", lang, { n: differing, m: compared })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
