import { LANG_NAMES, LANGS, type Lang, message } from "@dauys/language";
import type { ComponentChildren, JSX } from "preact";
import { aboutTexts } from "../texts/about.ts";
import { chrome } from "../texts/chrome.ts";
import { speak } from "../texts/speak.ts";
import { aboutAddress, searchAddress } from "./address.ts";

/** What surrounds the content of a page. */
export interface FrameProps {
  readonly lang: Lang;
  /** The address of this page in a language. */
  readonly translation: (lang: Lang) => string;
  readonly software: string;
  readonly children: ComponentChildren;
}

/** The head of the site, the content, and its foot, as landmarks; first of all the way past the head. */
export function Frame({ lang, translation, software, children }: FrameProps): JSX.Element {
  const t = speak(chrome, lang);
  const here = translation(lang);
  return (
    <>
      <a class="skip" href="#content">
        {t("skip")}
      </a>
      <header class="site-head">
        <div class="wide site-head-row">
          <a class="brand" href={`/${lang}/`}>
            <span class="brand-name">{t("site")}</span> <span class="brand-line">{t("tagline")}</span>
          </a>
          <a
            class="to-search"
            href={searchAddress(lang)}
            aria-current={here === searchAddress(lang) ? "page" : undefined}
          >
            {t("search")}
          </a>
          <LanguageSwitch lang={lang} translation={translation} label={t("languages")} />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer class="site-foot">
        <div class="wide">
          <p>
            {t("neutral")} <a href={aboutAddress(lang)}>{message(aboutTexts, "title", lang)}</a>
          </p>
          <p class="small">
            {t("software", { version: software })}. {t("noTracking")}
          </p>
        </div>
      </footer>
    </>
  );
}

interface LanguageSwitchProps {
  readonly lang: Lang;
  readonly translation: (lang: Lang) => string;
  readonly label: string;
}

/** The three languages, each named in itself; the current one is marked and leads to the page itself. */
function LanguageSwitch({ lang, translation, label }: LanguageSwitchProps): JSX.Element {
  return (
    <nav class="languages" aria-label={label}>
      <ul>
        {LANGS.map((other) => (
          <li key={other}>
            <a
              href={translation(other)}
              lang={other}
              hreflang={other}
              aria-current={other === lang ? "true" : undefined}
            >
              {LANG_NAMES[other]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
