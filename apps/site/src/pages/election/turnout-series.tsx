import { pick, type Trilingual } from "@dauys/language";
import type { JSX } from "preact";
import { turnoutTexts } from "../../texts/turnout.ts";
import { lengthOf } from "../../view/length.ts";
import { printedPercent } from "../../view/printed-percent.ts";
import { usePage, useTexts } from "../page-context.ts";
import { ShareBar } from "../parts/share-bar.tsx";
import { SourceRefs } from "../parts/source-refs.tsx";
import { NumberCell, Table } from "../parts/table.tsx";
import { printedText } from "./percent-text.ts";

/** A percentage as printed, at one hour or in one region. */
export interface SeriesRow {
  readonly name: Trilingual;
  readonly percent: string;
  readonly source: string;
  /** The id of its row, where something leads to it. */
  readonly anchor?: string;
}

interface TurnoutSeriesProps {
  readonly caption: string;
  readonly heading: string;
  readonly rows: readonly SeriesRow[];
}

/** Published percentages of one base as a table with bars; each row names its source. */
export function TurnoutSeries({ caption, heading, rows }: TurnoutSeriesProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(turnoutTexts);
  const head = (
    <tr>
      <th scope="col">{heading}</th>
      <th scope="col" class="number">
        {t("ofRegistered")}
      </th>
    </tr>
  );
  return (
    <Table class="series" caption={caption} head={head}>
      {rows.map(({ name, percent, source, anchor }) => (
        <tr key={name.en} id={anchor}>
          <th scope="row">{pick(name, lang)}</th>
          <NumberCell label={t("ofRegistered")} class="with-bar">
            {printedText(percent, lang)}
            <SourceRefs ids={[source]} />
            <ShareBar length={lengthOf(printedPercent(percent).share)} />
          </NumberCell>
        </tr>
      ))}
    </Table>
  );
}
