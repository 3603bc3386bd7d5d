import { type Lang, message } from "@dauys/language";
import type { JSX } from "preact";
import { requestTexts } from "../../texts/requests.ts";
import type { PageContext } from "../page-context.ts";
import type { RequestsView, ShownRequest } from "./requests-view.ts";

/** Requests and reports, those without an answer first. */
export function RequestsPage({ lang, view }: PageContext & { readonly view: RequestsView }): JSX.Element {
  return <Requests lang={lang} view={view} />;
}

/** A list of requests, each with what the reader may do with it. */
export function Requests({ lang, view }: { readonly lang: Lang; readonly view: RequestsView }): JSX.Element {
  const t = (key: keyof typeof requestTexts): string => requestTexts[key][lang];
  const { requests, others, clock } = view;
  if (requests.length === 0) return <p>{t("none")}</p>;
  return (
    <section aria-label={t(others ? "requests" : "own-requests")}>
      <p class="soft">{clock}</p>
      {requests.map((one) => (
        <One key={one.id} lang={lang} request={one} />
      ))}
    </section>
  );
}

function One({ lang, request }: { readonly lang: Lang; readonly request: ShownRequest }): JSX.Element {
  const t = (key: keyof typeof requestTexts): string => requestTexts[key][lang];
  const { id, kind, unit, from, party, filed, words, answer, can } = request;
  return (
    <article class="request" aria-labelledby={`request-${id}`}>
      <h2 id={`request-${id}`}>
        {t(kind)} · <a href={`/${lang}/units/${encodeURIComponent(unit)}`}>{unit}</a>
      </h2>
      <p class="soft">
        {filed} · {from}
        {party !== null && ` · ${message(requestTexts, "party", lang, { party: party[lang] })}`}
        {answer === null && (
          <>
            {" "}
            · <b>{t("waiting")}</b>
          </>
        )}
      </p>
      {words === null ? <p class="soft">{t("erased")}</p> : <p class="words">{words}</p>}
      {answer !== null && (
        <p class="answer">
          <b>
            {t("answer")}: {t(answer.outcome)}.
          </b>{" "}
          <span class="words">{answer.words}</span>{" "}
          <span class="soft">
            {answer.at} · {answer.by}
          </span>
        </p>
      )}
      {can.answer && <AnswerForm lang={lang} id={id} />}
      {can.erase !== null && (
        <form data-api={`delete /api/v1/${can.erase === "own" ? "own-requests" : "requests"}/${id}/words`}>
          <button type="submit">{t("erase")}</button>
        </form>
      )}
    </article>
  );
}

function AnswerForm({ lang, id }: { readonly lang: Lang; readonly id: string }): JSX.Element {
  const t = (key: keyof typeof requestTexts): string => requestTexts[key][lang];
  return (
    <form data-api={`post /api/v1/requests/${id}/answer`} class="answer-form">
      <label>
        {t("outcome")}
        <select name="outcome">
          {(["granted", "refused", "noted"] as const).map((outcome) => (
            <option key={outcome} value={outcome}>
              {t(outcome)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("answer-words")}
        <textarea name="words" required maxLength={4000} rows={3} />
      </label>
      <button type="submit" class="first">
        {t("send-answer")}
      </button>
    </form>
  );
}
