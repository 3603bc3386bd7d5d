import { message } from "@dauys/language";
import type { JSX } from "preact";
import { signInTexts } from "../../texts/sign-in.ts";
import type { PageContext } from "../page-context.ts";
import type { SignInView } from "./views.ts";

/** Signing in: the password, then the second factor; or a passkey alone. */
export function SignInPage({ lang, session, view }: PageContext & { readonly view: SignInView }): JSX.Element {
  const t = (key: keyof typeof signInTexts): string => message(signInTexts, key, lang);
  return (
    <div class="narrow" data-next={view.next} id="signing-in">
      <noscript>
        <p class="caution">{t("needs-script")}</p>
      </noscript>
      {session !== null && <p class="soft">{t("again")}</p>}
      <form id="first-step" class="stacked" autocomplete="on">
        <label for="sign-in-name">{t("sign-in-name")}</label>
        <input
          id="sign-in-name"
          name="signInName"
          autocomplete="username webauthn"
          autocapitalize="none"
          spellcheck={false}
          required
          autofocus
        />
        <label for="password">{t("password")}</label>
        <input id="password" name="password" type="password" autocomplete="current-password" required />
        <button type="submit" class="first">
          {t("go")}
        </button>
        {view.keys && (
          <button type="button" id="passkey">
            {t("with-passkey")}
          </button>
        )}
      </form>
      <form id="second-step" class="stacked" hidden>
        <h2>{t("second")}</h2>
        <label for="code" id="code-label" data-totp={t("totp-code")} data-recovery={t("recovery-code")}>
          {t("totp-code")}
        </label>
        <input id="code" name="code" inputMode="numeric" autocomplete="one-time-code" spellcheck={false} required />
        <button type="submit" class="first">
          {t("go")}
        </button>
        <button type="button" id="use-key" hidden>
          {t("use-key")}
        </button>
        <button type="button" id="other-kind" data-totp={t("use-totp")} data-recovery={t("use-recovery")} hidden>
          {t("use-recovery")}
        </button>
      </form>
      {session === null && (
        <p>
          <a href={`/${lang}/invitation`}>{t("have-invitation")}</a>
        </p>
      )}
      {view.first && (
        <p>
          <a href={`/${lang}/set-up`}>{t("first-start")}</a>
        </p>
      )}
    </div>
  );
}
