import { message } from "@dauys/language";
import type { JSX } from "preact";
import { accountTexts } from "../../texts/accounts.ts";
import { navigationFor } from "../navigation.ts";
import type { PageContext } from "../page-context.ts";
import { grantText } from "./grant-text.ts";
import { momentText } from "./moment-text.ts";
import type { StartView } from "./views.ts";

/** The page after the sign-in: who one is here, and what one may open. */
export function StartPage({ lang, session, view }: PageContext & { readonly view: StartView }): JSX.Element {
  const t = (key: "your-roles" | "no-roles" | "what-you-can"): string => message(accountTexts, key, lang);
  const sections = navigationFor(session?.person.grants ?? []).filter(({ path }) => path !== "/");
  return (
    <>
      <Resets lang={lang} resets={view.resets} />
      <section>
        <h2>{t("your-roles")}</h2>
        {view.grants.length === 0 ? (
          <p>{t("no-roles")}</p>
        ) : (
          <ul>
            {view.grants.map((grant) => (
              <li key={`${grant.role} ${grant.unit}`}>{grantText(grant, lang)}</li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{t("what-you-can")}</h2>
        <ul class="doors">
          {sections.map(({ path, label }) => (
            <li key={path}>
              <a href={`/${lang}${path}`}>{label[lang]}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** Colleagues who were invited anew: their codes work once this person confirms it. */
function Resets({ lang, resets }: Pick<PageContext, "lang"> & Pick<StartView, "resets">): JSX.Element | null {
  if (resets.length === 0) return null;
  const t = (key: "resets" | "resets-text" | "confirm-reset"): string => message(accountTexts, key, lang);
  return (
    <section>
      <h2>{t("resets")}</h2>
      <p class="caution">{t("resets-text")}</p>
      <ul>
        {resets.map(({ person, name, signInName, askedBy, askedAt }) => (
          <li key={person} class="row">
            <span>
              {message(accountTexts, "reset-of", lang, {
                name,
                signInName,
                by: askedBy,
                at: momentText(askedAt, lang),
              })}
            </span>
            <form data-api={`post /api/v1/accounts/${person}/reset`} class="inline">
              <button type="submit">{t("confirm-reset")}</button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
