import type { PaperKind } from "@dauys/exchange/papers";
import type { Lang } from "@dauys/language";
import type { JSX } from "preact";
import { paperTexts } from "../../texts/papers.ts";

/** Links to the papers of a unit, each in the language of the page. */
export function PaperLinks(props: {
  readonly lang: Lang;
  readonly unit: string;
  readonly papers: readonly PaperKind[];
}): JSX.Element | null {
  const { lang, unit, papers } = props;
  if (papers.length === 0) return null;
  const path = (kind: PaperKind): string => `/api/v1/units/${encodeURIComponent(unit)}/papers/${kind}`;
  return (
    <section aria-labelledby="papers-title">
      <h2 id="papers-title">{paperTexts.title[lang]}</h2>
      <ul class="papers">
        {papers.map((kind) => (
          <li key={kind}>
            <a href={`${path(kind)}?lang=${lang}`}>{paperTexts[kind][lang]}</a>
          </li>
        ))}
        {papers.includes("form") && (
          <li>
            <a href={`${path("form")}?bilingual=1`}>{paperTexts.bilingual[lang]}</a>
          </li>
        )}
      </ul>
    </section>
  );
}
