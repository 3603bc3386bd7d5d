import { INDEX_DEFINITIONS, type IndexValue, roundedIndex } from "@dauys/core/chamber";
import { formatDecimal, formatInteger, formatPercent, pick } from "@dauys/language";
import type { JSX } from "preact";
import { powerTexts } from "../../texts/power.ts";
import type { ChamberView } from "../../view/chamber-view.ts";
import { usePage, useTexts } from "../page-context.ts";
import { NumberCell, Table } from "../parts/table.tsx";

/** The indices of votes and seats, each with what it shows, its formula and the paper that defines it. */
export function IndicesTable({
  view,
}: {
  readonly view: Pick<ChamberView, "indices" | "wasted" | "otherVotes">;
}): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(powerTexts);
  if (view.indices.every(({ exact }) => exact === null)) return null;
  const head = (
    <tr>
      <th scope="col">{t("index")}</th>
      <th scope="col" class="number">
        {t("value")}
      </th>
      <th scope="col">{t("meaning")}</th>
    </tr>
  );
  return (
    <>
      <Table class="indices" caption={t("indicesCaption")} head={head}>
        {view.indices.map((index) => {
          const { name, definition, formula, source } = INDEX_DEFINITIONS[index.id];
          return (
            <tr key={index.id}>
              <th scope="row">{pick(name, lang)}</th>
              <NumberCell label={t("value")}>
                <IndexNumber index={index} />
                {index.id === "wasted-votes" && view.wasted !== null && (
                  <span class="distance">{formatInteger(view.wasted.votes, lang)}</span>
                )}
              </NumberCell>
              <td data-label={t("meaning")}>
                {pick(definition, lang)}
                <span class="distance">
                  <code lang="en">{formula}</code>; <cite lang="en">{source}</cite>
                </span>
              </td>
            </tr>
          );
        })}
      </Table>
      {view.otherVotes > 0 && <p class="small soft">{t("otherVotes", { n: formatInteger(view.otherVotes, lang) })}</p>}
    </>
  );
}

function IndexNumber({ index }: { readonly index: IndexValue }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(powerTexts);
  const rounded = roundedIndex(index);
  if (rounded === null) return <span class="soft">{t("unknown")}</span>;
  const { num, den, digits } = rounded;
  const text = index.shownAs === "percent" ? formatPercent : formatDecimal;
  return <b>{text(num, den, digits, lang)}</b>;
}
