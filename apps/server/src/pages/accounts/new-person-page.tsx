import { LANG_NAMES, LANGS, message } from "@dauys/language";
import type { JSX } from "preact";
import { ROLES } from "../../access/index.ts";
import { roleTexts } from "../../texts/roles.ts";
import { signInTexts } from "../../texts/sign-in.ts";
import type { PageContext } from "../page-context.ts";
import { GrantFields } from "./grant-fields.tsx";
import { InvitationLetters } from "./invitation-letter.tsx";
import { plainTexts } from "./plain-text.ts";
import type { GrantChoices } from "./views.ts";

/** Making an account: who it is for, the first role, and the sheet with the invitation. */
export function NewPersonPage({ lang, view }: PageContext & { readonly view: GrantChoices }): JSX.Element {
  const t = plainTexts(lang);
  return (
    <div id="inviting">
      <form id="invite" class="stacked narrow" data-path="/api/v1/accounts">
        <label for="name">{t("name")}</label>
        <input id="name" name="name" maxLength={120} autocomplete="off" required />
        <label for="sign-in-name">{t("sign-in-name")}</label>
        <input
          id="sign-in-name"
          name="signInName"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby="name-hint"
          required
        />
        <p id="name-hint" class="soft hint">
          {message(signInTexts, "sign-in-name-hint", lang)}
        </p>
        <label for="lang">{t("person-lang")}</label>
        <select id="lang" name="lang">
          {LANGS.map((one) => (
            <option key={one} value={one}>
              {LANG_NAMES[one]}
            </option>
          ))}
        </select>
        <GrantFields lang={lang} {...view} />
        <Days lang={lang} />
        <button type="submit" class="first">
          {t("make-account")}
        </button>
      </form>
      <Many lang={lang} />
      <InvitationLetters lang={lang} name="" signInName="" />
    </div>
  );
}

/** A whole list at once, as it comes from a spreadsheet. */
function Many({ lang }: Pick<PageContext, "lang">): JSX.Element {
  const t = plainTexts(lang);
  return (
    <details>
      <summary>{t("many")}</summary>
      <form id="invite-many" class="stacked" data-line={t("many-line")}>
        <p id="many-hint">{t("many-hint")}</p>
        <p class="soft hint">{ROLES.map((role) => `${role} = ${message(roleTexts, role, lang)}`).join("; ")}</p>
        <label for="rows">{t("many-rows")}</label>
        <textarea id="rows" rows={8} spellcheck={false} aria-describedby="many-hint" required />
        <button type="submit">{t("make-account")}</button>
      </form>
    </details>
  );
}

/** For how many days an invitation holds. */
export function Days({ lang }: Pick<PageContext, "lang">): JSX.Element {
  return (
    <>
      <label for="days">{plainTexts(lang)("days")}</label>
      <input id="days" name="days" inputMode="numeric" pattern="[0-9]*" data-kind="number" value="14" required />
    </>
  );
}
