import { type Lang, message } from "@dauys/language";
import type { JSX } from "preact";
import { signInTexts } from "../../texts/sign-in.ts";

/** An authenticator to be set up: the picture that it reads, the secret by hand, and its first code. A script fills it in. */
export function TotpChoice({ lang }: { readonly lang: Lang }): JSX.Element {
  const t = (key: keyof typeof signInTexts): string => message(signInTexts, key, lang);
  return (
    <form id="totp-step" class="stacked">
      <p>{t("scan-totp")}</p>
      <svg id="totp-qr" class="qr" role="img" aria-label={t("qr")} />
      <p>
        {t("secret")}: <code id="totp-secret" class="code" />
      </p>
      <label for="totp-code">{t("totp-code")}</label>
      <input id="totp-code" name="code" inputMode="numeric" autocomplete="one-time-code" required />
      <button type="submit" class="first">
        {t("onward")}
      </button>
    </form>
  );
}
