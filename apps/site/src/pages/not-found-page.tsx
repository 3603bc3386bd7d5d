import { LANGS, type Lang, message } from "@dauys/language";
import type { JSX } from "preact";
import { chrome } from "../texts/chrome.ts";
import { countTexts } from "../texts/count.ts";
import { speak } from "../texts/speak.ts";
import { homeAddress } from "./address.ts";

/** What a server answers for an address that leads nowhere, in the language of the address. */
export function NotFoundPage({ lang }: { readonly lang: Lang }): JSX.Element {
  const t = speak(chrome, lang);
  return (
    <div class="wide">
      <h1>{t("notFoundTitle")}</h1>
      <p>{t("notFound")}</p>
      <p>
        <a href={homeAddress(lang)}>{t("elections")}</a>
      </p>
    </div>
  );
}

/** The same in all languages, for an address that is in none. */
export function NotFoundAnywherePage({ onlyRehearsal }: { readonly onlyRehearsal: boolean }): JSX.Element {
  return (
    <main id="content" class="wide">
      {LANGS.map((lang, i) => {
        const t = speak(chrome, lang);
        const Heading = i === 0 ? "h1" : "h2";
        return (
          <section key={lang} lang={lang}>
            <Heading>{t("notFoundTitle")}</Heading>
            {onlyRehearsal && <p class="banner">{message(countTexts, "bannerSite", lang)}</p>}
            <p>{t("notFound")}</p>
            <p>
              <a href={homeAddress(lang)}>{t("elections")}</a>
            </p>
          </section>
        );
      })}
    </main>
  );
}
