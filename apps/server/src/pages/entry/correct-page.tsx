import { message } from "@dauys/language";
import type { JSX } from "preact";
import { correctTexts } from "../../texts/entry-correct.ts";
import type { PageContext } from "../page-context.ts";
import type { CorrectPageView } from "./correct-view.ts";

/** What each kind of correction asks for beside its reason. */
const KINDS = [
  { kind: "transcription-fix", asks: [] },
  { kind: "recount", asks: ["ground", "orderedBy"] },
  { kind: "re-issue", asks: ["issuedBy"] },
] as const;

/** Where a correction of a protocol that stands in the record is opened: one form for each kind. */
export function CorrectPage({ lang, view }: PageContext & { readonly view: CorrectPageView }): JSX.Element {
  const t = (key: keyof typeof correctTexts): string => message(correctTexts, key, lang);
  const { unit, stands } = view;
  if (!stands) return <p>{t("none")}</p>;
  return (
    <>
      <p>{t("about")}</p>
      {KINDS.map(({ kind, asks }) => (
        <form
          key={kind}
          class="act-form"
          data-api={`post /api/v1/units/${encodeURIComponent(unit)}/corrections`}
          data-next={`/${lang}/units/${encodeURIComponent(unit)}`}
          aria-labelledby={`title-${kind}`}
        >
          <h2 id={`title-${kind}`}>{t(kind)}</h2>
          {kind === "re-issue" && <p>{t("re-issue-about")}</p>}
          <input type="hidden" name="kind" value={kind} />
          <label for={`${kind}-reason`}>{t("reason")}</label>
          <textarea id={`${kind}-reason`} name="reason" rows={2} minLength={3} maxLength={500} required />
          {asks.map((name) => (
            <div key={name}>
              <label for={`${kind}-${name}`}>{t(name)}</label>
              <input id={`${kind}-${name}`} name={name} maxLength={120} required />
            </div>
          ))}
          <p>
            <button type="submit" class="first">
              {t("open")}
            </button>
          </p>
        </form>
      ))}
    </>
  );
}
