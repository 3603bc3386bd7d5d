import { LANG_NAMES, LANGS, type Lang, message } from "@dauys/language";
import type { ComponentChildren, JSX } from "preact";
import { frameTexts } from "../texts/frame.ts";
import { navigationFor } from "./navigation.ts";
import type { PageContext } from "./page-context.ts";

interface FrameProps extends PageContext {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Head, sections, content and foot of a page, as landmarks. */
export function Frame({ lang, session, url, recordKind, title, children }: FrameProps): JSX.Element {
  const t = (key: keyof typeof frameTexts): string => message(frameTexts, key, lang);
  const sections = session === null ? [] : navigationFor(session.person.grants);
  return (
    <>
      <a class="skip" href="#content">
        {t("skip")}
      </a>
      {recordKind !== "official" && (
        <aside class="kind" data-kind={recordKind} aria-label={t(recordKind)}>
          {t(recordKind)}
        </aside>
      )}
      <header class="office-head">
        <a class="brand" href={`/${lang}/`}>
          {t("office")}
        </a>
        {sections.length > 0 && (
          <nav aria-label={t("navigation")} class="sections">
            <ul>
              {sections.map(({ path, label }) => (
                <li key={path}>
                  <a href={`/${lang}${path}`} aria-current={isHere(url, lang, path) ? "page" : undefined}>
                    {label[lang]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <Languages lang={lang} url={url} label={t("languages")} />
        {session !== null && (
          <form data-api="post /api/v1/sign-out" data-next={`/${lang}/sign-in`} class="sign-out">
            <span class="who">{session.person.name}</span>
            <button type="submit">{t("sign-out")}</button>
          </form>
        )}
      </header>
      <main id="content" tabIndex={-1}>
        <h1>{title}</h1>
        {children}
      </main>
      <div
        id="told"
        class="told"
        role="status"
        aria-live="polite"
        data-no-answer={t("no-answer")}
        data-working={t("working")}
      />
      {session !== null && <IdleWarning idleEnd={session.idleEnd} t={t} />}
    </>
  );
}

function isHere(url: URL, lang: Lang, path: string): boolean {
  const here = `/${lang}${path}`;
  return path === "/" ? url.pathname === here : url.pathname === here || url.pathname.startsWith(`${here}/`);
}

function Languages({
  lang,
  url,
  label,
}: {
  readonly lang: Lang;
  readonly url: URL;
  readonly label: string;
}): JSX.Element {
  const rest = url.pathname.replace(/^\/(kk|ru|en)(?=\/|$)/, "") + url.search;
  return (
    <nav class="languages" aria-label={label}>
      <ul>
        {LANGS.map((other) => (
          <li key={other}>
            <a
              href={`/${other}${rest}`}
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

interface IdleWarningProps {
  readonly idleEnd: number;
  readonly t: (key: keyof typeof frameTexts) => string;
}

/** Said before a session ends because nothing was done; the script of the frame opens it. */
function IdleWarning({ idleEnd, t }: IdleWarningProps): JSX.Element {
  return (
    <dialog id="idle" data-idle-end={idleEnd} aria-labelledby="idle-title">
      <h2 id="idle-title">{t("idle-title")}</h2>
      <p>{t("idle-text")}</p>
      <button type="button" data-stay="">
        {t("idle-stay")}
      </button>
    </dialog>
  );
}
