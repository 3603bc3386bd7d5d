import { message } from "@dauys/language";
import type { JSX } from "preact";
import { accountTexts } from "../../texts/accounts.ts";
import { navigationFor } from "../navigation.ts";
import type { PageContext } from "../page-context.ts";
import { grantText } from "./grant-text.ts";
import type { StartView } from "./views.ts";

/** The page after the sign-in: who one is here, and what one may open. */
export function StartPage({ lang, session, view }: PageContext & { readonly view: StartView }): JSX.Element {
  const t = (key: "your-roles" | "no-roles" | "what-you-can"): string => message(accountTexts, key, lang);
  const sections = navigationFor(session?.person.grants ?? []).filter(({ path }) => path !== "/");
  return (
    <>
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
