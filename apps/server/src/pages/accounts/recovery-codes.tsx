import { type Lang, message } from "@dauys/language";
import type { JSX } from "preact";
import { signInTexts } from "../../texts/sign-in.ts";

interface RecoveryCodesProps {
  readonly lang: Lang;
  readonly next: string;
}

/** Recovery codes, shown once: a script fills them in. */
export function RecoveryCodes({ lang, next }: RecoveryCodesProps): JSX.Element {
  const t = (key: keyof typeof signInTexts): string => message(signInTexts, key, lang);
  return (
    <section id="recovery" class="printed" hidden>
      <h2>{t("recovery-codes")}</h2>
      <p>{t("recovery-text")}</p>
      <p id="recovery-who" class="who-enrols" />
      <ol id="recovery-list" class="code" />
      <p class="not-printed">
        <button type="button" data-print="">
          {t("print")}
        </button>{" "}
        <a class="button" href={next}>
          {t("kept-them")}
        </a>
      </p>
    </section>
  );
}
