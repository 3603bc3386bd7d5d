import { formatInteger, formatSigned, type Lang, message } from "@dauys/language";
import type { JSX } from "preact";
import { unitTexts } from "../../texts/queues-unit.ts";
import type { ShownSums } from "./unit-view.ts";

interface SumsProps {
  readonly lang: Lang;
  readonly sums: ShownSums;
}

/** What the units below add up to, and where the territorial protocol says something else. */
export function Sums({ lang, sums }: SumsProps): JSX.Element {
  const t = (key: keyof typeof unitTexts): string => unitTexts[key][lang];
  const { counted, all, rows, votes, differences } = sums;
  return (
    <>
      <p>
        {message(unitTexts, "sums-note", lang, { counted, all })} {differences?.length === 0 && t("agrees")}
      </p>
      {differences !== null && differences.length > 0 && <Differences lang={lang} sums={sums} />}
      <div class="columns">
        <table class="figures">
          <caption>{t("figure")}</caption>
          <tbody>
            {rows.map(({ label, sum }) => (
              <tr key={label.en}>
                <th scope="row">{label[lang]}</th>
                <td class="number">{sum === null ? "" : formatInteger(sum, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <table class="figures">
          <caption>{t("votes")}</caption>
          <tbody>
            {votes.map(({ label, sum }) => (
              <tr key={label.en}>
                <th scope="row">{label[lang]}</th>
                <td class="number">{formatInteger(sum, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Differences({ lang, sums: { differences, explainedBy } }: SumsProps): JSX.Element {
  const t = (key: keyof typeof unitTexts): string => unitTexts[key][lang];
  return (
    <div class="caution">
      <p>
        {t("differs")} {explainedBy.map(({ unit, how }) => message(unitTexts, how, lang, { unit })).join("; ")}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("figure")}</th>
            <th scope="col" class="number">
              {t("own")}
            </th>
            <th scope="col" class="number">
              {t("sum")}
            </th>
            <th scope="col" class="number">
              {t("difference")}
            </th>
          </tr>
        </thead>
        <tbody>
          {(differences ?? []).map(({ label, own, sum, difference }) => (
            <tr key={label.en}>
              <th scope="row">{label[lang]}</th>
              <td class="number">{formatInteger(own, lang)}</td>
              <td class="number">{formatInteger(sum, lang)}</td>
              <td class="number">{formatSigned(difference, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
