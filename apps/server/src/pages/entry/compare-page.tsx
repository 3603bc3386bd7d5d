import { message } from "@dauys/language";
import type { JSX } from "preact";
import { entryTexts } from "../../texts/entry.ts";
import type { PageContext } from "../page-context.ts";
import type { ComparePageView } from "./entry-views.ts";

/** Where a supervisor puts two entries of a paper side by side. */
export function ComparePage({ lang, view }: PageContext & { readonly view: ComparePageView }): JSX.Element {
  return (
    <>
      <noscript>
        <p class="caution">{message(entryTexts, "no-script", lang)}</p>
      </noscript>
      <div id="compare" data-unit={view.unit} />
    </>
  );
}
