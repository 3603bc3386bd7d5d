import { type Lang, message } from "@dauys/language";
import type { JSX } from "preact";
import { requestTexts } from "../../texts/requests.ts";
import type { PageContext } from "../page-context.ts";
import { Requests } from "./requests-page.tsx";
import type { UnitRequestsView } from "./requests-view.ts";

/** What somebody can ask or tell about one unit, and what was asked before. */
export function UnitRequestsPage({ lang, view }: PageContext & { readonly view: UnitRequestsView }): JSX.Element {
  const { unit, recount, refusal } = view;
  return (
    <>
      <p>
        <a href={`/${lang}/units/${encodeURIComponent(unit)}`}>{unit}</a>
      </p>
      {recount !== null && <Recount lang={lang} view={view} />}
      {refusal && <WordsForm lang={lang} unit={unit} what="copy-refused" />}
      <Requests lang={lang} view={view} />
    </>
  );
}

function Recount({
  lang,
  view: { unit, recount },
}: {
  readonly lang: Lang;
  readonly view: UnitRequestsView;
}): JSX.Element {
  if (recount?.can === false) {
    const { why, time, article } = recount;
    const text =
      why === "too-late"
        ? message(requestTexts, why, lang, { time, article })
        : why === "too-early"
          ? message(requestTexts, why, lang, { time })
          : requestTexts[why][lang];
    return (
      <section>
        <h2>{requestTexts.recount[lang]}</h2>
        <p>{text}</p>
      </section>
    );
  }
  const until = recount?.until ?? null;
  const note = until === null ? requestTexts["until-above"][lang] : message(requestTexts, "until", lang, until);
  return <WordsForm lang={lang} unit={unit} what="recount" note={`${note} ${requestTexts["once-per-party"][lang]}`} />;
}

interface WordsFormProps {
  readonly lang: Lang;
  readonly unit: string;
  readonly what: "recount" | "copy-refused";
  readonly note?: string;
}

function WordsForm({ lang, unit, what, note }: WordsFormProps): JSX.Element {
  const path = what === "recount" ? "recount-requests" : "refused-copies";
  return (
    <section aria-labelledby={`${what}-title`}>
      <h2 id={`${what}-title`}>{requestTexts[what][lang]}</h2>
      {note !== undefined && <p>{note}</p>}
      <form data-api={`post /api/v1/units/${encodeURIComponent(unit)}/${path}`} class="answer-form">
        <label>
          {requestTexts[what === "recount" ? "recount-why" : "refused-what"][lang]}
          <textarea name="words" required maxLength={4000} rows={5} />
        </label>
        <p class="soft">{requestTexts.erasable[lang]}</p>
        <button type="submit" class="first">
          {requestTexts.send[lang]}
        </button>
      </form>
    </section>
  );
}
