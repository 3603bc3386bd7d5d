import { type Fraction, parseFraction } from "@dauys/core/exact";
import { hemicycle } from "@dauys/drawing";
import { formatInteger, formatPercent, formatSigned, plural } from "@dauys/language";
import type { JSX } from "preact";
import { seatsMayChange } from "../../live/may-change.ts";
import { WithheldFigure, WithheldNote } from "../../live/withheld-seats.tsx";
import type { RecordView } from "../../records/record-view.ts";
import { chamberTexts } from "../../texts/chamber.ts";
import { countTexts } from "../../texts/count.ts";
import { liveTexts } from "../../texts/live.ts";
import { SEATS } from "../../texts/nouns.ts";
import { resultTexts } from "../../texts/result.ts";
import type { House } from "../../view/house.ts";
import { lengthOf } from "../../view/length.ts";
import { type CountResult, type CountRow, countedHouse, countResult } from "../../view/record-result.ts";
import { listAddress } from "../address.ts";
import { shareDigits, thresholdText } from "../election/threshold-text.ts";
import { usePage, useTexts } from "../page-context.ts";
import { drawn, ListLabel, Swatch } from "../parts/list-label.tsx";
import { Section } from "../parts/section.tsx";
import { ShareBar } from "../parts/share-bar.tsx";
import { NumberCell, Table } from "../parts/table.tsx";

/** The result of the count: a table first, then the seats as a picture. */
export function CountResultSection({ view }: { readonly view: RecordView }): JSX.Element {
  const t = useTexts(countTexts);
  const house = countedHouse(view);
  return (
    <Section id="result" title={t("result")}>
      <div class="beside">
        <div class="beside-main">
          <CountTable view={view} house={house} />
          <ul class="notes">
            {view.withheld !== undefined && <WithheldNote withheld={view.withheld} />}
            {house === null && view.withheld === undefined && <li class="caution">{t("seatsOpen")}</li>}
            <Outstanding view={view} />
            {view.tree !== null && (
              <li>
                <a href="#regions">{t("toRegions")}</a>
              </li>
            )}
            {view.result.outcome !== null && (
              <li>
                <a href="#calculation">{t("toCalculation")}</a>
              </li>
            )}
          </ul>
        </div>
        {view.withheld !== undefined && <WithheldFigure view={view} />}
        {house !== null && <SeatsFigure house={house} view={view} />}
      </div>
    </Section>
  );
}

/** Lists, votes, shares, threshold and seats, as they follow from the entries. */
export function CountTable(props: {
  readonly view: RecordView;
  readonly house: House | null;
  readonly caption?: string;
}): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(countTexts);
  const r = useTexts(resultTexts);
  const { view, house } = props;
  const result = countResult(view);
  const pageOf = (list: string): string | undefined =>
    view.people?.lists.some((each) => each.list === list) ? listAddress(view.id, list, lang) : undefined;
  const { rows, base, threshold, seats } = result;
  // The place of what follows later is kept from the beginning.
  const at = threshold?.at ?? parseFraction(view.withheld?.threshold ?? "");
  const head = (
    <tr>
      <th scope="col">{t("list")}</th>
      <th scope="col" class="number">
        {t("votes")}
      </th>
      <th scope="col" class="number">
        {t("share")}
      </th>
      {at !== null && <th scope="col">{r("threshold", { at: thresholdText(at, lang) })}</th>}
      <th scope="col" class="number">
        {t("seats")}
      </th>
    </tr>
  );
  const foot = (
    <tr>
      <th scope="row">
        <ListLabel name={countTexts.total} index={-1} />
      </th>
      <NumberCell label={t("votes")}>{formatInteger(base, lang)}</NumberCell>
      <NumberCell label={t("share")}>{base === 0 ? "" : formatPercent(1, 1, 0, lang)}</NumberCell>
      {at !== null && <td class="blank" />}
      <NumberCell label={t("seats")} class="seats">
        {seats === null ? "" : formatInteger(seats, lang)}
      </NumberCell>
    </tr>
  );
  const caption = props.caption ?? t("resultCaption", { base });
  return (
    <Table class="result" caption={caption} head={head} foot={foot}>
      {rows.map((row) => (
        <ListRow key={row.list.id} row={row} result={result} at={at} house={house} href={pageOf(row.list.id)} />
      ))}
    </Table>
  );
}

function ListRow(props: {
  readonly row: CountRow;
  readonly result: CountResult;
  /** The share that a list in general has to reach. */
  readonly at: Fraction | null;
  readonly house: House | null;
  readonly href: string | undefined;
}): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(countTexts);
  const { row, result, at, house, href } = props;
  const { list, votes, share, seats } = row;
  const { threshold } = result;
  const index = house?.blocks.findIndex(({ id }) => id === list.id) ?? -1;
  return (
    <tr>
      <th scope="row">
        <ListLabel name={list.name} block={house?.blocks[index]} index={index} href={href} />
      </th>
      <NumberCell label={t("votes")}>{formatInteger(votes, lang)}</NumberCell>
      <NumberCell label={t("share")} class="with-bar">
        {share !== null && (
          <>
            {formatPercent(share.num, share.den, shareDigits(share, threshold), lang)}
            <ShareBar length={lengthOf(share)} {...(threshold === null ? {} : { mark: lengthOf(threshold.at) })} />
          </>
        )}
      </NumberCell>
      {at !== null && <Reached row={row} at={thresholdText(at, lang)} />}
      <NumberCell label={t("seats")} class="seats">
        {seats === null ? <span class="soft">—</span> : formatInteger(seats, lang)}
      </NumberCell>
    </tr>
  );
}

function Reached({ row, at }: { readonly row: CountRow; readonly at: string }): JSX.Element {
  const { lang } = usePage();
  const r = useTexts(resultTexts);
  const { qualified, distance } = row;
  return (
    <td class="threshold" data-label={r("threshold", { at })}>
      {qualified !== null && (
        <span class={qualified ? "inside" : "outside"}>{r(qualified ? "inside" : "outside")}</span>
      )}
      {distance !== null && <span class="distance">{formatSigned(distance, lang)}</span>}
    </td>
  );
}

/** Whether what is out can still change a seat. */
function Outstanding({ view }: { readonly view: RecordView }): JSX.Element | null {
  const t = useTexts(countTexts);
  const { stations, verdict } = view.result;
  if (stations.held + stations.outstanding === 0 || verdict === null) return null;
  if (verdict.verdict === "decided") return <li>{t("decided")}</li>;
  return verdict.ballots === null ? null : <li>{t("open", { n: verdict.ballots })}</li>;
}

/** The seats of the lists as a half-circle, with its legend. */
function SeatsFigure({ house, view }: { readonly house: House; readonly view: RecordView }): JSX.Element {
  const { lang } = usePage();
  const c = useTexts(chamberTexts);
  const t = useTexts(countTexts);
  const l = useTexts(liveTexts);
  const open = seatsMayChange(view);
  const blocks = house.blocks.map((block) => drawn(block, lang));
  const svg = hemicycle({
    id: `seats-${view.id}`,
    lang,
    title: t("hemicycleTitle", { n: house.seats }),
    desc: c("describe", { blocks: blocks.map(({ label, seats }) => c("block", { name: label, n: seats })).join(", ") }),
    blocks,
    centre: { figure: formatInteger(house.seats, lang), caption: plural(house.seats, lang, SEATS) },
  });
  return (
    <figure class="chamber" data-seats={open ? "open" : undefined}>
      {/* The drawing escapes whatever it is given; nothing else can stand in it. */}
      <div class="drawing" dangerouslySetInnerHTML={{ __html: svg }} />
      <figcaption>
        <ul class="legend">
          {blocks.map((block, index) => (
            <li key={block.id}>
              <Swatch block={block} index={index} />
              <span>
                {block.label} <b>{formatInteger(block.seats, lang)}</b>
              </span>
            </li>
          ))}
        </ul>
        {open && <p class="small">{l("maybe")}</p>}
      </figcaption>
    </figure>
  );
}
