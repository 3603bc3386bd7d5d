import { type Lang, message } from "@dauys/language";
import type { JSX } from "preact";
import { unitTexts } from "../../texts/queues-unit.ts";
import type { HistoryLine } from "./unit-view.ts";

interface HistoryProps {
  readonly lang: Lang;
  readonly unit: string;
  readonly history: readonly HistoryLine[];
  readonly clock: string;
}

/** All that the record says of a unit, entry by entry, with the receipt of each that its commission filed. */
export function History({ lang, unit, history, clock }: HistoryProps): JSX.Element {
  const t = (key: keyof typeof unitTexts): string => unitTexts[key][lang];
  return (
    <div class="scroll">
      <table class="history">
        <thead>
          <tr>
            <th scope="col">{`${t("received")} (${clock})`}</th>
            <th scope="col">{t("what")}</th>
            <th scope="col">{t("commission")}</th>
            <th scope="col">{t("receipt")}</th>
          </tr>
        </thead>
        <tbody>
          {history.map(({ entry, at, by, what, reason, receipt }) => (
            <tr key={`${entry}${what.en}`}>
              <td>{at ?? ""}</td>
              <td>
                {what[lang]} {reason !== null && <span class="soft">{reason}</span>}
              </td>
              <td>{by ?? ""}</td>
              <td>
                {receipt ? (
                  <a href={`/api/v1/units/${encodeURIComponent(unit)}/receipts/${entry}`} download>
                    {message(unitTexts, "entry", lang, { n: String(entry) })}
                  </a>
                ) : (
                  message(unitTexts, "entry", lang, { n: String(entry) })
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
