import { message } from "@dauys/language";
import type { JSX } from "preact";
import { entryTexts } from "../../texts/entry.ts";
import type { PageContext } from "../page-context.ts";
import type { EntryPageView } from "./entry-views.ts";

/** Where a unit's paper is typed: the script of the page does it, and keeps what is typed. */
export function EntryPage({ lang, view }: PageContext & { readonly view: EntryPageView }): JSX.Element {
  const { path, unit, person } = view;
  return (
    <>
      <noscript>
        <p class="caution">{message(entryTexts, "no-script", lang)}</p>
      </noscript>
      <div id="entry" data-path={path} data-unit={unit} data-person={person} />
    </>
  );
}
