import type { Step } from "@dauys/core/election";
import { formatDate, formatInteger, type Lang, message, pick } from "@dauys/language";
import { factsText, failureText, noteText, placeText, STEP_TEXTS, VERDICT_TEXTS } from "@dauys/language/verification";
import type { JSX } from "preact";
import { NumberCell, Table } from "../../pages/parts/table.tsx";
import { countAgainTexts } from "../../texts/count-again.ts";
import { recordTexts } from "../../texts/record.ts";
import { speak } from "../../texts/speak.ts";
import { verifyTexts } from "../../texts/verify.ts";
import type { FiguresVerdict, Found } from "./verify-messages.ts";

const MARK = { passed: "✓", failed: "✗", "not-run": "–" } as const;

/** A verification: first what kind of record it is, then step by step, last what arithmetic cannot show. */
export function VerifyReport({ lang, found }: { readonly lang: Lang; readonly found: Found }): JSX.Element {
  const t = speak(verifyTexts, lang);
  const named = found.steps.filter(({ result }) => result === "not-run").map((step) => titleOf(step, lang));
  return (
    <div class="verify-report" data-milliseconds={Math.round(found.milliseconds)}>
      <RecordHead lang={lang} found={found} />
      <p class="found-verdict" data-verified={found.ok ? "yes" : "no"} data-agrees={found.ok ? "yes" : "no"}>
        <span aria-hidden="true">{MARK[found.ok ? "passed" : "failed"]}</span> {verdictText(found, lang)}
      </p>
      {named.length > 0 && <p>{message(VERDICT_TEXTS, "notRun", lang, { steps: named.join("; ") })}</p>}
      <ol class="verify-steps">
        {found.steps.map((step) => (
          <StepItem key={step.id} step={step} lang={lang} />
        ))}
        {found.figures !== null && <FiguresItem verdict={found.figures} lang={lang} />}
      </ol>
      <CountedTable lang={lang} found={found} />
      <p class="small soft">
        {t("took", {
          seconds: (found.milliseconds / 1000).toFixed(1),
          bytes: found.bytes,
        })}{" "}
        {t(found.by === "browser" ? "byBrowser" : "byLibrary")}
      </p>
      <p class="limit">{speak(recordTexts, lang)("limitFraud")}</p>
    </div>
  );
}

function RecordHead({ lang, found }: { readonly lang: Lang; readonly found: Found }): JSX.Element {
  const { record, checkpoint } = found;
  const banner = message(STEP_TEXTS, `${record?.kind ?? "unknown"}.banner`, lang);
  if (record === null) return <p class="key-fact">{banner}</p>;
  const { title, notice, date, country, kind } = record;
  const state = { date: formatDate(date, lang), country, size: checkpoint?.size ?? 0, root: checkpoint?.root ?? "—" };
  return (
    <>
      <p class={kind === "rehearsal" ? "banner" : "key-fact"}>
        <strong>{banner}</strong> {notice === undefined ? "" : pick(notice, lang)}
      </p>
      <p>
        {pick(title, lang)}: <span class="hash">{message(VERDICT_TEXTS, "asOf", lang, state)}</span>
      </p>
    </>
  );
}

/** What came of it in one sentence. */
export function verdictText({ ok, steps, figures }: Found, lang: Lang): string {
  if (ok) return message(VERDICT_TEXTS, "verified", lang);
  const failed = steps.filter(({ result }) => result === "failed").map((step) => titleOf(step, lang));
  if (figures?.same === false) failed.push(speak(verifyTexts, lang)("figures"));
  return message(VERDICT_TEXTS, "failed", lang, { steps: failed.join("; ") });
}

function titleOf({ number, id }: Step, lang: Lang): string {
  return `${number}. ${message(STEP_TEXTS, id, lang)}`;
}

function StepItem({ step, lang }: { readonly step: Step; readonly lang: Lang }): JSX.Element {
  const { id, result, notes, moreNotes, failures, more } = step;
  const t = speak(verifyTexts, lang);
  const facts = factsText(step, lang);
  const left = more + moreNotes;
  return (
    <li data-step={id} data-result={result}>
      <span aria-hidden="true">{MARK[result]}</span> <b>{message(STEP_TEXTS, id, lang)}</b> ({t(result)})
      {facts !== null && <span>: {facts}</span>}
      {failures.length + notes.length + left > 0 && (
        <ul>
          {failures.map((failure, i) => {
            const place = placeText(failure.place, lang);
            const text = failureText(failure, lang);
            return (
              <li key={i} class="fault">
                {place === "" ? text : `${place}: ${text}`}
              </li>
            );
          })}
          {notes.map((note, i) => (
            <li key={i}>{noteText(note, lang)}</li>
          ))}
          {left > 0 && <li>{message(VERDICT_TEXTS, "more", lang, { n: left })}</li>}
        </ul>
      )}
    </li>
  );
}

/** The file of figures against the entries: the step that only a page has. */
function FiguresItem({ verdict, lang }: { readonly verdict: FiguresVerdict; readonly lang: Lang }): JSX.Element {
  const t = speak(verifyTexts, lang);
  const number = (value: number | null): string => (value === null ? "—" : formatInteger(value, lang));
  return (
    <li data-step="figures" data-result={verdict.same ? "passed" : "failed"}>
      <span aria-hidden="true">{MARK[verdict.same ? "passed" : "failed"]}</span> <b>{t("figures")}</b> (
      {t(verdict.same ? "passed" : "failed")})
      {verdict.same ? (
        <span>: {t("figuresSame", { n: verdict.stations })}</span>
      ) : (
        <ul>
          {verdict.why !== null && <li class="fault">{t("figuresNot", { detail: verdict.why })}</li>}
          {verdict.cells.map(({ station, column, file, entries }) => (
            <li key={`${station} ${column}`} class="fault">
              {t("figuresCell", { station, column, file: number(file), entries: number(entries) })}
            </li>
          ))}
          {verdict.more > 0 && <li>{message(VERDICT_TEXTS, "more", lang, { n: verdict.more })}</li>}
        </ul>
      )}
    </li>
  );
}

/** Votes and seats as they follow from the entries: all that a bundle gives without the site. */
function CountedTable({ lang, found }: { readonly lang: Lang; readonly found: Found }): JSX.Element | null {
  const c = speak(countAgainTexts, lang);
  if (found.lists.length === 0) return null;
  const head = (
    <tr>
      <th scope="col">{c("list")}</th>
      <th scope="col" class="number">
        {c("votesHere")}
      </th>
      <th scope="col" class="number">
        {c("seatsHere")}
      </th>
    </tr>
  );
  return (
    <Table caption={speak(verifyTexts, lang)("follows")} head={head}>
      {found.lists
        .toSorted((a, b) => b.votes - a.votes)
        .map(({ id, name, votes, seats }) => (
          <tr key={id} data-verified-list={id}>
            <th scope="row">{pick(name, lang)}</th>
            <NumberCell label={c("votesHere")}>{formatInteger(votes, lang)}</NumberCell>
            <NumberCell label={c("seatsHere")} class="seats">
              {seats === null ? "—" : formatInteger(seats, lang)}
            </NumberCell>
          </tr>
        ))}
    </Table>
  );
}
