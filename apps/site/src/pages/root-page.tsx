import { LANG_NAMES, LANGS, message } from "@dauys/language";
import type { JSX } from "preact";
import { chrome } from "../texts/chrome.ts";
import { countTexts } from "../texts/count.ts";
import { speak } from "../texts/speak.ts";
import { homeAddress } from "./address.ts";

/** The page at the root of the site: three ways on, each in its own language. It chooses for nobody. */
export function RootPage({ onlyRehearsal }: { readonly onlyRehearsal: boolean }): JSX.Element {
  return (
    <main id="content" class="wide root">
      <h1>
        <span lang="kk">{speak(chrome, "kk")("site")}</span> · <span lang="en">{speak(chrome, "en")("site")}</span>
      </h1>
      <ul class="root-languages">
        {LANGS.map((lang) => (
          <li key={lang} lang={lang}>
            <a href={homeAddress(lang)} hreflang={lang}>
              <b>{LANG_NAMES[lang]}</b> <span>{speak(chrome, lang)("tagline")}</span>
            </a>
            {onlyRehearsal && <p class="banner">{message(countTexts, "bannerSite", lang)}</p>}
          </li>
        ))}
      </ul>
    </main>
  );
}
