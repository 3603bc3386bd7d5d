import { established, STATISTIC_NAMES, type Statistic } from "@dauys/core/election";
import { formatInteger, formatPercent, pick } from "@dauys/language";
import type { JSX } from "preact";
import { peopleTexts } from "../../texts/people.ts";
import { usePage, useTexts } from "../page-context.ts";
import { SourceRefs } from "../parts/source-refs.tsx";
import { printedText } from "./percent-text.ts";

/** Something stated of a group of `total` people: the number with its computed share, or what is printed. */
export function StatisticText(props: { readonly stated: Statistic; readonly total: number | null }): JSX.Element {
  const { stated, total } = props;
  const { lang } = usePage();
  const t = useTexts(peopleTexts);
  const { what, count, percent, years, says, note } = stated;
  const number = established(count);
  const sources = [count?.source, percent?.source, years?.source, says?.source].filter((id) => id !== undefined);
  const parts = [
    ...(number === null ? [] : [formatInteger(number, lang)]),
    ...(number === null || total === null || total === 0 ? [] : [formatPercent(number, total, 2, lang)]),
    ...(percent === undefined ? [] : [t("printed", { percent: printedText(percent.text, lang) })]),
    ...(years === undefined ? [] : [years.text.replace(".", lang === "en" ? "." : ",")]),
    ...(says === undefined ? [] : [pick(says.text, lang)]),
  ];
  return (
    <>
      {t("of", { name: pick(STATISTIC_NAMES[what], lang), n: parts.join("; ") })}
      <SourceRefs ids={[...new Set(sources)]} />
      {note !== undefined && <span class="distance">{pick(note, lang)}</span>}
    </>
  );
}
