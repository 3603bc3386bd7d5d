import type { JSX } from "preact";
import { partsTexts } from "../../texts/parts.ts";
import { usePage, useTexts } from "../page-context.ts";

/** Where a figure comes from: the numbers of its sources, each a link to the list at the end of the page. */
export function SourceRefs({ ids }: { readonly ids: readonly string[] }): JSX.Element | null {
  const { sourceNumber } = usePage();
  const t = useTexts(partsTexts);
  const listed = ids.flatMap((id) => {
    const number = sourceNumber(id);
    return number === null ? [] : [{ id, number }];
  });
  if (listed.length === 0) return null;
  return (
    <span class="refs">
      {listed.map(({ id, number }) => (
        <a key={id} class="ref" href={`#${sourceAnchor(id)}`} aria-label={t("source", { n: String(number) })}>
          {number}
        </a>
      ))}
    </span>
  );
}

/** The anchor of a source on the page. */
export function sourceAnchor(id: string): string {
  return `source-${id}`;
}
