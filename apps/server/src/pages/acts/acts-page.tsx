import { message } from "@dauys/language";
import type { JSX } from "preact";
import { actsPageTexts } from "../../texts/acts-page.ts";
import type { PageContext } from "../page-context.ts";
import { PaperLinks } from "../papers/paper-links.tsx";
import type { ActsPart } from "./acts-part.ts";
import type { ActsView } from "./acts-view.ts";
import { DecisionForms } from "./decision-forms.tsx";
import { FilingForms } from "./filing-forms.tsx";
import { KeyForms } from "./key-forms.tsx";

/** The page on which acts are put before a commission. */
export function ActsPage({ lang, view }: PageContext & { readonly view: ActsView }): JSX.Element {
  const { units, acts } = view;
  if (acts === null) return <Units lang={lang} view={view} />;
  const part: ActsPart = { lang, acts, next: `/${lang}/acts/${encodeURIComponent(acts.unit)}` };
  const { commission } = acts;
  return (
    <>
      {units.length > 1 && <Units lang={lang} view={view} />}
      {commission === null ? (
        <p class="caution">{message(actsPageTexts, "no-commission", lang)}</p>
      ) : (
        <>
          <p>{message(actsPageTexts, "intro", lang, { quorum: commission.quorum })}</p>
          {acts.waiting > 0 && (
            <p class="caution">
              {message(actsPageTexts, "waiting", lang, { count: acts.waiting })}{" "}
              {acts.maySign && <a href={`/${lang}/sign`}>{message(actsPageTexts, "to-signing", lang)}</a>}
            </p>
          )}
          <FilingForms {...part} />
          <DecisionForms {...part} />
          <KeyForms {...part} />
        </>
      )}
      <p>
        <a href={`/${lang}/message/${encodeURIComponent(acts.unit)}`}>{message(actsPageTexts, "message", lang)}</a>
      </p>
      <PaperLinks lang={lang} unit={acts.unit} papers={acts.papers} />
    </>
  );
}

function Units({ lang, view }: { readonly lang: PageContext["lang"]; readonly view: ActsView }): JSX.Element {
  return (
    <nav aria-label={message(actsPageTexts, "choose-unit", lang)}>
      <p>{message(actsPageTexts, "choose-unit", lang)}</p>
      <ul>
        {view.units.map(({ unit, name }) => (
          <li key={unit}>
            <a href={`/${lang}/acts/${encodeURIComponent(unit)}`} aria-current={unit === view.acts?.unit}>
              {name?.[lang] ?? unit}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
