import type { Answer, UnitOutcome } from "@dauys/core/apportionment";
import { counted, formatInteger, formatSigned, type Lang, pick } from "@dauys/language";
import type { JSX } from "preact";
import type { ContestFile } from "../../data/contest-file.ts";
import { marginText } from "../../pages/election/margin-text.ts";
import { NumberCell, Table } from "../../pages/parts/table.tsx";
import { VOTES } from "../../texts/nouns.ts";
import { speak } from "../../texts/speak.ts";
import { whatIfTexts } from "../../texts/what-if.ts";
import { marginChanges } from "../../view/margin-changes.ts";
import { groupsOf, type Settings, searchOf } from "./settings.ts";
import type { Tried } from "./try-out.ts";

interface ReportProps {
  readonly lang: Lang;
  readonly file: ContestFile;
  /** What the law itself gives. */
  readonly law: UnitOutcome | null;
  readonly settings: Settings;
  readonly tried: Tried;
  /** Settings of the address that do not fit this election. */
  readonly unknown: readonly string[];
}

/** The seats under the conditions beside those of the law, and what would change them. */
export function WhatIfReport(props: ReportProps): JSX.Element {
  const { lang, settings, tried, unknown } = props;
  const t = speak(whatIfTexts, lang);
  return (
    <>
      {unknown.map((name) => (
        <p key={name} class="caution-text">
          {t("badSetting", { name })}
        </p>
      ))}
      <p class="key-fact">{t(searchOf(settings) === "" ? "isTheLaw" : "notTheLaw")}</p>
      {"outcome" in tried && tried.outcome.seats !== null ? (
        <>
          <SeatsTable {...props} seats={tried.outcome.seats} />
          <Lots {...props} answers={tried.contest.answers ?? []} />
          <Margins lang={lang} file={props.file} tried={tried} />
        </>
      ) : (
        <p class="caution-text">{undecidedText(tried, props.file, lang)}</p>
      )}
    </>
  );
}

/** Which lots and decisions of the election were used here again, and where they come from. */
function Lots({ lang, file, answers }: ReportProps & { readonly answers: readonly Answer[] }): JSX.Element | null {
  const t = speak(whatIfTexts, lang);
  const names = (ids: readonly string[]): string => ids.map((id) => nameOf(file, id, lang)).join(", ");
  if (answers.length === 0) return null;
  return (
    <ul class="notes">
      {answers.map(({ by, among, winners, source }) => (
        <li key={among.join()} data-answer={by}>
          {t(by === "lot" ? "lotUsed" : "decisionUsed", { lists: names(among), winners: names(winners), source })}
        </li>
      ))}
    </ul>
  );
}

/** Why no seats come out, in words. */
function undecidedText(tried: Tried, file: ContestFile, lang: Lang): string {
  const t = speak(whatIfTexts, lang);
  if ("reason" in tried) {
    if (tried.reason === "bad-seats") return t("badSeats");
    if (tried.reason === "no-list-left") return t("noListLeft");
    return t(tried.reason === "bad-threshold" || tried.reason === "threshold-too-high" ? "badThreshold" : "impossible");
  }
  const because = (text: string): string => `${t("undecided")} ${text}.`;
  if ("faults" in tried) {
    const [fault] = tried.faults;
    const what = fault !== undefined && "base" in fault ? String(fault.base) : (fault?.fault ?? "");
    return because(fault === undefined ? t("impossible") : t("noData", { what }));
  }
  const { question } = tried.outcome;
  if (question === undefined) return because(t("impossible"));
  if (question.kind === "lot") {
    return because(t("lot", { lists: question.among.map((id) => nameOf(file, id, lang)).join(", ") }));
  }
  return because(
    question.kind === "data" ? t("noData", { what: question.needs }) : t("silent", { article: question.article }),
  );
}

function nameOf({ lists }: ContestFile, id: string, lang: Lang): string {
  const found = lists.find((list) => list.id === id);
  return found === undefined ? id : pick(found.name, lang);
}

/** What is said when the result has changed. */
export function announced(tried: Tried, file: ContestFile, lang: Lang): string {
  if (!("outcome" in tried) || tried.outcome.seats === null) return undecidedText(tried, file, lang);
  const seats = Object.entries(tried.outcome.seats)
    .filter(([, own]) => own > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([id, own]) => `${nameOf(file, id, lang)} ${formatInteger(own, lang)}`);
  return speak(whatIfTexts, lang)("announced", { seats: seats.join(", ") });
}

function SeatsTable(props: ReportProps & { readonly seats: Readonly<Record<string, number>> }): JSX.Element {
  const { lang, file, law, settings, tried, seats } = props;
  const t = speak(whatIfTexts, lang);
  const votes = "contest" in tried ? (tried.contest.units[0]?.lists ?? []) : [];
  const rows = file.unit.lists.toSorted((a, b) => b.votes - a.votes);
  const before = law?.seats ?? null;
  const sum = (own: Readonly<Record<string, number>>): number =>
    Object.values(own).reduce((all, each) => all + each, 0);
  const columns = ["votes", "byLaw", "tried", "change"] as const;
  const head = (
    <tr>
      <th scope="col">{t("list")}</th>
      {columns.map((key) => (
        <th key={key} scope="col" class="number">
          {t(key)}
        </th>
      ))}
    </tr>
  );
  const foot = (
    <tr>
      <th scope="row">{t("total")}</th>
      <td class="blank" />
      <NumberCell label={t("byLaw")}>{before === null ? "—" : formatInteger(sum(before), lang)}</NumberCell>
      <NumberCell label={t("tried")} class="seats">
        {formatInteger(sum(seats), lang)}
      </NumberCell>
      <td class="blank" />
    </tr>
  );
  return (
    <Table class="what-if-seats" caption={t("resultCaption")} head={head} foot={foot}>
      {rows.map(({ list }) => {
        const own = votes.find((each) => each.list === list)?.votes ?? null;
        const [law_, now] = [before?.[list] ?? null, own === null ? null : (seats[list] ?? 0)];
        return (
          <tr key={list} data-list={list}>
            <th scope="row">
              {nameOf(file, list, lang)} <StandsText list={list} lang={lang} file={file} settings={settings} />
            </th>
            <NumberCell label={t("votes")}>{own === null ? "—" : formatInteger(own, lang)}</NumberCell>
            <NumberCell label={t("byLaw")}>{law_ === null ? "—" : formatInteger(law_, lang)}</NumberCell>
            <NumberCell label={t("tried")} class="seats">
              {now === null ? "—" : formatInteger(now, lang)}
            </NumberCell>
            <NumberCell label={t("change")}>
              {now === null || law_ === null || now === law_ ? "" : formatSigned(now - law_, lang)}
            </NumberCell>
          </tr>
        );
      })}
    </Table>
  );
}

/** What became of a list: left out, or together with others. */
function StandsText(props: {
  readonly list: string;
  readonly lang: Lang;
  readonly file: ContestFile;
  readonly settings: Settings;
}): JSX.Element | null {
  const { list, lang, file, settings } = props;
  const t = speak(whatIfTexts, lang);
  if (settings.lists[list] === "out") return <span class="soft small">({t("outside")})</span>;
  const group = groupsOf(settings.lists).find((each) => each.includes(list));
  const others = group?.filter((each) => each !== list).map((each) => nameOf(file, each, lang)) ?? [];
  return others.length === 0 ? null : <span class="soft small">({t("with", { list: others.join(", ") })})</span>;
}

function Margins(props: {
  readonly lang: Lang;
  readonly file: ContestFile;
  readonly tried: Extract<Tried, { readonly outcome: UnitOutcome }>;
}): JSX.Element {
  const { lang, file, tried } = props;
  const t = speak(whatIfTexts, lang);
  const names = Object.fromEntries(file.lists.map(({ id, name }) => [id, name]));
  const gained = marginChanges(tried).filter(({ from }) => from === null);
  const never = tried.margins.filter(({ list }) => gained.every(({ to }) => to !== list));
  return (
    <>
      <h3>{t("margins")}</h3>
      <p>{t("marginsIntro")}</p>
      <ul class="margins-list">
        {gained.map((change) => {
          const { to, seats } = marginText(change, names, lang);
          const votes = counted(change.votes, lang, VOTES);
          return <li key={to}>{t("more", { list: to, votes, seats })}</li>;
        })}
        {never.map(({ list }) => (
          <li key={list}>{t("never", { list: nameOf(file, list, lang) })}</li>
        ))}
      </ul>
    </>
  );
}
