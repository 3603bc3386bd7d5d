import { formatInteger, type Lang, pick } from "@dauys/language";
import type { JSX } from "preact";
import { NumberCell, Table } from "../../pages/parts/table.tsx";
import { countTexts } from "../../texts/count.ts";
import { countAgainTexts } from "../../texts/count-again.ts";
import { type Speaker, speak } from "../../texts/speak.ts";
import { differenceText } from "./difference-text.ts";
import type { Count, CountedList } from "./messages.ts";
import type { PublishedList } from "./published.ts";

/** How far the download has come, as a bar and in words. */
export function CountProgress(props: { readonly lang: Lang; readonly done: number; readonly of: number }): JSX.Element {
  const t = speak(countAgainTexts, props.lang);
  const kilobytes = (bytes: number): number => Math.ceil(bytes / 1000);
  const text = t("loading", { done: kilobytes(props.done), of: kilobytes(props.of) });
  return (
    <p>
      <progress max={props.of} value={props.done} aria-label={t("loadingShort")} /> {text}
    </p>
  );
}

interface CountReportProps {
  readonly lang: Lang;
  readonly count: Count;
  readonly published: ReadonlyMap<string, PublishedList>;
}

/** What the browser counted beside what is published: first the kind of record, last what was checked and what not. */
export function CountReport({ lang, count, published }: CountReportProps): JSX.Element {
  const t = speak(countAgainTexts, lang);
  const wrong = faultsOf(count, published, lang);
  const { load, read, count: counting, check } = count.times;
  const rounded = (time: number): string => formatInteger(Math.round(time), lang);
  return (
    <div class="count-report" data-milliseconds={Math.round(read + counting + check)}>
      {count.kind === "rehearsal" && (
        <div class="banner">
          <p>
            <strong>{speak(countTexts, lang)("banner")}</strong> {count.notice === null ? "" : pick(count.notice, lang)}
          </p>
        </div>
      )}
      <p class="found-verdict" id="count-verdict" data-agrees={wrong.length === 0 ? "yes" : "no"}>
        <span aria-hidden="true">{wrong.length === 0 ? "✓" : "✗"}</span> {t(wrong.length === 0 ? "equal" : "notEqual")}
      </p>
      {wrong.length > 0 && (
        <ul class="faults">
          {wrong.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <ComparedTable lang={lang} count={count} published={published} />
      <ul class="notes">
        <li>{count.stations === null ? t("nationOnly") : t("counted", count.stations)}</li>
        <li>
          {t("took", {
            load: rounded(load),
            read: rounded(read),
            count: rounded(counting),
            check: rounded(check),
            bytes: count.bytes,
          })}
        </li>
        <li>{count.stations === null ? t("checkedNation") : t("checked", count.checked)}</li>
        <li>{t("notChecked")}</li>
      </ul>
    </div>
  );
}

/** All that does not agree, in words. */
function faultsOf(count: Count, published: CountReportProps["published"], lang: Lang): readonly string[] {
  const t = speak(countAgainTexts, lang);
  return [
    ...(count.sameFile ? [] : [t("otherFile")]),
    ...(count.sameRules ? [] : [t("otherRules")]),
    ...count.lists.flatMap((list) =>
      isSame(list, published.get(list.id)) ? [] : [t("otherPage", { list: pick(list.name, lang) })],
    ),
    ...count.differences.map((difference) => differenceText(difference, lang)),
    ...(count.more > 0 ? [t("more", { n: count.more })] : []),
  ];
}

function isSame({ votes, seats }: CountedList, published: PublishedList | undefined): boolean {
  return published !== undefined && published.votes === votes && published.seats === seats;
}

function ComparedTable({ lang, count, published }: CountReportProps): JSX.Element {
  const t = speak(countAgainTexts, lang);
  const number = (value: number | null): string => (value === null ? "—" : formatInteger(value, lang));
  const columns = ["votesHere", "votesThere", "seatsHere", "seatsThere"] as const;
  const head = (
    <tr>
      <th scope="col">{t("list")}</th>
      {columns.map((key) => (
        <th key={key} scope="col" class="number">
          {t(key)}
        </th>
      ))}
      <th scope="col">{t("agreement")}</th>
    </tr>
  );
  const rows = count.lists.toSorted((a, b) => b.votes - a.votes);
  return (
    <Table class="counted-again" caption={t("resultCaption")} head={head}>
      {rows.map((list) => (
        <ComparedRow key={list.id} t={t} lang={lang} list={list} there={published.get(list.id)} number={number} />
      ))}
    </Table>
  );
}

function ComparedRow(props: {
  readonly t: Speaker<typeof countAgainTexts>;
  readonly lang: Lang;
  readonly list: CountedList;
  readonly there: PublishedList | undefined;
  readonly number: (value: number | null) => string;
}): JSX.Element {
  const { t, lang, list, there, number } = props;
  const same = isSame(list, there);
  return (
    <tr data-list={list.id} class={same ? undefined : "differs"}>
      <th scope="row">{pick(list.name, lang)}</th>
      <NumberCell label={t("votesHere")}>{number(list.votes)}</NumberCell>
      <NumberCell label={t("votesThere")}>{number(there?.votes ?? null)}</NumberCell>
      <NumberCell label={t("seatsHere")} class="seats">
        {number(list.seats)}
      </NumberCell>
      <NumberCell label={t("seatsThere")}>{number(there?.seats ?? null)}</NumberCell>
      <td data-label={t("agreement")}>{same ? t("same") : <strong class="differs">{t("differs")}</strong>}</td>
    </tr>
  );
}
