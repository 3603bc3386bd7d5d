import type { ListChange } from "@dauys/core/election";
import { parseFraction } from "@dauys/core/exact";
import { formatInteger, formatPercent, formatSigned, formatSignedDecimal } from "@dauys/language";
import type { JSX } from "preact";
import { partsTexts } from "../../texts/parts.ts";
import { resultTexts } from "../../texts/result.ts";
import { lengthOf } from "../../view/length.ts";
import type { ResultRow, ResultView } from "../../view/result-view.ts";
import type { Threshold } from "../../view/threshold.ts";
import { usePage, useTexts } from "../page-context.ts";
import { ShareBar } from "../parts/share-bar.tsx";
import { SourceRefs } from "../parts/source-refs.tsx";
import { NumberCell } from "../parts/table.tsx";
import { printedText } from "./percent-text.ts";
import { shareDigits, thresholdText } from "./threshold-text.ts";

/** The share of a list with a bar and the threshold's mark on it; where it cannot be computed, as it was printed. */
export function ShareCell({ row, result }: { readonly row: ResultRow; readonly result: ResultView }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(resultTexts);
  const unknown = useTexts(partsTexts)("unknown");
  const { threshold } = result;
  const { share, list } = row;
  // Where all shares are printed ones, the head of the column says so.
  const allPrinted = result.rows.every((each) => each.share === null);
  if (share !== null) {
    return (
      <NumberCell label={t("share")} class="with-bar">
        {formatPercent(share.num, share.den, shareDigits(share, threshold), lang)}
        <ShareBar length={lengthOf(share)} {...(threshold === null ? {} : { mark: lengthOf(threshold.at) })} />
      </NumberCell>
    );
  }
  return (
    <NumberCell label={t(allPrinted ? "sharePrinted" : "share")}>
      {list.percent === undefined ? (
        <span class="soft">{unknown}</span>
      ) : (
        <>
          {printedText(list.percent.text, lang)}
          {!allPrinted && <span class="origin">{t("asPrinted")}</span>}
          <SourceRefs ids={[list.percent.source]} />
        </>
      )}
    </NumberCell>
  );
}

/** Whether a list reached the threshold, and by how many votes. */
export function ThresholdCell(props: { readonly row: ResultRow; readonly threshold: Threshold }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(resultTexts);
  const { qualified, distance } = props.row;
  const label = t("threshold", { at: thresholdText(props.threshold.at, lang) });
  return (
    <td class="threshold" data-label={label}>
      {qualified !== null && (
        <span class={qualified ? "inside" : "outside"}>{t(qualified ? "inside" : "outside")}</span>
      )}
      {distance !== null && <span class="distance">{formatSigned(distance, lang)}</span>}
    </td>
  );
}

/** The seats of a list as computed. */
export function SeatsCell({ row }: { readonly row: ResultRow }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(resultTexts);
  const unknown = useTexts(partsTexts)("unknown");
  return (
    <NumberCell label={t("seats")} class="seats">
      {row.seats === null ? <span class="soft">{unknown}</span> : formatInteger(row.seats, lang)}
    </NumberCell>
  );
}

/** What changed from the election before, in seats and in percentage points. */
export function ChangeCells({
  change,
  year,
}: {
  readonly change: ListChange | null;
  readonly year: string;
}): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(resultTexts);
  const label = t("change", { year });
  if (change === null) {
    return (
      <td colSpan={2} class="number soft" data-label={label}>
        {t("notThen")}
      </td>
    );
  }
  const seats = change.seats.change;
  const share = parseFraction(change.share.change ?? "");
  return (
    <>
      <NumberCell label={t("changeSeatsShort", { year })} class="change">
        {seats === null ? <Unknown /> : formatSigned(seats, lang)}
      </NumberCell>
      <NumberCell label={t("changePointsShort", { year })} class="change">
        {share === null ? <Unknown /> : formatSignedDecimal(100n * share.num, share.den, 2, lang)}
      </NumberCell>
    </>
  );
}

/** A dash for what is unknown, where the word would take too much room. */
function Unknown(): JSX.Element {
  const t = useTexts(partsTexts);
  return (
    <>
      <span aria-hidden="true">—</span>
      <span class="out-of-sight">{t("unknown")}</span>
    </>
  );
}
