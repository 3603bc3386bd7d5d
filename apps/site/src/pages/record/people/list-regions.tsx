import { formatInteger } from "@dauys/language";
import type { JSX } from "preact";
import { peopleListsTexts } from "../../../texts/people-lists.ts";
import { peopleRecordTexts } from "../../../texts/people-record.ts";
import { regionIn } from "../../../view/people-words.ts";
import { usePage, useTexts } from "../../page-context.ts";
import { NumberCell, Table } from "../../parts/table.tsx";
import type { ListProps } from "./list-props.ts";
import { AgeCell } from "./lists-page.tsx";
import { ShareCell } from "./people-parts.tsx";

/** Those who still stand on a list by region, and all together. */
export function ListRegions({ view, list }: ListProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleListsTexts);
  const r = useTexts(peopleRecordTexts);
  const head = (
    <tr>
      <th scope="col">{t("region")}</th>
      {(["people", "women", "under29", "under35", "sat", "age"] as const).map((key) => (
        <th key={key} scope="col" class="number">
          {t(key)}
        </th>
      ))}
    </tr>
  );
  const { statistics } = list;
  const cells = ({ people, women, under29, under35, sat, averageAge }: Omit<typeof statistics, "regions" | "left">) => (
    <>
      <NumberCell label={t("people")}>{formatInteger(people, lang)}</NumberCell>
      <ShareCell label={t("women")} share={women} />
      <ShareCell label={t("under29")} share={under29} />
      <ShareCell label={t("under35")} share={under35} />
      <ShareCell label={t("sat")} share={sat} />
      <AgeCell age={averageAge} />
    </>
  );
  const foot = (
    <tr>
      <th scope="row">{t("together")}</th>
      {cells(statistics)}
    </tr>
  );
  return (
    <Table class="lists" caption={t("regionsCaption")} head={head} foot={foot}>
      {statistics.regions.map(({ region, ...own }) => (
        <tr key={region}>
          <th scope="row">{region === null ? r("notStated") : regionIn(view, region, lang)}</th>
          {cells(own)}
        </tr>
      ))}
    </Table>
  );
}
