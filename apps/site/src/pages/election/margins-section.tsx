import { counted, formatDecimal, formatInteger } from "@dauys/language";
import type { JSX } from "preact";
import { marginsTexts } from "../../texts/margins.ts";
import { VOTES } from "../../texts/nouns.ts";
import type { MarginChange } from "../../view/margin-changes.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Section } from "../parts/section.tsx";
import { NumberCell, Table } from "../parts/table.tsx";
import { marginText, type Names } from "./margin-text.ts";

interface MarginsSectionProps {
  readonly changes: readonly MarginChange[];
  /** Polling stations, to say how many votes that is at each; `null` where their number is not known. */
  readonly stations: number | null;
  readonly names: Names;
}

const SHOWN_FIRST = 6;

/** The fewest votes that change a seat, in every way that they can. */
export function MarginsSection({ changes, stations, names }: MarginsSectionProps): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(marginsTexts);
  const [least] = changes;
  if (least === undefined) return null;
  const others = changes.slice(SHOWN_FIRST);
  const perStation =
    stations === null ? "" : t("perStation", { stations, n: formatDecimal(least.votes, stations, 1, lang) });
  return (
    <Section id="margins" title={t("title")}>
      <p>{t("intro")}</p>
      <p class="key-fact">
        {t("least", { ...marginText(least, names, lang), votes: counted(least.votes, lang, VOTES) })} {perStation}
      </p>
      <MarginTable changes={changes.slice(0, SHOWN_FIRST)} names={names} />
      {others.length > 0 && (
        <details>
          <summary>{t("more", { n: others.length })}</summary>
          <MarginTable changes={others} names={names} />
        </details>
      )}
    </Section>
  );
}

interface MarginTableProps {
  readonly changes: readonly MarginChange[];
  readonly names: Names;
}

function MarginTable({ changes, names }: MarginTableProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(marginsTexts);
  const head = (
    <tr>
      <th scope="col">{t("from")}</th>
      <th scope="col">{t("to")}</th>
      <th scope="col" class="number">
        {t("votes")}
      </th>
      <th scope="col">{t("seatsThen")}</th>
    </tr>
  );
  return (
    <Table class="margins" caption={t("caption")} head={head}>
      {changes.map((change) => {
        const { from, to, seats } = marginText(change, names, lang);
        return (
          <tr key={`${from} ${to}`}>
            <td data-label={t("from")}>{from}</td>
            <td data-label={t("to")}>{to}</td>
            <NumberCell label={t("votes")}>{formatInteger(change.votes, lang)}</NumberCell>
            <td data-label={t("seatsThen")}>{seats}</td>
          </tr>
        );
      })}
    </Table>
  );
}
