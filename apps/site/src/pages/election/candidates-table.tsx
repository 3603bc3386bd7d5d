import { formatInteger, formatPercent, pick } from "@dauys/language";
import type { JSX } from "preact";
import { peopleTexts } from "../../texts/people.ts";
import type { PeopleRow } from "../../view/people.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Figure } from "../parts/figure.tsx";
import { SourceRefs } from "../parts/source-refs.tsx";
import { NumberCell, Table } from "../parts/table.tsx";
import { printedText } from "./percent-text.ts";

/** Each list's length against the limit, and its people of the quota's groups against the quota. */
export function CandidatesTable({ rows }: { readonly rows: readonly PeopleRow[] }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleTexts);
  const quota = rows.some(({ facts }) => facts.quotas.length > 0);
  const limit = rows.some(({ facts }) => facts.limit !== null);
  const columns = [
    ["list", false, true],
    ["candidates", true, true],
    ["length", false, limit],
    ["needed", true, quota],
    ["inGroups", true, quota],
    ["verdict", false, quota],
  ] as const;
  const head = (
    <tr>
      {columns
        .filter(([, , present]) => present)
        .map(([key, number]) => (
          <th key={key} scope="col" class={number ? "number" : undefined}>
            {t(key)}
          </th>
        ))}
    </tr>
  );
  return (
    <Table class="candidates" caption={t("listsCaption")} head={head}>
      {rows.map((row) => (
        <tr key={row.list.id}>
          <th scope="row">{pick(row.list.name, lang)}</th>
          <NumberCell label={t("candidates")}>
            {row.list.candidates === undefined ? (
              <span class="soft">{t("unknown")}</span>
            ) : (
              <Figure figure={row.list.candidates} />
            )}
          </NumberCell>
          {limit && <td data-label={t("length")}>{t(row.facts.sizeVerdict)}</td>}
          {quota && <QuotaCells row={row} />}
        </tr>
      ))}
    </Table>
  );
}

function QuotaCells({ row: { list, facts } }: { readonly row: PeopleRow }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleTexts);
  const [fact] = facts.quotas;
  const stated = list.people?.statistics?.find(({ what }) => what === "quota-groups");
  const unknown = <span class="soft">{t("unknown")}</span>;
  const needed = fact?.needed ?? null;
  const count = fact?.count ?? null;
  return (
    <>
      <NumberCell label={t("needed")}>{needed === null ? unknown : formatInteger(needed, lang)}</NumberCell>
      <NumberCell label={t("inGroups")}>
        {count === null ? unknown : formatInteger(count, lang)}
        {stated?.count?.source !== undefined && <SourceRefs ids={[stated.count.source]} />}
        {count !== null && facts.size !== null && (
          <span class="distance">
            {formatPercent(count, facts.size, 2, lang)}
            {stated?.percent !== undefined && `; ${t("printed", { percent: printedText(stated.percent.text, lang) })}`}
          </span>
        )}
      </NumberCell>
      <td data-label={t("verdict")}>{t(fact?.verdict ?? "unknown")}</td>
    </>
  );
}
