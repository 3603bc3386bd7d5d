import { message } from "@dauys/language";
import type { JSX } from "preact";
import { entryTexts } from "../../texts/entry.ts";
import type { PageContext } from "../page-context.ts";
import type { FindPaperView } from "./entry-views.ts";

/** Where somebody says which paper is to be typed: its number and Enter, or one's own that is not finished. */
export function FindPaperPage({ lang, view }: PageContext & { readonly view: FindPaperView }): JSX.Element {
  const t = (key: "find-label" | "find-go" | "mine-title" | "mine-none" | "file-import"): string =>
    message(entryTexts, key, lang);
  const { unknown, mine, importing } = view;
  return (
    <>
      <form method="get" action={`/${lang}/entry`} class="find-paper">
        <label for="unit">{t("find-label")}</label>
        <input id="unit" name="unit" required maxLength={200} autocomplete="off" autofocus />
        <button type="submit" class="first">
          {t("find-go")}
        </button>
        {unknown !== null && <p role="alert">{message(entryTexts, "find-none", lang, { unit: unknown })}</p>}
      </form>
      <h2>{t("mine-title")}</h2>
      {mine.length === 0 ? (
        <p>{t("mine-none")}</p>
      ) : (
        <ul>
          {mine.map(({ unit, href }) => (
            <li key={href}>
              <a href={`/${lang}${href}`}>{unit}</a>
            </li>
          ))}
        </ul>
      )}
      {importing && (
        <p>
          <a href={`/${lang}/import`}>{t("file-import")}</a>
        </p>
      )}
    </>
  );
}
