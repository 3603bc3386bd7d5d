import { established, type Figure as FigureData } from "@dauys/core/election";
import { formatInteger } from "@dauys/language";
import type { JSX } from "preact";
import { partsTexts } from "../../texts/parts.ts";
import { usePage, useTexts } from "../page-context.ts";
import { SourceRefs } from "./source-refs.tsx";

/** A figure with what qualifies it: its source, and in words that it was derived, or that nobody has verified it. */
export function Figure({ figure }: { readonly figure: FigureData }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(partsTexts);
  if (figure.value === null) return <span class="soft">{t("unknown")}</span>;
  const number = formatInteger(figure.value, lang);
  return (
    <>
      {established(figure) === null ? <em class="unverified">{number}</em> : number}
      <Origin figure={figure} />
      {figure.source !== undefined && <SourceRefs ids={[figure.source]} />}
    </>
  );
}

/** Where a figure comes from, in a word, unless it was read in its source. */
function Origin({ figure }: { readonly figure: FigureData }): JSX.Element | null {
  const t = useTexts(partsTexts);
  if (figure.origin !== "recalled" && figure.origin !== "derived") return null;
  return <span class={`origin origin-${figure.origin}`}>{t(figure.origin)}</span>;
}
