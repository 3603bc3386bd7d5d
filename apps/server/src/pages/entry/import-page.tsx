import { message } from "@dauys/language";
import type { JSX } from "preact";
import { importTexts } from "../../texts/entry-import.ts";
import type { PageContext } from "../page-context.ts";
import type { ImportPageView } from "./entry-views.ts";

/** Where a whole file of protocols is brought; the script of the page sends it and shows what is wrong with it. */
export function ImportPage({ lang, view }: PageContext & { readonly view: ImportPageView }): JSX.Element {
  const t = (key: "about" | "unit" | "file" | "take" | "reading"): string => message(importTexts, key, lang);
  return (
    <>
      <p>{t("about")}</p>
      <form id="import" class="note-form" data-reading={t("reading")}>
        <label for="import-unit">{t("unit")}</label>
        <select id="import-unit" name="unit">
          {view.units.map((unit) => (
            <option key={unit} value={unit}>
              {unit}
            </option>
          ))}
        </select>
        <label for="import-file">{t("file")}</label>
        <input id="import-file" type="file" accept=".csv,text/csv" required />
        <button type="submit" class="first">
          {t("take")}
        </button>
      </form>
      <div id="import-told" role="status" />
    </>
  );
}
