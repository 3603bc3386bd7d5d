import { established } from "@dauys/core/election";
import { formatInteger, formatPercent } from "@dauys/language";
import type { JSX } from "preact";
import { resultTexts } from "../../texts/result.ts";
import type { House } from "../../view/house.ts";
import type { ResultRow, ResultView } from "../../view/result-view.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Figure } from "../parts/figure.tsx";
import { ListLabel } from "../parts/list-label.tsx";
import { NumberCell, Table } from "../parts/table.tsx";
import { ChangeCells, SeatsCell, ShareCell, ThresholdCell } from "./result-cells.tsx";
import { thresholdText } from "./threshold-text.ts";
import { yearOf } from "./year-of.ts";

interface ResultTableProps {
  readonly shown: ShownElection;
  readonly result: ResultView;
  readonly house: House | null;
}

/** Lists, votes, shares, threshold, seats, and what changed. The primary content of the page. */
export function ResultTable({ shown, result, house }: ResultTableProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(resultTexts);
  const { name, value } = result.base;
  const base = value === null ? t("baseUnknown") : formatInteger(value, lang);
  const blockOf = (row: ResultRow) => house?.blocks.findIndex(({ id }) => id === row.list.id) ?? -1;
  return (
    <Table
      class="result"
      caption={t(name === "valid+against-all" ? "captionAgainstAll" : "caption", { base })}
      head={<ResultHead shown={shown} result={result} />}
      foot={<ResultFoot shown={shown} result={result} />}
    >
      {result.rows.map((row) => (
        <tr key={row.list.id}>
          <th scope="row">
            <ListLabel name={row.list.name} block={house?.blocks[blockOf(row)]} index={blockOf(row)} />
          </th>
          <NumberCell label={t("votes")}>
            <Figure figure={row.list.votes} />
          </NumberCell>
          <ShareCell row={row} result={result} />
          {result.threshold !== null && <ThresholdCell row={row} threshold={result.threshold} />}
          <SeatsCell row={row} />
          {shown.before !== null && <ChangeCells change={row.change} year={yearOf(shown.before.election)} />}
        </tr>
      ))}
    </Table>
  );
}

type PartProps = Pick<ResultTableProps, "shown" | "result">;

function ResultHead({ shown: { before }, result: { threshold, rows } }: PartProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(resultTexts);
  const height = before === null ? 1 : 2;
  const column = (text: string, number = true) => (
    <th scope="col" rowSpan={height} class={number ? "number" : undefined}>
      {text}
    </th>
  );
  return (
    <>
      <tr>
        {column(t("list"), false)}
        {column(t("votes"))}
        {column(t(rows.every(({ share }) => share === null) ? "sharePrinted" : "share"))}
        {threshold !== null && column(t("threshold", { at: thresholdText(threshold.at, lang) }), false)}
        {column(t("seats"))}
        {before !== null && (
          <th scope="colgroup" colSpan={2} class="number">
            {t("change", { year: yearOf(before.election) })}
          </th>
        )}
      </tr>
      {before !== null && (
        <tr>
          <th scope="col" class="number">
            {t("changeSeats")}
          </th>
          <th scope="col" class="number">
            <abbr title={t("changePoints")}>{t("changePointsSign")}</abbr>
          </th>
        </tr>
      )}
    </>
  );
}

function ResultFoot({ shown, result }: PartProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(resultTexts);
  const { rows, base, threshold } = result;
  const { againstAll } = shown.election.totals;
  const counted = base.name === "valid+against-all" && againstAll !== undefined;
  const seats = rows.every((row) => row.seats !== null) ? rows.reduce((sum, row) => sum + (row.seats ?? 0), 0) : null;
  const left = (threshold === null ? 0 : 1) + (shown.before === null ? 0 : 2);
  return (
    <>
      {counted && (
        <tr>
          <th scope="row">
            <ListLabel name={resultTexts.againstAll} index={-1} />
          </th>
          <NumberCell label={t("votes")}>
            <Figure figure={againstAll} />
          </NumberCell>
          <NumberCell label={t("share")}>
            {base.value !== null && formatPercent(established(againstAll) ?? 0, base.value, 2, lang)}
          </NumberCell>
          <td class="blank" colSpan={left + 1} />
        </tr>
      )}
      {base.value !== null && (
        <tr>
          <th scope="row">
            <ListLabel name={resultTexts.total} index={-1} />
          </th>
          <NumberCell label={t("votes")}>{formatInteger(base.value, lang)}</NumberCell>
          <NumberCell label={t("share")}>{formatPercent(1, 1, 0, lang)}</NumberCell>
          {threshold !== null && <td class="blank" />}
          <NumberCell label={t("seats")} class="seats">
            {seats !== null && formatInteger(seats, lang)}
          </NumberCell>
          {shown.before !== null && <td class="blank" colSpan={2} />}
        </tr>
      )}
    </>
  );
}
