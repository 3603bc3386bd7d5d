import { message } from "@dauys/language";
import type { JSX } from "preact";
import { signInTexts } from "../../texts/sign-in.ts";
import type { PageContext } from "../page-context.ts";
import { RecoveryCodes } from "./recovery-codes.tsx";
import { TotpChoice } from "./totp-choice.tsx";
import type { EnrolView } from "./views.ts";

/** Taking up an account: code and password, a second factor, recovery codes. */
export function EnrolPage({ lang, view }: PageContext & { readonly view: EnrolView }): JSX.Element {
  const t = (key: keyof typeof signInTexts): string => message(signInTexts, key, lang);
  const first = view.kind === "set-up";
  return (
    <div class="narrow" id="enrolling" data-kind={view.kind}>
      <noscript>
        <p class="caution">{t("needs-script")}</p>
      </noscript>
      <form id="first-step" class="stacked">
        <p>{t(first ? "set-up-text" : "invitation-text")}</p>
        <label for="code">{t(first ? "set-up-code" : "invitation-code")}</label>
        <input
          id="code"
          name="code"
          class="code"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          required
        />
        {first && <FirstFields lang={lang} t={t} />}
        <label for="password">{t("new-password")}</label>
        <input id="password" type="password" autocomplete="new-password" aria-describedby="password-hint" required />
        <p id="password-hint" class="soft hint">
          {t("password-hint")}
        </p>
        <label for="password-again" data-differ={t("passwords-differ")}>
          {t("password-again")}
        </label>
        <input id="password-again" type="password" autocomplete="new-password" required />
        <button type="submit" class="first">
          {t("onward")}
        </button>
      </form>
      <section id="second-step" hidden>
        <h2>{t("choose-second")}</h2>
        <p id="who" class="who-enrols" />
        <TotpChoice lang={lang} />
        <form id="key-step" class="stacked" hidden>
          <p>{t("or-key")}</p>
          <label for="key-label">{t("key-label")}</label>
          <input id="key-label" name="label" value={t("key-label-first")} maxLength={120} required />
          <button type="submit">{t("add-key")}</button>
        </form>
      </section>
      <RecoveryCodes lang={lang} next={`/${lang}/`} />
    </div>
  );
}

interface FirstFieldsProps {
  readonly lang: PageContext["lang"];
  readonly t: (key: keyof typeof signInTexts) => string;
}

function FirstFields({ lang, t }: FirstFieldsProps): JSX.Element {
  return (
    <>
      <label for="name">{t("name")}</label>
      <input id="name" name="name" autocomplete="name" maxLength={120} required />
      <label for="sign-in-name">{t("sign-in-name")}</label>
      <input
        id="sign-in-name"
        name="signInName"
        autocomplete="username"
        autocapitalize="none"
        spellcheck={false}
        aria-describedby="name-hint"
        required
      />
      <p id="name-hint" class="soft hint">
        {t("sign-in-name-hint")}
      </p>
      <input type="hidden" name="lang" value={lang} />
    </>
  );
}
