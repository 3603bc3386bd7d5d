import { checkAdditions, type Primary } from "@dauys/core/nomination";
import { formatInteger, pick } from "@dauys/language";
import type { JSX } from "preact";
import { primaryTexts } from "../../texts/primary.ts";
import { usePage, useTexts } from "../page-context.ts";
import { SourceRefs } from "../parts/source-refs.tsx";
import { NumberCell, Table } from "../parts/table.tsx";

/** The published figures of a primary, and whether those that have to add up do so. */
export function PrimaryFigures({ primary }: { readonly primary: Primary }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(primaryTexts);
  const number = (value: number | null) => (value === null ? t("unknown") : formatInteger(value, lang));
  const value = (id: string) => number(primary.figures.find((figure) => figure.id === id)?.value ?? null);
  const head = (
    <tr>
      <th scope="col">{t("figure")}</th>
      <th scope="col" class="number">
        {t("number")}
      </th>
    </tr>
  );
  return (
    <>
      <Table caption={t("figuresCaption")} head={head}>
        {primary.figures.map((figure) => (
          <tr key={figure.id}>
            <th scope="row">{pick(figure.what, lang)}</th>
            <NumberCell label={t("number")}>
              {number(figure.value)}
              <SourceRefs ids={figure.source === undefined ? [] : [figure.source]} />
            </NumberCell>
          </tr>
        ))}
      </Table>
      <ul>
        {checkAdditions(primary).flatMap(({ total, parts, sum, stated, holds }) => {
          if (sum === null || stated === null || holds === null) return [];
          const params = { parts: parts.map(value).join(" + "), sum, stated };
          return [<li key={total}>{holds ? t("adds", params) : t("misses", params)}</li>];
        })}
      </ul>
    </>
  );
}
